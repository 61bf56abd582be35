package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A syllable, a word of another language, or a number, as printed in a title.
 *
 * @param start where it begins in the title
 * @param end where it ends
 * @param syllable what it counts as
 * @param isNumber whether it begins with a digit, other than "5G"
 * @param isCapital whether it begins with a capital and has a small letter next
 * @param isApart whether a sign stands between it and the one before
 * @param hasSmallLetter whether it has a small letter, which it has not where a title is printed in
 *     capitals
 * @param hasCapitals whether it has several capitals, so that it may be an abbreviation: "TTHC",
 *     "IoT", "CNTT"
 */
record Token(
    int start,
    int end,
    Syllable syllable,
    boolean isNumber,
    boolean isCapital,
    boolean isApart,
    boolean hasSmallLetter,
    boolean hasCapitals) {

  /**
   * Cuts a title into its tokens.
   *
   * @param title the title
   * @param syllables what the number of a syllable stands for
   */
  static List<Token> of(String title, LongFunction<Syllable> syllables) {
    char[] text = title.toCharArray();
    List<Token> tokens = new ArrayList<>(text.length / 4 + 1); // most syllables are longer
    Spelling spelling = new Spelling();
    boolean apart = false;
    int i = 0;
    while (i < text.length) {
      long letter = Letter.of(text[i]);
      if (!Letter.isInWord(letter)) {
        apart |= !Letter.isBlank(letter);
        i++;
        continue;
      }
      // What is asked of the letters is gathered while they are looked at.
      int start = i;
      int capitals = 0;
      long sorts = 0;
      boolean isSpelled = true;
      spelling.begin();
      do {
        capitals += Letter.capitals(letter);
        sorts |= letter;
        isSpelled &= Letter.isSpelled(letter);
        spelling.add(letter);
        i++;
        letter = i < text.length ? Letter.of(text[i]) : 0;
      } while (Letter.isInWord(letter)
          || (Letter.isJoiner(letter) && joins(text, i, Letter.isDigit(sorts))));
      long code = isSpelled ? spelling.code() : Syllable.codeOfUnusual(title.substring(start, i));
      tokens.add(
          new Token(
              start,
              i,
              syllables.apply(code),
              isNumber(text, start, i),
              isCapital(text, start, i),
              apart,
              Letter.isSmall(sorts),
              capitals > 1));
      apart = false;
    }
    return tokens;
  }

  // "TT&TT" and "80/2020/NĐ-CP" are one; "IoT/AI" are two.
  private static boolean joins(char[] text, int at, boolean digits) {
    if (at + 1 == text.length) {
      return false;
    }
    long next = Letter.of(text[at + 1]);
    return switch (text[at]) {
      case '&' -> Letter.isInWord(next);
      case '.', ',' -> digits && Letter.isDigit(next);
      default -> digits && Letter.isInWord(next); // a slash or a dash
    };
  }

  private static boolean isNumber(char[] text, int start, int end) {
    return Letter.isDigit(Letter.of(text[start]))
        && !(end - start == 2 && Character.toUpperCase(text[start + 1]) == 'G');
  }

  private static boolean isCapital(char[] text, int start, int end) {
    return Letter.isCapital(Letter.of(text[start]))
        && end > start + 1
        && Letter.isSmall(Letter.of(text[start + 1]));
  }

  /** Whether it is a year, or two with a dash between. */
  boolean isYears(String title) {
    return isYear(title, start, end)
        || (end - start == 9
            && isYear(title, start, start + 4)
            && isDash(title.charAt(start + 4))
            && isYear(title, start + 5, end));
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '\u2013';
  }

  private static boolean isYear(String title, int start, int end) {
    return end - start == 4
        && (title.startsWith("19", start) || title.startsWith("20", start))
        && isDigit(title.charAt(start + 2))
        && isDigit(title.charAt(start + 3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

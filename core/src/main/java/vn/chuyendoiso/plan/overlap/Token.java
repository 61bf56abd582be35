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
 */
record Token(
    int start, int end, Syllable syllable, boolean isNumber, boolean isCapital, boolean isApart) {

  /**
   * Cuts a title into its tokens.
   *
   * @param title the title
   * @param syllables what the number of a syllable stands for
   */
  static List<Token> of(String title, LongFunction<Syllable> syllables) {
    List<Token> tokens = new ArrayList<>(20);
    int i = 0;
    boolean apart = false;
    while (i < title.length()) {
      char c = title.charAt(i);
      if (!isInWord(c)) {
        apart |= !Character.isWhitespace(c);
        i++;
        continue;
      }
      int end = end(title, i);
      tokens.add(token(title, i, end, apart, syllables));
      apart = false;
      i = end;
    }
    return tokens;
  }

  private static int end(String title, int start) {
    boolean digits = false;
    int i = start;
    while (i < title.length()) {
      char c = title.charAt(i);
      if (isInWord(c)) {
        digits |= Character.isDigit(c);
      } else if (i + 1 == title.length() || !joins(c, title.charAt(i + 1), digits)) {
        break;
      }
      i++;
    }
    return i;
  }

  // "TT&TT" and "80/2020/NĐ-CP" are one; "IoT/AI" are two.
  private static boolean joins(char sign, char next, boolean digits) {
    return switch (sign) {
      case '&' -> isInWord(next);
      case '.', ',' -> digits && Character.isDigit(next);
      case '/' -> digits && isInWord(next);
      default -> isDash(sign) && digits && isInWord(next);
    };
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '\u2013';
  }

  private static Token token(
      String title, int start, int end, boolean apart, LongFunction<Syllable> syllables) {
    char first = title.charAt(start);
    boolean isGeneration =
        end - start == 2
            && Character.isDigit(first)
            && Character.toUpperCase(title.charAt(start + 1)) == 'G';
    boolean isCapital =
        Character.isUpperCase(first)
            && end > start + 1
            && Character.isLowerCase(title.charAt(start + 1));
    return new Token(
        start,
        end,
        syllables.apply(Syllable.code(title, start, end)),
        Character.isDigit(first) && !isGeneration,
        isCapital,
        apart);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether it is a year, or two with a dash between. */
  boolean isYears(String title) {
    return isYear(title, start, end)
        || (end - start == 9
            && isYear(title, start, start + 4)
            && isDash(title.charAt(start + 4))
            && isYear(title, start + 5, end));
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

  /** Whether it has a small letter, which it has not where a title is printed in capitals. */
  boolean hasSmallLetter(String title) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(title.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be an abbreviation: "TTHC", "IoT", "CNTT". */
  boolean hasCapitals(String title) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      capitals += Character.isUpperCase(title.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }
}

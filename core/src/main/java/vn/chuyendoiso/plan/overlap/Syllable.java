package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.text.ExactKey;

/** How a title is cut into syllables, and when two of them are the same. */
final class Syllable {

  /**
   * A syllable, a word of another language, or a number, as printed.
   *
   * @param start where it begins in the title
   * @param end where it ends
   * @param key the key under which spellings of it are equal
   * @param isNumber whether it begins with a digit, other than "5G"
   * @param isCapital whether it begins with a capital and has small letters
   * @param isApart whether a sign stands between it and the one before
   */
  record Token(
      int start, int end, String key, boolean isNumber, boolean isCapital, boolean isApart) {}

  private Syllable() {}

  static List<Token> tokens(String title) {
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
      tokens.add(token(title, i, end, apart));
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
      case '/', '-', '\u2013' -> digits && isInWord(next);
      default -> false;
    };
  }

  private static Token token(String title, int start, int end, boolean apart) {
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
        key(title.substring(start, end)),
        Character.isDigit(first) && !isGeneration,
        isCapital,
        apart);
  }

  /** The key of one syllable. "Hoà" has the key of "hòa", and "kĩ" that of "kỹ". */
  static String key(String syllable) {
    String key = ExactKey.of(syllable).key();
    int last = key.length() - 1;
    while (last > 0 && Character.getType(key.charAt(last)) == Character.NON_SPACING_MARK) {
      last--;
    }
    // Alone after a consonant, i and y are one sound: "lí" is "lý". After a vowel they are two:
    // "tai" is not "tay".
    if (last > 0 && key.charAt(last) == 'y' && isConsonant(key, last - 1)) {
      return key.substring(0, last) + 'i' + key.substring(last + 1);
    }
    return key;
  }

  private static boolean isConsonant(String key, int at) {
    char c = key.charAt(at);
    if (c == 'u') {
      return at > 0 && key.charAt(at - 1) == 'q';
    }
    return Character.isLetter(c) && "aeio".indexOf(c) < 0;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

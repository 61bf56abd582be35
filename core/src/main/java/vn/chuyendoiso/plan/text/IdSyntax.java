package vn.chuyendoiso.plan.text;

/**
 * What the identifiers inside a document look like: {@code nq03-2030-11.1}, {@code NV_01}, {@code
 * 12b}.
 *
 * <p>One to 100 characters, beginning with a letter or a digit, then letters, digits and any of
 * {@code . _ : / @ + -}. No blank, so that lists of identifiers can be typed by hand. These are the
 * library's own identifiers; the codes that officials print are free text beside them. Thread-safe.
 */
public final class IdSyntax {

  private static final int LONGEST = 100;

  private IdSyntax() {}

  /**
   * Tells whether a text can serve as an identifier.
   *
   * @param text any text
   * @return true if it has the form described above
   */
  public static boolean isId(String text) {
    int characters = 0;
    for (int i = 0; i < text.length(); characters++) {
      int c = text.codePointAt(i);
      if (characters == LONGEST || !(isLetterOrDigit(c) || (i > 0 && isMark(c)))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return characters > 0;
  }

  // Every identifier of every document comes through here, and nearly all are ASCII.
  private static boolean isLetterOrDigit(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetter(c) || isNumber(c);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    return c == '.' || c == '_' || c == ':' || c == '/' || c == '@' || c == '+' || c == '-';
  }

  /**
   * Returns the text if it can serve as an identifier.
   *
   * @param text any text
   * @return the same text
   * @throws IllegalArgumentException if it cannot
   */
  public static String check(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException("not an identifier: " + text);
    }
    return text;
  }
}

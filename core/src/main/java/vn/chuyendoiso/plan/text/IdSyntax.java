package vn.chuyendoiso.plan.text;

import java.util.regex.Pattern;

/**
 * What the identifiers inside a document look like: {@code nq03-2030-11.1}, {@code NV_01}, {@code
 * 12b}.
 *
 * <p>One to 100 characters, beginning with a letter or a digit, then letters, digits and any of
 * {@code . _ : / @ + -}. No blank, so that lists of identifiers can be typed by hand. These are the
 * library's own identifiers; the codes that officials print are free text beside them.
 */
public final class IdSyntax {

  private static final Pattern SYNTAX =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/@+-]{0,99}");

  private IdSyntax() {}

  /**
   * Tells whether a text can serve as an identifier.
   *
   * @param text any text
   * @return true if it has the form described above
   */
  public static boolean isId(String text) {
    return SYNTAX.matcher(text).matches();
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

package vn.chuyendoiso.plan.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** What grammars and keys share: one dash, one blank, small letters. */
final class Folding {

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Folding() {}

  /**
   * Tells whether a character is a dash; the minus sign is one to those who type, not to Unicode.
   */
  static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
  }

  /** Returns a text as grammars read it; the marks stay where they are. */
  static String fold(String text) {
    String small = StoredText.of(text).text().toLowerCase(Locale.ROOT);
    return BLANKS.matcher(DASHES.matcher(small).replaceAll("-")).replaceAll(" ").strip();
  }
}

package vn.chuyendoiso.plan.serialization;

import java.util.Locale;

/** Characters that no plan needs and that may show a reader something else than what is stored. */
final class UnusualCharacter {

  private UnusualCharacter() {}

  /**
   * Tells the characters that steer the direction of writing; they can make a text look like
   * another.
   *
   * <p>Source: The Unicode Standard, property Bidi_Control.
   */
  static boolean steersDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * Tells code points that mean nothing: never assigned, or not by the version of Unicode that this
   * Java knows, or control characters other than the white space of a text.
   */
  static boolean isUnassigned(int c) {
    return !Character.isDefined(c)
        || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
  }

  static String named(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}

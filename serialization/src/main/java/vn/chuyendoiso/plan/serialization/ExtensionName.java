package vn.chuyendoiso.plan.serialization;

/**
 * The name of a member that a vendor adds under a namespace of its own, such as {@code
 * lgsp:priority}: letters, digits and hyphens, a colon, and a name.
 */
final class ExtensionName {

  private static final char SEPARATOR = ':';

  private ExtensionName() {}

  static boolean is(String name) {
    int colon = name.indexOf(SEPARATOR);
    return colon > 0 && colon < name.length() - 1 && isNamespace(name.substring(0, colon));
  }

  /** Tells whether a text can be a namespace: a letter, then letters, digits, hyphens. */
  static boolean isNamespace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.regex.Pattern;

/** A title cut to what a line of a report can hold. */
final class Shortened {

  private static final int LIMIT = 80;
  private static final String ELLIPSIS = "…";
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Shortened() {}

  /** Returns at most 80 characters, cut between two words and ended by an ellipsis. */
  static String of(String text) {
    String line = isOneLine(text) ? text : BLANKS.matcher(text.strip()).replaceAll(" ");
    if (line.length() <= LIMIT || line.codePointCount(0, line.length()) <= LIMIT) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LIMIT - 1);
    int blank = line.lastIndexOf(' ', end);
    // A single word longer than the line has no better place to be cut.
    return line.substring(0, blank > 0 ? blank : end) + ELLIPSIS;
  }

  // Nearly every title is, and every row of every rule asks.
  private static boolean isOneLine(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? blank : isOtherBlank(c)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }

  // No letter of a Vietnamese title needs to be looked up.
  private static boolean isOtherBlank(char c) {
    return (c < ' ' || c >= '\u2000' || c == '\u1680') && Character.isWhitespace(c);
  }
}

package vn.chuyendoiso.plan.matrix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text for a terminal: how wide it is there, and where its lines break. Marks that combine with a
 * letter and invisible characters take no room; wide letters of other scripts are not expected.
 */
final class PlainText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private PlainText() {}

  /** One line that a terminal shows as letters only, and does not obey. */
  static String clean(String text) {
    String visible = INVISIBLE.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("");
    return BLANKS
        .matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
        .replaceAll(" ")
        .strip();
  }

  static int width(String text) {
    return (int) text.codePoints().filter(c -> !takesNoRoom(c)).count();
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** Breaks a text at blanks, and words that are too long anywhere. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : clean(text).split(" ", -1)) {
      String rest = word;
      int length = width(rest);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (length > width) {
        int cut = cut(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
        length = width(rest);
      }
      line.append(used > 0 ? " " : "").append(rest);
      used += (used > 0 ? 1 : 0) + length;
    }
    lines.add(line.toString());
    return lines;
  }

  // Where the room is used up; the marks of the last letter stay with it.
  private static int cut(String text, int width) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!takesNoRoom(c) && ++used > width) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean takesNoRoom(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}

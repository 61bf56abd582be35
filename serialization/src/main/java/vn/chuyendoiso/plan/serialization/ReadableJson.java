package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truths as JSON for people: what is short stands on one
 * line. The same value gives the same text, always.
 */
final class ReadableJson {

  private static final int WIDTH = 100;

  /**
   * A piece of JSON that is written as it is.
   *
   * @param json the piece
   */
  record Raw(String json) {
    @Override
    public String toString() {
      return json;
    }
  }

  private ReadableJson() {}

  /** {@return the value as JSON, ending in a line break} */
  static String of(Object value) {
    return of(value, "") + "\n";
  }

  private static String of(Object value, String indent) {
    String inner = indent + "  ";
    List<String> items = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> items.add(quoted((String) name) + ": " + of(member, inner)));
      return joined(items, "{", "}", indent);
    }
    if (value instanceof List<?> list) {
      list.forEach(element -> items.add(of(element, inner)));
      return joined(items, "[", "]", indent);
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String joined(List<String> items, String open, String close, String indent) {
    String line = open + String.join(", ", items) + close;
    if (line.indexOf('\n') < 0 && indent.length() + line.length() <= WIDTH) {
      return line;
    }
    String inner = "\n" + indent + "  ";
    return open + inner + String.join("," + inner, items) + "\n" + indent + close;
  }

  /** {@return a text as JSON; what nobody would see in it is written by its number} */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c != ' ' && isUnseen((char) c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }

  private static boolean isUnseen(char c) {
    return Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}

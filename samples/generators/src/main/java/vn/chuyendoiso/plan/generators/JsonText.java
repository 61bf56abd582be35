package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;

/**
 * A sound JSON text and where its values stand, so that one of them can be changed in place.
 *
 * @param text the text
 * @param values all values, the whole document first, each before what is in it
 */
record JsonText(String text, List<Value> values) {

  /**
   * One value.
   *
   * @param pointer where it is
   * @param name the name of the member; empty for elements and for the whole
   * @param begin where the member begins: its name, or the value itself if it has none
   * @param start where the value begins
   * @param end where it has ended
   */
  record Value(JsonPointer pointer, String name, int begin, int start, int end) {}

  static JsonText of(String text) {
    Scan scan = new Scan(text);
    scan.value(JsonPointer.ROOT, "", scan.skipped());
    return new JsonText(text, List.copyOf(scan.values));
  }

  Value root() {
    return values.get(0);
  }

  /** One of the values that are as asked, by a figure; some are known to be. */
  Value any(int figure, Predicate<Value> asked) {
    List<Value> found = values.stream().filter(asked).toList();
    return found.get(figure % found.size());
  }

  Value at(String pointer) {
    return any(0, v -> v.pointer().equals(JsonPointer.parse(pointer)));
  }

  Optional<Value> member(Value object, String name) {
    JsonPointer pointer = object.pointer().append(name);
    return values.stream().filter(v -> v.pointer().equals(pointer)).findFirst();
  }

  boolean isText(Value value) {
    return text.charAt(value.start()) == '"';
  }

  boolean isObject(Value value) {
    return text.charAt(value.start()) == '{';
  }

  boolean isList(Value value) {
    return text.charAt(value.start()) == '[';
  }

  boolean isEmpty(Value container) {
    return text.substring(container.start() + 1, container.end() - 1).isBlank();
  }

  String json(Value value) {
    return text.substring(value.start(), value.end());
  }

  /** The text with a value replaced. */
  String with(Value value, String json) {
    return text.substring(0, value.start()) + json + text.substring(value.end());
  }

  /** The text with something put in. */
  String with(int place, String json) {
    return text.substring(0, place) + json + text.substring(place);
  }

  /** The text without a member that another one follows. */
  String without(Value member) {
    return text.substring(0, member.begin()) + text.substring(text.indexOf(',', member.end()) + 1);
  }

  /** The line and the column of a place in a text, in characters, as an editor counts them. */
  static Position position(String text, int place) {
    int lineStart = text.lastIndexOf('\n', place - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Position(line, 1 + text.codePointCount(lineStart, place));
  }

  /** Reads a text that is known to be sound. */
  private static final class Scan {

    private final String text;
    private final List<Value> values = new ArrayList<>();
    private int at;

    Scan(String text) {
      this.text = text;
    }

    void value(JsonPointer pointer, String name, int begin) {
      int start = skipped();
      int place = values.size();
      values.add(new Value(pointer, name, begin, start, start));
      switch (text.charAt(start)) {
        case '{' -> members(pointer);
        case '[' -> elements(pointer);
        case '"' -> string();
        default -> {
          while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
          }
        }
      }
      values.set(place, new Value(pointer, name, begin, start, at));
    }

    private void members(JsonPointer object) {
      at++;
      while (text.charAt(skipped()) != '}') {
        int begin = at;
        string();
        String name = text.substring(begin + 1, at - 1);
        skipped();
        at++; // the colon
        value(object.append(name), name, begin);
        comma();
      }
      at++;
    }

    private void elements(JsonPointer list) {
      at++;
      for (int i = 0; text.charAt(skipped()) != ']'; i++) {
        value(list.append(i), "", at);
        comma();
      }
      at++;
    }

    private void comma() {
      if (text.charAt(skipped()) == ',') {
        at++;
      }
    }

    private void string() {
      at++;
      while (text.charAt(at) != '"') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }

    int skipped() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}

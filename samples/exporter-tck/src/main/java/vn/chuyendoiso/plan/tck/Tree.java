package vn.chuyendoiso.plan.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A JSON value, with numbers as they are written. Immutable. */
sealed interface Tree {

  JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNumberLength(10_000).maxNestingDepth(500).build())
          .build();

  /** {@return the value as compact JSON} */
  default String json() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  default byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  void write(StringBuilder out);

  /** An object; members keep their order. */
  record Obj(Map<String, Tree> members) implements Tree {

    @Override
    public void write(StringBuilder out) {
      out.append('{');
      String comma = "";
      for (Map.Entry<String, Tree> member : members.entrySet()) {
        out.append(comma);
        quote(member.getKey(), out);
        out.append(':');
        member.getValue().write(out);
        comma = ",";
      }
      out.append('}');
    }

    /** {@return the text of a member; empty if it has none} */
    String text(String name) {
      return members.get(name) instanceof Text text ? text.value() : "";
    }

    /** {@return the elements of a member; none if it is no list} */
    List<Tree> list(String name) {
      return members.get(name) instanceof Arr list ? list.elements() : List.of();
    }

    Obj with(String name, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(members);
      changed.put(name, value);
      return new Obj(changed);
    }

    Obj without(String name) {
      Map<String, Tree> changed = new LinkedHashMap<>(members);
      changed.remove(name);
      return new Obj(changed);
    }
  }

  /** A list. */
  record Arr(List<Tree> elements) implements Tree {

    @Override
    public void write(StringBuilder out) {
      out.append('[');
      String comma = "";
      for (Tree element : elements) {
        out.append(comma);
        element.write(out);
        comma = ",";
      }
      out.append(']');
    }
  }

  /** A text. */
  record Text(String value) implements Tree {

    @Override
    public void write(StringBuilder out) {
      quote(value, out);
    }
  }

  /** A number, {@code true}, {@code false} or {@code null}, as written. */
  record Bare(String token) implements Tree {

    @Override
    public void write(StringBuilder out) {
      out.append(token);
    }

    boolean isNumber() {
      return token.charAt(0) == '-' || Character.isDigit(token.charAt(0));
    }
  }

  /**
   * Reads JSON.
   *
   * @throws tools.jackson.core.JacksonException if it is none
   */
  static Tree parse(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Tree value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return value;
    }
  }

  private static Tree value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no JSON value");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Tree> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield new Obj(members);
      }
      case START_ARRAY -> {
        List<Tree> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(parser));
        }
        yield new Arr(elements);
      }
      case VALUE_STRING -> new Text(parser.getString());
      default -> new Bare(parser.getString());
    };
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
            out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}

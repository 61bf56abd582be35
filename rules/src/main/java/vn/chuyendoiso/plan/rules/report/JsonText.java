package vn.chuyendoiso.plan.rules.report;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is written: UTF-8, members in the order in which they are given, line feeds alone. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** {@return one object without white space} */
  static byte[] compact(Consumer<JsonGenerator> members) {
    return of(ObjectWriteContext.empty(), members);
  }

  /** {@return one object with every member on a line of its own, ending in a line break} */
  static byte[] readable(Consumer<JsonGenerator> members) {
    byte[] json = of(readable(), members);
    byte[] ended = Arrays.copyOf(json, json.length + 1);
    ended[json.length] = '\n';
    return ended;
  }

  private static byte[] of(ObjectWriteContext context, Consumer<JsonGenerator> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(context, bytes)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Begins a text with every member on a line of its own. */
  static JsonGenerator open(ByteArrayOutputStream bytes) {
    return FACTORY.createGenerator(readable(), bytes);
  }

  private static ObjectWriteContext readable() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
      }
    };
  }

  static void object(JsonGenerator json, String name, Runnable members) {
    json.writeName(name);
    object(json, members);
  }

  static void object(JsonGenerator json, Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  static void list(JsonGenerator json, String name, Runnable elements) {
    json.writeName(name);
    json.writeStartArray();
    elements.run();
    json.writeEndArray();
  }

  static void text(JsonGenerator json, String name, String value) {
    json.writeName(name);
    text(json, value);
  }

  static void text(JsonGenerator json, String value) {
    json.writeString(whole(value));
  }

  // Half a character has no UTF-8; a document that was made by a program may hold one.
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }

  /** {@return the code of a constant, as documents write it} */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

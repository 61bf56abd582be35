package vn.chuyendoiso.plan.serialization.extension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.text.StoredText;

/** Values of extension members as JSON text, and the codecs of the plain types. */
final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  static final ExtensionCodec<String> TEXT =
      codec(
          json -> scalar(json, JsonToken.VALUE_STRING),
          text -> write(out -> out.writeString(StoredText.of(text).text())));

  static final ExtensionCodec<Boolean> TRUTH =
      codec(
          json ->
              json.equals("true") || json.equals("false")
                  ? Optional.of(Boolean.valueOf(json))
                  : Optional.empty(),
          String::valueOf);

  static final ExtensionCodec<BigDecimal> NUMBER =
      codec(
          json ->
              scalar(json, JsonToken.VALUE_NUMBER_INT)
                  .or(() -> scalar(json, JsonToken.VALUE_NUMBER_FLOAT))
                  .flatMap(JsonText::number),
          BigDecimal::toPlainString);

  private JsonText() {}

  // What 1e999999999 means would take a billion digits to write.
  private static Optional<BigDecimal> number(String printed) {
    int limit = ReadLimits.STANDARD.maxNumberLength();
    if (printed.length() > limit) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(printed);
      return Math.abs((long) number.scale()) > limit ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty(); // a power of ten that no number has
    }
  }

  static <E extends Enum<E>> ExtensionCodec<E> code(Class<E> type) {
    Map<String, E> codes = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      codes.put(code(constant), constant);
    }
    return codec(json -> TEXT.read(json).map(codes::get), constant -> TEXT.write(code(constant)));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <V> ExtensionCodec<List<V>> list(ExtensionCodec<V> element) {
    return codec(
        json -> elements(json).flatMap(all -> readAll(all, element)),
        values -> {
          List<String> all = new ArrayList<>();
          values.forEach(v -> all.add(compact(element.write(v))));
          return "[" + String.join(",", all) + "]";
        });
  }

  private static <V> Optional<List<V>> readAll(List<String> elements, ExtensionCodec<V> codec) {
    List<V> values = new ArrayList<>();
    for (String element : elements) {
      Optional<V> value = codec.read(element);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(List.copyOf(values));
  }

  private static <V> ExtensionCodec<V> codec(
      Function<String, Optional<V>> read, Function<V, String> write) {
    return new ExtensionCodec<>() {
      @Override
      public Optional<V> read(String json) {
        return read.apply(json);
      }

      @Override
      public String write(V value) {
        return write.apply(value);
      }
    };
  }

  /**
   * Brings a value into the form in which documents keep it: without white space, its texts in
   * their stored form, its numbers digit by digit.
   *
   * @throws IllegalArgumentException if the text is not one value of JSON
   */
  static String compact(String json) {
    try (JsonParser in = open(json)) {
      JsonToken first = in.nextToken();
      String compact = first == null ? "" : copy(in);
      if (first == null || in.nextToken() != null || !UTF_8.newEncoder().canEncode(compact)) {
        throw new IllegalArgumentException("not one value of JSON: " + json);
      }
      return compact;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not one value of JSON: " + json, e);
    }
  }

  /** Tells whether a text is one value of JSON. */
  static boolean isValue(String json) {
    try (JsonParser in = open(json)) {
      boolean some = in.nextToken() != null;
      in.skipChildren();
      return some && in.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Reads the names of the members of an object, in order. */
  static List<String> names(byte[] object) {
    List<String> names = new ArrayList<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), object)) {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        names.add(name);
        in.nextToken();
        in.skipChildren();
      }
    }
    return names;
  }

  private static Optional<String> scalar(String json, JsonToken expected) {
    try (JsonParser in = open(json)) {
      return in.nextToken() == expected ? Optional.of(in.getString()) : Optional.empty();
    }
  }

  private static Optional<List<String>> elements(String json) {
    try (JsonParser in = open(json)) {
      if (in.nextToken() != JsonToken.START_ARRAY) {
        return Optional.empty();
      }
      List<String> elements = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        elements.add(copy(in));
      }
      return Optional.of(elements);
    }
  }

  private static JsonParser open(String json) {
    return JSON.createParser(ObjectReadContext.empty(), json);
  }

  private static String write(java.util.function.Consumer<JsonGenerator> value) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      value.accept(out);
    }
    return json.toString();
  }

  private static String copy(JsonParser in) {
    return write(
        out -> {
          int depth = 0;
          JsonToken token = in.currentToken();
          while (true) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copyToken(in, out, token);
            if (depth == 0) {
              return;
            }
            token = in.nextToken();
          }
        });
  }

  private static void copyToken(JsonParser in, JsonGenerator out, JsonToken token) {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeName(StoredText.of(in.getString()).text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> out.writeString(StoredText.of(in.getString()).text());
    }
  }
}

package vn.chuyendoiso.plan.serialization;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * One JSON text on its way into the form of RFC 8785: no white space, members by the UTF-16 code
 * units of their names, the fewest escapes, numbers as ECMAScript prints them.
 *
 * <p>Used by one thread, for one text. It meets texts of this library only, so there are no limits;
 * what may be wrong with them came in with kept members.
 */
final class CanonicalForm {

  private static final JsonFactory TOKENS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
  private final List<Finding> problems = new ArrayList<>();

  private CanonicalForm(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Brings a text into canonical form.
   *
   * @param json one JSON value, UTF-8
   * @return the same value, UTF-8
   * @throws UncanonicalDocumentException if that would be another value, with all reasons
   */
  static byte[] of(byte[] json) {
    try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), json)) {
      CanonicalForm form = new CanonicalForm(parser);
      StringBuilder out = new StringBuilder(json.length);
      form.readAll(out);
      if (!form.problems.isEmpty()) {
        throw new UncanonicalDocumentException(form.problems);
      }
      return out.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private void readAll(StringBuilder out) {
    JsonPointer[] at = {JsonPointer.ROOT};
    try {
      parser.nextToken();
      write(out, at);
      if (parser.nextToken() != null) {
        problem(CanonicalProblem.CANONICAL_SYNTAX.id(), JsonPointer.ROOT, Map.of());
      }
    } catch (JacksonException e) {
      problem(CanonicalProblem.CANONICAL_SYNTAX.id(), at[0], Map.of());
    }
  }

  /** Writes the value of the current token; {@code at} is kept where the tokens are. */
  private void write(StringBuilder out, JsonPointer[] at) {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> writeObject(out, at);
      case START_ARRAY -> writeArray(out, at);
      case VALUE_STRING -> writeText(out, checked(parser.getString(), at[0]));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(out, at[0]);
      default -> out.append(token.asString());
    }
  }

  private void writeObject(StringBuilder out, JsonPointer[] at) {
    JsonPointer here = at[0];
    // The order of strings in Java is that of their UTF-16 code units.
    Map<String, String> members = new TreeMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      at[0] = here.append(name);
      parser.nextToken();
      StringBuilder value = new StringBuilder();
      write(value, at);
      if (members.put(name, value.toString()) != null) {
        problem(ReadProblem.MEMBER_DUPLICATE.id(), at[0], Map.of("member", Reading.shown(name)));
      }
      at[0] = here;
    }
    char before = '{';
    for (Map.Entry<String, String> member : members.entrySet()) {
      out.append(before);
      writeText(out, member.getKey());
      out.append(':').append(member.getValue());
      before = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private void writeArray(StringBuilder out, JsonPointer[] at) {
    JsonPointer here = at[0];
    out.append('[');
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (index > 0) {
        out.append(',');
      }
      at[0] = here.append(index++);
      write(out, at);
      at[0] = here;
    }
    out.append(']');
  }

  private void writeNumber(StringBuilder out, JsonPointer here) {
    String number = parser.getString();
    Optional<String> canonical = EcmaNumber.print(number);
    if (canonical.isEmpty()) {
      problem(CanonicalProblem.CANONICAL_NUMBER.id(), here, Map.of("found", Reading.shown(number)));
    }
    canonical.ifPresent(out::append);
  }

  // Half a character has no UTF-8, and would become a question mark.
  private String checked(String text, JsonPointer here) {
    if (!utf8.canEncode(text)) {
      problem(ReadProblem.TEXT_BROKEN.id(), here, Map.of());
    }
    return text;
  }

  private static void writeText(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void problem(String id, JsonPointer here, Map<String, ?> arguments) {
    problems.add(
        Finding.builder()
            .id(id)
            .severity(Severity.ERROR)
            .pointer(here)
            .arguments(arguments)
            .build());
  }
}

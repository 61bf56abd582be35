package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The same JSON told in another way: members in any order, any white space, escapes. */
final class Retold {

  private static final int DIGITS_OF_EVERY_DOUBLE = 15;
  private static final List<String> SPACES = List.of("", "", " ", "\n", "\r\n\t");

  private final JsonParser parser;
  private final Random random;
  private final boolean shortening;

  private Retold(JsonParser parser, Random random, boolean shortening) {
    this.parser = parser;
    this.random = random;
    this.shortening = shortening;
  }

  /** {@return the same value in another order} */
  static byte[] of(byte[] json, Random random) {
    return retell(json, random, false);
  }

  /** {@return the value with every long number cut to the digits that a double always holds} */
  static byte[] withShortNumbers(byte[] json) {
    return retell(json, null, true);
  }

  private static byte[] retell(byte[] json, Random random, boolean shortening) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return Json.bytes(new Retold(parser, random, shortening).value());
    }
  }

  private String value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
      default -> parser.getString();
    };
  }

  private String object() {
    List<String> members = new ArrayList<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.add(space() + text(name) + space() + ":" + space() + value() + space());
    }
    if (random != null) {
      Collections.shuffle(members, random);
    }
    return "{" + String.join(",", members) + "}";
  }

  private String list() {
    List<String> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(space() + value() + space());
    }
    return "[" + String.join(",", elements) + "]";
  }

  private String number(String number) {
    if (shortening) {
      return number.length() <= DIGITS_OF_EVERY_DOUBLE
          ? number
          : number.substring(0, DIGITS_OF_EVERY_DOUBLE).replaceFirst("\\.$", "");
    }
    return number.contains(".") ? number + "0".repeat(random.nextInt(3)) : number;
  }

  private String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              boolean told = point < ' ' || point == '"' || point == '\\';
              if (told || (random != null && random.nextInt(20) == 0)) {
                for (char c : Character.toChars(point)) {
                  quoted.append(String.format("\\u%04x", (int) c));
                }
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }

  private String space() {
    return random == null ? "" : SPACES.get(random.nextInt(SPACES.size()));
  }
}

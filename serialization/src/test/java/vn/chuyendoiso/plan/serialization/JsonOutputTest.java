package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonOutputTest {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static String text(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return parser.getString();
    }
  }

  @Test
  void every_character_alone_comes_back() {
    IntStream.rangeClosed(0, 0x10FFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c < 0x3000 || c % 7 == 0)
        .forEach(
            c -> {
              String text = Character.toString(c);
              byte[] json = JsonOutput.quote(text);
              if (!text(json).equals(text)) {
                throw new AssertionError(Integer.toHexString(c) + " " + new String(json, UTF_8));
              }
            });
  }

  @Test
  void quotes_and_control_characters_are_escaped_and_nothing_else() {
    assertThat(new String(JsonOutput.quote("\"\\/\b\t\n\f\r\u0001\u001f\u007f đ 😀"), UTF_8))
        .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001F\u007f đ 😀\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 254, 255, 256, 257, 511, 8_190, 8_192, 100_000, 1_000_000})
  void texts_of_any_length_come_back_wherever_the_pieces_end(int length) {
    for (String unit : new String[] {"a", "đ", "ế", "😀", "\n", "a😀"}) {
      String text = unit.repeat(length / unit.length() + 1);
      assertThat(text(JsonOutput.quote(text)).equals(text)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00", "\uD83Dx", "\uDE00\uD83D"})
  void half_a_character_is_refused_and_never_replaced(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonOutput.quote(text));
  }

  @Test
  void objects_and_lists_are_compact_or_indented() {
    assertThat(sample(false)).isEqualTo("{\"a\":[1,[],{}],\"b\":{\"c\":\"d\",\"e\":null}}");
    assertThat(sample(true))
        .isEqualTo(
            """
            {
              "a": [
                1,
                [],
                {}
              ],
              "b": {
                "c": "d",
                "e": null
              }
            }
            """);
  }

  @Test
  void names_and_codes_of_any_length_stand_as_they_are_and_leave_no_trace_behind_them() {
    for (int length = 0; length < 40; length++) {
      String text = "ế".repeat(length / 3) + "a".repeat(length % 3);
      JsonOutput out = JsonOutput.small();
      out.startObject();
      out.name(Quoted.of(text));
      out.quoted(Quoted.of(text));
      out.name(Quoted.of("b"));
      out.quoted(Quoted.of("c"));
      out.endObject();
      assertThat(new String(out.toBytes(), UTF_8))
          .isEqualTo("{\"" + text + "\":\"" + text + "\",\"b\":\"c\"}");
    }
  }

  @Test
  void what_takes_many_rooms_is_put_together_in_order_and_leaves_room_for_the_next() {
    String text = "chuyển đổi số ".repeat(60_000); // more than the largest room that is kept
    for (int round = 0; round < 3; round++) {
      JsonOutput out = JsonOutput.large(false);
      StringBuilder expected = new StringBuilder("[");
      out.startList();
      for (int i = 0; i < 100_000; i++) {
        out.number(i);
        out.text("ý" + i);
        expected.append(i).append(",\"ý").append(i).append("\",");
        if (i == 50_000) {
          out.text(text);
          out.json("[" + round + "]");
          expected.append('"').append(text).append("\",[").append(round).append("],");
        }
      }
      out.text("");
      out.endList();
      assertThat(new String(out.toBytes(), UTF_8).equals(expected.append("\"\"]").toString()))
          .isTrue();
    }
  }

  private static String sample(boolean pretty) {
    JsonOutput out = JsonOutput.large(pretty);
    out.startObject();
    out.name("a");
    out.startList();
    out.json("1");
    out.startList();
    out.endList();
    out.startObject();
    out.endObject();
    out.endList();
    out.name(Quoted.of("b"));
    out.startObject();
    out.name("c");
    out.text("d");
    out.name("e");
    out.json("null");
    out.endObject();
    out.endObject();
    if (pretty) {
      out.lineBreak();
    }
    return new String(out.toBytes(), UTF_8);
  }
}

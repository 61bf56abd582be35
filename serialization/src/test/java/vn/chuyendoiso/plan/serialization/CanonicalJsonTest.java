package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

class CanonicalJsonTest {

  // The examples of RFC 8785 (sections 3.2.2 to 3.2.4) and the files that go with it
  // (github.com/cyberphone/json-canonicalization, testdata).
  static Stream<Arguments> examples() {
    return Stream.of(
        Arguments.of(
            "arrays",
            """
            [
              56,
              {
                "d": true,
                "10": null,
                "1": [ ]
              }
            ]\
            """,
            "[56,{\"1\":[],\"10\":null,\"d\":true}]"),
        Arguments.of(
            "french",
            """
            {
              "peach": "This sorting order",
              "péché": "is wrong according to French",
              "pêche": "but canonicalization MUST",
              "sin":   "ingnore locale"
            }
            """,
            "{\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\","
                + "\"pêche\":\"but canonicalization MUST\",\"sin\":\"ingnore locale\"}"),
        Arguments.of(
            "structures",
            """
            {
              "1": {"f": {"f": "hi","F": 5} ,"\\n": 56.0},
              "10": { },
              "": "empty",
              "a": { },
              "111": [ { } ],
              "A": { }
            }\
            """,
            "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                + "\"111\":[{}],\"A\":{},\"a\":{}}"),
        Arguments.of(
            "unicode",
            "{\n  \"Unnormalized Unicode\":\"\\u0041\\u030a\"\n}\n",
            "{\"Unnormalized Unicode\":\"A\u030a\"}"),
        // with the shortest digits of the third number, since others are refused here
        Arguments.of(
            "values",
            """
            {
              "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }\
            """,
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"),
        Arguments.of(
            "weird",
            """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control\\u007f",
              "\\u00f6": "Latin Small Letter O With Diaeresis",
              "</script>": "Browser Challenge"
            }\
            """,
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"</script>\":\"Browser Challenge\","
                + "\"\u0080\":\"Control\u007f\",\"ö\":\"Latin Small Letter O With Diaeresis\","
                + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_examples_of_the_rfc_come_out_as_it_prints_them(
      String name, String json, String canonical) {
    assertThat(new String(CanonicalForm.of(json.getBytes(UTF_8)), UTF_8)).isEqualTo(canonical);
  }

  @Test
  void the_bytes_are_those_of_the_rfc() {
    // RFC 8785, section 3.2.4, of the first two members of its example
    byte[] bytes =
        CanonicalForm.of(
            "{\"numbers\": [1E30, 4.50], \"literals\": [null, true, false]}".getBytes(UTF_8));
    assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
        .startsWith(
            "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65"
                + " 5d 2c 22 6e 75 6d 62 65 72 73 22 3a 5b");
  }

  @Test
  void a_plan_has_one_form_and_one_digest_in_whatever_order_it_was_written() {
    String plan =
        "{\"formatVersion\":\"%s\",\"x-score\":4.0,\"documentType\":\"transformation-plan\","
            + "\"title\":\"Kế hoạch\"}";
    String other =
        "{ \"title\": \"K\\u1ebf ho\\u1ea1ch\",\n\t\"documentType\": \"transformation-plan\",\r\n"
            + " \"x-score\": 4, \"formatVersion\": \"%s\" }";
    TransformationPlan one = plan(plan);
    TransformationPlan two = plan(other);
    String canonical =
        "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"%s\",\"title\":\"Kế hoạch\","
            + "\"x-score\":4}";

    assertThat(new String(CanonicalJson.write(one), UTF_8))
        .isEqualTo(canonical.formatted(DocumentShapes.CURRENT_VERSION));
    assertThat(CanonicalJson.digest(one))
        .isEqualTo(CanonicalJson.digest(two))
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(CanonicalJson.digest(one.withTitle("Kế hoạch 2")));
  }

  private static TransformationPlan plan(String text) {
    return PlanJson.read(
            text.formatted(DocumentShapes.CURRENT_VERSION).getBytes(UTF_8),
            TransformationPlan.class)
        .orThrow();
  }

  @Test
  void the_digest_is_the_sha_256_that_every_tool_computes() {
    Task task = Task.builder().id(new TaskId("nv-1")).title("Mở cổng dữ liệu").build();
    // printf '{"id":"nv-1","title":"Mở cổng dữ liệu"}' | sha256sum
    assertThat(CanonicalJson.digest(task))
        .isEqualTo("e3e2c84999dc4297097979ecb9f1d9febb2aec2d36cd6760febc99dc965d1eda");
  }

  @Test
  void numbers_that_would_become_others_are_refused_all_at_once_with_their_places() {
    Task task =
        task(
            new KeptMember("area", "12345678901234567890", ""),
            new KeptMember("x", "{\"list\":[1,2e400,0.1]}", ""));
    UncanonicalDocumentException refusal = refused(task);

    assertThat(lines(refusal))
        .containsExactly("canonical-number /area", "canonical-number /x/list/1");
    Finding first = refusal.getFindings().get(0);
    assertThat(refusal.render(first, Locale.ENGLISH))
        .startsWith("The number 12345678901234567890 ");
    assertThat(refusal.render(first, Json.VI)).startsWith("Số 12345678901234567890 ");
    assertThat(refusal).hasMessageContaining("/x/list/1 Số 2e400 không có dạng chính tắc");
  }

  @Test
  void a_number_as_long_as_a_book_is_shown_shortened() {
    UncanonicalDocumentException refusal =
        refused(task(new KeptMember("x", "1".repeat(100_000), "")));
    assertThat(refusal.getMessage()).hasSizeLessThan(300).contains("111…");
  }

  @Test
  void kept_members_that_are_ambiguous_or_broken_are_refused() {
    assertThat(lines(refused(task(new KeptMember("x", "{\"a\":1,\"b\":2,\"a\":1}", "")))))
        .containsExactly("member-duplicate /x/a");
    assertThat(lines(refused(task(new KeptMember("title", "\"\"", "id")))))
        .containsExactly("member-duplicate /title");
    assertThat(lines(refused(task(new KeptMember("x", "\"\\ud800\"", "")))))
        .containsExactly("text-broken /x");
    assertThat(lines(refused(task(new KeptMember("x", "{\"\\udc00\":1}", "")))))
        .containsExactly("canonical-syntax /x");
    assertThat(lines(refused(task(new KeptMember("x", "{\"\\ud800\":1}", "")))))
        .containsExactly("canonical-syntax /x");
    assertThat(lines(refused(task(new KeptMember("x", "[1,", "")))))
        .containsExactly("canonical-syntax /x");
    assertThat(lines(refused(task(new KeptMember("x", "1}}", "title")))))
        .containsExactly("canonical-syntax ");
  }

  private static Task task(KeptMember... kept) {
    return Task.builder()
        .id(new TaskId("nv-1"))
        .title("Mở cổng dữ liệu")
        .kept(new KeptMembers(List.of(kept)))
        .build();
  }

  private static UncanonicalDocumentException refused(Task task) {
    return catchThrowableOfType(
        UncanonicalDocumentException.class, () -> CanonicalJson.write(task));
  }

  private static List<String> lines(UncanonicalDocumentException refusal) {
    return refusal.getFindings().stream().map(f -> f.getId() + " " + f.getPointer()).toList();
  }
}

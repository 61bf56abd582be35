package vn.lamson.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lamson.portal.Portal.Answer;

class PortalTest {

  private static final String HEAD =
      "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"2.0\",";

  private static byte[] plan(String members) {
    return (HEAD + members + "}").getBytes(UTF_8);
  }

  @Test
  void a_plan_without_errors_is_taken_with_its_text_put_right() {
    String typed = Normalizer.normalize("Kế hoạch\u00a0năm 2026", Normalizer.Form.NFD);

    Answer answer = Portal.post(plan("\"title\":\"" + typed + "\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("title")).isEqualTo("Kế hoạch năm 2026");
  }

  @ParameterizedTest
  @CsvSource({"vi,không được để trống", "en,must not be blank"})
  void what_the_model_declares_is_asked(String language, String message) {
    Answer answer = Portal.post(plan("\"title\":\" \""), "Accept-Language", language);

    assertProblem(answer, 422, language);
    assertThat(answer.findings())
        .isEqualTo(
            List.of(
                Map.of(
                    "id", "document-constraint-broken",
                    "severity", "error",
                    "pointer", "/title",
                    "clauses", List.of(),
                    "message", message)));
  }

  @Test
  void what_the_law_asks_is_asked_with_its_clauses() {
    Answer answer =
        Portal.post(plan("\"title\":\"a\",\"tasks\":[{\"id\":\"nv-1\",\"title\":\"Xây dựng\"}]"));

    assertProblem(answer, 422, "vi");
    assertThat(answer.findings())
        .contains(
            Map.of(
                "id", "task-lead-missing",
                "severity", "error",
                "pointer", "/tasks/0",
                "clauses", List.of("CT34-P4", "HD25-8"),
                "message",
                    "Nhiệm vụ nv-1 (“Xây dựng”) chưa có cơ quan chủ trì. Phân công phải rõ người,"
                        + " rõ trách nhiệm; đề nghị giao một cơ quan chủ trì."));
  }

  @Test
  void what_stands_deep_in_a_plan_has_its_place() {
    Answer answer =
        Portal.post(
            plan(
                "\"title\":\"a\",\"targets\":[{\"id\":\"t\",\"children\":[{\"id\":\"u\",\"value\":"
                    + "{\"meaning\":{\"form\":\"qualitative\",\"statement\":\" \"}}}]}],"
                    + "\"issuer\":{\"name\":\" \",\"kind\":\"province\"}"));

    assertProblem(answer, 422, "vi");
    assertThat(answer.all("pointer"))
        .contains("/issuer/name", "/targets/0/children/0/value/meaning/statement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"${1+1}", "{x}", "{0}", "\\\\{x\\\\}", "${validatedValue}"})
  void what_an_official_typed_is_told_as_it_was_typed(String title) {
    Answer answer =
        Portal.post(
            plan("\"title\":\"a\",\"tasks\":[{\"id\":\"nv-1\",\"title\":\"" + title + "\"}]"));

    assertThat(answer.all("message"))
        .isNotEmpty()
        .allSatisfy(
            m ->
                assertThat(m.toString())
                    .startsWith("Nhiệm vụ nv-1 (“" + title.replace("\\\\", "\\") + "”) "));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("", 400, "input-empty", "", null),
        Arguments.of("null", 400, "input-empty", "", null),
        Arguments.of("kế hoạch", 400, "source-broken", "", 1),
        Arguments.of("[]", 400, "root-not-object", "", 1),
        Arguments.of(HEAD + "\n\"title\":}", 400, "source-broken", "/formatVersion", 2),
        Arguments.of(HEAD + "\n\"title\":\"a\"", 400, "json-truncated", "/title", 2),
        Arguments.of(HEAD + "\"title\":\"a\"} thừa", 400, "source-broken", "", 1),
        Arguments.of(HEAD + "\n\"title\":5}", 400, "type-wrong", "/title", 2),
        Arguments.of(
            "{\"documentType\":\"quy-hoạch\"}", 400, "document-type-unknown", "/documentType", 1),
        Arguments.of(
            "{\"documentType\":\"breakthrough-scheme\",\"formatVersion\":\"2.0\"}",
            400,
            "document-type-other",
            "/documentType",
            1),
        Arguments.of(
            HEAD + "\"title\":\"" + "a".repeat(1_100_000) + "\"}", 413, "input-too-large", "", 1));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void what_is_no_plan_is_answered_with_its_place(
      String body, int status, String id, String pointer, Integer line) {
    for (String language : new String[] {"vi", "en"}) {
      Answer answer = Portal.post(body.getBytes(UTF_8), "Accept-Language", language);

      assertProblem(answer, status, language);
      assertThat(answer.all("id")).containsExactly(id);
      assertThat(answer.all("pointer")).containsExactly(pointer);
      assertThat(answer.all("line")).containsExactly(line);
    }
  }

  @Test
  void bytes_that_are_no_text_are_answered_too() {
    assertProblem(Portal.post("{\"title\":\"\u00ff\"}".getBytes(ISO_8859_1)), 400, "vi");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/nirgends,404",
    "GET,/plans,405",
    "DELETE,/plans,405",
    "PUT,/plans,405",
    "GET,/broken,500"
  })
  void everything_else_that_fails_is_answered_in_the_same_form(
      String method, String path, int status) {
    HttpRequest.Builder request = Portal.request(path).method(method, BodyPublishers.noBody());

    assertProblem(Portal.send(request), status, "vi");
  }

  @Test
  void other_types_of_content_are_refused_in_the_same_form() {
    byte[] plan = plan("\"title\":\"a\"");

    assertProblem(
        Portal.send(
            Portal.request("/plans")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(plan))),
        415,
        "vi");
    assertProblem(Portal.post(plan, "Accept", "application/pdf"), 406, "vi");
  }

  @ParameterizedTest
  @CsvSource({"vi,vi", "en,en", "en-GB,en", "fr,vi", "'fr, en;q=0.5',en"})
  void the_answer_is_in_the_language_of_the_request_or_else_in_vietnamese(
      String accepted, String language) {
    Answer answer = Portal.post(plan("\"title\":\" \""), "Accept-Language", accepted);

    assertThat(answer.language()).startsWith(language);
    assertThat(answer.json().get("title"))
        .isEqualTo(
            language.equals("en") ? "The plan has to be mended" : "Kế hoạch có nội dung cần sửa");
    assertThat(answer.all("message"))
        .containsExactly(language.equals("en") ? "must not be blank" : "không được để trống");
  }

  private static void assertProblem(Answer answer, int status, String language) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.language()).isEqualTo(language);
    assertThat(answer.json().get("status")).isEqualTo(status);
    assertThat(answer.json().get("title")).asString().isNotBlank();
    assertThat(answer.all("message")).allSatisfy(m -> assertThat(m).asString().isNotBlank());
    assertThat(answer.text())
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("jackson")
        .doesNotContain("java", "org.", "vn.", "Spring", "Tomcat", "secret", "\\tat ");
  }
}

package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.serialization.Json.bytes;
import static vn.chuyendoiso.plan.serialization.Json.lines;
import static vn.chuyendoiso.plan.serialization.Json.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;

/** Documents of other versions of the format than the one that is written. */
class FormatEvolutionTest {

  private static byte[] golden(String version, String file) throws IOException {
    try (InputStream stream =
        FormatEvolutionTest.class.getResourceAsStream("golden/" + version + "/" + file)) {
      return stream.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action-programme-draft.json",
        "action-programme.json",
        "breakthrough-scheme-draft.json",
        "breakthrough-scheme.json",
        "infrastructure-model.json",
        "progress-report-draft.json",
        "progress-report.json",
        "transformation-plan.json"
      })
  void documents_of_version_1_0_are_read_for_ever_and_written_in_the_current_version(String file)
      throws IOException {
    ReadResult<Document> old = PlanJson.read(golden("1.0", file));

    assertThat(lines(old)).containsExactly("format-version-older /formatVersion 3:20");
    assertThat(PlanJson.write(old.orThrow()))
        .asString(UTF_8)
        .isEqualTo(new String(golden("2.1", file), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action-programme-draft.json",
        "action-programme.json",
        "breakthrough-scheme-draft.json",
        "breakthrough-scheme.json",
        "infrastructure-model.json",
        "progress-report-draft.json",
        "progress-report.json",
        "transformation-plan.json"
      })
  void documents_of_version_2_0_are_read_without_a_word_and_written_in_the_current_version(
      String file) throws IOException {
    ReadResult<Document> old = PlanJson.read(golden("2.0", file));

    assertThat(lines(old)).isEmpty();
    assertThat(PlanJson.write(old.orThrow()))
        .asString(UTF_8)
        .isEqualTo(new String(golden("2.1", file), UTF_8));
  }

  @Test
  void problems_of_an_older_document_are_told_at_their_places_in_its_own_source() {
    ReadResult<Document> result =
        read(
            """
            {
              "documentType": "transformation-plan",
              "title": "Kế hoạch",
              "tasks": [
                {"id": "nv-1", "title": "Một",
                 "assignments": [{"responsibility": "lead", "actors": [
                   {"kind": "body", "name": 7},
                   {"kind": "nobody", "name": "Sở"},
                   {"kind": "body", "name": "Sở Tài chính", "form": "cũ"}]}]}],
              "issuedOn": "30/6/2025",
              "formatVersion": "1.0"
            }
            """);

    assertThat(lines(result))
        .containsExactly(
            "type-wrong /tasks/0/assignments/0/actors/0/name 7:33",
            "code-unknown /tasks/0/assignments/0/actors/1/form 8:17",
            "date-invalid /issuedOn 10:15",
            "format-version-older /formatVersion 11:20");
    assertThat(result.getUnread())
        .extracting(u -> u.pointer().toString())
        .containsExactly(
            "/tasks/0/assignments/0/actors/0", "/tasks/0/assignments/0/actors/1", "/issuedOn");
    JsonPointer third = JsonPointer.parse("/tasks/0/assignments/0/actors/2");
    assertThat(result.locate(List.of(third)).get(third)).hasToString("9:8");
  }

  @Test
  void a_member_that_the_older_version_did_not_know_is_kept_even_if_the_newer_one_has_its_name() {
    TransformationPlan plan =
        PlanJson.read(
                bytes(
                    "{\"documentType\": \"transformation-plan\", \"formatVersion\": \"1.0\","
                        + " \"title\": \"K\", \"head\": {\"kind\": \"person-role\","
                        + " \"name\": \"Chủ tịch\", \"form\": \"của ta\"}}"),
                TransformationPlan.class)
            .orThrow();

    assertThat(plan.getHead().map(Actor::getName)).contains("Chủ tịch");
    assertThat(PlanJson.writeCompact(plan))
        .asString(UTF_8)
        .contains("{\"form\":\"person-role\",\"name\":\"Chủ tịch\",\"format1:form\":\"của ta\"}");
  }

  @Test
  void an_older_document_with_broken_syntax_is_upgraded_as_far_as_it_goes() {
    String head =
        """
        {"documentType": "transformation-plan", "formatVersion": "1.0",
        "title": "K",
        """;
    for (String break_ : List.of("\"place\": oops}", "\"place\": \"Huế\"", "\"place\": \"Hu")) {
      ReadResult<Document> result = read(head + break_);

      assertThat(result.getPartialDocument().map(Document::getTitle)).contains("K");
      assertThat(lines(result))
          .hasSize(2)
          .first()
          .isEqualTo("format-version-older /formatVersion 1:58");
      assertThat(lines(result).get(1)).matches("json-(syntax|truncated).* 3:(10|15|13)");
    }
  }

  @Test
  void a_newer_minor_version_is_read_and_what_is_not_known_is_kept_and_told() {
    String text =
        "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"2.7\",\"title\":\"K\",\"climate\":1}";
    ReadResult<Document> result = read(text);

    assertThat(lines(result))
        .containsExactly(
            "format-version-newer /formatVersion 1:55", "member-unknown /climate 1:73");
    assertThat(result.render(result.getFindings().get(0), Locale.ENGLISH))
        .isEqualTo(
            "The document is in version 2.7 of the format, newer than version 2.1 of this program."
                + " What is not known is kept.");
    assertThat(PlanJson.writeCompact(result.orThrow()))
        .asString(UTF_8)
        .isEqualTo(text.replace("2.7", "2.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0", "1.1", "0.9", "2", "2.00", "2.0.0", "v2.0", "", "20000.0"})
  void other_versions_are_refused_with_those_that_can_be_read(String version) {
    ReadResult<Document> result =
        read(
            "{\"documentType\": \"transformation-plan\", \"title\": \"K\", \"formatVersion\": \""
                + version
                + "\"}");

    assertThat(lines(result)).containsExactly("format-version-unknown /formatVersion 1:72");
    assertThat(result.render(result.getFindings().get(0), Locale.ENGLISH))
        .endsWith("Readable: 1.0, 2.0, 2.1.");
  }
}

package vn.chuyendoiso.plan.rules.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

class SarifReportTest {

  @SuppressWarnings("unused") // named by the tests of real plans
  static final List<String> REAL_PLANS = Reports.REAL_PLANS;

  @ParameterizedTest
  @FieldSource("REAL_PLANS")
  void the_log_of_a_real_plan_is_as_the_standard_says(String plan) {
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(Reports.of(plan)))).isEmpty();
  }

  @Test
  void a_result_names_its_rule_its_level_and_its_place_in_vietnamese_with_english_beside() {
    JsonNode run = Reports.sarif(Reports.of(Reports.LANG_SON)).at("/runs/0");
    JsonNode result = result(run, "plan-issued-late");

    assertThat(run.get("language").asString()).isEqualTo("vi");
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).contains("6/11/2024");
    assertThat(result.at("/message/properties/en").asString()).contains("2024-11-06");
    assertThat(result.at("/locations/0").toString())
        .isEqualTo(
            "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"plans/lang-son.json\","
                + "\"index\":0},\"region\":{\"startLine\":11,\"startColumn\":15}},"
                + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/issuedOn\"}]}");
    assertThat(result.at("/properties/clauses/0/instrument").asString())
        .isEqualTo("3816/BTTTT-CĐSQG");
    assertThat(result.has("suppressions")).isFalse();
  }

  @Test
  void what_is_about_no_part_of_the_document_has_no_logical_place() {
    JsonNode run = Reports.sarif(Reports.manifold()).at("/runs/0");
    assertThat(result(run, "waiver-expired").at("/locations/0").toString())
        .isEqualTo(
            "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"plans/lang-son.json\","
                + "\"index\":0}}}");
  }

  @Test
  void every_result_leads_to_the_description_of_its_rule() {
    for (String plan : Reports.REAL_PLANS) {
      JsonNode run = Reports.sarif(Reports.of(plan)).at("/runs/0");
      JsonNode rules = run.at("/tool/driver/rules");
      for (JsonNode result : run.get("results")) {
        assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
            .isEqualTo(result.get("ruleId"));
      }
    }
  }

  @Test
  void a_rule_is_described_with_what_to_do_and_its_clauses() {
    JsonNode run = Reports.sarif(Reports.of(Reports.LANG_SON)).at("/runs/0");
    JsonNode rule = null;
    for (JsonNode each : run.at("/tool/driver/rules")) {
      rule = each.get("id").asString().equals("plan-issued-late") ? each : rule;
    }
    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("Kế hoạch năm 2025 ban hành chậm");
    assertThat(rule.at("/shortDescription/properties/en").asString())
        .isEqualTo("Plan for 2025 issued late");
    assertThat(rule.at("/help/text").asString()).contains("Căn cứ HD25-11 (3816/BTTTT-CĐSQG): ");
    assertThat(rule.at("/help/markdown").asString()).contains("\n\n- Căn cứ **HD25-11** ");
    assertThat(rule.at("/help/properties/en").asString()).contains("- Clause **HD25-11** ");
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    assertThat(rule.at("/properties/clauses/0/force").asString()).isEqualTo("must");
    assertThat(run.at("/tool/driver/semanticVersion").asString())
        .isEqualTo(Reports.of(Reports.LANG_SON).getCatalogueVersion());
  }

  @Test
  void a_waived_finding_is_a_result_with_a_suppression() {
    JsonNode log = Reports.sarif(Reports.manifold());
    JsonNode result = result(log.at("/runs/0"), "plan-issued-late");

    assertThat(Schemas.problems(Schemas.SARIF, log)).isEmpty();
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(result.at("/suppressions/0/kind").asString()).isEqualTo("external");
    assertThat(result.at("/suppressions/0/status").asString()).isEqualTo("accepted");
    assertThat(result.at("/suppressions/0/justification").asString())
        .isEqualTo("Tỉnh chờ hướng dẫn của bộ");
    assertThat(result.at("/suppressions/0/properties/decision").asString()).isEqualTo("12/QĐ-UBND");
    assertThat(log.at("/runs/0/artifacts/0/properties/summary/waived").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_not_listed_is_told_with_its_rule() {
    ValidationReport report = Reports.manifold();
    JsonNode notifications =
        Reports.sarif(report).at("/runs/0/invocations/0/toolExecutionNotifications");

    assertThat(notifications).hasSize(report.getCapped().size()).isNotEmpty();
    for (int i = 0; i < notifications.size(); i++) {
      JsonNode notification = notifications.get(i);
      assertThat(notification.at("/associatedRule/id").asString())
          .isEqualTo(report.getCapped().get(i).id());
      assertThat(notification.at("/properties/unlisted").asInt())
          .isEqualTo(report.getCapped().get(i).unlisted());
      assertThat(notification.at("/message/text").asString()).startsWith("Còn ");
    }
  }

  @Test
  void several_files_make_one_run_also_if_one_cannot_be_read() {
    byte[] broken = "{\"documentType\":\"transformation-plan\",".getBytes(UTF_8);
    ReadResult<Document> read = PlanJson.read(broken, Document.class);
    URI bad = URI.create("hỏng%20tệp.json");
    JsonNode log =
        Reports.JSON.readTree(
            Reports.bytes(
                out -> {
                  try (SarifReport sarif = SarifReport.open(out)) {
                    sarif.add(read.getFindings(), read::render, bad, false);
                    sarif.add(Reports.of(Reports.LANG_SON), Reports.FILE);
                    sarif.add(Reports.of(Reports.PROGRAMME), Reports.FILE);
                  }
                }));

    assertThat(Schemas.problems(Schemas.SARIF, log)).isEmpty();
    JsonNode run = log.at("/runs/0");
    assertThat(log.get("runs")).hasSize(1);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("json-truncated");
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("h%E1%BB%8Fng%20t%E1%BB%87p.json");
    List<String> uris = new ArrayList<>();
    run.get("artifacts").forEach(a -> uris.add(a.at("/location/uri").asString()));
    assertThat(uris).containsExactly("h%E1%BB%8Fng%20t%E1%BB%87p.json", "plans/lang-son.json");
    assertThat(run.at("/artifacts/1/properties/reports").asInt()).isEqualTo(2);
    assertThat(run.at("/artifacts/1/properties").has("document")).isFalse();
  }

  @Test
  void a_log_of_nothing_is_a_log() {
    JsonNode log =
        Reports.JSON.readTree(
            Reports.bytes(
                out -> {
                  SarifReport sarif = SarifReport.open(out);
                  sarif.close();
                  sarif.close();
                }));
    assertThat(Schemas.problems(Schemas.SARIF, log)).isEmpty();
    assertThat(log.at("/runs/0/results")).isEmpty();
  }

  private static JsonNode result(JsonNode run, String rule) {
    for (JsonNode result : run.get("results")) {
      if (result.get("ruleId").asString().equals(rule)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + rule);
  }
}

package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;

class JsonReportTest {

  @SuppressWarnings("unused") // named by the tests of real plans
  static final List<String> REAL_PLANS = Reports.REAL_PLANS;

  @ParameterizedTest
  @FieldSource("REAL_PLANS")
  void the_report_of_a_real_plan_is_as_the_published_schema_says(String plan) {
    assertThat(Schemas.problems(Schemas.STRICT_REPORT, Reports.json(Reports.of(plan)))).isEmpty();
  }

  @Test
  void a_report_with_waivers_and_caps_is_as_the_published_schema_says() {
    ValidationReport manifold = Reports.manifold();
    JsonNode report = Reports.json(manifold);

    assertThat(Schemas.problems(Schemas.STRICT_REPORT, report)).isEmpty();
    for (Severity severity : Severity.values()) {
      assertThat(report.get("summary").get(severity.name().toLowerCase(Locale.ROOT)).asInt())
          .isEqualTo(manifold.count(severity));
    }
    assertThat(report.at("/summary/waived").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/unlisted").asInt())
        .isEqualTo(manifold.countUnlisted())
        .isPositive();
    assertThat(report.get("waivers").toString())
        .isEqualTo(
            "{\"used\":1,\"unused\":1,\"expired\":1,\"ofUnknownRules\":0,\"ofOtherDocuments\":0}");
    assertThat(report.at("/waived/0/waiver").toString())
        .isEqualTo(
            "{\"rule\":\"plan-issued-late\",\"pointer\":\"/issuedOn\","
                + "\"document\":\"246/KH-UBND\",\"reason\":\"Tỉnh chờ hướng dẫn của bộ\","
                + "\"decision\":\"12/QĐ-UBND\",\"owner\":\"Sở Thông tin và Truyền thông\","
                + "\"lastDay\":\"2026-12-31\"}");
    assertThat(report.get("capped"))
        .allMatch(c -> c.get("listed").asInt() == 1 && c.get("found").asInt() > 1)
        .isNotEmpty();
  }

  @Test
  void a_schema_breaks_where_a_report_is_wrong() {
    ObjectNode report = (ObjectNode) Reports.json(Reports.manifold());
    ((ObjectNode) report.at("/findings/0")).put("severity", "fatal");
    ((ObjectNode) report.get("document")).remove("title");
    report.put("asOf", "22/11/2026");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Reports.JSON.readTree(JsonReport.schema()))
                .validate(report))
        .extracting(e -> e.getInstanceLocation().toString())
        .contains("/findings/0/severity", "/document", "/asOf");
  }

  @Test
  void a_schema_bears_the_published_name() {
    assertThat(Reports.JSON.readTree(JsonReport.schema()).get("$id").asString())
        .isEqualTo(JsonReport.SCHEMA_ID);
  }

  @Test
  void a_finding_has_its_place_its_clauses_its_arguments_and_its_sentences() {
    JsonNode finding = Reports.json(Reports.of(Reports.LANG_SON)).at("/findings/0");
    for (JsonNode each : Reports.json(Reports.of(Reports.LANG_SON)).get("findings")) {
      finding = each.get("id").asString().equals("plan-issued-late") ? each : finding;
    }
    assertThat(finding.get("severity").asString()).isEqualTo("error");
    assertThat(finding.get("pointer").asString()).isEqualTo("/issuedOn");
    assertThat(finding.get("position").toString()).isEqualTo("{\"line\":11,\"column\":15}");
    assertThat(finding.get("clauses").toString())
        .isEqualTo(
            "[{\"id\":\"HD25-11\",\"instrument\":\"3816/BTTTT-CĐSQG\",\"force\":\"must\","
                + "\"binding\":true}]");
    assertThat(finding.at("/arguments/days").isIntegralNumber()).isTrue();
    assertThat(finding.get("arguments").toString()).contains("\"2024-11-06\"");
    assertThat(finding.at("/message/vi").asString()).contains("6/11/2024").contains("đề nghị");
    assertThat(finding.at("/message/en").asString()).contains("2024-11-06");
  }

  @Test
  void terms_have_a_code_and_words_and_values_have_words() {
    List<JsonNode> objects = new ArrayList<>();
    for (String plan : Reports.REAL_PLANS) {
      for (JsonNode finding : Reports.json(Reports.of(plan)).get("findings")) {
        finding.get("arguments").forEach(a -> collect(a, objects));
      }
    }
    assertThat(objects)
        .anyMatch(o -> o.has("code") && !o.get("vi").asString().equals(o.get("en").asString()))
        .allMatch(o -> o.has("vi") && o.has("en"));
  }

  private static void collect(JsonNode argument, List<JsonNode> objects) {
    if (argument.isObject()) {
      objects.add(argument);
    } else {
      argument.forEach(a -> collect(a, objects));
    }
  }

  @Test
  void a_report_says_on_what_it_stands() {
    JsonNode report = Reports.json(Reports.of(Reports.LANG_SON));
    assertThat(report.get("asOf").asString()).isEqualTo("2026-11-22");
    assertThat(report.get("stage").asString()).isEqualTo("issue");
    assertThat(report.get("registries").propertyNames())
        .containsExactly("law", "organization", "overlap", "responsibility", "target", "task");
    assertThat(report.at("/document/type").asString()).isEqualTo("transformation-plan");
    assertThat(report.at("/document/number").asString()).isEqualTo("246/KH-UBND");
    assertThat(report.at("/document/digest").asString()).matches("[0-9a-f]{64}");
    assertThat(report.at("/outcomes/plan-issued-late").asString()).isEqualTo("violated");
  }

  @Test
  void the_digest_is_the_sha_256_of_the_compact_form() throws Exception {
    ValidationReport report = Reports.manifold();
    byte[] compact = Reports.bytes(out -> JsonReport.writeCompact(report, out));
    assertThat(JsonReport.digest(report))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compact)))
        .isEqualTo(JsonReport.digest(Reports.manifold()))
        .isNotEqualTo(JsonReport.digest(report.withMaxPerRule(2)));
  }

  @Test
  void the_readable_form_says_the_same_on_many_lines() {
    ValidationReport report = Reports.manifold();
    String readable = Reports.text(out -> JsonReport.write(report, out));
    assertThat(readable).startsWith("{\n  \"formatVersion\" : \"1.0\",\n").endsWith("}\n");
    assertThat(readable).doesNotContain("\r");
    assertThat(Reports.JSON.readTree(readable)).isEqualTo(Reports.json(report));
  }

  @Test
  void half_a_character_in_a_document_does_not_break_the_report() {
    TransformationPlan plan = TransformationPlan.builder().title("Kế hoạch \uD83D số").build();
    ValidationReport report = PlanValidator.of(plan).asOf(Reports.AS_OF).validate();
    assertThat(Reports.json(report).at("/document/title").asString())
        .isEqualTo("Kế hoạch \uFFFD số");
    assertThat(Schemas.problems(Schemas.SARIF, Reports.sarif(report))).isEmpty();
  }
}

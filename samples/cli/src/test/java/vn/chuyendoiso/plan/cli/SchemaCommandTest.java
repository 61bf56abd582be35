package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.PlanSchema;

class SchemaCommandTest {

  @ParameterizedTest
  @CsvSource({
    "transformation-plan, TRANSFORMATION_PLAN",
    "breakthrough-scheme, BREAKTHROUGH_SCHEME",
    "action-programme, ACTION_PROGRAMME",
    "progress-report, PROGRESS_REPORT",
    "infrastructure-model, INFRASTRUCTURE_MODEL"
  })
  void the_published_schema_is_printed_and_nothing_else(String code, DocumentType type) {
    Run run = Run.of("schema", code);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(new String(PlanSchema.of(type), UTF_8))
        .contains("\"documentType\": {\"const\": \"" + code + "\"}");
  }

  @Test
  void the_schemas_of_reports_of_waivers_and_of_roll_ups_are_printed_too() {
    assertThat(Run.of("schema", "validation-report").out())
        .contains("\"$id\": \"" + JsonReport.SCHEMA_ID + "\"");
    assertThat(Run.of("schema", "portfolio-report").out())
        .contains("\"$id\": \"" + JsonReport.PORTFOLIO_SCHEMA_ID + "\"");
    assertThat(Run.of("schema", "validation-run").out())
        .contains("\"$id\": \"" + JsonRun.SCHEMA_ID + "\"");
    assertThat(Run.of("schema", "waivers").out())
        .contains("\"$id\": \"" + Waivers.SCHEMA_ID + "\"");
    assertThat(Run.of("schema", "roll-up").out())
        .contains("\"$id\": \"" + RollUpJson.SCHEMA_ID + "\"");
  }

  @Test
  void without_a_type_the_types_are_listed() {
    Run run = Run.of("schema");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(20)
        .contains(
            "transformation-plan   Kế hoạch chuyển đổi số",
            "                      " + PlanSchema.id(DocumentType.TRANSFORMATION_PLAN),
            "progress-report       Báo cáo kết quả thực hiện");
    assertThat(Run.of("schema", "--lang", "en").out())
        .contains("breakthrough-scheme   Breakthrough scheme\n");
  }

  @Test
  void an_unknown_type_is_answered_with_those_that_are_known() {
    Run run = Run.of("schema", "ke-hoach");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Không có loại văn bản “ke-hoach”. Các loại: transformation-plan, breakthrough-scheme,"
                + " action-programme, progress-report, infrastructure-model, validation-report,"
                + " portfolio-report, validation-run, waivers, roll-up.\n");
    assertThat(Run.of("schema", "--lang=en", "plan").err())
        .startsWith("There is no type of document “plan”. The types are: transformation-plan, ");
  }

  @Test
  void wrong_usage_is_explained() {
    assertThat(Run.of("schema", "progress-report", "progress-report").code()).isEqualTo(2);
    assertThat(Run.of("schema", "--help", "--lang", "en").out())
        .contains("Usage: plan schema")
        .contains("TYPE");
  }
}

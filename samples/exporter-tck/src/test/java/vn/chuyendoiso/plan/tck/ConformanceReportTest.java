package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.serialization.PlanJson;

@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ConformanceReportTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static ConformanceReport report(Exporter exporter) {
    Supplier<ExporterUnderTest> exporters =
        () ->
            ExporterUnderTest.of("Cổng | 1.0", ExportFormat.json(), exporter)
                .withImporter(f -> PlanJson.read(f).orThrow())
                .withKinds(DocumentType.TRANSFORMATION_PLAN)
                .withTries(60);
    return Conformance.of(exporters).report();
  }

  private static ConformanceReport damaged;

  // Not while this class is initialised: the contract exports from several threads, and they would
  // wait for that.
  @BeforeAll
  static void judge() {
    damaged = broken();
  }

  private static ConformanceReport broken() {
    return report(d -> Damage.without("commitment").apply(Attempt.tree(d)).bytes());
  }

  @Test
  void the_same_exporter_and_seed_give_the_same_bytes() {
    ConformanceReport again = broken(); // takes as long as all other tests here together

    assertThat(again.toJson()).isEqualTo(damaged.toJson());
    assertThat(again.toMarkdown(VIETNAMESE)).isEqualTo(damaged.toMarkdown(VIETNAMESE));
  }

  @Test
  void a_failure_shows_requirement_member_in_out_and_smallest_document() {
    ConformanceReport report = damaged;
    RequirementResult hedges = report.of(Requirement.HEDGES);

    assertThat(report.conforms()).isFalse();
    assertThat(hedges.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(hedges.explain(VIETNAMESE))
        .startsWith("R09: Giữ mức cam kết")
        .contains("Vị trí: /targets/0/commitment")
        .contains("Nhận lại: không có gì")
        .contains("\"documentType\": \"transformation-plan\"");
    assertThat(hedges.explain(Locale.ENGLISH)).startsWith("R09: Hedges are kept");
  }

  @Test
  void what_was_not_damaged_is_met() {
    ConformanceReport report = damaged;

    assertThat(report.results())
        .filteredOn(r -> r.outcome() == Outcome.FAILED)
        .extracting(RequirementResult::requirement)
        .contains(Requirement.NOTHING_IS_LOST, Requirement.HEDGES)
        .doesNotContain(
            Requirement.NUMBERS,
            Requirement.DATES,
            Requirement.UNITS,
            Requirement.JOINT_LEADS,
            Requirement.ROWS,
            Requirement.ORDER);
  }

  @Test
  void the_json_has_every_requirement_with_words_in_both_languages() {
    Tree.Obj report = (Tree.Obj) Tree.parse(damaged.toJson());

    assertThat(report.members().get("conforms")).isEqualTo(new Tree.Bare("false"));
    assertThat(report.list("requirements")).hasSize(Requirement.values().length);
    assertThat(report.list("requirements"))
        .allSatisfy(
            r -> {
              Tree.Obj words = (Tree.Obj) ((Tree.Obj) r).members().get("words");
              assertThat(words.text("vi")).isNotBlank().isNotEqualTo(words.text("en"));
            });
  }

  @Test
  void the_page_names_exporter_and_verdict_and_its_table_is_not_broken_by_names() {
    String page = report(PlanJson::write).toMarkdown(VIETNAMESE);

    assertThat(page).contains("- Phần xuất: Cổng \\| 1.0\n");
    assertThat(page).contains("ĐẠT mọi yêu cầu bắt buộc").doesNotContain("KHÔNG ĐẠT");
    assertThat(page).contains("| R09 | Giữ mức cam kết").doesNotContain("````");
  }

  @ParameterizedTest
  @EnumSource(Requirement.class)
  void an_untested_requirement_says_why(Requirement requirement) {
    RequirementResult result =
        Conformance.of(
                () ->
                    ExporterUnderTest.of("PDF", ExportFormat.binary(), PlanJson::write)
                        .withTries(2))
            .checkAlone(requirement);

    assertThat(result.reasonIn(VIETNAMESE).isEmpty())
        .isEqualTo(result.outcome() != Outcome.UNTESTED);
    assertThat(result.reasonIn(Locale.ENGLISH).isEmpty())
        .isEqualTo(result.outcome() != Outcome.UNTESTED);
  }

  @Test
  void no_comparison_passes_for_want_of_anything_to_compare() {
    ConformanceReport report =
        Conformance.of(
                () ->
                    ExporterUnderTest.of("PlanJson", ExportFormat.json(), PlanJson::write)
                        .withImporter(f -> PlanJson.read(f).orThrow())
                        .withTries(100))
            .report();

    assertThat(report.results())
        .filteredOn(r -> Checks.OF_FACTS.contains(r.requirement()))
        .hasSameSizeAs(Checks.OF_FACTS)
        .allSatisfy(r -> assertThat(r.judged()).isGreaterThan(10));
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanNationalTargetMissingTest {

  private static final String RULE = "plan-national-target-missing";

  @Test
  void a_target_that_nothing_takes_over_is_named_with_value_day_and_instrument() {
    Checked checked = check(violating());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-2");
    assertThat(checked.argument("instrument")).isEqualTo("942/QĐ-TTg");
    assertThat(checked.argument("due")).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(checked.argument("value")).hasToString("giảm tối thiểu 20%");
  }

  @Test
  void each_missing_target_is_a_finding_of_its_own() {
    Checked checked = check(violating().withObjectives(List.of()));
    assertThat(checked.findings())
        .extracting(f -> f.getArguments().get("instrument"))
        .contains("749/QĐ-TTg", "942/QĐ-TTg")
        .hasSizeGreaterThan(4);
    assertThat(checked.pointers()).containsOnly("/targets");
  }

  @Test
  void an_objective_that_names_the_instrument_takes_over_all_of_it() {
    assertThat(check(also("Hoàn thành mục tiêu của Quyết định số 942/QĐ-TTg")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_that_may_be_about_it_keep_the_rule_silent() {
    assertThat(check(also("Cắt giảm ít nhất 20% thủ tục hành chính")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_indicator_of_the_metric_takes_it_over() {
    assertThat(
            check(
                    violating()
                        .withIndicators(
                            Documents.indicator("ct").withMetric("reduction.procedures")))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_target_that_is_derived_from_it_takes_it_over() {
    Target derived =
        Documents.target("ct-1")
            .addDerivedFrom(
                Derivation.builder()
                    .instrument(Documents.instrument("942/QĐ-TTg"))
                    .nationalTarget("qd942-2025-04")
                    .build())
            .build();
    assertThat(check(violating().withTargets(derived)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_the_nation_strives_for_is_worth_knowing() {
    TransformationPlan late =
        also("Hoàn thành mục tiêu của Quyết định số 942/QĐ-TTg, 624/TB-VPCP, 56/TB-VPCP")
            .withIssuedOn(Optional.empty());
    Checked checked = check(late);
    assertThat(checked.argument("instrument")).isEqualTo("214/NQ-CP");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void a_ministry_is_not_asked_for_the_digital_economy_of_each_sector() {
    TransformationPlan plan = violating().withObjectives(List.of());

    assertThat(titles(plan)).anyMatch(t -> t.contains("Tỷ trọng kinh tế số"));
    assertThat(titles(plan.withIssuer(Documents.issuer("Bộ Tư pháp", IssuerKind.MINISTRY))))
        .noneMatch(t -> t.contains("Tỷ trọng kinh tế số"));
  }

  @Test
  void a_ministry_is_asked_too() {
    assertThat(
            check(violating().withIssuer(Documents.issuer("Bộ Tư pháp", IssuerKind.MINISTRY)))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_plan_without_targets_is_not_meant() {
    assertThat(check(violating().withTargets(List.of())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_plan_of_another_year_or_of_several_is_not_meant() {
    TransformationPlan plan = violating();
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_meant() {
    assertThat(
            check(violating().withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE)))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = violating();
    assertThat(check(plan.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_an_excerpt_the_missing_part_may_be_the_one_that_was_not_seen() {
    assertThat(check(excerpt(violating())).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  /** A plan that takes over all but the cut in procedures. */
  private static TransformationPlan violating() {
    return (TransformationPlan) ViolatingPlans.ALL.get(RULE).get(0);
  }

  private static TransformationPlan also(String objective) {
    return TransformationPlan.builder()
        .from(violating())
        .addObjectives(Documents.objective(objective))
        .build();
  }

  private static List<String> titles(TransformationPlan plan) {
    return check(plan).findings().stream()
        .map(f -> f.getArguments().get("title").toString())
        .toList();
  }
}

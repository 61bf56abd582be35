package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class RegimeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 29);

  @Test
  void a_province_s_plan_for_2025_is_bound_by_the_directive_and_the_guidance_of_that_year() {
    Regime regime = Regime.of(plan(2025, 2025), DAY);

    assertThat(regime.getAsOf()).isEqualTo(DAY);
    assertThat(regime.binds(clause("CT34-P4"))).isTrue();
    assertThat(regime.binds(clause("HD25-10"))).isTrue();
    assertThat(regime.isPeriodCovered()).isTrue();
    assertThat(regime.getGuidance())
        .extracting(i -> i.getNumber().orElseThrow().printed())
        .containsExactly("3816/BTTTT-CĐSQG");
  }

  @Test
  void what_was_issued_later_does_not_speak_yet() {
    assertThat(Regime.of(plan(2025, 2025), DAY).speaks(clause("TB56-1"))).isFalse();
    assertThat(Regime.of(plan(2025, 2025), LocalDate.of(2025, 3, 1)).speaks(clause("TB56-1")))
        .isTrue();
    assertThat(Regime.of(plan(2025, 2025), LocalDate.of(2024, 9, 15)).getBinding())
        .extracting(Clause::getInstrument)
        .doesNotContain("34/CT-TTg", "56/TB-VPCP");
  }

  @Test
  void behind_the_period_of_an_instrument_its_clauses_are_good_practice_only() {
    Regime regime = Regime.of(plan(2027, 2027), LocalDate.of(2026, 11, 22));

    assertThat(regime.isPeriodCovered()).isFalse();
    assertThat(regime.speaks(clause("CT34-P4"))).isTrue();
    assertThat(regime.binds(clause("CT34-P4"))).isFalse();
    assertThat(regime.getBinding()).isEmpty();
  }

  @Test
  void a_notice_of_2023_binds_the_plans_of_that_year_and_not_those_of_2025() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(Regime.of(plan(2023, 2023), day).binds(clause("TB16-3"))).isTrue();
    assertThat(Regime.of(plan(2025, 2025), day).binds(clause("TB16-3"))).isFalse();
    assertThat(Regime.of(plan(2025, 2025), day).speaks(clause("TB16-3"))).isTrue();
  }

  @Test
  void so_the_same_gap_is_an_error_in_a_plan_for_2025_and_a_warning_in_one_for_2027() {
    assertThat(withoutLead(2025)).isEqualTo(Severity.ERROR);
    assertThat(withoutLead(2027)).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_that_begins_within_the_period_is_bound_however_long_it_runs() {
    assertThat(Regime.of(plan(2025, 2030), DAY).binds(clause("CT34-P4"))).isTrue();
    assertThat(Regime.of(plan(2026, 2030), DAY).binds(clause("CT34-P4"))).isFalse();
  }

  @Test
  void who_does_not_say_when_or_who_is_not_let_off() {
    TransformationPlan silent =
        TransformationPlan.builder().title("Kế hoạch chuyển đổi số").build();
    Regime regime = Regime.of(silent, DAY);

    assertThat(regime.binds(clause("CT34-P4"))).isTrue();
    assertThat(regime.isPeriodCovered()).isTrue();
    assertThat(regime.getGuidance()).isEmpty();
  }

  @Test
  void clauses_that_are_addressed_to_others_speak_but_do_not_bind() {
    Regime regime =
        Regime.of(
            plan(2025, 2025).withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION)), DAY);

    assertThat(regime.speaks(clause("CT34-P4"))).isTrue();
    assertThat(regime.binds(clause("CT34-P4"))).isFalse();
  }

  private static Severity withoutLead(int year) {
    return Checked.check(
            "task-lead-missing",
            plan(year, year).withTasks(Documents.task("nv-1").assignments(List.of()).build()))
        .severity();
  }

  private static TransformationPlan plan(int firstYear, int lastYear) {
    return Documents.wholePlan().withPeriod(Printed.meaningOnly(Period.years(firstYear, lastYear)));
  }

  private static Clause clause(String id) {
    return ClauseCatalogue.bundled().find(id).orElseThrow();
  }
}

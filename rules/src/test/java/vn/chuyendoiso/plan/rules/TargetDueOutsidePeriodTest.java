package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class TargetDueOutsidePeriodTest {

  private static final String RULE = "target-due-outside-period";

  @Test
  void the_day_of_issue_and_the_last_day_lie_within() {
    assertThat(check(with(due("ct-1", "29/10/2024"))).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(due("ct-1", "31/12/2025"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_day_before_the_issue_was_over() {
    Checked checked = check(with(due("ct-1", "28/10/2024")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-13");
    assertThat(checked.argument("issuedOn")).isEqualTo(LocalDate.of(2024, 10, 29));
  }

  @Test
  void a_day_that_rows_inherit_is_told_once_where_it_stands() {
    Target child = Documents.target("ct-1.1").deadline(Optional.empty()).build();
    Target heading = due("ct-1", "31/12/2020").withChildren(child);

    assertThat(check(with(heading)).pointers()).containsExactly("/targets/0/deadline");
  }

  @Test
  void the_day_after_a_plan_for_one_year_is_worth_knowing() {
    Checked checked = check(with(due("ct-1", "01/01/2026")));
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void a_later_stage_of_what_is_also_asked_for_the_year_is_fine() {
    assertThat(check(with(due("ct-1", "2025"), due("ct-2", "2030"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(due("ct-1", "2026"), due("ct-2", "2030"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_programme_for_several_years_may_look_beyond_them() {
    assertThat(
            check(
                    Documents.programme()
                        .addIndicators(Documents.indicator("ct"))
                        .addTargets(due("ct-1", "2045"))
                        .build())
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void without_day_of_issue_and_year_there_is_nothing_to_hold_it_against() {
    TransformationPlan plan = (TransformationPlan) with(due("ct-1", "2026"));
    assertThat(check(plan.withIssuedOn(Optional.empty()).withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(plan.withTargets(due("ct-1", "2025").withDeadline(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  @Test
  void a_period_that_is_reversed_is_another_rule_s_business() {
    Period reversed =
        Period.builder()
            .firstDay(LocalDate.of(2025, 12, 31))
            .lastDay(LocalDate.of(2025, 1, 1))
            .build();
    TransformationPlan plan = (TransformationPlan) with(due("ct-1", "6/2025"));

    assertThat(check(plan.withPeriod(Printed.meaningOnly(reversed))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static Target due(String id, String deadline) {
    return Documents.target(id).deadline(Documents.deadline(deadline)).build();
  }
}

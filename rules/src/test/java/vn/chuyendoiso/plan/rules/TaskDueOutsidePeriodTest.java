package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class TaskDueOutsidePeriodTest {

  private static final String RULE = "task-due-outside-period";

  @Test
  void the_day_of_issue_and_the_last_day_lie_within() {
    assertThat(check(with(due("nv-1", "29/10/2024"))).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(due("nv-1", "31/12/2025"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_day_before_the_issue_was_over() {
    Checked checked = check(with(due("nv-1", "28/10/2024")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-13");
    assertThat(checked.argument("issuedOn")).isEqualTo(LocalDate.of(2024, 10, 29));
  }

  @Test
  void the_day_after_the_period_is_for_the_next_plan() {
    assertThat(check(with(due("nv-1", "01/01/2026"))).argument("lastDay"))
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void a_deadline_is_judged_in_the_row_that_prints_it() {
    Task below = due("nv-1.1", "2025").withDeadline(Optional.empty());
    Checked checked = check(with(due("nv-1", "2026").withChildren(below)));
    assertThat(checked.pointers()).containsExactly("/tasks/0/deadline");
  }

  @Test
  void without_issue_and_period_there_is_nothing_to_hold_it_against() {
    TransformationPlan plan = with(due("nv-1", "2026")).withIssuedOn(Optional.empty());
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_deadline_without_a_day_cannot_be_judged_and_none_is_not_meant() {
    assertThat(check(with(due("nv-1", "Thường xuyên"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(with(due("nv-1", "2025").withDeadline(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void time_from_the_day_of_issue_ends_on_a_day_once_the_plan_is_issued() {
    TransformationPlan toTheLastDay = with(due("nv-1", "429 ngày kể từ ngày ban hành"));
    assertThat(check(toTheLastDay).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(due("nv-1", "430 ngày kể từ ngày ban hành"))).argument("due"))
        .isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(check(toTheLastDay.withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_period_that_is_reversed_is_another_rule_s_business() {
    Period reversed =
        Period.builder()
            .firstDay(LocalDate.of(2026, 1, 1))
            .lastDay(LocalDate.of(2024, 12, 31))
            .build();
    assertThat(check(with(due("nv-1", "2025")).withPeriod(Printed.meaningOnly(reversed))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan with(Task... tasks) {
    return ViolatingPlans.withTasks(tasks);
  }

  private static Task due(String id, String deadline) {
    return ViolatingPlans.due(id, deadline);
  }
}

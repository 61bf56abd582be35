package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;

class TaskOutlivesParentTest {

  private static final String RULE = "task-outlives-parent";

  @Test
  void a_part_that_is_due_with_the_whole_satisfies() {
    assertThat(
            check(with(due("nv-1", "6/2025").withChildren(due("nv-1.1", "30/6/2025")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_part_that_is_due_a_day_later_violates() {
    Checked checked = check(with(due("nv-1", "6/2025").withChildren(due("nv-1.1", "01/7/2025"))));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/children/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("TB16-5");
    assertThat(checked.argument("parent")).isEqualTo("1");
  }

  @Test
  void the_nearest_row_above_with_a_deadline_counts() {
    Task middle = due("nv-1.1", "2025").withDeadline(Optional.empty());
    assertThat(
            check(
                    with(
                        due("nv-1", "6/2025")
                            .withChildren(middle.withChildren(due("nv-1.1.1", "2025")))))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_deadline_without_a_day_cannot_be_judged() {
    assertThat(
            check(with(due("nv-1", "6/2025").withChildren(due("nv-1.1", "Thường xuyên"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(with(due("nv-1", "Thường xuyên").withChildren(due("nv-1.1", "2025")))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void rows_at_the_top_and_rows_that_inherit_are_not_meant() {
    assertThat(check(with(due("nv-1", "6/2025"))).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(
                    with(
                        due("nv-1", "6/2025")
                            .withChildren(due("nv-1.1", "2025").withDeadline(Optional.empty()))))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
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

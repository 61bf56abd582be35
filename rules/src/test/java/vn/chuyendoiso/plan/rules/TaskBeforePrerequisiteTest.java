package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class TaskBeforePrerequisiteTest {

  private static final String RULE = "task-before-prerequisite";

  @Test
  void a_task_that_is_due_on_the_day_of_the_first_satisfies() {
    assertThat(
            check(with(due("nv-1", "6/2025"), after(due("nv-2", "30/6/2025"), "nv-1"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_is_due_a_day_earlier_violates() {
    Checked checked = check(with(due("nv-1", "6/2025"), after(due("nv-2", "29/6/2025"), "nv-1")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/1/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("TB16-5");
    assertThat(checked.argument("first")).isEqualTo("1");
  }

  @Test
  void each_task_that_must_be_done_before_is_named() {
    assertThat(
            check(
                    with(
                        due("nv-1", "6/2025"),
                        due("nv-2", "2025"),
                        after(due("nv-3", "3/2025"), "nv-1", "nv-2")))
                .findings())
        .hasSize(2);
  }

  @Test
  void a_key_that_leads_nowhere_and_a_task_without_a_day_cannot_be_judged() {
    assertThat(check(with(after(due("nv-1", "2025"), "nv-9"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(with(due("nv-1", "Thường xuyên"), after(due("nv-2", "2025"), "nv-1"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_task_that_waits_for_none_is_not_meant() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
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

  private static Task after(Task task, String... first) {
    return task.withAfter(Stream.of(first).map(TaskId::new).toList());
  }
}

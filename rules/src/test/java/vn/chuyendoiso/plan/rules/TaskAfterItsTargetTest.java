package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;

class TaskAfterItsTargetTest {

  private static final String RULE = "task-after-its-target";

  @Test
  void a_task_that_is_done_on_the_day_of_its_target_satisfies() {
    assertThat(check(plan("30/6/2025", "6/2025")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_is_done_a_day_later_violates() {
    Checked checked = check(plan("01/7/2025", "6/2025"));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-13");
    assertThat(checked.argument("targetDue")).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void of_several_targets_the_latest_counts() {
    assertThat(check(plan("12/2025", "6/2025", "2025")).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(plan("12/2025", "9/2025", "6/2025")).argument("targetDue"))
        .isEqualTo(LocalDate.of(2025, 9, 30));
  }

  @Test
  void where_a_day_is_not_known_nothing_can_be_said() {
    assertThat(check(plan("Thường xuyên", "6/2025")).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan("12/2025", "6/2025").withTargets(List.of())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_task_that_names_no_target_is_not_meant() {
    assertThat(
            check(
                    Documents.wholePlan()
                        .withTasks(Documents.task("nv-1").targets(List.of()).build()))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan plan(String taskDue, String... targetsDue) {
    List<Target> targets =
        Stream.of(targetsDue)
            .map(
                d -> Documents.target("ct-" + d.hashCode()).deadline(Documents.deadline(d)).build())
            .toList();
    return Documents.wholePlan()
        .withTargets(targets)
        .withTasks(
            ViolatingPlans.due("nv-1", taskDue)
                .withTargets(targets.stream().map(Target::getId).toList()));
  }
}

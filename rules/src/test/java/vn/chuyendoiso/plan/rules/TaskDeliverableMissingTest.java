package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;

class TaskDeliverableMissingTest {

  private static final String RULE = "task-deliverable-missing";

  @Test
  void a_task_with_a_deliverable_satisfies() {
    assertThat(check(Documents.task("nv-1").build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_without_one_violates() {
    Checked checked = check(Documents.task("nv-41").deliverables(List.of()).build());

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P4", "TB16-2");
    assertThat(checked.argument("task")).isEqualTo("41");
  }

  @Test
  void a_draft_may_still_lack_it() {
    TransformationPlan plan = Documents.plan().addTasks(Documents.bareTask("nv-1").build()).build();

    assertThat(Checked.check(RULE, plan, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_row_with_children_and_no_deliverable_is_a_label_and_its_children_are_judged() {
    Task label =
        Documents.bareTask("nv-1").addChildren(Documents.bareTask("nv-1.1").build()).build();

    assertThat(check(label).pointers()).containsExactly("/tasks/0/children/0");
  }

  @Test
  void a_deliverable_is_not_inherited() {
    Task both = Documents.task("nv-1").addChildren(Documents.bareTask("nv-1.1").build()).build();

    assertThat(check(both).pointers()).containsExactly("/tasks/0/children/0");
  }

  @Test
  void a_plan_without_tasks_is_not_meant() {
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class TaskDeadlineMissingTest {

  private static final String RULE = "task-deadline-missing";

  @ParameterizedTest
  @ValueSource(
      strings = {"12/2025", "Quý II/2025", "Thường xuyên", "Hằng năm", "trước 30/9", "100 ngày"})
  void every_form_of_deadline_satisfies(String text) {
    assertThat(check(due(Documents.deadline(text))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_without_a_deadline_violates() {
    Checked checked = check(Documents.bareTask("nv-42").build());

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P4");
  }

  @Test
  void a_deadline_may_be_inherited() {
    Task group =
        Documents.bareTask("nv-1")
            .deadline(Documents.deadline("2025"))
            .addChildren(Documents.bareTask("nv-1.1").build())
            .build();

    assertThat(check(group).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_that_are_not_understood_cannot_be_judged() {
    assertThat(check(due(Printed.textOnly("đầu năm 2026"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_cell_that_says_that_there_is_no_deadline_yet_violates_and_is_quoted() {
    Checked checked = check(due(Documents.deadline("Chưa chốt hạn")));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.argument("deadline")).isEqualTo("Chưa chốt hạn");
    assertThat(check(due(Printed.meaningOnly(Deadline.undetermined()))).argument("deadline"))
        .isEqualTo("Chưa xác định");
  }

  @Test
  void a_blank_cell_is_no_deadline() {
    assertThat(check(due(Printed.textOnly(" "))).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(due(Printed.<Deadline>builder().build())).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_draft_may_still_lack_it() {
    TransformationPlan plan = Documents.plan().addTasks(Documents.bareTask("nv-1").build()).build();

    assertThat(Checked.check(RULE, plan, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_without_tasks_is_not_meant() {
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Task due(Printed<Deadline> deadline) {
    return Documents.bareTask("nv-1").deadline(deadline).build();
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

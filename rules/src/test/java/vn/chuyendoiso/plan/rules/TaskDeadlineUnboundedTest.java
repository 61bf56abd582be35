package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class TaskDeadlineUnboundedTest {

  private static final String RULE = "task-deadline-unbounded";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025 - 2026",
        "Hằng năm",
        "hằng quý",
        "10/10 hằng năm",
        "ngày 15 hằng tháng",
        "trước ngày 1/7/2025",
        "trước 30/9",
        "giai đoạn 1 (2025-2027)",
        "100 ngày kể từ ngày ban hành",
        "100 ngày kể từ ngày 15/1/2025"
      })
  void a_deadline_that_comes_due_satisfies(String text) {
    assertThat(check(due(Documents.deadline(text))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thường xuyên", "Nhiệm vụ thường xuyên", "2025 và những năm tiếp theo"})
  void a_deadline_that_never_comes_due_violates(String text) {
    Checked checked = check(due(Documents.deadline(text)));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.argument("deadline")).isEqualTo(text);
  }

  @Test
  void a_deadline_that_was_never_printed_is_put_into_words() {
    assertThat(check(due(Printed.meaningOnly(Deadline.openEnded(2025)))).argument("deadline"))
        .isEqualTo("2025 và những năm tiếp theo");
  }

  @Test
  void an_inherited_deadline_is_reported_at_the_task() {
    Task group =
        due(Documents.deadline("Thường xuyên")).withChildren(Documents.bareTask("nv-1.1").build());

    assertThat(check(group).pointer()).isEqualTo("/tasks/0/children/0");
  }

  @Test
  void words_that_are_not_understood_cannot_be_judged() {
    assertThat(check(due(Printed.textOnly("dài hạn"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 ngày", "92 ngày đêm", "giai đoạn 2", "giai đoạn 2 (từ 2028)"})
  void what_hangs_on_a_day_that_is_not_named_cannot_be_judged(String text) {
    assertThat(check(due(Documents.deadline(text))).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_deadline_that_is_not_yet_determined_is_another_rules_business() {
    assertThat(check(due(Documents.deadline("Chưa chốt hạn"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_task_without_a_deadline_is_another_rules_business() {
    assertThat(check(Documents.bareTask("nv-1").build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(due(Printed.<Deadline>builder().build())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blank_words_are_no_words(String text) {
    assertThat(check(due(Printed.textOnly(text))).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Task due(Printed<Deadline> deadline) {
    return Documents.bareTask("nv-1").deadline(deadline).build();
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

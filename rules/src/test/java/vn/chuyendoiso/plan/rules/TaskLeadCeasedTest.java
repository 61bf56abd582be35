package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class TaskLeadCeasedTest {

  private static final String RULE = "task-lead-ceased";
  private static final Actor MIC = Documents.body("Bộ Thông tin và Truyền thông", "BTTTT");

  @Test
  void a_body_that_exists_satisfies() {
    assertThat(check(led(Documents.body("Bộ Công an", "BCA"), "2025")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_body_that_goes_on_under_its_name_satisfies() {
    assertThat(check(led(Documents.body("Bộ Khoa học và Công nghệ", "BKHCN"), "2025")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_due_on_the_last_day_of_its_lead_satisfies() {
    assertThat(check(led(MIC, "28/2/2025")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_due_on_the_day_after_violates() {
    Checked checked = check(led(MIC, "1/3/2025"));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/assignments/0");
    assertThat(checked.argument("body")).isEqualTo("Bộ Thông tin và Truyền thông");
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(checked.argument("day")).isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(checked.argument("successors"))
        .isEqualTo(List.of("Bộ Khoa học và Công nghệ", "Bộ Văn hóa, Thể thao và Du lịch"));
  }

  @Test
  void a_province_that_was_merged_is_known_by_its_committee() {
    Checked checked = check(led(Documents.body("UBND tỉnh Bình Phước"), "12/2026"));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.argument("lastDay")).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(checked.argument("successors")).isEqualTo(List.of("Thành phố Đồng Nai"));
    assertThat(check(led(Documents.body("UBND tỉnh Đồng Nai"), "12/2026")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_deadline_before_a_day_ends_on_the_day_before() {
    assertThat(check(led(MIC, "trước ngày 1/3/2025")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thường xuyên", "Hằng năm", "2025 và những năm tiếp theo"})
  void work_without_an_end_must_be_led_on_the_day_of_validation(String deadline) {
    Checked after = check(led(MIC, deadline));

    assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(after.argument("day")).isEqualTo(Documents.AS_OF);
    assertThat(check(led(MIC, deadline), LocalDate.of(2025, 2, 28)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void work_without_a_deadline_must_be_led_on_the_day_of_validation() {
    Task task = Documents.bareTask("nv-1").addAssignments(Documents.lead(MIC)).build();

    assertThat(check(task).argument("day")).isEqualTo(Documents.AS_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blank_words_are_no_deadline(String text) {
    Task task = led(MIC, "2025").withDeadline(Printed.<Deadline>textOnly(text));

    assertThat(check(task).argument("day")).isEqualTo(Documents.AS_OF);
  }

  @Test
  void nobody_could_know_before_the_end_was_decided() {
    Task task = led(MIC, "2025");

    assertThat(check(task, LocalDate.of(2025, 2, 17)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(task, LocalDate.of(2025, 2, 18)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_body_without_a_key_is_known_by_its_name() {
    assertThat(check(led(Documents.body("Bộ thông tin và truyền thông"), "2025")).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_key_is_not_taken_for_the_abbreviation_of_another_body() {
    // BNN abbreviates a ministry that ended in 2025; its key is BNNPTNT.
    assertThat(check(led(Documents.body("Ban Nghiên cứu", "BNN"), "2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(led(Documents.body("BNN"), "2025")).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void every_joint_lead_that_ended_is_reported() {
    Task task =
        Documents.bareTask("nv-1")
            .deadline(Documents.deadline("2025"))
            .addAssignments(
                Documents.lead(
                    MIC,
                    Documents.body("Bộ Khoa học và Công nghệ", "BKHCN"),
                    Documents.body("Bộ Kế hoạch và Đầu tư", "BKHDT")))
            .build();

    assertThat(check(task).findings())
        .extracting(f -> f.getArguments().get("body"))
        .containsExactly("Bộ Thông tin và Truyền thông", "Bộ Kế hoạch và Đầu tư");
  }

  @Test
  void a_day_without_a_year_is_one_of_the_year_that_the_document_plans_for() {
    Task before = led(MIC, "trước 30/1");
    Task after = led(MIC, "trước 30/9");

    assertThat(check(before).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(after).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(after).argument("day")).isEqualTo(LocalDate.of(2025, 9, 29));
  }

  @Test
  void a_deadline_that_is_not_understood_cannot_be_judged() {
    Task task = led(MIC, "2025").withDeadline(Printed.<Deadline>textOnly("đầu năm 2026"));

    assertThat(check(task).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void bodies_that_the_registry_does_not_have_and_collectives_are_not_meant() {
    assertThat(check(led(Documents.body("Sở Nội vụ"), "2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(led(Documents.body("Bộ Viễn thông", "BVT"), "2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(led(Actor.collective("Các bộ"), "2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_coordinator_that_ended_is_not_reported() {
    Task task = Documents.task("nv-1").addAssignments(Documents.coordinators(MIC)).build();

    assertThat(check(task).findings()).isEmpty();
  }

  private static Task led(Actor lead, String deadline) {
    return Documents.bareTask("nv-1")
        .addAssignments(Documents.lead(lead))
        .deadline(Documents.deadline(deadline))
        .build();
  }

  private static Checked check(Task task) {
    return check(task, Documents.AS_OF);
  }

  private static Checked check(Task task, LocalDate asOf) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(task), asOf, Stage.ISSUE);
  }
}

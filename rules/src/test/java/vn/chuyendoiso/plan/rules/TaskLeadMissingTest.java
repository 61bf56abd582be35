package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Task;

class TaskLeadMissingTest {

  private static final String RULE = "task-lead-missing";

  @Test
  void a_task_with_a_lead_satisfies() {
    assertThat(check(Documents.task("nv-1").build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_with_coordinators_only_violates() {
    Task task =
        Documents.bareTask("nv-42")
            .addAssignments(Documents.coordinators(Documents.body("Công an tỉnh")))
            .build();

    Checked checked = check(Documents.task("nv-1").build(), task);

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P4", "HD25-8");
    assertThat(checked.argument("task")).isEqualTo("42");
    assertThat(checked.argument("title")).isEqualTo("Nâng cấp hệ thống thông tin, hạng mục nv-42");
  }

  @Test
  void the_sentence_names_the_task_the_demand_and_what_to_do() {
    TransformationPlan plan =
        Documents.plan().addTasks(Documents.bareTask("nv-42").build()).build();
    ValidationReport report = PlanValidator.of(plan).asOf(Documents.AS_OF).validate();
    Finding finding =
        report.getFindings().stream().filter(f -> f.getId().equals(RULE)).findFirst().orElseThrow();

    assertThat(report.render(finding, Locale.forLanguageTag("vi")))
        .isEqualTo(
            "Nhiệm vụ 42 (“Nâng cấp hệ thống thông tin, hạng mục nv-42”) chưa có cơ"
                + " quan chủ trì. Phân công phải rõ người, rõ trách nhiệm; đề nghị giao một cơ quan"
                + " chủ trì.");
    assertThat(report.render(finding, Locale.ENGLISH))
        .isEqualTo(
            "Task 42 (\"Nâng cấp hệ thống thông tin, hạng mục nv-42\") has no lead"
                + " body. Assignments must be clear on person and responsibility; name one body"
                + " that leads.");
  }

  @Test
  void a_task_without_a_printed_code_is_named_by_its_key() {
    Task task = Documents.bareTask("nv-42").code(Optional.empty()).build();

    assertThat(check(task).argument("task")).isEqualTo("nv-42");
  }

  @Test
  void a_lead_may_be_inherited_from_the_row_above() {
    Task child = Documents.bareTask("nv-1.1").build();
    Task group =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Nội vụ")))
            .addChildren(child)
            .build();

    assertThat(check(group).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_empty_cell_of_its_own_is_not_filled_from_above() {
    Task child =
        Documents.bareTask("nv-1.1").addAssignments(Assignment.of(Responsibility.LEAD)).build();
    Task group =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Nội vụ")))
            .addChildren(child)
            .build();

    assertThat(check(group).pointer()).isEqualTo("/tasks/0/children/0");
  }

  @Test
  void words_that_were_not_understood_cannot_be_judged() {
    Assignment unclear =
        Assignment.builder().responsibility(Responsibility.LEAD).text("Như trên").build();

    Checked checked = check(Documents.bareTask("nv-1").addAssignments(unclear).build());

    assertThat(checked.outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void blank_words_are_no_words() {
    Assignment blank = Assignment.builder().responsibility(Responsibility.LEAD).text(" ").build();

    assertThat(check(Documents.bareTask("nv-1").addAssignments(blank).build()).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_mere_label_needs_no_lead() {
    Task label = Documents.bareTask("nv-1").addChildren(Documents.task("nv-1.1").build()).build();

    assertThat(check(label).findings()).isEmpty();
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_draft_may_still_lack_the_lead() {
    TransformationPlan plan = Documents.plan().addTasks(Documents.bareTask("nv-1").build()).build();

    assertThat(Checked.check(RULE, plan, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

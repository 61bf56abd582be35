package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class ValidationSessionTest {

  private static final TransformationPlan PLAN =
      Documents.plan()
          .addTasks(Documents.task("nv-1").build(), Documents.task("nv-2").build())
          .build();

  private static ValidationSession open() {
    return PlanValidator.of(PLAN).asOf(Documents.AS_OF).stage(Stage.ISSUE).open();
  }

  private static TransformationPlan withTitle(TransformationPlan plan, String title) {
    List<Task> tasks = new ArrayList<>(plan.getTasks());
    tasks.set(0, tasks.get(0).withTitle(title));
    return plan.withTasks(tasks);
  }

  @Test
  void a_day_of_issue_that_is_filled_in_tells_when_tasks_are_due_that_count_from_it() {
    String days = "900 ngày kể từ ngày ban hành";
    Printed<Deadline> deadline = Printed.of(days, Deadline.parse(days).orElseThrow());
    TransformationPlan issued = PLAN.withTasks(PLAN.getTasks().get(0).withDeadline(deadline));
    ValidationSession draft =
        PlanValidator.of(issued.withIssuedOn(Optional.empty()))
            .asOf(Documents.AS_OF)
            .stage(Stage.ISSUE)
            .open();
    assertThat(draft.getReport().getOutcomes())
        .containsEntry("task-due-outside-period", Outcome.CANNOT_BE_JUDGED);

    assertThat(draft.after(issued).getReport().getOutcomes())
        .containsEntry("task-due-outside-period", Outcome.VIOLATED);
  }

  @Test
  void a_session_begins_with_the_report_of_a_validation() {
    assertThat(open().getReport())
        .isEqualTo(PlanValidator.of(PLAN).asOf(Documents.AS_OF).stage(Stage.ISSUE).validate());
    assertThat(open().getDocument()).isSameAs(PLAN);
  }

  @Test
  void an_edit_that_breaks_a_rule_is_found_and_one_that_mends_it_is_too() {
    ValidationSession broken = open().after(withTitle(PLAN, " "));

    assertThat(broken.getReport().getFindings())
        .anyMatch(f -> f.getPointer().toString().equals("/tasks/0/title"));
    assertThat(broken.after(PLAN).getReport()).isEqualTo(open().getReport());
  }

  @Test
  void findings_of_rows_that_were_left_alone_are_the_same_objects() {
    TransformationPlan plan =
        PLAN.withTasks(PLAN.getTasks().stream().map(t -> t.withAssignments(List.of())).toList());
    ValidationSession session =
        PlanValidator.of(plan).asOf(Documents.AS_OF).stage(Stage.ISSUE).open();
    ValidationSession edited = session.after(withTitle(plan, "Tên khác"));

    assertThat(edited.getReport().getFindings())
        .filteredOn(f -> f.getPointer().toString().equals("/tasks/1"))
        .isNotEmpty()
        .allMatch(f -> session.getReport().getFindings().stream().anyMatch(g -> g == f));
  }

  @Test
  void a_document_of_another_type_or_stage_is_judged_as_a_whole() {
    ValidationSession session = PlanValidator.of(PLAN).asOf(Documents.AS_OF).open();
    TransformationPlan draft = PLAN.withNumber(Optional.empty()).withIssuedOn(Optional.empty());

    assertThat(session.after(draft).getReport().getStage()).isEqualTo(Stage.DRAFT);
    assertThat(session.after(draft).getReport())
        .isEqualTo(PlanValidator.of(draft).asOf(Documents.AS_OF).validate());
    assertThat(session.after(Reports.wholeReport()).getReport())
        .isEqualTo(PlanValidator.of(Reports.wholeReport()).asOf(Documents.AS_OF).validate());
  }

  @Test
  void the_document_itself_is_not_beside_what_becomes_of_it() {
    ValidationSession session =
        PlanValidator.of(PLAN).beside(Portfolio.of(PLAN)).asOf(Documents.AS_OF).open();
    TransformationPlan edited = withTitle(PLAN, "Tên khác");

    assertThat(session.after(edited).getReport())
        .isEqualTo(PlanValidator.of(edited).asOf(Documents.AS_OF).validate());
  }

  @Test
  void a_document_is_needed() {
    assertThatNullPointerException().isThrownBy(() -> open().after(null));
  }

  // What is edited in the properties must be all there is, or a rule could read what no edit tries.
  @Test
  void the_edits_that_are_tried_cover_every_member_of_rows_and_plans() {
    assertThat(Edits.TASK).hasSize(members(Task.class));
    assertThat(Edits.TARGET).hasSize(members(Target.class));
    assertThat(Edits.PLAN).hasSize(members(TransformationPlan.class));
  }

  private static int members(Class<?> type) {
    return Accessor.of(type).size();
  }

  /** Asks for the period only where a title speaks of time. */
  @Rule(id = "task-lead-missing", severity = Severity.WARNING, since = "0.1.0")
  private static final class Timely implements TaskRule {
    @Override
    public Verdict judge(TaskEntry row, CaseFile file) {
      boolean isUntimely = row.task().getTitle().contains("năm") && file.period().isEmpty();
      return isUntimely ? Verdict.violated(row.violation(row.pointer())) : Verdict.SATISFIED;
    }
  }

  @Test
  void a_row_that_is_judged_as_before_but_from_more_is_judged_again_when_that_is_touched() {
    RuleCatalogue catalogue = new RuleCatalogue(List.of(new Timely()), RuleCatalogue.messages());
    ValidationSession session =
        PlanValidator.of(PLAN).asOf(Documents.AS_OF).catalogue(catalogue).open();
    TransformationPlan timely = withTitle(PLAN, "Nhiệm vụ năm 2025");

    ValidationSession edited = session.after(timely);
    ValidationSession without = edited.after(timely.withPeriod(Optional.empty()));

    assertThat(edited.getReport().getFindings()).isEmpty();
    assertThat(without.getReport().getFindings()).hasSize(1);
  }
}

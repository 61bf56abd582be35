package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;

class EvaluationResultMissingTest {

  private static final String RULE = "evaluation-result-missing";

  private final TransformationPlan plan = planOf(8);

  @Test
  void a_final_report_with_all_rows_satisfies() {
    assertThat(check(planOf(1), Reports.evaluation().build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void rows_that_are_not_spoken_of_are_one_finding_that_names_the_first() {
    CheckedPortfolio checked = check(plan, Reports.evaluation().build());

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/taskResults");
    assertThat(checked.finding().getClauses()).containsExactly("TB16-1");
    assertThat(checked.argument("kind")).isEqualTo(new Term("kind.task"));
    assertThat(checked.argument("count")).isEqualTo(7);
    assertThat(checked.argument("of")).isEqualTo(8);
    assertThat(checked.argument("rows")).isEqualTo(List.of("2", "3", "4", "5", "6"));
  }

  @Test
  void a_report_within_the_year_may_leave_rows_out() {
    Evaluation half = Reports.evaluation().cutOff(LocalDate.of(2025, 6, 30)).build();
    Evaluation whole = Reports.evaluation().cutOff(LocalDate.of(2025, 12, 31)).build();

    assertThat(check(plan, half).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan, whole).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_report_on_targets_alone_is_not_asked_for_tasks() {
    Evaluation targets =
        Reports.bareEvaluation().addTargetResults(Reports.target("ct-1").build()).build();

    assertThat(check(plan, targets).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void targets_that_are_not_spoken_of_are_named_too_without_the_labels_above_them() {
    Target one = plan.getTargets().get(0);
    TransformationPlan wider =
        plan.withTargets(
            Target.builder()
                .id(new TargetId("nhan"))
                .title("Chính quyền số")
                .addChildren(one, one.withId(new TargetId("ct-khac")).withCode("9"))
                .build());
    Evaluation targets =
        Reports.bareEvaluation()
            .addTargetResults(Reports.target(one.getId().value()).build())
            .build();

    CheckedPortfolio checked = check(wider, targets);

    assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults");
    assertThat(checked.argument("kind")).isEqualTo(new Term("kind.target"));
    assertThat(checked.argument("of")).isEqualTo(2);
    assertThat(checked.argument("rows")).isEqualTo(List.of("9"));
  }

  @Test
  void labels_have_no_result() {
    Task label = Documents.bareTask("nv-0").addChildren(Documents.task("nv-1").build()).build();

    assertThat(check(plan.withTasks(label), Reports.evaluation().build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_without_a_period_cannot_be_told_to_be_over() {
    assertThat(check(plan.withPeriod(Optional.empty()), Reports.evaluation().build()).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, Reports.wholeReport()).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void counts_alone_are_not_meant() {
    assertThat(check(plan, Reports.bareEvaluation().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static TransformationPlan planOf(int tasks) {
    return Reports.plan()
        .withTasks(
            IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> Documents.task("nv-" + i).build())
                .toList());
  }

  private static CheckedPortfolio check(TransformationPlan plan, Evaluation evaluation) {
    return CheckedPortfolio.check(RULE, Reports.besidePlan(plan, Reports.report(evaluation)));
  }
}

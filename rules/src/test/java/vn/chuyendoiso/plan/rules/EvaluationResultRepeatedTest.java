package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TaskResult;

class EvaluationResultRepeatedTest {

  private static final String RULE = "evaluation-result-repeated";

  private final TaskResult done = Reports.task("nv-1").build();
  private final TaskResult other = Reports.task("nv-2").build();

  @Test
  void results_of_different_rows_satisfy() {
    assertThat(check(done, other).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_states_of_one_task_are_an_error() {
    Checked checked = check(done, other, done.withState(ResultState.UNDER_WAY));

    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/taskResults/2");
    assertThat(checked.argument("first")).isEqualTo("/evaluations/0/taskResults/0");
  }

  @Test
  void a_row_that_is_merely_there_twice_is_a_warning() {
    assertThat(check(done, done).severity()).isEqualTo(Severity.WARNING);
    assertThat(check(done, done.withState(Optional.empty())).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_target_is_told_from_a_task_of_the_same_key() {
    Evaluation evaluation =
        bareEvaluation()
            .addTargetResults(Reports.target("nv-1").build())
            .addTaskResults(done)
            .build();

    assertThat(Checked.check(RULE, Reports.report(evaluation)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_target_that_is_there_twice_is_told_by_its_key() {
    Evaluation evaluation =
        bareEvaluation()
            .addTargetResults(Reports.target("ct-1").build(), Reports.target("ct-1").build())
            .build();

    Checked checked = Checked.check(RULE, Reports.report(evaluation));
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults/1");
    assertThat(checked.argument("name")).isEqualTo("ct-1");
  }

  @Test
  void two_periods_may_each_have_a_result() {
    Evaluation evaluation = bareEvaluation().addTaskResults(done).build();

    assertThat(Checked.check(RULE, Reports.report(evaluation, evaluation)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void rows_without_a_key_are_not_compared() {
    TaskResult titled = TaskResult.builder().title("Tập huấn").build();

    assertThat(check(titled, titled).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(TaskResult... results) {
    return Checked.check(RULE, Reports.report(bareEvaluation().addTaskResults(results).build()));
  }
}

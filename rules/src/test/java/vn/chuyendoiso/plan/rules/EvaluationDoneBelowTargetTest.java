package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetValue;

class EvaluationDoneBelowTargetTest {

  private static final String RULE = "evaluation-done-below-target";

  private final TargetResult done = Reports.target("ct-1").build();

  @Test
  void a_target_that_reached_all_of_it_satisfies() {
    assertThat(alone(done.withAchievedPercent(new BigDecimal("100"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(alone(done).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_target_done_at_three_quarters_contradicts_itself() {
    Checked checked = alone(done.withAchievedPercent(new BigDecimal("76.5")));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING); // the notice is of 2023
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults/0/achievedPercent");
    assertThat(checked.finding().getClauses()).containsExactly("TB16-3");
  }

  @Test
  void a_task_done_at_ninety_percent_contradicts_itself() {
    Evaluation evaluation =
        bareEvaluation()
            .addTaskResults(Reports.task("nv-1").progressPercent(new BigDecimal("90")).build())
            .build();

    assertThat(Checked.check(RULE, Reports.report(evaluation)).pointer())
        .isEqualTo("/evaluations/0/taskResults/0/progressPercent");
  }

  @Test
  void a_share_of_what_was_counted_is_no_share_of_the_target() {
    TargetResult counted =
        done.withMeasurements(
            Reports.measured(TargetValue.checklist(13, 17, Optional.of("dịch vụ"))));

    assertThat(alone(counted).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(beside(Reports.plan(), counted).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tối thiểu 80%, 80, false",
    "tối thiểu 80%, 79.9, true",
    "trên 80%, 80, true",
    "trên 80%, 80.1, false",
    "tối đa 20%, 21, true",
    "tối đa 20%, 20, false",
    "dưới 20%, 20, true",
    "80%, 79, true",
    "80%, 81, false",
    "khoảng 80%, 60, false",
    "70 - 80%, 69, true",
    "70 - 80%, 75, false",
    "duy trì 100%, 99, true",
    "Ban hành nghị quyết, 3, false"
  })
  void the_measured_value_is_held_against_the_plan(String demanded, String number, boolean misses) {
    TransformationPlan plan =
        demanding(TargetValue.parse(demanded).orElseGet(() -> TargetValue.milestone(demanded)));

    CheckedPortfolio checked =
        beside(plan, done.withMeasurements(Reports.measured(number, Optional.of("%"))));

    assertThat(checked.findings()).hasSize(misses ? 1 : 0);
    if (misses) {
      assertThat(checked.severity()).isEqualTo(Severity.WARNING);
      assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults/0/measurements/0");
    }
  }

  @Test
  void a_bare_number_is_a_minimum_only_where_more_is_better() {
    TransformationPlan plan =
        demanding(TargetValue.parse("80%").orElseThrow())
            .withIndicators(Documents.indicator("ct").withDirection(Direction.LOWER_IS_BETTER));

    assertThat(beside(plan, done.withMeasurements(Reports.measured("79"))).findings()).isEmpty();
  }

  @Test
  void another_unit_is_not_compared() {
    assertThat(
            beside(
                    Reports.plan(),
                    done.withMeasurements(Reports.measured("7", Optional.of("dịch vụ"))))
                .findings())
        .isEmpty();
  }

  @Test
  void only_the_last_value_counts_and_no_estimate() {
    assertThat(
            beside(
                    Reports.plan(),
                    done.withMeasurements(Reports.measured("60"), Reports.measured("80")))
                .findings())
        .isEmpty();
    assertThat(
            beside(
                    Reports.plan(),
                    done.withMeasurements(
                        Reports.measured("60").withBasis(MeasurementBasis.ESTIMATE)))
                .findings())
        .isEmpty();
  }

  @Test
  void the_last_value_is_the_last_measured_one_wherever_it_stands_in_the_list() {
    Measurement early = Reports.measured("60").withAsOf(LocalDate.of(2025, 3, 31));
    Measurement late = Reports.measured("80").withAsOf(LocalDate.of(2025, 6, 30));
    Measurement expected = Reports.measured("90").withBasis(MeasurementBasis.ESTIMATE);

    assertThat(beside(Reports.plan(), done.withMeasurements(late, early)).findings()).isEmpty();
    assertThat(beside(Reports.plan(), done.withMeasurements(early, expected)).pointer())
        .isEqualTo("/evaluations/0/targetResults/0/measurements/0");
  }

  @Test
  void a_value_without_a_day_is_of_the_day_up_to_which_the_evaluation_speaks() {
    Measurement early = Reports.measured("60").withAsOf(Optional.empty());
    Measurement late = Reports.measured("80").withAsOf(LocalDate.of(2025, 6, 30));
    Evaluation evaluation =
        evaluation(done.withMeasurements(late, early)).withCutOff(LocalDate.of(2025, 3, 31));

    assertThat(
            CheckedPortfolio.check(
                    RULE, Reports.besidePlan(Reports.plan(), Reports.report(evaluation)))
                .findings())
        .isEmpty();
  }

  @Test
  void what_is_not_reported_as_done_is_not_meant() {
    TargetResult open =
        done.withState(ResultState.UNDER_WAY).withAchievedPercent(new BigDecimal("76.5"));

    assertThat(alone(open).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(alone(open.withState(Optional.empty())).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static TransformationPlan demanding(TargetValue value) {
    return Reports.plan()
        .withTargets(Documents.target("ct-1").value(Documents.value(value)).build());
  }

  private static Checked alone(TargetResult result) {
    return Checked.check(RULE, Reports.report(evaluation(result)));
  }

  private static CheckedPortfolio beside(TransformationPlan plan, TargetResult result) {
    return CheckedPortfolio.check(
        RULE, Reports.besidePlan(plan, Reports.report(evaluation(result))));
  }

  private static Evaluation evaluation(TargetResult result) {
    return bareEvaluation().targetResults(List.of(result)).build();
  }
}

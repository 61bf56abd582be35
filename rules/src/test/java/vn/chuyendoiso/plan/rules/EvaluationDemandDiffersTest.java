package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.TargetValue;

class EvaluationDemandDiffersTest {

  private static final String RULE = "evaluation-demand-differs";

  @ParameterizedTest
  @CsvSource({
    "72, 90, false", // 72 of 80
    "72, 96, true", // 72 of 75
    "80, 100, false",
    "85, 106.25, false",
    "85, 106.2, false",
    "85, 106.3, false",
    "85, 106, false",
    "85, 100, true"
  })
  void the_share_tells_against_which_value_a_report_measures(
      String number, BigDecimal percent, boolean differs) {
    CheckedPortfolio checked = check(Reports.plan(), number, percent);

    assertThat(checked.outcome()).isEqualTo(differs ? Outcome.VIOLATED : Outcome.SATISFIED);
    if (differs) {
      assertThat(checked.severity()).isEqualTo(Severity.WARNING);
      assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults/0/achievedPercent");
    }
  }

  @Test
  void a_count_out_of_a_total_is_held_against_a_number_without_unit() {
    TransformationPlan plan =
        Reports.plan()
            .withIndicators(Documents.indicator("ct").withUnit(Optional.empty()))
            .withTargets(
                Documents.target("ct-1").value(Documents.value(Documents.atLeast("17"))).build());

    assertThat(
            CheckedPortfolio.check(
                    RULE,
                    Reports.besidePlan(
                        plan,
                        report(
                            TargetValue.checklist(13, 17, Optional.empty()),
                            new BigDecimal("76.5"))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void where_less_is_better_a_share_means_something_else() {
    TransformationPlan plan =
        Reports.plan()
            .withIndicators(Documents.indicator("ct").withDirection(Direction.LOWER_IS_BETTER));

    assertThat(check(plan, "40", new BigDecimal("200")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_demand_of_zero_has_no_share() {
    TransformationPlan plan =
        Reports.plan()
            .withTargets(
                Documents.target("ct-1").value(Documents.value(Documents.atLeast("0"))).build());

    assertThat(check(plan, "40", new BigDecimal("100")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_the_plan_it_cannot_be_judged() {
    assertThat(
            Checked.check(
                    RULE,
                    report(
                        Reports.measured("72").getValue().getMeaning().orElseThrow(),
                        BigDecimal.TEN))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, Reports.wholeReport()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static CheckedPortfolio check(
      TransformationPlan plan, String number, BigDecimal percent) {
    TargetValue value = Reports.measured(number).getValue().getMeaning().orElseThrow();
    return CheckedPortfolio.check(RULE, Reports.besidePlan(plan, report(value, percent)));
  }

  private static ProgressReport report(TargetValue value, BigDecimal percent) {
    return Reports.report(
        Reports.bareEvaluation()
            .addTargetResults(
                Reports.target("ct-1")
                    .measurements(List.of(Reports.measured(value)))
                    .achievedPercent(percent)
                    .build())
            .build());
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetJumpDisproportionateTest {

  private static final String RULE = "target-jump-disproportionate";

  @ParameterizedTest
  @CsvSource({"16,80", "12,62", "1,51"})
  void five_times_as_much_and_half_of_all_is_a_jump(String baseline, String value) {
    Checked checked = check(from(baseline, Documents.atLeast(value)));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-13");
  }

  @ParameterizedTest
  @CsvSource({"17,80", "40,90", "2,12", "9,58"})
  void less_than_either_is_none(String baseline, String value) {
    assertThat(check(from(baseline, Documents.atLeast(value))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void from_nothing_there_is_no_proportion() {
    assertThat(check(from("0", Documents.atLeast("80"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_number_that_should_fall_may_jump_too() {
    TransformationPlan plan =
        (TransformationPlan) from("100", Documents.quantity(Comparison.AT_MOST, "20"));
    Indicator days = Documents.indicator("ct").withUnit("ngày");
    assertThat(check(plan.withIndicators(days)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(
            check(
                    ((TransformationPlan) from("99", Documents.quantity(Comparison.AT_MOST, "20")))
                        .withIndicators(days))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void of_places_none_is_asked() {
    assertThat(
            check(
                    between(
                        TargetValue.rank(50, Optional.empty(), Optional.empty()),
                        TargetValue.rank(1, Optional.empty(), Optional.empty())))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void in_more_than_two_years_much_can_be_done() {
    Target target = ViolatingPlans.withBaseline("8");
    assertThat(check(with(target.withDeadline(Documents.deadline("30/9/2026")))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(with(target.withDeadline(Documents.deadline("01/10/2026")))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_a_day_nothing_can_be_said() {
    assertThat(
            check(with(ViolatingPlans.withBaseline("8").withDeadline(Optional.empty()))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void without_baseline_or_value_nothing_is_compared() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(ViolatingPlans.withBaseline("85").withValue(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static PlanDocument from(String baseline, TargetValue value) {
    return with(ViolatingPlans.withBaseline(baseline).withValue(Documents.value(value)));
  }

  private static PlanDocument between(TargetValue baseline, TargetValue value) {
    return with(
        ViolatingPlans.withBaseline("0")
            .withBaseline(ViolatingPlans.measured("0").withValue(Documents.value(baseline)))
            .withValue(Documents.value(value)));
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.ChangeDirection;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetBelowBaselineTest {

  private static final String RULE = "target-below-baseline";

  @Test
  void as_much_as_there_is_satisfies() {
    assertThat(check(from("80", Documents.atLeast("80"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void less_than_there_is_violates() {
    Checked checked = check(from("80.1", Documents.atLeast("80")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-4");
    assertThat(checked.argument("baseline")).hasToString("80,1%");
  }

  @Test
  void where_less_is_better_more_violates() {
    assertThat(check(from("20", Documents.quantity(Comparison.AT_MOST, "30"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(from("30", Documents.quantity(Comparison.AT_MOST, "20"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_place_that_is_worse_than_today_s_violates() {
    TargetValue tenth = TargetValue.rank(10, Optional.empty(), Optional.of(63));
    TargetValue twentieth = TargetValue.rank(20, Optional.empty(), Optional.of(63));
    assertThat(check(between(tenth, twentieth)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(between(twentieth, tenth)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(between(tenth, TargetValue.maintain(twentieth))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void places_of_two_rankings_are_not_compared() {
    assertThat(
            check(
                    between(
                        TargetValue.rank(30, Optional.empty(), Optional.of(63)),
                        TargetValue.rank(31, Optional.empty(), Optional.of(34))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void counts_of_one_list_are_compared() {
    assertThat(
            check(
                    between(
                        TargetValue.checklist(13, 17, Optional.empty()),
                        TargetValue.checklist(12, 17, Optional.empty())))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void of_a_range_the_end_counts_that_is_sure() {
    TargetValue range =
        TargetValue.interval(
            Comparison.UNSPECIFIED, new BigDecimal("60"), new BigDecimal("80"), Optional.empty());
    assertThat(check(from("60", range)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(from("61", range)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_bare_number_goes_the_way_of_its_indicator_and_without_one_cannot_be_judged() {
    TransformationPlan plan =
        (TransformationPlan) from("85", Documents.quantity(Comparison.UNSPECIFIED, "80"));
    assertThat(check(plan).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(
            check(plan.withIndicators(Documents.indicator("ct").withDirection(Optional.empty())))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void against_an_estimate_it_is_a_warning() {
    Target target =
        ViolatingPlans.withBaseline("85")
            .withBaseline(ViolatingPlans.measured("85").withBasis(MeasurementBasis.ESTIMATE));
    assertThat(check(with(target)).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_step_is_not_compared() {
    assertThat(
            check(
                    from(
                        "85",
                        TargetValue.change(
                            ChangeDirection.INCREASE, Documents.atLeast("5"), Optional.empty())))
                .outcome())
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

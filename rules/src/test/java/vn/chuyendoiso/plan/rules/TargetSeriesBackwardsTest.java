package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetSeriesBackwardsTest {

  private static final String RULE = "target-series-backwards";

  @Test
  void the_same_value_later_satisfies() {
    assertThat(check(with(target("ct-1", "80", "6/2025"), target("ct-2", "80", "2025"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_lower_value_later_violates_in_whichever_order_they_stand() {
    Checked checked = check(with(target("ct-1", "79", "2025"), target("ct-2", "80", "6/2025")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-4");
    assertThat(checked.argument("earlierDue")).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void targets_for_different_levels_or_populations_are_no_series() {
    Target early = target("ct-1", "80", "6/2025");
    Target late = target("ct-2", "70", "2025");
    assertThat(check(with(early.withLevel(GovernmentLevel.PROVINCE), late)).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(early, late.withPopulation("cấp xã"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(early, late.withCondition("hồ sơ mới"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(early, late.withExclusion("trừ hồ sơ mật"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(with(early, late.withInstrument(Documents.instrument("942/QĐ-TTg")))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void where_less_is_better_a_higher_place_violates() {
    TargetValue tenth = TargetValue.rank(10, Optional.empty(), Optional.empty());
    TargetValue twelfth = TargetValue.rank(12, Optional.empty(), Optional.empty());
    Target early = target("ct-1", "80", "6/2025").withValue(Documents.value(tenth));
    Target late = target("ct-2", "70", "2025").withValue(Documents.value(twelfth));
    assertThat(check(with(early, late)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void without_a_direction_nothing_can_be_said() {
    TransformationPlan plan =
        (TransformationPlan) with(target("ct-1", "80", "6/2025"), target("ct-2", "70", "2025"));
    assertThat(
            check(plan.withIndicators(Documents.indicator("ct").withDirection(Optional.empty())))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_number_and_a_place_cannot_be_compared() {
    assertThat(
            check(
                    with(
                        target("ct-1", "80", "6/2025"),
                        target("ct-2", "70", "2025")
                            .withValue(
                                Documents.value(
                                    TargetValue.rank(3, Optional.empty(), Optional.empty())))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_single_target_is_no_series() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static Target target(String id, String number, String deadline) {
    return Documents.target(id)
        .value(Documents.value(Documents.quantity(Comparison.UNSPECIFIED, number)))
        .deadline(Documents.deadline(deadline))
        .build();
  }
}

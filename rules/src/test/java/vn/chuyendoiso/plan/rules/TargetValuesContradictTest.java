package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetValuesContradictTest {

  private static final String RULE = "target-values-contradict";

  @Test
  void the_same_number_in_two_rows_satisfies() {
    assertThat(
            check(
                    with(
                        target("ct-1", Documents.atLeast("80")),
                        target("ct-2", Documents.quantity(Comparison.UNSPECIFIED, "80.0"))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_numbers_for_one_day_violate() {
    Checked checked =
        check(
            with(target("ct-1", Documents.atLeast("80")), target("ct-2", Documents.atLeast("85"))));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/1/value");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-4");
    assertThat(checked.argument("other")).isEqualTo("1");
  }

  @Test
  void for_different_days_or_conditions_they_are_different_targets() {
    Target one = target("ct-1", Documents.atLeast("80"));
    Target other = target("ct-2", Documents.atLeast("85"));
    assertThat(check(with(one, other.withDeadline(Documents.deadline("6/2025")))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(with(one, other.withCondition("hồ sơ mới"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void values_of_two_kinds_are_left_to_people() {
    assertThat(
            check(
                    with(
                        target("ct-1", Documents.atLeast("80")),
                        target("ct-2", TargetValue.qualitative("thuộc nhóm đầu"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_plan_with_one_target_of_each_indicator_is_not_meant() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static Target target(String id, TargetValue value) {
    return Documents.target(id).value(Documents.value(value)).build();
  }
}

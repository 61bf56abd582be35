package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetAlreadyReachedTest {

  private static final String RULE = "target-already-reached";

  @Test
  void a_little_more_satisfies() {
    assertThat(check(from("79.9", Documents.atLeast("80"))).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(from("80", Documents.quantity(Comparison.MORE_THAN, "80"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_was_reached_already_is_worth_a_look() {
    Checked checked = check(from("80", Documents.atLeast("80")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-13");
  }

  @Test
  void what_cannot_be_bettered_may_stay() {
    assertThat(check(from("100", Documents.quantity(Comparison.UNSPECIFIED, "100"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    TargetValue first = TargetValue.rank(1, Optional.empty(), Optional.empty());
    assertThat(check(between(first, first)).outcome()).isEqualTo(Outcome.SATISFIED);
    TargetValue all = TargetValue.checklist(19, 19, Optional.empty());
    assertThat(check(between(all, all)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_place_that_is_held_is_reached_unless_it_is_to_be_kept() {
    TargetValue tenth = TargetValue.rank(10, Optional.empty(), Optional.empty());
    assertThat(check(between(tenth, tenth)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(between(tenth, TargetValue.maintain(tenth))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_worse_target_is_another_rule_s_business() {
    assertThat(check(from("85", Documents.atLeast("80"))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void values_that_cannot_be_compared_cannot_be_judged() {
    assertThat(check(from("85", TargetValue.milestone("Ban hành quyết định"))).outcome())
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

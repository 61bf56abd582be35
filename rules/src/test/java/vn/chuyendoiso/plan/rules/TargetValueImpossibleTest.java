package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.ChangeDirection;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.Recurrence;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

class TargetValueImpossibleTest {

  private static final String RULE = "target-value-impossible";

  @Test
  void a_share_may_reach_all_and_nothing() {
    assertThat(check(value(quantity(Comparison.AT_LEAST, "100"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(quantity(Comparison.AT_MOST, "0"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(interval("80", "100"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"UNSPECIFIED,100.1", "AT_LEAST,180", "MORE_THAN,100"})
  void a_share_of_more_than_all_violates(Comparison comparison, String number) {
    Checked checked = check(value(quantity(comparison, number)));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-4");
    assertThat(checked.argument("reason")).isEqualTo(new Term("impossible.more-than-all"));
  }

  @Test
  void nothing_is_counted_below_zero() {
    assertThat(check(value(quantity(Comparison.AT_LEAST, "-1"))).argument("reason"))
        .isEqualTo(new Term("impossible.negative"));
    assertThat(
            check(ofUnit("Số trạm 5G", "doanh nghiệp", quantity(Comparison.AT_LEAST, "-1")))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_count_may_exceed_a_hundred_and_a_measure_may_be_negative() {
    assertThat(
            check(ofUnit("Số doanh nghiệp", "doanh nghiệp", quantity(Comparison.AT_LEAST, "532")))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(ofUnit("Tăng trưởng", "%/năm", quantity(Comparison.AT_LEAST, "-2"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(ofUnit("Chỉ số", "mô hình điểm", quantity(Comparison.AT_LEAST, "900"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tốc độ tăng doanh thu", "Doanh thu so với năm 2024", "Thuê bao trên 100 dân"})
  void a_percentage_that_compares_may_exceed_a_hundred(String name) {
    assertThat(check(ofUnit(name, "%", quantity(Comparison.AT_LEAST, "120"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void both_ends_of_a_range_are_judged() {
    assertThat(check(value(interval("80", "120"))).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(value(interval("-5", "20"))).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_place_lies_between_the_first_and_the_last() {
    assertThat(check(value(TargetValue.rank(1, Optional.empty(), Optional.of(34)))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(TargetValue.rank(34, Optional.empty(), Optional.of(34)))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(TargetValue.rank(0, Optional.empty(), Optional.empty()))).outcome())
        .as("a constraint of the model speaks of it")
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(TargetValue.rank(35, Optional.empty(), Optional.of(34)))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(ofUnit("Xếp hạng", "hạng", quantity(Comparison.AT_MOST, "0"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(ofUnit("Xếp hạng", "hạng", quantity(Comparison.AT_MOST, "1"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_count_lies_within_its_total() {
    assertThat(check(value(TargetValue.checklist(19, 19, Optional.empty()))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(TargetValue.checklist(20, 19, Optional.empty()))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(value(TargetValue.checklist(-1, 19, Optional.empty()))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_increase_may_exceed_all_and_a_decrease_may_not() {
    assertThat(check(value(percent(ChangeDirection.INCREASE, "150"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(percent(ChangeDirection.DECREASE, "100"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(value(percent(ChangeDirection.DECREASE, "150"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_value_inside_another_is_judged() {
    TargetValue wrong = quantity(Comparison.AT_LEAST, "180");
    assertThat(check(value(TargetValue.maintain(wrong))).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(value(TargetValue.recurring(wrong, Recurrence.YEAR))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(
            check(value(TargetValue.composite(List.of(LabelledValue.of(Optional.of("xã"), wrong)))))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(value(TargetValue.milestone("Ban hành quyết định"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_cell_that_is_not_understood_cannot_be_judged_and_an_empty_one_is_not_meant() {
    Target target = Documents.target("ct-1").build();
    assertThat(check(with(target.withValue(Printed.textOnly("gần 180")))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(with(target.withValue(Optional.empty()))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static PlanDocument value(TargetValue value) {
    return with(Documents.target("ct-1").value(Documents.value(value)).build());
  }

  private static PlanDocument ofUnit(String name, String unit, TargetValue value) {
    return Documents.wholePlan()
        .withIndicators(Documents.indicator("ct").withName(name).withUnit(unit))
        .withTargets(Documents.target("ct-1").value(Documents.value(value)).build());
  }

  private static TargetValue quantity(Comparison comparison, String number) {
    return Documents.quantity(comparison, number);
  }

  private static TargetValue interval(String lower, String upper) {
    return TargetValue.interval(
        Comparison.UNSPECIFIED, new BigDecimal(lower), new BigDecimal(upper), Optional.empty());
  }

  private static TargetValue percent(ChangeDirection direction, String number) {
    return TargetValue.change(
        direction,
        TargetValue.quantity(Comparison.UNSPECIFIED, new BigDecimal(number), Optional.of("%")),
        Optional.empty());
  }
}

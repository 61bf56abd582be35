package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;

class TargetIntervalReversedTest {

  private static final String RULE = "target-interval-reversed";

  @Test
  void a_range_that_rises_or_stays_satisfies() {
    assertThat(check(interval("40", "50")).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(interval("40", "40.0")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_range_that_falls_violates() {
    Checked checked = check(interval("50", "49.9"));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.argument("lower")).isEqualTo(new BigDecimal("50"));
    assertThat(checked.argument("upper")).isEqualTo(new BigDecimal("49.9"));
  }

  @Test
  void a_range_that_is_to_be_kept_is_judged_too() {
    assertThat(check(TargetValue.maintain(interval("50", "40"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50 - 40% hằng năm          | VIOLATED
          giảm 50 - 40%              | VIOLATED
          giảm 40 - 50%              | SATISFIED
          50 - 40% hộ, 100% xã       | VIOLATED
          40 - 50% hộ, 60 - 50% xã   | VIOLATED
          40 - 50% hộ, 100% xã       | SATISFIED
          80% hộ, 100% xã            | NOT_APPLICABLE
          """)
  void a_range_inside_another_value_is_judged_too(String value, Outcome outcome) {
    assertThat(check(TargetValue.parse(value).orElseThrow()).outcome()).isEqualTo(outcome);
  }

  @Test
  void other_values_are_not_meant() {
    assertThat(check(Documents.atLeast("80")).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(TargetValue.qualitative("tốt nhất")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static TargetValue interval(String lower, String upper) {
    return TargetValue.interval(
        Comparison.UNSPECIFIED, new BigDecimal(lower), new BigDecimal(upper), Optional.empty());
  }

  private static Checked check(TargetValue value) {
    Target target = Documents.target("ct-1").value(Documents.value(value)).build();
    return Checked.check(RULE, Documents.wholePlan().withTargets(target));
  }
}

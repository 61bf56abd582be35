package vn.chuyendoiso.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.Printed;

class MeasuredValueTest {

  private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

  private final Measurement may = value("may").withAsOf(MAY);
  private final Measurement undated = value("undated");
  private final Measurement december =
      value("december").withAsOf(DECEMBER).withBasis(MeasurementBasis.ACTUAL);
  private final Measurement expected =
      value("expected").withAsOf(DECEMBER).withBasis(MeasurementBasis.ESTIMATE);

  @Test
  void a_value_without_a_day_is_of_the_day_up_to_which_the_evaluation_speaks() {
    assertThat(MeasuredValue.of(result(may, undated), Optional.of(JUNE)))
        .extracting(MeasuredValue::day)
        .containsExactly(Optional.of(MAY), Optional.of(JUNE));
    assertThat(last(Optional.of(JUNE), may, undated)).contains(undated);
    assertThat(last(Optional.of(JUNE), undated, may)).contains(undated);
    assertThat(last(Optional.of(JUNE), undated, december)).contains(december);
    assertThat(last(Optional.of(JUNE), december, undated)).contains(december);
  }

  @Test
  void a_value_of_which_nobody_says_the_day_is_older_than_every_other() {
    assertThat(last(Optional.empty(), may, undated)).contains(may);
    assertThat(last(Optional.empty(), undated, may)).contains(may);
  }

  @Test
  void what_was_measured_counts_before_what_is_expected() {
    assertThat(last(Optional.empty(), may, expected)).contains(may);
    assertThat(last(Optional.empty(), expected, may)).contains(may);
    assertThat(last(Optional.empty(), expected, undated)).contains(undated);
    assertThat(last(Optional.empty(), expected)).contains(expected);
  }

  @Test
  void of_one_day_the_one_that_comes_last_counts() {
    assertThat(last(Optional.of(MAY), may, undated)).contains(undated);
    assertThat(last(Optional.of(MAY), undated, may)).contains(may);
    assertThat(last(Optional.empty(), expected, value("x").withBasis(MeasurementBasis.ESTIMATE)))
        .contains(expected);
  }

  @Test
  void of_no_values_none_is_the_last() {
    assertThat(last(Optional.of(JUNE))).isEmpty();
  }

  private static Optional<Measurement> last(Optional<LocalDate> day, Measurement... values) {
    return MeasuredValue.last(MeasuredValue.of(result(values), day))
        .map(MeasuredValue::measurement);
  }

  private static TargetResult result(Measurement... values) {
    return TargetResult.builder().measurements(List.of(values)).build();
  }

  private static Measurement value(String text) {
    return Measurement.builder().value(Printed.textOnly(text)).build();
  }
}

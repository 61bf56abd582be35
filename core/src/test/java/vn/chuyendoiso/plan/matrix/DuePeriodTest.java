package vn.chuyendoiso.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR,    2025-06-30, 2025,       2025-01-01, 2025-12-31",
    "QUARTER, 2025-06-30, 2025-Q2,    2025-04-01, 2025-06-30",
    "QUARTER, 2025-12-31, 2025-Q4,    2025-10-01, 2025-12-31",
    "QUARTER, 2025-01-01, 2025-Q1,    2025-01-01, 2025-03-31",
    "MONTH,   2024-02-01, 2024-02,    2024-02-01, 2024-02-29",
    "MONTH,   0025-02-01, 0025-02,    0025-02-01, 0025-02-28",
    "YEAR,    +999999999-12-31, 999999999, +999999999-01-01, +999999999-12-31",
  })
  void a_day_is_in_one_period_of_each_length(
      DuePeriod.Length length, LocalDate day, String text, LocalDate first, LocalDate last) {
    DuePeriod period = DuePeriod.of(length, day);

    assertThat(period).hasToString(text);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
  }

  @Test
  void no_quarter_begins_in_february() {
    LocalDate february = LocalDate.of(2025, 2, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DuePeriod(DuePeriod.Length.QUARTER, february));
  }

  @Test
  void periods_are_in_order_of_time() {
    DuePeriod autumn = DuePeriod.of(DuePeriod.Length.QUARTER, LocalDate.of(2025, 10, 2));
    DuePeriod spring = DuePeriod.of(DuePeriod.Length.QUARTER, LocalDate.of(2026, 3, 2));

    assertThat(autumn).isLessThan(spring);
  }
}

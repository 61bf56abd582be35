package vn.chuyendoiso.plan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void whole_years_run_from_january_to_december() {
    Period period = Period.years(2026, 2030);

    assertThat(period.getFirstDay()).isEqualTo("2026-01-01");
    assertThat(period.getLastDay()).isEqualTo("2030-12-31");
  }

  @Test
  void a_period_that_ends_before_it_begins_can_be_held() {
    Period period = Period.years(2026, 2025);

    assertThat(period.getLastDay()).isBefore(period.getFirstDay());
    assertThat(period.withLastDay(LocalDate.of(2026, 12, 31))).isEqualTo(Period.years(2026, 2026));
  }
}

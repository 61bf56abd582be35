package vn.chuyendoiso.plan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "năm 2025, 2025-01-01, 2025-12-31",
    "2025, 2025-01-01, 2025-12-31",
    "NĂM 2026, 2026-01-01, 2026-12-31",
    "giai đoạn 2024-2025, 2024-01-01, 2025-12-31",
    "Giai đoạn 2026 – 2030, 2026-01-01, 2030-12-31",
    "2025-2030, 2025-01-01, 2030-12-31",
    "từ năm 2021 đến năm 2025, 2021-01-01, 2025-12-31",
    "từ 01/7/2025 đến 31/12/2025, 2025-07-01, 2025-12-31",
    "từ ngày 01/7/2025 đến hết ngày 31/12/2025, 2025-07-01, 2025-12-31",
    "từ ngày 01 tháng 7 năm 2025 đến ngày 31 tháng 12 năm 2025, 2025-07-01, 2025-12-31"
  })
  void a_period_is_read_as_printed_and_printed_so_that_it_is_read_back(
      String text, LocalDate first, LocalDate last) {
    Period period = Period.parse(text).orElseThrow();

    assertThat(period.getFirstDay()).isEqualTo(first);
    assertThat(period.getLastDay()).isEqualTo(last);
    assertThat(Period.parse(period.print())).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "đến năm 2030",
        "năm 2025 và 2026",
        "giai đoạn 1",
        "từ 31/2/2025 đến 31/12/2025",
        "2025-2030 (2045)"
      })
  void what_names_no_first_and_last_day_stays_words(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void a_period_whose_end_lies_before_its_beginning_is_read_as_it_stands() {
    Period period = Period.parse("giai đoạn 2030-2026").orElseThrow();

    assertThat(period.getLastDay()).isBefore(period.getFirstDay());
    assertThat(Period.parse(period.print())).contains(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025, năm 2025",
    "2024, 2025, giai đoạn 2024-2025",
    "1900, 2199, giai đoạn 1900-2199",
    "1899, 1900, từ ngày 01 tháng 01 năm 1899 đến ngày 31 tháng 12 năm 1900",
    "2199, 2200, từ ngày 01 tháng 01 năm 2199 đến ngày 31 tháng 12 năm 2200",
    "225, 225, từ ngày 01 tháng 01 năm 0225 đến ngày 31 tháng 12 năm 0225"
  })
  void whole_years_are_printed_as_years_where_they_are_read_as_years(
      int first, int last, String printed) {
    assertThat(Period.years(first, last).print()).isEqualTo(printed);
    assertThat(Period.parse(printed)).contains(Period.years(first, last));
  }

  @Test
  void what_is_not_whole_years_is_printed_by_its_days() {
    Period year = Period.years(2025, 2025);

    assertThat(year.withFirstDay(LocalDate.of(2025, 1, 2)).print())
        .isEqualTo("từ ngày 02 tháng 01 năm 2025 đến ngày 31 tháng 12 năm 2025");
    assertThat(year.withLastDay(LocalDate.of(2025, 12, 30)).print())
        .isEqualTo("từ ngày 01 tháng 01 năm 2025 đến ngày 30 tháng 12 năm 2025");
  }
}

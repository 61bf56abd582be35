package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDateTest {

  @ParameterizedTest
  @CsvSource({
    "ngày 30 tháng 6 năm 2025, 2025-06-30",
    "ngày 05 tháng 3 năm 2020, 2020-03-05",
    "Ngày 03 tháng 04 năm 2025, 2025-04-03",
    "nga\u0300y 03 tha\u0301ng 6 năm 2025, 2025-06-03",
    "ngày 20 tháng 12/2023, 2023-12-20",
    "30/6/2025, 2025-06-30",
    "ngày 30/6/2025, 2025-06-30",
    "01-10-1997, 1997-10-01",
    "30.6.2025, 2025-06-30",
    "30 / 6 / 2025, 2025-06-30",
    "30–6–2025, 2025-06-30",
    "\u00A0ngày\u00A030\u00A0tháng\u00A06\u00A0năm\u00A02025, 2025-06-30",
    "29/2/2028, 2028-02-29",
    "2/9/1945, 1945-09-02",
    "31/12/9999, 9999-12-31",
    "1/1/0001, 0001-01-01"
  })
  void a_day_is_read_as_it_is_written(String text, LocalDate day) {
    assertThat(VietnameseDate.parse(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/2/2025",
        "29/2/2025",
        "ngày 31 tháng 4 năm 2025",
        "0/1/2025",
        "1/13/2025",
        "1/0/2025",
        "1/1/0000",
        "1/1/25",
        "1/1/12025",
        "30/6-2025",
        "ngày 30 tháng 6",
        "30 tháng 6, 2025",
        "ngày #& tháng 7 năm 2025",
        "2025-06-30",
        "tháng 6 năm 2025",
        "đến 30/6/2025",
        "30/6/2025.",
        "٣٠/٦/٢٠٢٥"
      })
  void what_is_no_day_is_not_read(String text) {
    assertThat(VietnameseDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-05, ngày 05 tháng 3 năm 2020",
    "2025-01-09, ngày 09 tháng 01 năm 2025",
    "2025-02-28, ngày 28 tháng 02 năm 2025",
    "2025-03-01, ngày 01 tháng 3 năm 2025",
    "2025-10-10, ngày 10 tháng 10 năm 2025",
    "0945-12-31, ngày 31 tháng 12 năm 0945"
  })
  void a_day_is_written_as_the_decree_on_records_wants_it(LocalDate day, String text) {
    assertThat(VietnameseDate.print(day)).isEqualTo(text);
  }

  @Test
  void what_is_written_is_read_back_for_every_day_of_four_years() {
    LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2028, 1, 1))
        .forEach(d -> assertThat(VietnameseDate.parse(VietnameseDate.print(d))).contains(d));
  }

  @Test
  void a_text_of_any_length_is_answered() {
    assertThat(VietnameseDate.parse("ngày 1" + " ".repeat(1_000_000) + "/1/2025")).isEmpty();
  }
}

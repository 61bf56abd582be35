package vn.chuyendoiso.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chuyendoiso.plan.time.DayBound.BEFORE;
import static vn.chuyendoiso.plan.time.DayBound.ON_OR_BEFORE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  private static final String NO_DAY = "";

  // Every deadline that the 140 tasks of resolution 03/NQ-CP print.
  static final List<Arguments> RESOLUTION_03 =
      List.of(
          row("01/2025", month(2025, 1), "2025-01-31"),
          row("2/2025", month(2025, 2), "2025-02-28"),
          row("3/2025", month(2025, 3), "2025-03-31"),
          row("03/2025", month(2025, 3), "2025-03-31"),
          row("06/2025", month(2025, 6), "2025-06-30"),
          row("6/2025", month(2025, 6), "2025-06-30"),
          row("7/2025", month(2025, 7), "2025-07-31"),
          row("9/2025", month(2025, 9), "2025-09-30"),
          row("12/2025", month(2025, 12), "2025-12-31"),
          row("3/2026", month(2026, 3), "2026-03-31"),
          row("9/2026", month(2026, 9), "2026-09-30"),
          row("12/2026", month(2026, 12), "2026-12-31"),
          row("12/2028", month(2028, 12), "2028-12-31"),
          row("Tháng 5/2025", month(2025, 5), "2025-05-31"),
          row("Tháng 10/2025", month(2025, 10), "2025-10-31"),
          row("Quý II/2025", Deadline.quarter(2025, 2), "2025-06-30"),
          row("2025", Deadline.year(2025), "2025-12-31"),
          row("2026", Deadline.year(2026), "2026-12-31"),
          row("2027", Deadline.year(2027), "2027-12-31"),
          row("2028", Deadline.year(2028), "2028-12-31"),
          row("2030", Deadline.year(2030), "2030-12-31"),
          row("2025-2026", Deadline.years(2025, 2026), "2026-12-31"),
          row("2025 - 2026", Deadline.years(2025, 2026), "2026-12-31"),
          row("2025 và những năm tiếp theo", Deadline.openEnded(2025), NO_DAY),
          row("Hằng năm", Deadline.yearly(ON_OR_BEFORE), NO_DAY),
          row("hằng năm", Deadline.yearly(ON_OR_BEFORE), NO_DAY),
          row("Thường xuyên", Deadline.continuous(), NO_DAY),
          row("Nhiệm vụ thường xuyên", Deadline.continuous(), NO_DAY));

  // Forms of other real plans, notices and guidances.
  static final List<Arguments> OTHER_PLANS =
      List.of(
          row("trước ngày 31/3/2025", day(BEFORE, 2025, 3, 31), "2025-03-30"),
          row("trước 30/10/2024", day(BEFORE, 2024, 10, 30), "2024-10-29"),
          row("trước ngày 01/3/2025", day(BEFORE, 2025, 3, 1), "2025-02-28"),
          row("trước ngày 01/3/2024", day(BEFORE, 2024, 3, 1), "2024-02-29"),
          row("Trước ngày 15 tháng 6 năm 2025", day(BEFORE, 2025, 6, 15), "2025-06-14"),
          row("đến ngày 30/6/2025", day(ON_OR_BEFORE, 2025, 6, 30), "2025-06-30"),
          row("30/8/2026", day(ON_OR_BEFORE, 2026, 8, 30), "2026-08-30"),
          row("30-08-2026", day(ON_OR_BEFORE, 2026, 8, 30), "2026-08-30"),
          row("30.8.2026", day(ON_OR_BEFORE, 2026, 8, 30), "2026-08-30"),
          row("29/02/2028", day(ON_OR_BEFORE, 2028, 2, 29), "2028-02-29"),
          row("ngày 05 tháng 3 năm 2020", day(ON_OR_BEFORE, 2020, 3, 5), "2020-03-05"),
          row("Chậm nhất ngày 20/12/2023", day(ON_OR_BEFORE, 2023, 12, 20), "2023-12-20"),
          row("trong tháng 02 năm 2025", month(2025, 2), "2025-02-28"),
          row("Hết tháng 6 năm 2025", month(2025, 6), "2025-06-30"),
          row("trong tháng 8/2025", month(2025, 8), "2025-08-31"),
          row("trong tháng 2.2026", month(2026, 2), "2026-02-28"),
          row("tháng 2/2028", month(2028, 2), "2028-02-29"),
          row("quý I/2025", Deadline.quarter(2025, 1), "2025-03-31"),
          row("quý III/2026", Deadline.quarter(2026, 3), "2026-09-30"),
          row("QUÝ IV NĂM 2025", Deadline.quarter(2025, 4), "2025-12-31"),
          row("Trong quý 2/2025", Deadline.quarter(2025, 2), "2025-06-30"),
          row("6 tháng đầu năm 2025", Deadline.half(2025, 1), "2025-06-30"),
          row("06 tháng cuối năm 2025", Deadline.half(2025, 2), "2025-12-31"),
          row("năm 2025", Deadline.year(2025), "2025-12-31"),
          row("Hết năm 2025", Deadline.year(2025), "2025-12-31"),
          row("đến hết năm 2025", Deadline.year(2025), "2025-12-31"),
          row("Đến năm 2030", Deadline.year(2030), "2030-12-31"),
          row("giai đoạn 2026-2030", Deadline.years(2026, 2030), "2030-12-31"),
          row("2025–2026", Deadline.years(2025, 2026), "2026-12-31"),
          row("2025 − 2026", Deadline.years(2025, 2026), "2026-12-31"),
          row("từ năm 2025 đến năm 2030", Deadline.years(2025, 2030), "2030-12-31"),
          row("Năm 2025 và các năm tiếp theo", Deadline.openEnded(2025), NO_DAY),
          row("từ năm 2026 và những năm sau", Deadline.openEnded(2026), NO_DAY),
          row("Thực hiện thường xuyên", Deadline.continuous(), NO_DAY),
          row("Thường xuyên, liên tục", Deadline.continuous(), NO_DAY),
          row("hàng năm", Deadline.yearly(ON_OR_BEFORE), NO_DAY),
          row("10/10 hằng năm", yearly(ON_OR_BEFORE, 10, 10), NO_DAY),
          row("ngày 10/10 hàng năm", yearly(ON_OR_BEFORE, 10, 10), NO_DAY),
          row(
              "15/6 và 01/12 hằng năm",
              Deadline.yearly(ON_OR_BEFORE, MonthDay.of(6, 15), MonthDay.of(12, 1)),
              NO_DAY),
          row("trước ngày 20/12 hằng năm", yearly(BEFORE, 12, 20), NO_DAY),
          row(
              "trước 15/6 và trước 01/12 hằng năm",
              Deadline.yearly(BEFORE, MonthDay.of(6, 15), MonthDay.of(12, 1)),
              NO_DAY));

  static final List<Deadline> ONE_OF_EACH_FORM =
      List.of(
          day(BEFORE, 2025, 3, 31),
          day(ON_OR_BEFORE, 2025, 12, 9),
          month(2025, 6),
          Deadline.quarter(2025, 1),
          Deadline.quarter(2025, 2),
          Deadline.quarter(2025, 3),
          Deadline.quarter(2025, 4),
          Deadline.half(2025, 1),
          Deadline.half(2025, 2),
          Deadline.year(2025),
          Deadline.years(2026, 2030),
          Deadline.yearly(ON_OR_BEFORE),
          yearly(ON_OR_BEFORE, 10, 10),
          yearly(ON_OR_BEFORE, 2, 29),
          yearly(BEFORE, 12, 1),
          Deadline.yearly(BEFORE, MonthDay.of(6, 15), MonthDay.of(12, 1), MonthDay.of(1, 9)),
          Deadline.continuous(),
          Deadline.openEnded(2025));

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS"})
  void a_printed_deadline_is_understood_in_its_form(String text, Deadline form, String lastDay) {
    assertThat(Deadline.parse(text)).contains(form);
    assertThat(form.lastAcceptableDay()).isEqualTo(date(lastDay));
  }

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS"})
  void marks_typed_apart_and_special_blanks_do_not_hinder(
      String text, Deadline form, String lastDay) {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(Deadline.parse(nfd)).contains(form);
    assertThat(Deadline.parse("\u00A0" + nfd.replace(' ', '\u00A0') + "\u200B")).contains(form);
    assertThat(Deadline.parse(text.replace(" ", " \u202F\n"))).contains(form);
  }

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS"})
  void what_is_printed_is_read_back(String text, Deadline form, String lastDay) {
    assertThat(Deadline.parse(form.print())).contains(form);
  }

  @ParameterizedTest
  @FieldSource("ONE_OF_EACH_FORM")
  void every_form_is_read_back_from_what_it_prints(Deadline form) {
    assertThat(Deadline.parse(form.print())).contains(form);
  }

  @Test
  void every_form_prints_as_an_official_would_write_it() {
    assertThat(ONE_OF_EACH_FORM.stream().map(Deadline::print))
        .containsExactly(
            "trước ngày 31/3/2025",
            "9/12/2025",
            "6/2025",
            "Quý I/2025",
            "Quý II/2025",
            "Quý III/2025",
            "Quý IV/2025",
            "6 tháng đầu năm 2025",
            "6 tháng cuối năm 2025",
            "2025",
            "2026 - 2030",
            "Hằng năm",
            "10/10 hằng năm",
            "29/2 hằng năm",
            "trước 1/12 hằng năm",
            "trước 15/6 và trước 1/12 và trước 9/1 hằng năm",
            "Thường xuyên",
            "2025 và những năm tiếp theo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "31/2/2025",
        "29/2/2025",
        "32/1/2025",
        "0/1/2025",
        "1/0/2025",
        "trước ngày 31/4/2025",
        "31/2 hằng năm",
        "13/2025",
        "0/2025",
        "Tháng 00/2025",
        "trước 30/9",
        "30/9",
        "20/12",
        "100 ngày",
        "90 ngày",
        "92 ngày đêm",
        "20h00 ngày 30/8/2026",
        "quý V/2025",
        "Quý 5/2025",
        "Quý 0/2025",
        "quý II",
        "Quý IIII/2025",
        "3 tháng đầu năm 2025",
        "6 tháng giữa năm 2025",
        "2025 và 3 tháng",
        "2025, 2026",
        "2025 hoặc 2026",
        "2025 trở đi",
        "trước năm 2025",
        "trước tháng 6/2025",
        "sau năm 2025",
        "Quý II/2025 và thường xuyên",
        "Thường xuyên từ 2025",
        "Hằng năm, trước 15/6",
        "trước 15/6 và trước 01/12",
        "Tháng 6/2025 (đã hoàn thành)",
        "dự kiến 2025",
        "6/25",
        "2025.",
        "12025",
        "0025",
        "1/1/1/2025",
        "Chưa chốt hạn",
        "theo yêu cầu",
        "khi có hướng dẫn",
        "5/2025 - 6/2025",
        "x"
      })
  void what_is_not_understood_as_a_whole_is_not_understood_at_all(String text) {
    assertThat(Deadline.parse(text)).isEmpty();
  }

  @Test
  void a_cell_of_any_length_is_answered() {
    assertThat(Deadline.parse("1/1" + " và 1/1".repeat(100_000) + " hằng năm")).isEmpty();
    assertThat(Deadline.parse("trước 1/1" + " và trước 1/1".repeat(100_000))).isEmpty();
    assertThat(Deadline.parse(" ".repeat(1_000_000) + "2025")).contains(Deadline.year(2025));
    assertThat(Deadline.parse("9".repeat(1_000_000))).isEmpty();
  }

  @Test
  void there_are_four_quarters_and_two_halves() {
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.quarter(2025, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.quarter(2025, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.half(2025, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.half(2025, 3));
  }

  @Test
  void the_last_day_of_a_year_of_yearly_work_is_that_of_its_last_date() {
    assertThat(lastDayIn(2025, "trước 15/6 và trước 01/12 hằng năm")).isEqualTo("2025-11-30");
    assertThat(lastDayIn(2026, "trước 01/12 và trước 15/6 hằng năm")).isEqualTo("2026-11-30");
    assertThat(lastDayIn(2025, "15/6 và 01/12 hằng năm")).isEqualTo("2025-12-01");
    assertThat(lastDayIn(2025, "10/10 hằng năm")).isEqualTo("2025-10-10");
  }

  @Test
  void yearly_work_without_a_date_is_due_at_the_end_of_the_year() {
    assertThat(lastDayIn(2025, "Hằng năm")).isEqualTo("2025-12-31");
  }

  @Test
  void the_twenty_ninth_of_february_is_the_twenty_eighth_in_a_common_year() {
    assertThat(yearly(ON_OR_BEFORE, 2, 29).lastAcceptableDayIn(2025)).isEqualTo("2025-02-28");
    assertThat(yearly(ON_OR_BEFORE, 2, 29).lastAcceptableDayIn(2028)).isEqualTo("2028-02-29");
  }

  @Test
  void before_the_twenty_ninth_of_february_the_twenty_eighth_is_in_time_in_every_year() {
    assertThat(yearly(BEFORE, 2, 29).lastAcceptableDayIn(2025)).isEqualTo("2025-02-28");
    assertThat(yearly(BEFORE, 2, 29).lastAcceptableDayIn(2028)).isEqualTo("2028-02-28");
  }

  private static LocalDate lastDayIn(int year, String text) {
    return ((Deadline.Yearly) Deadline.parse(text).orElseThrow()).lastAcceptableDayIn(year);
  }

  private static Arguments row(String text, Deadline form, String lastDay) {
    return Arguments.of(text, form, lastDay);
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Deadline day(DayBound bound, int year, int month, int day) {
    return Deadline.day(bound, LocalDate.of(year, month, day));
  }

  private static Deadline month(int year, int month) {
    return Deadline.month(YearMonth.of(year, month));
  }

  private static Deadline.Yearly yearly(DayBound bound, int month, int day) {
    return Deadline.yearly(bound, MonthDay.of(month, day));
  }
}

package vn.chuyendoiso.plan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chuyendoiso.plan.time.DayBound.BEFORE;
import static vn.chuyendoiso.plan.time.DayBound.ON_OR_BEFORE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
          row("Hằng năm", Deadline.recurring(Frequency.YEARLY), NO_DAY),
          row("hằng năm", Deadline.recurring(Frequency.YEARLY), NO_DAY),
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
          row("hàng năm", Deadline.recurring(Frequency.YEARLY), NO_DAY),
          row("10/10 hằng năm", yearly(ON_OR_BEFORE, 10, 10), NO_DAY),
          row("ngày 10/10 hàng năm", yearly(ON_OR_BEFORE, 10, 10), NO_DAY),
          row(
              "15/6 và 01/12 hằng năm",
              Deadline.recurring(
                  Frequency.YEARLY, dayOfYear(ON_OR_BEFORE, 6, 15), dayOfYear(ON_OR_BEFORE, 12, 1)),
              NO_DAY),
          row("trước ngày 20/12 hằng năm", yearly(BEFORE, 12, 20), NO_DAY),
          row("trước 15/6 và trước 01/12 hằng năm", twiceBefore(Frequency.YEARLY), NO_DAY),
          row("trước 15/6 và 01/12 hằng năm", twiceBefore(Frequency.YEARLY), NO_DAY),
          row("trước ngày 15/6, trước ngày 01/12 hàng năm", twiceBefore(Frequency.YEARLY), NO_DAY),
          row(
              "6 tháng một lần, trước 15/6 và trước 01/12 hằng năm",
              twiceBefore(Frequency.HALF_YEARLY),
              NO_DAY),
          row(
              "định kỳ 6 tháng: trước 15/6 và trước 01/12",
              twiceBefore(Frequency.HALF_YEARLY),
              NO_DAY),
          row(
              "Định kỳ 06 tháng (trước ngày 15 tháng 6 và trước ngày 01 tháng 12 hằng năm)",
              twiceBefore(Frequency.HALF_YEARLY),
              NO_DAY),
          row("Hằng năm, trước 15/6", yearly(BEFORE, 6, 15), NO_DAY),
          row(
              "trước 15/6 và đến 01/12 hằng năm",
              Deadline.recurring(
                  Frequency.YEARLY, dayOfYear(BEFORE, 6, 15), dayOfYear(ON_OR_BEFORE, 12, 1)),
              NO_DAY));

  // Forms that come again without being yearly, and days that come every month.
  static final List<Arguments> RECURRING =
      List.of(
          row("6 tháng một lần", Deadline.recurring(Frequency.HALF_YEARLY), NO_DAY),
          row("06 tháng/lần", Deadline.recurring(Frequency.HALF_YEARLY), NO_DAY),
          row("định kỳ 6 tháng", Deadline.recurring(Frequency.HALF_YEARLY), NO_DAY),
          row("Định kỳ 06 tháng một lần", Deadline.recurring(Frequency.HALF_YEARLY), NO_DAY),
          row("02 lần/năm", Deadline.recurring(Frequency.HALF_YEARLY), NO_DAY),
          row("hằng quý", Deadline.recurring(Frequency.QUARTERLY), NO_DAY),
          row("Hàng quý", Deadline.recurring(Frequency.QUARTERLY), NO_DAY),
          row("3 tháng một lần", Deadline.recurring(Frequency.QUARTERLY), NO_DAY),
          row("định kỳ hằng quý", Deadline.recurring(Frequency.QUARTERLY), NO_DAY),
          row("hàng tháng", Deadline.recurring(Frequency.MONTHLY), NO_DAY),
          row("Định kỳ hằng tháng", Deadline.recurring(Frequency.MONTHLY), NO_DAY),
          row("định kỳ hằng năm", Deadline.recurring(Frequency.YEARLY), NO_DAY),
          row("mỗi năm một lần", Deadline.recurring(Frequency.YEARLY), NO_DAY),
          row("01 lần/năm", Deadline.recurring(Frequency.YEARLY), NO_DAY),
          row("ngày 15 hằng tháng", Deadline.dayOfMonth(ON_OR_BEFORE, 15), NO_DAY),
          row("trước ngày 25 hàng tháng", Deadline.dayOfMonth(BEFORE, 25), NO_DAY),
          row("Hằng tháng, trước ngày 05", Deadline.dayOfMonth(BEFORE, 5), NO_DAY));

  // Days with an hour, days without a year, and what is before a month, a quarter or a year.
  static final List<Arguments> DAYS =
      List.of(
          row("20h00 ngày 30/6/2025", at(ON_OR_BEFORE, "2025-06-30", 20, 0), "2025-06-30"),
          row("trước 17 giờ ngày 30/6/2025", at(BEFORE, "2025-06-30", 17, 0), "2025-06-30"),
          row("Trước 17h ngày 30/6/2025", at(BEFORE, "2025-06-30", 17, 0), "2025-06-30"),
          row(
              "chậm nhất 16:30 ngày 5/3/2025",
              at(ON_OR_BEFORE, "2025-03-05", 16, 30),
              "2025-03-05"),
          row(
              "trước 9 giờ 30 phút, ngày 05 tháng 3 năm 2025",
              at(BEFORE, "2025-03-05", 9, 30),
              "2025-03-05"),
          row("trước 00h00 ngày 1/7/2025", at(BEFORE, "2025-07-01", 0, 0), "2025-06-30"),
          row("trước 24h00 ngày 30/6/2025", day(ON_OR_BEFORE, 2025, 6, 30), "2025-06-30"),
          row("24 giờ ngày 30/6/2025", day(ON_OR_BEFORE, 2025, 6, 30), "2025-06-30"),
          row("xong trước ngày 31/3/2025", day(BEFORE, 2025, 3, 31), "2025-03-30"),
          row("Hoàn thành trước ngày 31/3/2025", day(BEFORE, 2025, 3, 31), "2025-03-30"),
          row("trước 30/9", dayOfYear(BEFORE, 9, 30), NO_DAY),
          row("30/9", dayOfYear(ON_OR_BEFORE, 9, 30), NO_DAY),
          row("trước ngày 15/6", dayOfYear(BEFORE, 6, 15), NO_DAY),
          row("trước 31/12", dayOfYear(BEFORE, 12, 31), NO_DAY),
          row("ngày 15 tháng 6", dayOfYear(ON_OR_BEFORE, 6, 15), NO_DAY),
          row("đến ngày 20.12", dayOfYear(ON_OR_BEFORE, 12, 20), NO_DAY),
          row("29/2", dayOfYear(ON_OR_BEFORE, 2, 29), NO_DAY),
          row("trước tháng 6/2025", day(BEFORE, 2025, 6, 1), "2025-05-31"),
          row("trước tháng 6 năm 2025", day(BEFORE, 2025, 6, 1), "2025-05-31"),
          row("trước năm 2026", day(BEFORE, 2026, 1, 1), "2025-12-31"),
          row("trước quý III/2025", day(BEFORE, 2025, 7, 1), "2025-06-30"),
          row("cuối năm 2025", Deadline.year(2025), "2025-12-31"),
          row("Đến cuối năm 2025", Deadline.year(2025), "2025-12-31"),
          row("cuối tháng 6/2025", month(2025, 6), "2025-06-30"),
          row("đến hết quý II/2026", Deadline.quarter(2026, 2), "2026-06-30"),
          row("Hoàn thành trong năm 2025", Deadline.year(2025), "2025-12-31"));

  static final List<Arguments> STAGES_AND_DURATIONS =
      List.of(
          row("giai đoạn 1", Deadline.stage(1), NO_DAY),
          row("Giai đoạn II", Deadline.stage(2), NO_DAY),
          row("trong giai đoạn 02", Deadline.stage(2), NO_DAY),
          row("giai đoạn 2 (2028-2030)", stage(2, 2028, 2030), "2030-12-31"),
          row("Giai đoạn 1: 2025 - 2027", stage(1, 2025, 2027), "2027-12-31"),
          row("Giai đoạn 1 (đến năm 2027)", stage(1, 0, 2027), "2027-12-31"),
          row("giai đoạn 2 (từ 2028)", stage(2, 2028, 0), NO_DAY),
          row("giai đoạn I (2026)", stage(1, 2026, 2026), "2026-12-31"),
          row("100 ngày", Deadline.duration(100, DurationUnit.DAY), NO_DAY),
          row("trong vòng 90 ngày", Deadline.duration(90, DurationUnit.DAY), NO_DAY),
          row("92 ngày đêm", Deadline.duration(92, DurationUnit.DAY_AND_NIGHT), NO_DAY),
          row("30 ngày làm việc", Deadline.duration(30, DurationUnit.WORKING_DAY), NO_DAY),
          row("06 tháng", Deadline.duration(6, DurationUnit.MONTH), NO_DAY),
          row("1.000 ngày", Deadline.duration(1000, DurationUnit.DAY), NO_DAY),
          row(
              "90 ngày kể từ ngày 15/01/2026",
              Deadline.duration(90, DurationUnit.DAY).withStart(LocalDate.of(2026, 1, 15)),
              "2026-04-14"),
          row(
              "92 ngày đêm, tính từ ngày 01 tháng 01 năm 2026",
              Deadline.duration(92, DurationUnit.DAY_AND_NIGHT).withStart(LocalDate.of(2026, 1, 1)),
              "2026-04-02"),
          row(
              "06 tháng kể từ ngày 15/1/2026",
              Deadline.duration(6, DurationUnit.MONTH).withStart(LocalDate.of(2026, 1, 15)),
              "2026-07-14"),
          row(
              "1 tháng từ ngày 31/1/2026",
              Deadline.duration(1, DurationUnit.MONTH).withStart(LocalDate.of(2026, 1, 31)),
              "2026-02-27"),
          row(
              "30 ngày làm việc kể từ ngày 15/1/2026",
              Deadline.duration(30, DurationUnit.WORKING_DAY).withStart(LocalDate.of(2026, 1, 15)),
              NO_DAY),
          row(
              "06 tháng kể từ ngày ban hành",
              Deadline.duration(6, DurationUnit.MONTH).withStartEvent("ngày ban hành"),
              NO_DAY),
          row(
              "Chậm nhất sau 30 ngày kể từ ngày Quyết định số 749/QĐ-TTg có hiệu lực",
              Deadline.duration(30, DurationUnit.DAY)
                  .withStartEvent("ngày Quyết định số 749/QĐ-TTg có hiệu lực"),
              NO_DAY),
          row(
              "90 ngày kể từ ngày ban hành (15/01/2026)",
              Deadline.duration(90, DurationUnit.DAY)
                  .withStartEvent("ngày ban hành")
                  .withStart(LocalDate.of(2026, 1, 15)),
              "2026-04-14"),
          row("Chưa chốt hạn", Deadline.undetermined(), NO_DAY),
          row("chưa xác định", Deadline.undetermined(), NO_DAY),
          row("Chưa xác định thời hạn", Deadline.undetermined(), NO_DAY),
          row("Không xác định", Deadline.undetermined(), NO_DAY));

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
          Deadline.recurring(Frequency.YEARLY),
          yearly(ON_OR_BEFORE, 10, 10),
          yearly(ON_OR_BEFORE, 2, 29),
          yearly(BEFORE, 12, 1),
          Deadline.recurring(
              Frequency.YEARLY,
              dayOfYear(BEFORE, 6, 15),
              dayOfYear(ON_OR_BEFORE, 12, 1),
              dayOfYear(ON_OR_BEFORE, 1, 9)),
          Deadline.continuous(),
          Deadline.openEnded(2025),
          at(BEFORE, "2025-06-30", 17, 0),
          at(ON_OR_BEFORE, "2025-06-30", 8, 5),
          dayOfYear(BEFORE, 9, 30),
          dayOfYear(ON_OR_BEFORE, 9, 30),
          Deadline.dayOfMonth(ON_OR_BEFORE, 15),
          Deadline.dayOfMonth(BEFORE, 31),
          Deadline.recurring(Frequency.HALF_YEARLY),
          Deadline.recurring(Frequency.QUARTERLY),
          Deadline.recurring(Frequency.MONTHLY),
          twiceBefore(Frequency.HALF_YEARLY),
          twiceBefore(Frequency.MONTHLY),
          Deadline.stage(1),
          stage(2, 2028, 2030),
          stage(2, 2028, 0),
          stage(10, 0, 2027),
          Deadline.duration(100, DurationUnit.DAY),
          Deadline.duration(92, DurationUnit.DAY_AND_NIGHT),
          Deadline.duration(30, DurationUnit.WORKING_DAY).withStartEvent("khi có hướng dẫn"),
          Deadline.duration(1, DurationUnit.MONTH).withStart(LocalDate.of(2026, 1, 15)),
          Deadline.duration(6, DurationUnit.MONTH)
              .withStart(LocalDate.of(2026, 1, 15))
              .withStartEvent("ngày ban hành"),
          Deadline.undetermined());

  static final List<String> IN_VIETNAMESE =
      List.of(
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
          "trước 15/6 và đến 1/12 và 9/1 hằng năm",
          "Thường xuyên",
          "2025 và những năm tiếp theo",
          "trước 17h00 ngày 30/6/2025",
          "08h05 ngày 30/6/2025",
          "trước ngày 30/9",
          "30/9",
          "ngày 15 hằng tháng",
          "trước ngày 31 hằng tháng",
          "6 tháng một lần",
          "Hằng quý",
          "Hằng tháng",
          "6 tháng một lần, trước 15/6 và trước 1/12 hằng năm",
          "Hằng tháng, trước 15/6 và trước 1/12 hằng năm",
          "Giai đoạn 1",
          "Giai đoạn 2 (2028 - 2030)",
          "Giai đoạn 2 (từ năm 2028)",
          "Giai đoạn 10 (đến năm 2027)",
          "100 ngày",
          "92 ngày đêm",
          "30 ngày làm việc kể từ khi có hướng dẫn",
          "1 tháng kể từ ngày 15/1/2026",
          "6 tháng kể từ ngày ban hành (15/1/2026)",
          "Chưa xác định");

  static final List<String> IN_ENGLISH =
      List.of(
          "before 31 March 2025",
          "9 December 2025",
          "June 2025",
          "Q1 2025",
          "Q2 2025",
          "Q3 2025",
          "Q4 2025",
          "first half of 2025",
          "second half of 2025",
          "2025",
          "2026-2030",
          "every year",
          "every year, 10 October",
          "every year, 29 February",
          "every year, before 1 December",
          "every year, before 15 June and 1 December and 9 January",
          "continuous",
          "2025 and the following years",
          "before 17:00 on 30 June 2025",
          "08:05 on 30 June 2025",
          "before 30 September",
          "30 September",
          "day 15 of every month",
          "before day 31 of every month",
          "every six months",
          "every quarter",
          "every month",
          "every six months, before 15 June and before 1 December",
          "every month, before 15 June and before 1 December",
          "stage 1",
          "stage 2 (2028-2030)",
          "stage 2 (from 2028)",
          "stage 10 (until 2027)",
          "100 days",
          "92 days and nights",
          "30 working days from “khi có hướng dẫn”",
          "1 month from 15 January 2026",
          "6 months from “ngày ban hành” (15 January 2026)",
          "not yet determined");

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS", "RECURRING", "DAYS", "STAGES_AND_DURATIONS"})
  void a_printed_deadline_is_understood_in_its_form(String text, Deadline form, String lastDay) {
    assertThat(Deadline.parse(text)).contains(form);
    assertThat(form.lastAcceptableDay()).isEqualTo(date(lastDay));
  }

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS", "RECURRING", "DAYS", "STAGES_AND_DURATIONS"})
  void marks_typed_apart_and_special_blanks_do_not_hinder(
      String text, Deadline form, String lastDay) {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(Deadline.parse(nfd)).contains(form);
    assertThat(Deadline.parse("\u00A0" + nfd.replace(' ', '\u00A0') + "\u200B")).contains(form);
    assertThat(Deadline.parse(text.replace(" ", " \u202F\n"))).contains(form);
  }

  @ParameterizedTest
  @FieldSource({"RESOLUTION_03", "OTHER_PLANS", "RECURRING", "DAYS", "STAGES_AND_DURATIONS"})
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
        .containsExactlyElementsOf(IN_VIETNAMESE);
  }

  @Test
  void every_form_prints_in_english_for_those_who_ask_for_it_and_in_vietnamese_for_all_others() {
    assertThat(ONE_OF_EACH_FORM.stream().map(d -> d.print(Locale.UK)))
        .containsExactlyElementsOf(IN_ENGLISH);
    assertThat(ONE_OF_EACH_FORM.stream().map(d -> d.print(Locale.forLanguageTag("vi-VN"))))
        .containsExactlyElementsOf(IN_VIETNAMESE);
    assertThat(Deadline.continuous().print(Locale.FRENCH)).isEqualTo("Thường xuyên");
  }

  @Test
  void every_form_is_among_those_that_are_printed() {
    assertThat(ONE_OF_EACH_FORM.stream().map(DeadlineTest::form).distinct())
        .containsExactlyInAnyOrder(Deadline.class.getPermittedSubclasses());
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
        "sau năm 2025",
        "Quý II/2025 và thường xuyên",
        "Thường xuyên từ 2025",
        "trước 15/6 và trước 01/12",
        "Tháng 6/2025 (đã hoàn thành)",
        "dự kiến 2025",
        "6/25",
        "2025.",
        "12025",
        "0025",
        "1/1/1/2025",
        "theo yêu cầu",
        "khi có hướng dẫn",
        "5/2025 - 6/2025",
        "30.9",
        "2.5",
        "30/13",
        "trước 31/4",
        "ngày 32 hằng tháng",
        "15 hằng tháng",
        "20h60 ngày 30/8/2026",
        "25h00 ngày 30/8/2026",
        "24h30 ngày 30/8/2026",
        "20h00",
        "20h00 ngày 30/8",
        "20h00 ngày 31/6/2025",
        "đầu năm 2026",
        "giữa năm 2026",
        "trước giữa năm 2026",
        "giai đoạn 0",
        "giai đoạn 100",
        "giai đoạn IIII",
        "giai đoạn 2025",
        "giai đoạn tiếp theo",
        "giai đoạn 1 (2025",
        "giai đoạn 1 2025",
        "6 tháng đầu năm",
        "định kỳ",
        "hằng ngày",
        "hằng năm, khi có yêu cầu",
        "định kỳ 6 tháng, trước 31/6",
        "0 ngày",
        "00 tháng",
        "10000 ngày",
        "100 ngày nữa",
        "khoảng 100 ngày",
        "sau 100 ngày",
        "90 ngày kể từ",
        "90 ngày kể từ ngày 31/2/2026",
        "90 ngày kể từ ngày ban hành 15/1/2026",
        "3 năm",
        "không xác định thời hạn",
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
    assertThat(dayOfYear(ON_OR_BEFORE, 2, 29).lastAcceptableDayIn(2025)).isEqualTo("2025-02-28");
  }

  @Test
  void before_the_twenty_ninth_of_february_the_twenty_eighth_is_in_time_in_every_year() {
    assertThat(yearly(BEFORE, 2, 29).lastAcceptableDayIn(2025)).isEqualTo("2025-02-28");
    assertThat(yearly(BEFORE, 2, 29).lastAcceptableDayIn(2028)).isEqualTo("2028-02-28");
  }

  @Test
  void a_day_without_a_year_has_its_last_acceptable_day_in_the_year_that_is_meant() {
    assertThat(dayOfYear(BEFORE, 9, 30).lastAcceptableDayIn(2025)).isEqualTo("2025-09-29");
    assertThat(dayOfYear(ON_OR_BEFORE, 9, 30).lastAcceptableDayIn(2025)).isEqualTo("2025-09-30");
    assertThat(dayOfYear(BEFORE, 1, 1).lastAcceptableDayIn(2025)).isEqualTo("2024-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "trước 30/9,                        2025-09-29",
    "30/9,                              2025-09-30",
    "90 ngày kể từ ngày ban hành,       2025-06-17",
    "3 tháng kể từ ngày ký,             2025-06-19",
    "Tháng 6/2025,                      2025-06-30",
    "90 ngày kể từ ngày phê duyệt,",
    "30 ngày làm việc kể từ ngày ban hành,",
    "90 ngày,",
    "Thường xuyên,"
  })
  void a_document_tells_the_year_and_the_day_from_which_time_is_counted(
      String text, LocalDate day) {
    assertThat(lastDayOfPlan(2025, 2025, "2025-03-20", text)).isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void a_plan_of_several_years_does_not_tell_which_is_meant() {
    assertThat(lastDayOfPlan(2025, 2026, "2025-03-20", "trước 30/9")).isEmpty();
    assertThat(
            Deadline.parse("30/9")
                .orElseThrow()
                .lastAcceptableDay(Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void a_draft_does_not_tell_when_it_will_be_issued() {
    assertThat(
            Deadline.parse("90 ngày kể từ ngày ban hành")
                .orElseThrow()
                .lastAcceptableDay(Optional.of(Period.years(2025, 2025)), Optional.empty()))
        .isEmpty();
  }

  @Test
  void a_start_that_is_printed_counts_and_not_the_day_of_issue() {
    assertThat(lastDayOfPlan(2026, 2026, "2026-03-01", "90 ngày kể từ ngày ban hành (15/01/2026)"))
        .contains(LocalDate.of(2026, 4, 14));
  }

  private static Optional<LocalDate> lastDayOfPlan(
      int firstYear, int lastYear, String issuedOn, String text) {
    return Deadline.parse(text)
        .orElseThrow()
        .lastAcceptableDay(
            Optional.of(Period.years(firstYear, lastYear)), Optional.of(LocalDate.parse(issuedOn)));
  }

  @Test
  void what_comes_again_without_named_days_is_due_at_the_end_of_each_part_of_the_year() {
    assertThat(Deadline.recurring(Frequency.QUARTERLY).lastAcceptableDaysIn(2025))
        .map(LocalDate::toString)
        .containsExactly("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31");
    assertThat(Deadline.recurring(Frequency.HALF_YEARLY).lastAcceptableDaysIn(2025))
        .map(LocalDate::toString)
        .containsExactly("2025-06-30", "2025-12-31");
    assertThat(Deadline.recurring(Frequency.MONTHLY).lastAcceptableDaysIn(2025))
        .hasSize(12)
        .contains(LocalDate.of(2025, 2, 28));
    assertThat(Deadline.recurring(Frequency.YEARLY).lastAcceptableDaysIn(2025))
        .containsExactly(LocalDate.of(2025, 12, 31));
  }

  @Test
  void named_days_of_a_year_come_in_the_order_of_the_calendar() {
    assertThat(
            Deadline.recurring(
                    Frequency.YEARLY, dayOfYear(BEFORE, 12, 1), dayOfYear(ON_OR_BEFORE, 6, 15))
                .lastAcceptableDaysIn(2025))
        .containsExactly(LocalDate.of(2025, 6, 15), LocalDate.of(2025, 11, 30));
  }

  @Test
  void a_day_of_every_month_is_the_last_one_where_the_month_has_no_such_day() {
    assertThat(Deadline.dayOfMonth(BEFORE, 31).lastAcceptableDaysIn(2025).subList(0, 4))
        .map(LocalDate::toString)
        .containsExactly("2025-01-30", "2025-02-28", "2025-03-30", "2025-04-30");
    assertThat(Deadline.dayOfMonth(ON_OR_BEFORE, 15).lastAcceptableDaysIn(2025))
        .hasSize(12)
        .allMatch(d -> d.getDayOfMonth() == 15);
  }

  @Test
  void a_bound_needs_a_day() {
    assertThat(Deadline.recurring(Frequency.YEARLY).getDays()).isEmpty();
    assertThat(Deadline.recurring(Frequency.YEARLY).print()).isEqualTo("Hằng năm");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, 2_000_000_000, Integer.MAX_VALUE})
  void years_that_no_calendar_of_an_office_has_are_refused(int year) {
    List<ThrowingCallable> factories =
        List.of(
            () -> Deadline.year(year),
            () -> Deadline.years(year, 2025),
            () -> Deadline.years(2025, year),
            () -> Deadline.quarter(year, 1),
            () -> Deadline.half(year, 1),
            () -> Deadline.openEnded(year),
            () -> stage(1, year == 0 ? -1 : year, 2025),
            () -> stage(1, 2025, year == 0 ? -1 : year),
            () -> dayOfYear(BEFORE, 1, 1).lastAcceptableDayIn(year),
            () -> Deadline.dayOfMonth(BEFORE, 1).lastAcceptableDaysIn(year),
            () -> Deadline.recurring(Frequency.YEARLY).lastAcceptableDayIn(year));
    assertThat(factories).allSatisfy(f -> assertThatIllegalArgumentException().isThrownBy(f));
  }

  @Test
  void days_and_months_of_such_years_are_refused_too() {
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.day(BEFORE, LocalDate.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.day(ON_OR_BEFORE, LocalDate.MAX));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.month(YearMonth.of(10_000, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Deadline.duration(1, DurationUnit.DAY).withStart(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void the_first_and_the_last_day_of_all_can_be_asked_for() {
    assertThat(day(BEFORE, 1, 1, 1).lastAcceptableDay()).contains(LocalDate.of(0, 12, 31));
    assertThat(Deadline.year(9999).lastAcceptableDay()).contains(LocalDate.of(9999, 12, 31));
    assertThat(
            Deadline.duration(9999, DurationUnit.MONTH)
                .withStart(LocalDate.of(9999, 12, 31))
                .lastAcceptableDay())
        .contains(LocalDate.of(10_833, 3, 30));
  }

  @Test
  void what_nobody_counts_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.stage(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.stage(100));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.duration(0, DurationUnit.DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.duration(10_000, DurationUnit.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.dayOfMonth(BEFORE, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Deadline.dayOfMonth(BEFORE, 32));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.day(BEFORE, LocalDate.of(2025, 6, 30), LocalTime.of(17, 0, 1)));
  }

  private static Class<?> form(Deadline deadline) {
    return Stream.of(Deadline.class.getPermittedSubclasses())
        .filter(f -> f.isInstance(deadline))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate lastDayIn(int year, String text) {
    return ((Deadline.Recurring) Deadline.parse(text).orElseThrow()).lastAcceptableDayIn(year);
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

  private static Deadline at(DayBound bound, String date, int hour, int minute) {
    return Deadline.day(bound, LocalDate.parse(date), LocalTime.of(hour, minute));
  }

  private static Deadline.DayOfYear dayOfYear(DayBound bound, int month, int day) {
    return Deadline.dayOfYear(bound, MonthDay.of(month, day));
  }

  private static Deadline.Recurring yearly(DayBound bound, int month, int day) {
    return Deadline.recurring(Frequency.YEARLY, dayOfYear(bound, month, day));
  }

  private static Deadline.Recurring twiceBefore(Frequency frequency) {
    return Deadline.recurring(frequency, dayOfYear(BEFORE, 6, 15), dayOfYear(BEFORE, 12, 1));
  }

  private static Deadline stage(int number, int first, int last) {
    return Deadline.stage(
        number, Optional.of(first).filter(y -> y != 0), Optional.of(last).filter(y -> y != 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "trước 15/6 và trước 01/12 hằng năm | 2025-01-01 | 2025-12-31 | 2025-06-14 2025-11-30",
        "trước 15/6 và trước 01/12 hằng năm | 2025-06-14 | 2025-06-14 | 2025-06-14",
        "trước ngày 01/01 hằng năm          | 2025-12-31 | 2026-06-30 | 2025-12-31",
        "ngày 31 hằng tháng                 | 2025-02-01 | 2025-03-31 | 2025-02-28 2025-03-31",
        "hằng quý                           | 2025-01-01 | 2025-07-01 | 2025-03-31 2025-06-30",
        "Quý II/2025                        | 2025-01-01 | 2025-12-31 | 2025-06-30",
        "Quý II/2025                        | 2025-07-01 | 2025-12-31 | -",
        "Thường xuyên                       | 2025-01-01 | 2025-12-31 | -",
        "hằng năm                           | -999999999-01-01 | 0001-12-31 | 0001-12-31",
      })
  void turns_within_a_time_are_told_in_order(
      String words, LocalDate first, LocalDate last, String days) {
    assertThat(Deadline.parse(words).orElseThrow().lastAcceptableDaysBetween(first, last))
        .extracting(LocalDate::toString)
        .isEqualTo(days == null ? List.of() : List.of(days.split(" ")));
  }
}

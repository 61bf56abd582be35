package vn.chuyendoiso.plan.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.chuyendoiso.plan.progress.ResultState;

/** The parts of a year of which bodies report. */
enum Span {
  FIRST_HALF(1, 6, 55, "6 tháng đầu năm "),
  NINE_MONTHS(1, 9, 75, "9 tháng đầu năm "),
  SECOND_HALF(7, 12, 98, "6 tháng cuối năm "),
  YEAR(1, 12, 98, "năm ");

  private final int firstMonth;
  private final int lastMonth;
  private final int share;
  private final String words;

  Span(int firstMonth, int lastMonth, int share, String words) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.share = share;
    this.words = words;
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate lastDay(int year) {
    return YearMonth.of(year, lastMonth).atEndOfMonth();
  }

  /** {@return how much of the year's work is mostly done at its end, in percent} */
  int share() {
    return share;
  }

  /** {@return where the numbers of its reports begin, so that no two reports share one} */
  int series() {
    return 1000 * (firstMonth + lastMonth);
  }

  ResultState unfinished() {
    return lastMonth == 12 ? ResultState.NOT_DONE : ResultState.UNDER_WAY;
  }

  String words(int year) {
    return words + year;
  }
}

package vn.chuyendoiso.plan.matrix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A year, a quarter or a month in which tasks fall due.
 *
 * <p>Example: a task "6/2025" of 03/NQ-CP has 2025-06-30 as last acceptable day; it falls due in
 * {@code 2025}, in {@code 2025-Q2} and in {@code 2025-06}, whichever length is asked for.
 *
 * <p>Years are those of the Gregorian calendar; both ends belong to the period. Ordered by first
 * day. Immutable and thread-safe.
 *
 * @param length how long it is
 * @param firstDay its first day
 */
public record DuePeriod(Length length, LocalDate firstDay) implements Comparable<DuePeriod> {

  /** How long a period is. */
  public enum Length {
    /** From January to December. */
    YEAR(12),
    /** Three months, beginning in January, April, July or October. */
    QUARTER(3),
    /** One month. */
    MONTH(1);

    private final int months;

    Length(int months) {
      this.months = months;
    }
  }

  private static final Comparator<DuePeriod> ORDER =
      Comparator.comparing(DuePeriod::firstDay).thenComparing(DuePeriod::length);

  /**
   * Checks the parts.
   *
   * @param length how long it is
   * @param firstDay its first day
   * @throws IllegalArgumentException if no such period begins on that day
   */
  public DuePeriod {
    if (!firstDay.equals(begin(length, firstDay))) {
      throw new IllegalArgumentException("no " + length + " begins on " + firstDay);
    }
  }

  /**
   * Returns the period of a day.
   *
   * @param length how long the period is
   * @param day any day of it
   * @return the period
   */
  public static DuePeriod of(Length length, LocalDate day) {
    return new DuePeriod(length, begin(length, day));
  }

  private static LocalDate begin(Length length, LocalDate day) {
    int month = day.getMonthValue() - 1;
    return LocalDate.of(day.getYear(), month - month % length.months + 1, 1);
  }

  /** {@return its last day} */
  public LocalDate lastDay() {
    return YearMonth.from(firstDay).plusMonths(length.months - 1L).atEndOfMonth();
  }

  @Override
  public int compareTo(DuePeriod other) {
    return ORDER.compare(this, other);
  }

  /** {@return {@code 2025}, {@code 2025-Q2} or {@code 2025-06}} */
  @Override
  public String toString() {
    String month = YearMonth.from(firstDay).toString();
    String year = month.substring(0, month.lastIndexOf('-'));
    return switch (length) {
      case YEAR -> year;
      case QUARTER -> year + "-Q" + (firstDay.getMonthValue() / 3 + 1);
      case MONTH -> month;
    };
  }
}

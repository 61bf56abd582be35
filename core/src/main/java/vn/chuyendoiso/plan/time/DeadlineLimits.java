package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a deadline can name without becoming meaningless. */
final class DeadlineLimits {

  static final int MOST_STAGES = 99;
  static final int LONGEST_DURATION = 9999;

  private DeadlineLimits() {}

  /** Returns the year if a deadline can name it. */
  static int checkYear(int year) {
    if (year < Deadline.FIRST_YEAR || year > Deadline.LAST_YEAR) {
      throw new IllegalArgumentException("year " + year);
    }
    return year;
  }

  /** Returns the days of all years that lie in a time. */
  static List<LocalDate> between(
      LocalDate first, LocalDate last, IntFunction<List<LocalDate>> daysOfYear) {
    // A day before 1 January belongs to the deadline of the year that follows.
    int begin = Math.max(first.getYear(), Deadline.FIRST_YEAR);
    int end = Math.min(Math.min(last.getYear(), Deadline.LAST_YEAR) + 1, Deadline.LAST_YEAR);
    return IntStream.rangeClosed(begin, end)
        .mapToObj(daysOfYear)
        .flatMap(List::stream)
        .filter(d -> !d.isBefore(first) && !d.isAfter(last))
        .sorted()
        .distinct()
        .toList();
  }
}

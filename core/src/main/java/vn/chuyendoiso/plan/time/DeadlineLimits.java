package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.text.ExactKey;

/** What a deadline can name without becoming meaningless. */
final class DeadlineLimits {

  static final int MOST_STAGES = 99;
  static final int LONGEST_DURATION = 9999;

  private static final Set<ExactKey> ISSUE =
      Stream.of("ngày ban hành", "ngày ký", "ngày ký ban hành", "ngày Kế hoạch được ban hành")
          .map(ExactKey::of)
          .collect(Collectors.toUnmodifiableSet());

  private DeadlineLimits() {}

  /** Tells whether the words for a start mean that the document is issued. */
  static boolean isIssue(String event) {
    return ISSUE.contains(ExactKey.of(event));
  }

  static boolean isYear(int year) {
    return year >= Deadline.FIRST_YEAR && year <= Deadline.LAST_YEAR;
  }

  /** Returns the year if a deadline can name it. */
  static int checkYear(int year) {
    if (!isYear(year)) {
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

package vn.chuyendoiso.plan.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.time.Deadline;

/** The last acceptable day of a deadline, also of one that no calendar has. */
final class DueDay {

  private DueDay() {}

  /** Returns the day; empty if the deadline has none, or one beyond the years of the calendar. */
  static Optional<LocalDate> of(Deadline deadline) {
    try {
      return deadline.lastAcceptableDay();
    } catch (DateTimeException e) {
      return Optional.empty(); // a draft can hold the year 2,000,000,000
    }
  }
}

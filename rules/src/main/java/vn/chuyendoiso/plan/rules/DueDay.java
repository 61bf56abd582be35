package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** The last acceptable day of a deadline, with what the document around it tells. */
final class DueDay {

  private DueDay() {}

  /** Returns the day; "trước 30/9" has one in a document that plans for a single year. */
  static Optional<LocalDate> of(Deadline deadline, CaseFile file) {
    if (deadline instanceof Deadline.DayOfYear day) {
      return file.onlyYear()
          .filter(y -> y >= Deadline.FIRST_YEAR && y <= Deadline.LAST_YEAR)
          .map(day::lastAcceptableDayIn);
    }
    return deadline.lastAcceptableDay();
  }

  /** Returns the day of a target. */
  static Optional<LocalDate> of(TargetEntry row, CaseFile file) {
    return row.target().getDeadline().flatMap(Printed::getMeaning).flatMap(d -> of(d, file));
  }

  /** Returns the day of a task, own or inherited. */
  static Optional<LocalDate> of(TaskEntry row, CaseFile file) {
    return row.deadline().flatMap(Printed::getMeaning).flatMap(d -> of(d, file));
  }
}

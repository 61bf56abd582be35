package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * The last acceptable day of a row, with where it comes from.
 *
 * <p>Example: the row of a group prints "30/6/2025" once for eight rows below it: each is due on
 * that day, {@link Source#INHERITED}. A target of a plan for 2025 that prints nothing is due on
 * 2025-12-31, {@link Source#PERIOD}.
 *
 * <p>"Trước 30/9" means the year of a plan of one year, and "90 ngày kể từ ngày ban hành" begins on
 * the day of issue. Immutable and thread-safe.
 *
 * @param deadline the deadline as understood; empty if none is stated or understood
 * @param day the last acceptable day; empty if there is none
 * @param source where the deadline stands
 * @param doubt why there is no day; empty if there is one, and for work that never ends
 */
public record DueDay(
    Optional<Deadline> deadline, Optional<LocalDate> day, Source source, Optional<Doubt> doubt) {

  /** Where a deadline stands. */
  public enum Source {
    /** In the row itself. */
    OWN,
    /** In a row above it. */
    INHERITED,
    /** Nowhere: the end of the plan's period stands for it. */
    PERIOD,
    /** Nowhere, and the plan has no period. */
    NONE
  }

  /**
   * Checks the parts.
   *
   * @param deadline the deadline
   * @param day the last acceptable day
   * @param source where the deadline stands
   * @param doubt why there is no day
   */
  public DueDay {
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(doubt, "doubt");
  }

  static DueDay of(Optional<Printed<Deadline>> printed, boolean isOwn, PlanDocument plan) {
    Optional<Printed<Deadline>> cell = printed.filter(DueDay::saysSomething);
    if (cell.isEmpty()) {
      Optional<LocalDate> end =
          plan.getPeriod().flatMap(Printed::getMeaning).map(Period::getLastDay);
      return new DueDay(
          Optional.empty(),
          end,
          end.isPresent() ? Source.PERIOD : Source.NONE,
          end.isPresent() ? Optional.empty() : Optional.of(Doubt.NO_DEADLINE));
    }
    Source source = isOwn ? Source.OWN : Source.INHERITED;
    Optional<Deadline> meaning = cell.get().getMeaning();
    if (meaning.isEmpty()) {
      return new DueDay(
          meaning, Optional.empty(), source, Optional.of(Doubt.DEADLINE_NOT_UNDERSTOOD));
    }
    Optional<LocalDate> day = plan.lastAcceptableDay(meaning.get());
    return new DueDay(
        meaning, day, source, day.isPresent() ? Optional.empty() : doubt(meaning.get()));
  }

  private static boolean saysSomething(Printed<Deadline> cell) {
    return cell.getMeaning().isPresent() || cell.getText().filter(t -> !t.isBlank()).isPresent();
  }

  /** {@return true if the work has no end of its own: "thường xuyên", "hằng năm"} */
  public boolean isEndless() {
    return deadline.filter(DueDay::isEndless).isPresent();
  }

  /**
   * Tells when the row is due next: its day, or the next turn of what comes again.
   *
   * @param day a day
   * @return the first last acceptable day that is not before it; empty if there is none within a
   *     year
   */
  public Optional<LocalDate> nextOnOrAfter(LocalDate day) {
    return this.day
        .filter(d -> !d.isBefore(day))
        .or(
            () ->
                day.isAfter(LocalDate.MAX.minusYears(1))
                    ? Optional.empty()
                    : deadline.stream()
                        .flatMap(d -> d.lastAcceptableDaysBetween(day, day.plusYears(1)).stream())
                        .findFirst());
  }

  private static boolean isEndless(Deadline deadline) {
    return deadline instanceof Deadline.Continuous
        || deadline instanceof Deadline.OpenEnded
        || deadline instanceof Deadline.Recurring
        || deadline instanceof Deadline.DayOfMonth;
  }

  private static Optional<Doubt> doubt(Deadline deadline) {
    if (isEndless(deadline)) {
      return Optional.empty();
    }
    return Optional.of(
        deadline instanceof Deadline.Undetermined
            ? Doubt.DEADLINE_UNDETERMINED
            : Doubt.DEADLINE_WITHOUT_DAY);
  }
}

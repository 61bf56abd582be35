package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * By when something must be done, in one of the forms that plans print.
 *
 * <p>Example: of the 140 tasks of 03/NQ-CP, 69 print a bare year ("2025"), 48 a month ("6/2025",
 * "Tháng 5/2025"), 13 "Thường xuyên", 3 "Hằng năm", 3 "2025 và những năm tiếp theo", 2 a range of
 * years, 1 a quarter ("Quý II/2025"), and one prints nothing: that task has no deadline.
 *
 * <p>Every form answers {@link #lastAcceptableDay()} by one stated rule: the last day of what is
 * named, or the day before it where {@link DayBound#BEFORE} is printed. Deadlines without an end
 * have no such day.
 *
 * <p>Immutable and thread-safe. Source: the survey of deadlines in real plans, section C.
 */
@Value.Enclosing
@PlanStyle
public sealed interface Deadline extends Keeping {

  /** {@return the last day on which the work is still in time; empty if there is no such day} */
  Optional<LocalDate> lastAcceptableDay();

  /** {@return the deadline in Vietnamese, in a form that {@link #parse} reads back} */
  String print();

  @Override
  Deadline withKept(KeptMembers kept);

  /**
   * Reads a deadline as printed in real plans.
   *
   * @param text the cell, such as "Quý II/2025", "trước ngày 31/3/2025", "Thường xuyên"
   * @return the deadline; empty if the words are not understood as a whole
   */
  static Optional<Deadline> parse(String text) {
    return DeadlineGrammar.parse(text);
  }

  /**
   * Returns a deadline on a day.
   *
   * @param bound whether the day itself is in time
   * @param date the day named
   * @return the deadline
   */
  static Day day(DayBound bound, LocalDate date) {
    return ImmutableDeadline.Day.builder().bound(bound).date(date).build();
  }

  /**
   * Returns a deadline within a month.
   *
   * @param month the month, such as 2025-06
   * @return the deadline
   */
  static InMonth month(YearMonth month) {
    return ImmutableDeadline.InMonth.builder().month(month).build();
  }

  /**
   * Returns a deadline within a quarter.
   *
   * @param year the year
   * @param quarter 1 to 4
   * @return the deadline
   * @throws IllegalArgumentException if there is no such quarter
   */
  static InQuarter quarter(int year, int quarter) {
    return ImmutableDeadline.InQuarter.builder().year(year).quarter(quarter).build();
  }

  /**
   * Returns a deadline within half a year.
   *
   * @param year the year
   * @param half 1 or 2
   * @return the deadline
   * @throws IllegalArgumentException if there is no such half
   */
  static InHalf half(int year, int half) {
    return ImmutableDeadline.InHalf.builder().year(year).half(half).build();
  }

  /**
   * Returns a deadline within a year.
   *
   * @param year the year
   * @return the deadline
   */
  static InYear year(int year) {
    return ImmutableDeadline.InYear.builder().year(year).build();
  }

  /**
   * Returns a deadline within several years.
   *
   * @param first the first year
   * @param last the last year
   * @return the deadline
   */
  static InYears years(int first, int last) {
    return ImmutableDeadline.InYears.builder().firstYear(first).lastYear(last).build();
  }

  /**
   * Returns a deadline that comes again every year.
   *
   * @param bound whether the days themselves are in time
   * @param days the days of the year; none if only "hằng năm" is printed
   * @return the deadline
   */
  static Yearly yearly(DayBound bound, MonthDay... days) {
    return yearly(bound, Arrays.asList(days));
  }

  /**
   * Returns a deadline that comes again every year.
   *
   * @param bound whether the days themselves are in time
   * @param days the days of the year; none if only "hằng năm" is printed
   * @return the deadline
   */
  static Yearly yearly(DayBound bound, List<MonthDay> days) {
    return ImmutableDeadline.Yearly.builder().bound(bound).days(days).build();
  }

  /** {@return the deadline of work that never ends, "thường xuyên"} */
  static Continuous continuous() {
    return ImmutableDeadline.Continuous.builder().build();
  }

  /**
   * Returns the deadline of work that begins in a year and goes on.
   *
   * @param year the year in which it begins
   * @return the deadline
   */
  static OpenEnded openEnded(int year) {
    return ImmutableDeadline.OpenEnded.builder().year(year).build();
  }

  /** A day: "trước ngày 31/3/2025" (the 30th is the last day), "30/6/2025" (the 30th too). */
  @Value.Immutable
  non-sealed interface Day extends Deadline {
    /** {@return whether the day itself is in time} */
    DayBound getBound();

    /** {@return the day named} */
    LocalDate getDate();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(getBound() == DayBound.BEFORE ? getDate().minusDays(1) : getDate());
    }

    @Override
    default String print() {
      return (getBound() == DayBound.BEFORE ? "trước ngày " : "")
          + DeadlineGrammar.print(getDate());
    }

    @Override
    Day withKept(KeptMembers kept);
  }

  /** Within a month: "6/2025", "Tháng 5/2025", "trong tháng 02 năm 2025". */
  @Value.Immutable
  non-sealed interface InMonth extends Deadline {
    /** {@return the month} */
    YearMonth getMonth();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(getMonth().atEndOfMonth());
    }

    @Override
    default String print() {
      return getMonth().getMonthValue() + "/" + DeadlineGrammar.print(getMonth().getYear());
    }

    @Override
    InMonth withKept(KeptMembers kept);
  }

  /** Within a quarter: "Quý II/2025". */
  @Value.Immutable
  non-sealed interface InQuarter extends Deadline {
    /** {@return the year} */
    int getYear();

    /** {@return the quarter, 1 to 4} */
    int getQuarter();

    /** Refuses a fifth quarter. */
    @Value.Check
    default void checkQuarter() {
      if (getQuarter() < 1 || getQuarter() > 4) {
        throw new IllegalArgumentException("quarter " + getQuarter());
      }
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(YearMonth.of(getYear(), getQuarter() * 3).atEndOfMonth());
    }

    @Override
    default String print() {
      return "Quý " + DeadlineGrammar.roman(getQuarter()) + "/" + DeadlineGrammar.print(getYear());
    }

    @Override
    InQuarter withKept(KeptMembers kept);
  }

  /** Within half a year: "6 tháng đầu năm 2025". */
  @Value.Immutable
  non-sealed interface InHalf extends Deadline {
    /** {@return the year} */
    int getYear();

    /** {@return the half, 1 or 2} */
    int getHalf();

    /** Refuses a third half. */
    @Value.Check
    default void checkHalf() {
      if (getHalf() < 1 || getHalf() > 2) {
        throw new IllegalArgumentException("half " + getHalf());
      }
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(YearMonth.of(getYear(), getHalf() * 6).atEndOfMonth());
    }

    @Override
    default String print() {
      return (getHalf() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ")
          + DeadlineGrammar.print(getYear());
    }

    @Override
    InHalf withKept(KeptMembers kept);
  }

  /** Within a year: "2025", "đến hết năm 2025". */
  @Value.Immutable
  non-sealed interface InYear extends Deadline {
    /** {@return the year} */
    int getYear();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(LocalDate.of(getYear(), Month.DECEMBER, 31));
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getYear());
    }

    @Override
    InYear withKept(KeptMembers kept);
  }

  /** Within several years: "2025 - 2026", "giai đoạn 2026-2030". */
  @Value.Immutable
  non-sealed interface InYears extends Deadline {
    /** {@return the first year} */
    int getFirstYear();

    /** {@return the last year} */
    int getLastYear();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(LocalDate.of(getLastYear(), Month.DECEMBER, 31));
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getFirstYear()) + " - " + DeadlineGrammar.print(getLastYear());
    }

    @Override
    InYears withKept(KeptMembers kept);
  }

  /**
   * Again every year: "Hằng năm", "10/10 hằng năm", "trước 15/6 và trước 01/12 hằng năm". It has no
   * last acceptable day of its own; {@link #lastAcceptableDayIn} tells that of one year.
   */
  @Value.Immutable
  non-sealed interface Yearly extends Deadline {
    /** {@return whether the days themselves are in time} */
    DayBound getBound();

    /** {@return the days of the year, in printed order; empty if only the year is named} */
    List<MonthDay> getDays();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    /**
     * Tells the last acceptable day within one year. 29 February is 28 February in a year that has
     * none.
     *
     * @param year the year
     * @return the last of its days, or 31 December if none is named
     */
    default LocalDate lastAcceptableDayIn(int year) {
      return getDays().stream()
          .map(d -> lastAcceptableDay(d, year))
          .max(LocalDate::compareTo)
          .orElse(LocalDate.of(year, Month.DECEMBER, 31));
    }

    private LocalDate lastAcceptableDay(MonthDay day, int year) {
      LocalDate date = day.atYear(year);
      // in a common year the day that stands for 29 February is already the one before it
      return getBound() == DayBound.BEFORE && day.isValidYear(year) ? date.minusDays(1) : date;
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(this);
    }

    @Override
    Yearly withKept(KeptMembers kept);
  }

  /** Work that never ends: "Thường xuyên". */
  @Value.Immutable
  non-sealed interface Continuous extends Deadline {
    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    @Override
    default String print() {
      return "Thường xuyên";
    }

    @Override
    Continuous withKept(KeptMembers kept);
  }

  /** Work that begins in a year and goes on: "2025 và những năm tiếp theo". */
  @Value.Immutable
  non-sealed interface OpenEnded extends Deadline {
    /** {@return the year in which it begins} */
    int getYear();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getYear()) + " và những năm tiếp theo";
    }

    @Override
    OpenEnded withKept(KeptMembers kept);
  }
}

package vn.chuyendoiso.plan.time;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * By when something must be done, in one of the forms that plans print.
 *
 * <p>Example: of the 140 tasks of 03/NQ-CP, 69 print a bare year ("2025"), 48 a month ("6/2025",
 * "Tháng 5/2025"), 13 "Thường xuyên", 3 "Hằng năm", 3 "2025 và những năm tiếp theo", 2 a range of
 * years, 1 a quarter ("Quý II/2025"), and one prints nothing: that task has no deadline. Elsewhere
 * one finds days with and without a year, hours, stages and durations ("100 ngày").
 *
 * <p>Every form answers {@link #lastAcceptableDay()} by one stated rule: the last day of what is
 * named, or the day before it where {@link DayBound#BEFORE} is printed. Deadlines without an end
 * have no such day, and neither have those whose day hangs on something that they do not name: the
 * year of "trước 30/9", the start of "100 ngày". A document may name it: {@link
 * #lastAcceptableDay(Optional, Optional)}.
 *
 * <p>Years lie between {@value #FIRST_YEAR} and {@value #LAST_YEAR}, also those of the days named;
 * others are refused with an {@link IllegalArgumentException}, because no calendar of an office has
 * them. So no question put to a deadline ends in an exception.
 *
 * <p>Two deadlines that say the same in other words are the same: "trước tháng 6/2025" is "trước
 * ngày 1/6/2025", "cuối năm 2025" is "2025", and "giai đoạn 2026-2030" is "2026 - 2030". The words
 * themselves are kept beside the deadline, in {@link vn.chuyendoiso.plan.text.Printed}.
 *
 * <p>Immutable and thread-safe. Source: the survey of deadlines in real plans, section C.
 */
@Value.Enclosing
@PlanStyle
public sealed interface Deadline extends Keeping {

  /** The first year that a deadline can name. */
  int FIRST_YEAR = 1;

  /** The last year that a deadline can name. */
  int LAST_YEAR = 9999;

  /** {@return the last day on which the work is still in time; empty if there is no such day} */
  Optional<LocalDate> lastAcceptableDay();

  /**
   * Tells the last day on which the work is still in time, in a document that says what the
   * deadline leaves open.
   *
   * <p>Example: "trước 30/9" ends on 2025-09-29 in a plan for 2025, and "90 ngày kể từ ngày ban
   * hành" on 2025-06-17 in a plan of 2025-03-20.
   *
   * @param period the time that the document plans for; a day without a year is of its year, if it
   *     is a single one
   * @param issuedOn the day of issue, from which some times are counted
   * @return the day; empty if there is none, or if the document does not tell it either
   */
  default Optional<LocalDate> lastAcceptableDay(
      Optional<Period> period, Optional<LocalDate> issuedOn) {
    return lastAcceptableDay();
  }

  /**
   * Tells the last acceptable days that lie in a time: of what comes again each of its turns, of
   * everything else the one day that it has.
   *
   * <p>Example: "trước 15/6 và trước 01/12 hằng năm" has 2025-06-14 and 2025-11-30 in 2025.
   *
   * @param first the first day of the time
   * @param last its last day
   * @return the days in the order of the calendar; empty if there is none
   */
  default List<LocalDate> lastAcceptableDaysBetween(LocalDate first, LocalDate last) {
    return lastAcceptableDay()
        .filter(d -> !d.isBefore(first) && !d.isAfter(last))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * {@return the deadline in Vietnamese, in a form that {@link #parse} reads back as an equal one,
   * but for kept members, years outside 1900 to 2199, and a start in words that is not plain (see
   * {@link Duration})}
   */
  String print();

  /**
   * Prints the deadline in a language.
   *
   * @param locale English gives for example "before 31 March 2025", "Q2 2025", "every year"; every
   *     other language gives Vietnamese
   * @return the deadline in that language
   */
  default String print(Locale locale) {
    return locale.getLanguage().equals("en") ? EnglishDeadline.print(this) : print();
  }

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
   * Returns a deadline at an hour of a day.
   *
   * @param bound whether the hour itself is in time
   * @param date the day named
   * @param time the hour and minute named
   * @return the deadline
   * @throws IllegalArgumentException if the time has seconds
   */
  static Day day(DayBound bound, LocalDate date, LocalTime time) {
    return ImmutableDeadline.Day.builder().bound(bound).date(date).time(time).build();
  }

  /**
   * Returns a deadline on a day of a year that is not named.
   *
   * @param bound whether the day itself is in time
   * @param monthDay the day and month
   * @return the deadline
   */
  static DayOfYear dayOfYear(DayBound bound, MonthDay monthDay) {
    return ImmutableDeadline.DayOfYear.builder().bound(bound).monthDay(monthDay).build();
  }

  /**
   * Returns a deadline on a day that comes again every month.
   *
   * @param bound whether the day itself is in time
   * @param dayOfMonth 1 to 31
   * @return the deadline
   * @throws IllegalArgumentException if there is no such day
   */
  static DayOfMonth dayOfMonth(DayBound bound, int dayOfMonth) {
    return ImmutableDeadline.DayOfMonth.builder().bound(bound).dayOfMonth(dayOfMonth).build();
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
   * Returns a deadline within a numbered stage whose years are not printed with it.
   *
   * @param number the number of the stage, 1 to 99
   * @return the deadline
   * @throws IllegalArgumentException if there is no such stage
   */
  static Stage stage(int number) {
    return stage(number, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a deadline within a numbered stage.
   *
   * @param number the number of the stage, 1 to 99
   * @param firstYear the year in which it begins, if printed with it
   * @param lastYear the year in which it ends, if printed with it
   * @return the deadline
   * @throws IllegalArgumentException if there is no such stage
   */
  static Stage stage(int number, Optional<Integer> firstYear, Optional<Integer> lastYear) {
    return ImmutableDeadline.Stage.builder()
        .number(number)
        .firstYear(firstYear)
        .lastYear(lastYear)
        .build();
  }

  /**
   * Returns a deadline that comes again.
   *
   * @param frequency how often
   * @param days the days of each year, with a bound each; none if only "hằng năm" is printed
   * @return the deadline
   */
  static Recurring recurring(Frequency frequency, DayOfYear... days) {
    return recurring(frequency, Arrays.asList(days));
  }

  /**
   * Returns a deadline that comes again.
   *
   * @param frequency how often
   * @param days the days of each year, with a bound each; none if only "hằng năm" is printed
   * @return the deadline
   */
  static Recurring recurring(Frequency frequency, List<DayOfYear> days) {
    return ImmutableDeadline.Recurring.builder().frequency(frequency).days(days).build();
  }

  /**
   * Returns a deadline after a duration whose start is not printed.
   *
   * @param amount how many units, 1 to 9999
   * @param unit what is counted
   * @return the deadline; see {@link Duration#withStart} and {@link Duration#withStartEvent}
   * @throws IllegalArgumentException if nobody counts so many
   */
  static Duration duration(int amount, DurationUnit unit) {
    return ImmutableDeadline.Duration.builder().amount(amount).unit(unit).build();
  }

  /** {@return the deadline of which the document says that there is none yet} */
  static Undetermined undetermined() {
    return ImmutableDeadline.Undetermined.builder().build();
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

  /**
   * A day: "trước ngày 31/3/2025" (the 30th is the last day), "30/6/2025" (the 30th too), "trước 17
   * giờ ngày 30/6/2025" (the 30th as well, since it is in time until 17:00). "24h00 ngày 30/6/2025"
   * is the day without an hour.
   */
  @Value.Immutable
  non-sealed interface Day extends Deadline {
    /** {@return whether the day itself is in time; with an hour, whether the hour is} */
    DayBound getBound();

    /** {@return the day named} */
    LocalDate getDate();

    /** {@return the hour and minute of that day; absent if the day has no hour} */
    Optional<LocalTime> getTime();

    /** Refuses a year that no deadline names, and seconds. */
    @Value.Check
    default void checkDate() {
      DeadlineLimits.checkYear(getDate().getYear());
      if (getTime().filter(t -> !t.equals(t.truncatedTo(ChronoUnit.MINUTES))).isPresent()) {
        throw new IllegalArgumentException("time with seconds " + getTime().get());
      }
    }

    // Before midnight of a day nothing of that day is in time; before any later hour, some is.
    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      boolean dayBefore =
          getBound() == DayBound.BEFORE
              && getTime().orElse(LocalTime.MIDNIGHT).equals(LocalTime.MIDNIGHT);
      return Optional.of(dayBefore ? getDate().minusDays(1) : getDate());
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(this);
    }

    /**
     * Returns a copy with an hour.
     *
     * @param time the hour and minute
     * @return the copy
     */
    Day withTime(LocalTime time);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    Day withKept(KeptMembers kept);
  }

  /**
   * A day of a year that is not named: "trước 30/9", "trước ngày 15/6", "31/12". Which year is
   * meant the document says elsewhere; {@link #lastAcceptableDayIn} tells the day once it is known.
   */
  @Value.Immutable
  non-sealed interface DayOfYear extends Deadline {
    /** {@return whether the day itself is in time} */
    DayBound getBound();

    /** {@return the day and month} */
    MonthDay getMonthDay();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay(
        Optional<Period> period, Optional<LocalDate> issuedOn) {
      return period
          .filter(p -> p.getFirstDay().getYear() == p.getLastDay().getYear())
          .map(p -> p.getLastDay().getYear())
          .filter(DeadlineLimits::isYear)
          .map(this::lastAcceptableDayIn);
    }

    /**
     * Tells the last acceptable day if a year is meant. 29 February is 28 February in a year that
     * has none.
     *
     * @param year the year, 1 to 9999
     * @return the day; before 1 January that is the last day of the year before
     * @throws IllegalArgumentException if a deadline names no such year
     */
    default LocalDate lastAcceptableDayIn(int year) {
      LocalDate date = getMonthDay().atYear(DeadlineLimits.checkYear(year));
      // in a common year the day that stands for 29 February is already the one before it
      return getBound() == DayBound.BEFORE && getMonthDay().isValidYear(year)
          ? date.minusDays(1)
          : date;
    }

    @Override
    default String print() {
      return (getBound() == DayBound.BEFORE ? "trước ngày " : "")
          + DeadlineGrammar.print(getMonthDay());
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    DayOfYear withKept(KeptMembers kept);
  }

  /**
   * A day that comes again every month: "ngày 15 hằng tháng", "trước ngày 25 hằng tháng". In a
   * month without it, the last day of the month stands for it.
   */
  @Value.Immutable
  non-sealed interface DayOfMonth extends Deadline {
    /** {@return whether the day itself is in time} */
    DayBound getBound();

    /** {@return the day, 1 to 31} */
    int getDayOfMonth();

    /** Refuses a 32nd day. */
    @Value.Check
    default void checkDay() {
      if (getDayOfMonth() < 1 || getDayOfMonth() > 31) {
        throw new IllegalArgumentException("day of month " + getDayOfMonth());
      }
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    /**
     * Tells the last acceptable days of a year, one a month.
     *
     * @param year the year, 1 to 9999
     * @return twelve days
     * @throws IllegalArgumentException if a deadline names no such year
     */
    default List<LocalDate> lastAcceptableDaysIn(int year) {
      DeadlineLimits.checkYear(year);
      return Stream.of(Month.values())
          .map(m -> lastAcceptableDayIn(YearMonth.of(year, m)))
          .toList();
    }

    private LocalDate lastAcceptableDayIn(YearMonth month) {
      if (!month.isValidDay(getDayOfMonth())) {
        return month.atEndOfMonth();
      }
      LocalDate date = month.atDay(getDayOfMonth());
      return getBound() == DayBound.BEFORE ? date.minusDays(1) : date;
    }

    @Override
    default List<LocalDate> lastAcceptableDaysBetween(LocalDate first, LocalDate last) {
      return DeadlineLimits.between(first, last, this::lastAcceptableDaysIn);
    }

    @Override
    default String print() {
      return (getBound() == DayBound.BEFORE ? "trước ngày " : "ngày ")
          + getDayOfMonth()
          + " hằng tháng";
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    DayOfMonth withKept(KeptMembers kept);
  }

  /** Within a month: "6/2025", "Tháng 5/2025", "trong tháng 02 năm 2025". */
  @Value.Immutable
  non-sealed interface InMonth extends Deadline {
    /** {@return the month} */
    YearMonth getMonth();

    /** Refuses a year that no deadline names. */
    @Value.Check
    default void checkYear() {
      DeadlineLimits.checkYear(getMonth().getYear());
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(getMonth().atEndOfMonth());
    }

    @Override
    default String print() {
      return getMonth().getMonthValue() + "/" + DeadlineGrammar.print(getMonth().getYear());
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
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

    /** Refuses a fifth quarter and a year that no deadline names. */
    @Value.Check
    default void checkQuarter() {
      DeadlineLimits.checkYear(getYear());
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

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
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

    /** Refuses a third half and a year that no deadline names. */
    @Value.Check
    default void checkHalf() {
      DeadlineLimits.checkYear(getYear());
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

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    InHalf withKept(KeptMembers kept);
  }

  /** Within a year: "2025", "đến hết năm 2025". */
  @Value.Immutable
  non-sealed interface InYear extends Deadline {
    /** {@return the year} */
    int getYear();

    /** Refuses a year that no deadline names. */
    @Value.Check
    default void checkYear() {
      DeadlineLimits.checkYear(getYear());
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(LocalDate.of(getYear(), Month.DECEMBER, 31));
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getYear());
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    InYear withKept(KeptMembers kept);
  }

  /**
   * Within several years: "2025 - 2026", "giai đoạn 2026-2030". A range that ends before it begins
   * can be held, and is for a rule to report.
   */
  @Value.Immutable
  non-sealed interface InYears extends Deadline {
    /** {@return the first year} */
    int getFirstYear();

    /** {@return the last year} */
    int getLastYear();

    /** Refuses years that no deadline names. */
    @Value.Check
    default void checkYears() {
      DeadlineLimits.checkYear(getFirstYear());
      DeadlineLimits.checkYear(getLastYear());
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.of(LocalDate.of(getLastYear(), Month.DECEMBER, 31));
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getFirstYear()) + " - " + DeadlineGrammar.print(getLastYear());
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    InYears withKept(KeptMembers kept);
  }

  /**
   * Within a numbered stage of the document: "giai đoạn 1", "Giai đoạn II", "giai đoạn 2
   * (2028-2030)", "giai đoạn 1 (đến năm 2027)". What years a stage has may stand elsewhere in the
   * document.
   */
  @Value.Immutable
  non-sealed interface Stage extends Deadline {
    /** {@return the number of the stage, 1 to 99} */
    int getNumber();

    /** {@return the year in which the stage begins; absent if it is not printed with it} */
    Optional<Integer> getFirstYear();

    /** {@return the year in which the stage ends; absent if it is not printed with it} */
    Optional<Integer> getLastYear();

    /** Refuses a stage without a number and years that no deadline names. */
    @Value.Check
    default void checkStage() {
      if (getNumber() < 1 || getNumber() > DeadlineLimits.MOST_STAGES) {
        throw new IllegalArgumentException("stage " + getNumber());
      }
      getFirstYear().ifPresent(DeadlineLimits::checkYear);
      getLastYear().ifPresent(DeadlineLimits::checkYear);
    }

    /** {@return 31 December of the last year, if it is known} */
    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return getLastYear().map(y -> LocalDate.of(y, Month.DECEMBER, 31));
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(this);
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    Stage withKept(KeptMembers kept);
  }

  /**
   * Again and again: "Hằng năm", "hằng quý", "6 tháng một lần", "10/10 hằng năm", "trước 15/6 và
   * trước 01/12 hằng năm". It has no last acceptable day of its own; {@link #lastAcceptableDaysIn}
   * tells those of one year. Days that come every month are a {@link DayOfMonth}.
   */
  @Value.Immutable
  non-sealed interface Recurring extends Deadline {
    /** {@return how often it comes again} */
    Frequency getFrequency();

    /** {@return the days of each year, in printed order; empty if only the frequency is named} */
    List<DayOfYear> getDays();

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    /**
     * Tells the last acceptable days within one year: those of the days named, or, where none is,
     * the last days of the year, its halves, quarters or months.
     *
     * @param year the year, 1 to 9999
     * @return the days in the order of the calendar, at least one
     * @throws IllegalArgumentException if a deadline names no such year
     */
    default List<LocalDate> lastAcceptableDaysIn(int year) {
      DeadlineLimits.checkYear(year);
      Stream<LocalDate> days =
          getDays().isEmpty()
              ? Stream.of(Month.values())
                  .filter(m -> m.getValue() % getFrequency().months() == 0)
                  .map(m -> YearMonth.of(year, m).atEndOfMonth())
              : getDays().stream().map(d -> d.lastAcceptableDayIn(year));
      return days.sorted().toList();
    }

    /**
     * Tells the last acceptable day within one year.
     *
     * @param year the year, 1 to 9999
     * @return the last of its days, or 31 December if none is named
     * @throws IllegalArgumentException if a deadline names no such year
     */
    default LocalDate lastAcceptableDayIn(int year) {
      List<LocalDate> days = lastAcceptableDaysIn(year);
      return days.get(days.size() - 1);
    }

    @Override
    default List<LocalDate> lastAcceptableDaysBetween(LocalDate first, LocalDate last) {
      return DeadlineLimits.between(first, last, this::lastAcceptableDaysIn);
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(this);
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    Recurring withKept(KeptMembers kept);
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

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    Continuous withKept(KeptMembers kept);
  }

  /** Work that begins in a year and goes on: "2025 và những năm tiếp theo". */
  @Value.Immutable
  non-sealed interface OpenEnded extends Deadline {
    /** {@return the year in which it begins} */
    int getYear();

    /** Refuses a year that no deadline names. */
    @Value.Check
    default void checkYear() {
      DeadlineLimits.checkYear(getYear());
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(getYear()) + " và những năm tiếp theo";
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    OpenEnded withKept(KeptMembers kept);
  }

  /**
   * A while after a start: "100 ngày", "92 ngày đêm", "90 ngày kể từ ngày 15/01/2026", "06 tháng kể
   * từ ngày ban hành", "90 ngày kể từ ngày ban hành (15/01/2026)".
   *
   * <p>The day of the start is the first day: 90 days from 15 January 2026 end on 14 April 2026,
   * and 6 months from it on 14 July 2026. Working days are not counted out, because the public
   * holidays of a year are decided year by year.
   *
   * <p>A start in words is plain, and read back as it is printed, if it is in the stored form of
   * texts, has single blanks only and none at its ends, and names no day with a year.
   */
  @Value.Immutable
  non-sealed interface Duration extends Deadline {
    /** {@return how many units, 1 to 9999} */
    int getAmount();

    /** {@return what is counted} */
    DurationUnit getUnit();

    /** {@return the first day; absent if it is not known} */
    Optional<LocalDate> getStart();

    /** {@return the start in words, such as "ngày ban hành"; absent if it is not printed so} */
    Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getStartEvent();

    /** Refuses an amount that nobody counts and a year that no deadline names. */
    @Value.Check
    default void checkDuration() {
      if (getAmount() < 1 || getAmount() > DeadlineLimits.LONGEST_DURATION) {
        throw new IllegalArgumentException("duration " + getAmount());
      }
      getStart().ifPresent(d -> DeadlineLimits.checkYear(d.getYear()));
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      if (getUnit() == DurationUnit.WORKING_DAY) {
        return Optional.empty();
      }
      return getStart()
          .map(
              d ->
                  getUnit() == DurationUnit.MONTH
                      ? d.plusMonths(getAmount())
                      : d.plusDays(getAmount()))
          .map(d -> d.minusDays(1));
    }

    @Override
    default Optional<LocalDate> lastAcceptableDay(
        Optional<Period> period, Optional<LocalDate> issuedOn) {
      if (getStart().isPresent() || !getStartEvent().filter(DeadlineLimits::isIssue).isPresent()) {
        return lastAcceptableDay();
      }
      return issuedOn
          .filter(d -> DeadlineLimits.isYear(d.getYear()))
          .flatMap(d -> withStart(d).lastAcceptableDay());
    }

    @Override
    default String print() {
      return DeadlineGrammar.print(this);
    }

    /**
     * Returns a copy with another first day.
     *
     * @param start the first day
     * @return the copy
     */
    Duration withStart(LocalDate start);

    /**
     * Returns a copy with other words for the start.
     *
     * @param event such as "ngày ban hành"
     * @return the copy
     */
    Duration withStartEvent(String event);

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return "Deadline " + getAmount();
    }

    @Override
    Duration withKept(KeptMembers kept);
  }

  /** The document says that there is no deadline yet: "Chưa chốt hạn", "Chưa xác định". */
  @Value.Immutable
  non-sealed interface Undetermined extends Deadline {
    @Override
    default Optional<LocalDate> lastAcceptableDay() {
      return Optional.empty();
    }

    @Override
    default String print() {
      return "Chưa xác định";
    }

    /** {@return the kind and the value, for logs; no text in which a person may be named} */
    default String inShort() {
      return print();
    }

    @Override
    Undetermined withKept(KeptMembers kept);
  }
}

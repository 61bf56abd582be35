package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.generators.Kept.Slot;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.DurationUnit;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/**
 * Deadlines and periods.
 *
 * <p>Example: "2025", "6/2025", "Thường xuyên". The forms come about as often as in the 140 tasks
 * of 03/NQ-CP; the others, which hardly occur there but do in other plans, come a little more
 * often: days with and without a year or an hour, halves, quarters, stages, durations. Years lie
 * between 1900 and 2199, which is what the library reads from print.
 *
 * <p>Deadlines shrink to the bare year 2025. Thread-safe.
 */
public final class Deadlines {

  private static final int YEAR = 2025;

  private static final List<String> STARTS =
      List.of(
          "ngày ban hành",
          "ngày ký",
          "khi có hướng dẫn của Bộ Khoa học và Công nghệ",
          "ngày Quyết định số 749/QĐ-TTg có hiệu lực");

  private static final List<Deadline> EDGES =
      List.of(
          Deadline.year(YEAR),
          Deadline.month(YearMonth.of(YEAR, 2)),
          Deadline.continuous(),
          Deadline.undetermined(),
          Deadline.day(DayBound.BEFORE, LocalDate.of(YEAR, 1, 1)),
          Deadline.day(DayBound.ON_OR_BEFORE, LocalDate.of(2024, 2, 29)),
          Deadline.dayOfMonth(DayBound.ON_OR_BEFORE, 31),
          Deadline.duration(1, DurationUnit.DAY));

  private Deadlines() {}

  /**
   * Returns deadlines of every form.
   *
   * @return deadlines, some with kept members
   */
  public static Arbitrary<Deadline> deadlines() {
    return new Edges<>(Kept.beside(plain(), Deadlines::slots), EDGES);
  }

  /**
   * Returns deadlines whose last acceptable day lies within a period.
   *
   * @param period the period
   * @return bounded deadlines without kept members
   * @throws IllegalArgumentException if no day lies within the period
   */
  public static Arbitrary<Deadline> within(Period period) {
    if (period.getLastDay().isBefore(period.getFirstDay())) {
      throw new IllegalArgumentException("a period without a day");
    }
    int first = period.getFirstDay().getYear();
    int last = period.getLastDay().getYear();
    return Choice.<Deadline>empty()
        .or(6, within(period, years(first, last).map(Deadline::year)))
        .or(
            5,
            within(
                period,
                years(first, last)
                    .flatMap(y -> range(12).map(m -> Deadline.month(YearMonth.of(y, m))))))
        .or(
            2,
            within(
                period, years(first, last).flatMap(y -> range(4).map(q -> Deadline.quarter(y, q)))))
        .or(
            1,
            within(period, years(first, last).flatMap(y -> range(2).map(h -> Deadline.half(y, h)))))
        .or(
            2,
            within(
                period,
                period
                    .getFirstDay()
                    .datesUntil(period.getLastDay().plusDays(2))
                    .flatMap(d -> Stream.of(DayBound.values()).map(b -> Deadline.day(b, d)))));
  }

  /**
   * Returns periods, mostly of whole years.
   *
   * @return periods; in drafts the end may lie before the beginning
   */
  public static Arbitrary<Period> periods() {
    Arbitrary<Period> whole =
        Parts.of(calendarYears(), Pick.between(0, 5))
            .as((first, more) -> Period.years(first, first + more));
    Arbitrary<Period> any =
        Parts.of(dates(), dates())
            .as((first, last) -> Period.builder().firstDay(first).lastDay(last).build());
    return Kept.beside(
        Choice.<Period>of(9, whole).or(1, any),
        p -> List.of(Slot.filled("firstDay"), Slot.filled("lastDay")));
  }

  static Arbitrary<LocalDate> dates() {
    return Parts.of(calendarYears(), Pick.between(1, 366))
        .as((year, day) -> LocalDate.ofYearDay(year, Math.min(day, Year.isLeap(year) ? 366 : 365)));
  }

  /** Cells: words and meaning, one of them, or neither; the words need not say what is meant. */
  static <T> Arbitrary<Printed<T>> printed(Arbitrary<T> meanings, Function<T, String> print) {
    Arbitrary<Printed<T>> agreeing = meanings.map(m -> Printed.of(print.apply(m), m));
    Arbitrary<Printed<T>> loose =
        Assembly.of(Printed::<T>builder)
            .maybe("text", 0.7, Texts.texts(), Printed.Builder::text)
            .maybe("meaning", 0.5, meanings, Printed.Builder::meaning)
            .build(Printed.Builder::build);
    return Choice.<Printed<T>>of(3, agreeing).or(2, loose);
  }

  static Arbitrary<Printed<Deadline>> printed() {
    return printed(Kept.beside(plain(), Deadlines::slots), Deadline::print);
  }

  private static Arbitrary<Deadline> plain() {
    Arbitrary<Integer> years = calendarYears();
    return Choice.<Deadline>of(69, years.map(Deadline::year))
        .or(
            48,
            Parts.of(years, Pick.between(1, 12)).as((y, m) -> Deadline.month(YearMonth.of(y, m))))
        .or(13, Pick.of(Deadline.continuous()))
        .or(3, recurring())
        .or(3, years.map(Deadline::openEnded))
        .or(
            2,
            Parts.of(years, Pick.between(-1, 5))
                .as((first, more) -> Deadline.years(first, first + more)))
        .or(2, Parts.of(years, Pick.between(1, 4)).as(Deadline::quarter))
        .or(2, Parts.of(years, Pick.between(1, 2)).as(Deadline::half))
        .or(4, Parts.of(bounds(), dates(), Choice.maybe(0.25, times())).as(Deadlines::day))
        .or(2, daysOfYear().map(d -> d))
        .or(1, Parts.of(bounds(), Pick.between(1, 31)).as(Deadline::dayOfMonth))
        .or(2, stages())
        .or(2, durations())
        .or(1, Pick.of(Deadline.undetermined()));
  }

  private static Arbitrary<DayBound> bounds() {
    return Pick.of(DayBound.class);
  }

  // Mostly the hours at which offices open and close.
  private static Arbitrary<LocalTime> times() {
    return Choice.<LocalTime>of(3, List.of(LocalTime.of(17, 0), LocalTime.of(20, 0)))
        .or(1, Pick.between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60)));
  }

  private static Deadline.Day day(DayBound bound, LocalDate date, Optional<LocalTime> time) {
    return time.map(t -> Deadline.day(bound, date, t)).orElseGet(() -> Deadline.day(bound, date));
  }

  private static Arbitrary<Deadline.DayOfYear> daysOfYear() {
    return Parts.of(bounds(), dates().map(MonthDay::from)).as(Deadline::dayOfYear);
  }

  private static Arbitrary<Deadline> recurring() {
    Arbitrary<Frequency> often =
        Choice.<Frequency>of(3, List.of(Frequency.YEARLY)).or(1, List.of(Frequency.values()));
    Arbitrary<Deadline.DayOfYear> day = Kept.beside(daysOfYear(), Deadlines::slots);
    return Parts.of(often, Rows.upTo(day, 3)).as(Deadline::recurring);
  }

  private static Arbitrary<Deadline> stages() {
    return Parts.of(
            Choice.<Integer>of(4, Pick.between(1, 3)).or(1, Pick.between(1, 99)),
            Choice.maybe(0.4, calendarYears()),
            Choice.maybe(0.4, calendarYears()))
        .as(Deadline::stage);
  }

  private static Arbitrary<Deadline> durations() {
    Arbitrary<Integer> amounts =
        Choice.<Integer>of(4, List.of(30, 6, 90, 92, 100)).or(1, Pick.between(1, 9999));
    return Parts.of(
            amounts,
            Pick.of(DurationUnit.class),
            Choice.maybe(0.4, dates()),
            Choice.maybe(0.3, Pick.of(STARTS)))
        .as(
            (amount, unit, start, event) -> {
              Deadline.Duration duration = Deadline.duration(amount, unit);
              duration = start.map(duration::withStart).orElse(duration);
              return event.map(duration::withStartEvent).orElse(duration);
            });
  }

  private static Arbitrary<Integer> calendarYears() {
    return Choice.<Integer>of(12, Pick.between(2021, 2030, YEAR))
        .or(1, Pick.between(1901, 2194, YEAR));
  }

  private static List<Slot> slots(Deadline deadline) {
    if (deadline instanceof Deadline.Day day) {
      return List.of(
          Slot.filled("bound"), Slot.filled("date"), Slot.optional("time", day.getTime()));
    } else if (deadline instanceof Deadline.DayOfYear) {
      return List.of(Slot.filled("bound"), Slot.filled("monthDay"));
    } else if (deadline instanceof Deadline.DayOfMonth) {
      return List.of(Slot.filled("bound"), Slot.filled("dayOfMonth"));
    } else if (deadline instanceof Deadline.InMonth) {
      return List.of(Slot.filled("month"));
    } else if (deadline instanceof Deadline.InQuarter) {
      return List.of(Slot.filled("year"), Slot.filled("quarter"));
    } else if (deadline instanceof Deadline.InHalf) {
      return List.of(Slot.filled("year"), Slot.filled("half"));
    } else if (deadline instanceof Deadline.InYears) {
      return List.of(Slot.filled("firstYear"), Slot.filled("lastYear"));
    } else if (deadline instanceof Deadline.Stage stage) {
      return List.of(
          Slot.filled("number"),
          Slot.optional("firstYear", stage.getFirstYear()),
          Slot.optional("lastYear", stage.getLastYear()));
    } else if (deadline instanceof Deadline.Recurring recurring) {
      return List.of(Slot.filled("frequency"), Slot.list("days", recurring.getDays()));
    } else if (deadline instanceof Deadline.Duration duration) {
      return List.of(
          Slot.filled("amount"),
          Slot.filled("unit"),
          Slot.optional("start", duration.getStart()),
          Slot.optional("startEvent", duration.getStartEvent()));
    } else if (deadline instanceof Deadline.Continuous
        || deadline instanceof Deadline.Undetermined) {
      return List.of();
    }
    return List.of(Slot.filled("year"));
  }

  private static Stream<Integer> years(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed();
  }

  private static Stream<Integer> range(int last) {
    return IntStream.rangeClosed(1, last).boxed();
  }

  private static List<Deadline> within(Period period, Stream<? extends Deadline> candidates) {
    return candidates.<Deadline>map(d -> d).filter(d -> isWithin(d, period)).toList();
  }

  private static boolean isWithin(Deadline deadline, Period period) {
    return deadline
        .lastAcceptableDay()
        .filter(d -> !d.isBefore(period.getFirstDay()) && !d.isAfter(period.getLastDay()))
        .isPresent();
  }
}

package vn.chuyendoiso.plan.serialization;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.DurationUnit;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/** Shapes that several business areas share: printed values, deadlines, periods. */
final class CommonShapes {

  private static final WireType<Integer> YEAR = Scalars.wholeNumber(1, 9999);
  private static final WireType<DayBound> BOUND = Scalars.code(DayBound.class);

  // The days of a year inside a recurring deadline need not say which form they have.
  static final Shape<Deadline.DayOfYear, Parts> RECURRING_DAY =
      Shape.of(
              Deadline.DayOfYear.class,
              () -> new Parts("bound", "monthDay"),
              Parts::clear,
              CommonShapes::dayOfYear)
          .required("bound", BOUND, Deadline.DayOfYear::getBound, (p, v) -> p.put("bound", v))
          .required(
              "monthDay",
              Scalars.MONTH_DAY,
              Deadline.DayOfYear::getMonthDay,
              (p, v) -> p.put("monthDay", v))
          .shape();

  static final Family<Deadline> DEADLINE =
      Family.of(Deadline.class, "form")
          .form(
              "day",
              Deadline.Day.class,
              m ->
                  m.required("bound", BOUND, Deadline.Day::getBound)
                      .required("date", Scalars.DATE, Deadline.Day::getDate)
                      .optional("time", Scalars.TIME, Deadline.Day::getTime),
              CommonShapes::day)
          .form(
              "day-of-year",
              Deadline.DayOfYear.class,
              m ->
                  m.required("bound", BOUND, Deadline.DayOfYear::getBound)
                      .required("monthDay", Scalars.MONTH_DAY, Deadline.DayOfYear::getMonthDay),
              CommonShapes::dayOfYear)
          .form(
              "day-of-month",
              Deadline.DayOfMonth.class,
              m ->
                  m.required("bound", BOUND, Deadline.DayOfMonth::getBound)
                      .required(
                          "dayOfMonth",
                          Scalars.wholeNumber(1, 31),
                          Deadline.DayOfMonth::getDayOfMonth),
              p -> Deadline.dayOfMonth(p.get("bound"), p.<Integer>get("dayOfMonth")))
          .form(
              "month",
              Deadline.InMonth.class,
              m -> m.required("month", Scalars.MONTH, Deadline.InMonth::getMonth),
              p -> Deadline.month(p.get("month")))
          .form(
              "quarter",
              Deadline.InQuarter.class,
              m ->
                  m.required("year", YEAR, Deadline.InQuarter::getYear)
                      .required(
                          "quarter", Scalars.wholeNumber(1, 4), Deadline.InQuarter::getQuarter),
              p -> Deadline.quarter(p.<Integer>get("year"), p.<Integer>get("quarter")))
          .form(
              "half",
              Deadline.InHalf.class,
              m ->
                  m.required("year", YEAR, Deadline.InHalf::getYear)
                      .required("half", Scalars.wholeNumber(1, 2), Deadline.InHalf::getHalf),
              p -> Deadline.half(p.<Integer>get("year"), p.<Integer>get("half")))
          .form(
              "year",
              Deadline.InYear.class,
              m -> m.required("year", YEAR, Deadline.InYear::getYear),
              p -> Deadline.year(p.<Integer>get("year")))
          .form(
              "years",
              Deadline.InYears.class,
              m ->
                  m.required("firstYear", YEAR, Deadline.InYears::getFirstYear)
                      .required("lastYear", YEAR, Deadline.InYears::getLastYear),
              p -> Deadline.years(p.<Integer>get("firstYear"), p.<Integer>get("lastYear")))
          .form(
              "stage",
              Deadline.Stage.class,
              m ->
                  m.required("number", Scalars.wholeNumber(1, 99), Deadline.Stage::getNumber)
                      .optional("firstYear", YEAR, Deadline.Stage::getFirstYear)
                      .optional("lastYear", YEAR, Deadline.Stage::getLastYear),
              p ->
                  Deadline.stage(p.<Integer>get("number"), p.find("firstYear"), p.find("lastYear")))
          .form(
              "recurring",
              Deadline.Recurring.class,
              m ->
                  m.required(
                          "frequency",
                          Scalars.code(Frequency.class),
                          Deadline.Recurring::getFrequency)
                      .list("days", RECURRING_DAY, Deadline.Recurring::getDays),
              p -> Deadline.recurring(p.get("frequency"), p.list("days")))
          .form("continuous", Deadline.Continuous.class, m -> m, p -> Deadline.continuous())
          .form(
              "open-ended",
              Deadline.OpenEnded.class,
              m -> m.required("year", YEAR, Deadline.OpenEnded::getYear),
              p -> Deadline.openEnded(p.<Integer>get("year")))
          .form(
              "duration",
              Deadline.Duration.class,
              m ->
                  m.required("amount", Scalars.wholeNumber(1, 9999), Deadline.Duration::getAmount)
                      .required(
                          "unit", Scalars.code(DurationUnit.class), Deadline.Duration::getUnit)
                      .optional("start", Scalars.DATE, Deadline.Duration::getStart)
                      .optional("startEvent", Scalars.TEXT, Deadline.Duration::getStartEvent),
              CommonShapes::duration)
          .form("undetermined", Deadline.Undetermined.class, m -> m, p -> Deadline.undetermined())
          .family();

  static final Shape<Printed<Deadline>, Printed.Builder<Deadline>> PRINTED_DEADLINE =
      printed(DEADLINE);

  static final Shape<Period, Period.Builder> PERIOD =
      Shape.of(Period.class, Period::builder, Period.Builder::clear, Period.Builder::build)
          .required("firstDay", Scalars.DATE, Period::getFirstDay, Period.Builder::firstDay)
          .required("lastDay", Scalars.DATE, Period::getLastDay, Period.Builder::lastDay)
          .shape();

  static final Shape<Printed<Period>, Printed.Builder<Period>> PRINTED_PERIOD = printed(PERIOD);

  private CommonShapes() {}

  private static Deadline.Day day(Parts parts) {
    Deadline.Day day = Deadline.day(parts.get("bound"), parts.get("date"));
    return parts.<LocalTime>find("time").map(day::withTime).orElse(day);
  }

  private static Deadline.DayOfYear dayOfYear(Parts parts) {
    return Deadline.dayOfYear(parts.get("bound"), parts.get("monthDay"));
  }

  private static Deadline.Duration duration(Parts parts) {
    Deadline.Duration duration = Deadline.duration(parts.<Integer>get("amount"), parts.get("unit"));
    duration = parts.<LocalDate>find("start").map(duration::withStart).orElse(duration);
    return parts.<String>find("startEvent").map(duration::withStartEvent).orElse(duration);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type argument
  static <V> Shape<Printed<V>, Printed.Builder<V>> printed(WireType<V> meaning) {
    Class<Printed<V>> type = (Class) Printed.class;
    return Shape.<Printed<V>, Printed.Builder<V>>of(
            type, Printed::builder, Printed.Builder::clear, Printed.Builder::build)
        .optional("text", Scalars.TEXT, Printed::getText, Printed.Builder::text)
        .optional("meaning", meaning, Printed::getMeaning, Printed.Builder::meaning)
        .shape();
  }
}

package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Shapes that several business areas share: printed values, deadlines, periods. */
final class CommonShapes {

  private static final WireType<Integer> YEAR = Scalars.wholeNumber(1, 9999);
  private static final WireType<DayBound> BOUND = Scalars.code(DayBound.class);

  static final Family<Deadline> DEADLINE =
      Family.<Deadline>of("form")
          .form(
              "day",
              Deadline.Day.class,
              m ->
                  m.required("bound", BOUND, Deadline.Day::getBound)
                      .required("date", Scalars.DATE, Deadline.Day::getDate),
              p -> Deadline.day(p.get("bound"), p.get("date")))
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
              "yearly",
              Deadline.Yearly.class,
              m ->
                  m.required("bound", BOUND, Deadline.Yearly::getBound)
                      .list("days", Scalars.MONTH_DAY, Deadline.Yearly::getDays),
              p -> Deadline.yearly(p.get("bound"), p.list("days")))
          .form("continuous", Deadline.Continuous.class, m -> m, p -> Deadline.continuous())
          .form(
              "open-ended",
              Deadline.OpenEnded.class,
              m -> m.required("year", YEAR, Deadline.OpenEnded::getYear),
              p -> Deadline.openEnded(p.<Integer>get("year")))
          .family();

  static final Shape<Printed<Deadline>, Printed.Builder<Deadline>> PRINTED_DEADLINE =
      printed(DEADLINE);

  static final Shape<Period, Period.Builder> PERIOD =
      Shape.of(Period.class, Period::builder, Period.Builder::build)
          .required("firstDay", Scalars.DATE, Period::getFirstDay, Period.Builder::firstDay)
          .required("lastDay", Scalars.DATE, Period::getLastDay, Period.Builder::lastDay)
          .shape();

  static final Shape<Printed<Period>, Printed.Builder<Period>> PRINTED_PERIOD = printed(PERIOD);

  private CommonShapes() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type argument
  static <V> Shape<Printed<V>, Printed.Builder<V>> printed(WireType<V> meaning) {
    Class<Printed<V>> type = (Class) Printed.class;
    return Shape.<Printed<V>, Printed.Builder<V>>of(type, Printed::builder, Printed.Builder::build)
        .optional("text", Scalars.TEXT, Printed::getText, Printed.Builder::text)
        .optional("meaning", meaning, Printed::getMeaning, Printed.Builder::meaning)
        .shape();
  }
}

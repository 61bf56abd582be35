package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Recurrence;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What one measured value is to arithmetic.
 *
 * @param form what kind of value it is
 * @param number the number, the numerator or the place; zero where there is none
 * @param outOf the denominator, or how many are ranked
 * @param unit the unit as printed beside the number
 * @param estimate whether it is expected, not measured
 * @param asOf the day up to which it was measured
 */
record Reading(
    Form form,
    BigDecimal number,
    Optional<BigDecimal> outOf,
    Optional<String> unit,
    boolean estimate,
    Optional<LocalDate> asOf) {

  // A number beyond these is a slip; to add it to another would fill the memory with zeros.
  private static final int MOST_DIGITS = 100;

  private static final Map<Recurrence, String> PERIODS =
      Map.of(
          Recurrence.DAY, "ngày",
          Recurrence.WEEK, "tuần",
          Recurrence.MONTH, "tháng",
          Recurrence.QUARTER, "quý",
          Recurrence.YEAR, "năm");

  enum Form {
    /** One exact number. */
    NUMBER,
    /** So many of so many. */
    COUNT,
    /** A place in a ranking. */
    RANK,
    /** "Trên 80%", "khoảng 300": nobody knows the number. */
    INEXACT,
    /** Anything else: a range, several values, a change, words. */
    NO_NUMBER
  }

  static Reading of(Measurement measurement) {
    boolean estimate =
        measurement.getBasis().filter(b -> b == MeasurementBasis.ESTIMATE).isPresent();
    return measurement
        .getValue()
        .getMeaning()
        .map(v -> of(v, estimate, measurement.getAsOf()))
        .orElseGet(() -> noNumber(Form.NO_NUMBER, estimate, measurement.getAsOf()));
  }

  // "5 %/năm" is a number in a unit of its own, no share that could be added to others; a rate
  // without a unit stays words.
  private static Optional<TargetValue> perPeriod(TargetValue.Recurring rate) {
    return Optional.of(rate.getValue())
        .filter(TargetValue.Quantity.class::isInstance)
        .map(TargetValue.Quantity.class::cast)
        .filter(q -> q.getUnit().isPresent())
        .map(
            q ->
                TargetValue.quantity(
                    q.getComparison(),
                    q.getNumber(),
                    q.getUnit().map(u -> u + "/" + PERIODS.get(rate.getEvery()))));
  }

  private static Reading of(TargetValue value, boolean estimate, Optional<LocalDate> asOf) {
    if (value instanceof TargetValue.Maintain maintain) {
      return of(maintain.getValue(), estimate, asOf);
    }
    if (value instanceof TargetValue.Recurring rate) {
      return perPeriod(rate)
          .map(v -> of(v, estimate, asOf))
          .orElseGet(() -> noNumber(Form.NO_NUMBER, estimate, asOf));
    }
    if (value instanceof TargetValue.Quantity quantity && isWithinReason(quantity.getNumber())) {
      boolean exact =
          quantity.getComparison() == Comparison.UNSPECIFIED
              || quantity.getComparison() == Comparison.EQUAL;
      return exact
          ? new Reading(
              Form.NUMBER,
              quantity.getNumber(),
              Optional.empty(),
              quantity.getUnit(),
              estimate,
              asOf)
          : noNumber(Form.INEXACT, estimate, asOf);
    }
    if (value instanceof TargetValue.Checklist count) {
      return new Reading(
          Form.COUNT,
          BigDecimal.valueOf(count.getCount()),
          Optional.of(BigDecimal.valueOf(count.getTotal())),
          Optional.empty(),
          estimate,
          asOf);
    }
    if (value instanceof TargetValue.Rank rank) {
      return new Reading(
          Form.RANK,
          BigDecimal.valueOf(rank.getPosition()),
          rank.getOutOf().map(BigDecimal::valueOf),
          Optional.empty(),
          estimate,
          asOf);
    }
    return noNumber(Form.NO_NUMBER, estimate, asOf);
  }

  private static boolean isWithinReason(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  private static Reading noNumber(Form form, boolean estimate, Optional<LocalDate> asOf) {
    return new Reading(form, BigDecimal.ZERO, Optional.empty(), Optional.empty(), estimate, asOf);
  }

  /** The unit that words alone tell, for a result of which only the title is known. */
  static Optional<String> unit(Measurement measurement) {
    return Optional.of(measurement.getValue())
        .flatMap(Printed::getMeaning)
        .flatMap(v -> v instanceof TargetValue.Recurring r ? perPeriod(r) : Optional.of(v))
        .filter(TargetValue.Quantity.class::isInstance)
        .flatMap(v -> ((TargetValue.Quantity) v).getUnit());
  }

  private static final int ESTIMATE = 1;
  private static final int DATED = 2;
  private static final int OUT_OF = 4;
  private static final int UNIT = 8;
  private static final int FORM = 16;
  // The order is that of the stored form: new forms come last.
  private static final List<Form> FORMS =
      List.of(Form.NUMBER, Form.COUNT, Form.RANK, Form.INEXACT, Form.NO_NUMBER);

  private boolean isNumber() {
    return form != Form.INEXACT && form != Form.NO_NUMBER;
  }

  static Reading read(PackedIn in) {
    int head = in.count();
    if (head / FORM >= FORMS.size()) {
      throw new PackedIn.Spoiled("a code is unknown");
    }
    Form form = FORMS.get(head / FORM);
    boolean estimate = (head & ESTIMATE) != 0;
    Optional<LocalDate> asOf = (head & DATED) != 0 ? Optional.of(in.day()) : Optional.empty();
    if (form == Form.INEXACT || form == Form.NO_NUMBER) {
      return noNumber(form, estimate, asOf);
    }
    BigDecimal number = in.decimal();
    Optional<BigDecimal> outOf =
        (head & OUT_OF) != 0 ? Optional.of(in.decimal()) : Optional.empty();
    if (form == Form.COUNT && outOf.isEmpty()) {
      throw new PackedIn.Spoiled("a count has no total");
    }
    if (!isWithinReason(number) || !outOf.map(Reading::isWithinReason).orElse(true)) {
      throw new PackedIn.Spoiled("a number is out of range");
    }
    return new Reading(
        form,
        number,
        outOf,
        (head & UNIT) != 0 ? Optional.of(in.word()) : Optional.empty(),
        estimate,
        asOf);
  }

  void write(PackedOut out) {
    out.number(
        (long) FORMS.indexOf(form) * FORM
            + (estimate ? ESTIMATE : 0)
            + (asOf.isPresent() ? DATED : 0)
            + (outOf.isPresent() ? OUT_OF : 0)
            + (unit.isPresent() ? UNIT : 0));
    asOf.ifPresent(out::day);
    if (isNumber()) {
      out.decimal(number);
      outOf.ifPresent(out::decimal);
      unit.ifPresent(out::word);
    }
  }
}

package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one body reports of one indicator.
 *
 * @param body the body
 * @param indicator the key of the indicator
 * @param unit the key of the unit; the empty text if none is stated
 * @param printedUnit the unit as printed; the empty text if none is stated
 * @param reading the measured value; empty if none
 * @param reached whether the target was reached; empty if not stated
 * @param day the day of which it speaks
 * @param source where it stands
 * @param isRepeated whether the body reports another value too
 */
record Value(
    ReportingBody body,
    String indicator,
    String unit,
    String printedUnit,
    Optional<Reading> reading,
    Optional<Boolean> reached,
    Optional<LocalDate> day,
    Source source,
    boolean isRepeated) {

  boolean isSameAs(Value other) {
    return reached.equals(other.reached)
        && unit.equals(other.unit)
        && reading.map(Value::meaning).equals(other.reading.map(Value::meaning));
  }

  private static Object meaning(Reading reading) {
    return List.of(
        reading.form(),
        reading.number().stripTrailingZeros(),
        reading.outOf().map(BigDecimal::stripTrailingZeros));
  }

  Value repeated() {
    return new Value(body, indicator, unit, printedUnit, reading, reached, day, source, true);
  }
}

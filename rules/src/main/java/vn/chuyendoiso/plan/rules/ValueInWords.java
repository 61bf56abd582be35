package vn.chuyendoiso.plan.rules;

import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Worded;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A value as an argument of a finding, said in the reader's language. Example: 99,9 in a column of
 * "%" reads "tối thiểu 99,9%", in English "at least 99.9%".
 *
 * @param value the value, with the unit of its column where none stands beside the number
 */
record ValueInWords(TargetValue value) implements Worded {

  /** A value with the unit of its column. */
  static ValueInWords of(TargetValue value, Optional<String> column) {
    return new ValueInWords(column.map(unit -> withUnit(value, unit)).orElse(value));
  }

  /** What is printed is quoted; a value that was never printed is said in the reader's language. */
  static Object ofCell(Printed<TargetValue> cell, Optional<Indicator> indicator) {
    return cell.getText()
        .<Object>map(Shortened::of)
        .orElseGet(
            () -> of(cell.getMeaning().orElseThrow(), indicator.flatMap(Indicator::getUnit)));
  }

  private static TargetValue withUnit(TargetValue value, String unit) {
    if (value instanceof TargetValue.Quantity quantity && quantity.getUnit().isEmpty()) {
      TargetValue.Quantity whole =
          TargetValue.quantity(quantity.getComparison(), quantity.getNumber(), Optional.of(unit));
      return quantity.getTrend().map(whole::withTrend).orElse(whole);
    } else if (value instanceof TargetValue.Interval interval && interval.getUnit().isEmpty()) {
      return TargetValue.interval(
          interval.getComparison(), interval.getLower(), interval.getUpper(), Optional.of(unit));
    } else if (value instanceof TargetValue.Maintain maintain) {
      return TargetValue.maintain(withUnit(maintain.getValue(), unit));
    } else if (value instanceof TargetValue.Recurring recurring) {
      return TargetValue.recurring(withUnit(recurring.getValue(), unit), recurring.getEvery());
    }
    return value;
  }

  @Override
  public String in(Locale locale) {
    return Shortened.of(value.print(locale));
  }

  @Override
  public String toString() {
    return in(Locale.ROOT);
  }
}

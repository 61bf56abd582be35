package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IntervalRule;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;

/**
 * A measured value held against the value that a plan demands. Example: 72 % measured misses "tối
 * thiểu 80%" and says nothing of "khoảng 80%". Only numbers of one unit are compared.
 */
final class Attainment {

  private Attainment() {}

  /** Tells whether a measured value misses the target of a row; empty if that cannot be told. */
  static Optional<Boolean> misses(TargetValue measured, TargetEntry row) {
    Optional<BigDecimal> number = number(measured, row);
    if (number.isEmpty() || row.value().isEmpty()) {
      return Optional.empty();
    }
    return misses(number.get(), unit(measured), row.value().get(), row);
  }

  private static Optional<Boolean> misses(
      BigDecimal number, Optional<Unit> unit, TargetValue demanded, TargetEntry row) {
    if (demanded instanceof TargetValue.Maintain maintain) {
      return misses(number, unit, maintain.getValue(), row);
    }
    if (!isSameUnit(unit, unit(demanded), row)) {
      return Optional.empty();
    }
    if (demanded instanceof TargetValue.Quantity quantity) {
      return misses(number, quantity.getComparison(), quantity.getNumber(), row);
    }
    if (demanded instanceof TargetValue.Interval interval) {
      boolean lowerEnd =
          interval.getMetWhen().map(r -> r == IntervalRule.LOWER_END_REACHED).orElse(true);
      return lowerEnd
          ? misses(number, interval.getComparison(), interval.getLower(), row)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Boolean> misses(
      BigDecimal number, Comparison comparison, BigDecimal demanded, TargetEntry row) {
    int order = number.compareTo(demanded);
    return switch (comparison) {
      case AT_LEAST -> Optional.of(order < 0);
      case MORE_THAN -> Optional.of(order <= 0);
      case AT_MOST -> Optional.of(order > 0);
      case LESS_THAN -> Optional.of(order >= 0);
      // A bare number is a minimum only where more is known to be better.
      case UNSPECIFIED, EQUAL ->
          direction(row).filter(d -> d == Direction.HIGHER_IS_BETTER).map(d -> order < 0);
      case ABOUT -> Optional.empty();
    };
  }

  /** The number that a plan demands, if more is better and it is one number of a known sense. */
  static Optional<BigDecimal> demandedNumber(TargetValue measured, TargetEntry row) {
    if (direction(row).filter(d -> d == Direction.LOWER_IS_BETTER).isPresent()
        || !(row.value().orElse(null) instanceof TargetValue.Quantity quantity)
        || !isSameUnit(unit(measured), quantity.unit(), row)) {
      return Optional.empty();
    }
    return switch (quantity.getComparison()) {
      case UNSPECIFIED, EQUAL, AT_LEAST, MORE_THAN -> Optional.of(quantity.getNumber());
      case ABOUT, AT_MOST, LESS_THAN -> Optional.empty();
    };
  }

  /** The number that was measured; of a count out of a total, how many there are. */
  static Optional<BigDecimal> number(TargetValue measured, TargetEntry row) {
    if (measured instanceof TargetValue.Quantity quantity) {
      return switch (quantity.getComparison()) {
        case UNSPECIFIED, EQUAL -> Optional.of(quantity.getNumber());
        case ABOUT, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN -> Optional.empty();
      };
    }
    // 13 of 17 is 13 services, and 76,5 of a column in percent: only the first is a number here.
    return measured instanceof TargetValue.Checklist checklist
            && row.indicator().flatMap(Indicator::unit).isEmpty()
        ? Optional.of(BigDecimal.valueOf(checklist.getCount()))
        : Optional.empty();
  }

  /** The unit printed beside a value; empty if none is. */
  static Optional<Unit> unit(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return quantity.unit();
    }
    return value instanceof TargetValue.Interval interval ? interval.unit() : Optional.empty();
  }

  // A value without a unit has that of its column.
  private static boolean isSameUnit(
      Optional<Unit> measured, Optional<Unit> demanded, TargetEntry row) {
    Optional<Unit> column = row.indicator().flatMap(Indicator::unit);
    return measured.or(() -> column).equals(demanded.or(() -> column));
  }

  private static Optional<Direction> direction(TargetEntry row) {
    return row.indicator().flatMap(Indicator::getDirection);
  }
}

package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;

/**
 * The number in a value, so that two values of one indicator can be compared. Example: "top 10" is
 * the place 10, "13/17 dịch vụ" the count 13 of 17, "trên 80%" the number 80, beyond it.
 *
 * <p>Steps, things to be done, words, several values at once and values that recur have none.
 *
 * @param number the number; of a range the end that is sure to be reached
 * @param kind what kind of value has it
 * @param beyond whether the number itself is not enough
 * @param unit the unit beside it or of its column; empty if none is printed
 * @param outOf how many there are in all; empty if not printed
 */
record Figure(
    BigDecimal number, Kind kind, boolean beyond, Optional<Unit> unit, Optional<Integer> outOf) {

  /** What kind of value has the number. */
  enum Kind {
    NUMBER,
    PLACE,
    COUNT
  }

  /** Reads a value of an indicator of which the direction is known. */
  static Optional<Figure> of(
      TargetValue value, Optional<Indicator> indicator, Direction direction) {
    if (value instanceof TargetValue.Maintain maintain) {
      return of(maintain.getValue(), indicator, direction);
    }
    if (value instanceof TargetValue.Quantity quantity) {
      boolean beyond =
          quantity.getComparison() == Comparison.MORE_THAN
              || quantity.getComparison() == Comparison.LESS_THAN;
      Optional<Unit> unit = quantity.unit().or(() -> indicator.flatMap(Indicator::unit));
      return Optional.of(
          new Figure(quantity.getNumber(), Kind.NUMBER, beyond, unit, Optional.empty()));
    }
    if (value instanceof TargetValue.Interval interval) {
      BigDecimal sure =
          direction == Direction.LOWER_IS_BETTER ? interval.getUpper() : interval.getLower();
      Optional<Unit> unit = interval.unit().or(() -> indicator.flatMap(Indicator::unit));
      return Optional.of(new Figure(sure, Kind.NUMBER, false, unit, Optional.empty()));
    }
    if (value instanceof TargetValue.Rank rank) {
      return Optional.of(
          new Figure(
              BigDecimal.valueOf(rank.getPosition()),
              Kind.PLACE,
              false,
              Optional.empty(),
              rank.getOutOf()));
    }
    if (value instanceof TargetValue.Checklist list) {
      return Optional.of(
          new Figure(
              BigDecimal.valueOf(list.getCount()),
              Kind.COUNT,
              false,
              Optional.empty(),
              Optional.of(list.getTotal())));
    }
    return Optional.empty();
  }

  /** Which way a row should move, as its value or its indicator tells; empty if neither does. */
  static Optional<Direction> direction(TargetEntry row) {
    return row.value()
        .flatMap(Figure::direction)
        .or(() -> row.indicator().flatMap(Indicator::getDirection));
  }

  private static Optional<Direction> direction(TargetValue value) {
    if (value instanceof TargetValue.Maintain maintain) {
      return direction(maintain.getValue());
    }
    if (value instanceof TargetValue.Rank) {
      return Optional.of(Direction.LOWER_IS_BETTER);
    }
    if (value instanceof TargetValue.Checklist) {
      return Optional.of(Direction.HIGHER_IS_BETTER);
    }
    if (value instanceof TargetValue.Quantity quantity) {
      return direction(quantity.getComparison());
    }
    return value instanceof TargetValue.Interval interval
        ? direction(interval.getComparison())
        : Optional.empty();
  }

  private static Optional<Direction> direction(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER_IS_BETTER);
      case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER_IS_BETTER);
      case UNSPECIFIED, ABOUT, EQUAL -> Optional.empty();
    };
  }

  /** Tells whether both count the same: "31/34" and "30/63" are places of two rankings. */
  boolean isComparableWith(Figure other) {
    return kind == other.kind
        && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit))
        && (outOf.isEmpty() || other.outOf.isEmpty() || outOf.equals(other.outOf));
  }

  /** Positive if this asks for more than the other, zero if for as much. */
  int compare(Figure other, Direction direction) {
    int order = number.compareTo(other.number);
    if (order == 0) {
      return Boolean.compare(beyond, other.beyond);
    }
    return direction == Direction.LOWER_IS_BETTER ? -order : order;
  }
}

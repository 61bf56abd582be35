package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measured value says of the number behind it: "85%" is one number, "trên 80%" anything
 * beyond 80, "20 - 30" anything from 20 to 30.
 *
 * @param lower the lower end; empty if there is none
 * @param lowerIn whether the lower end itself is possible
 * @param upper the upper end; empty if there is none
 * @param upperIn whether the upper end itself is possible
 */
record MeasuredRange(
    Optional<BigDecimal> lower, boolean lowerIn, Optional<BigDecimal> upper, boolean upperIn) {

  /** Reads a quantity, a range or a count; empty for approximate values and all other forms. */
  static Optional<MeasuredRange> of(TargetValue measured) {
    if (measured instanceof TargetValue.Quantity quantity) {
      Optional<BigDecimal> number = Optional.of(quantity.getNumber());
      return switch (quantity.getComparison()) {
        case UNSPECIFIED, EQUAL -> Optional.of(new MeasuredRange(number, true, number, true));
        case MORE_THAN -> Optional.of(new MeasuredRange(number, false, Optional.empty(), false));
        case AT_LEAST -> Optional.of(new MeasuredRange(number, true, Optional.empty(), false));
        case LESS_THAN -> Optional.of(new MeasuredRange(Optional.empty(), false, number, false));
        case AT_MOST -> Optional.of(new MeasuredRange(Optional.empty(), false, number, true));
        case ABOUT -> Optional.empty();
      };
    }
    if (measured instanceof TargetValue.Interval interval) {
      return switch (interval.getComparison()) {
        case UNSPECIFIED, EQUAL ->
            Optional.of(
                new MeasuredRange(
                    Optional.of(interval.getLower()),
                    true,
                    Optional.of(interval.getUpper()),
                    true));
        case ABOUT, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN -> Optional.empty();
      };
    }
    return measured instanceof TargetValue.Checklist checklist
        ? Optional.of(exactly(BigDecimal.valueOf(checklist.getCount())))
        : Optional.empty();
  }

  static MeasuredRange exactly(BigDecimal number) {
    return new MeasuredRange(Optional.of(number), true, Optional.of(number), true);
  }

  /** The number, if it is a single one. */
  Optional<BigDecimal> number() {
    return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) == 0
        ? lower
        : Optional.empty();
  }

  /** Whether at least a number, or more than it, was reached; empty if that cannot be told. */
  Optional<Boolean> isAtLeast(BigDecimal demanded, boolean beyond) {
    if (lower.isPresent()) {
      int order = lower.get().compareTo(demanded);
      if (order > 0 || (order == 0 && (!beyond || !lowerIn))) {
        return Optional.of(true);
      }
    }
    if (upper.isPresent()) {
      int order = upper.get().compareTo(demanded);
      if (order < 0 || (order == 0 && (beyond || !upperIn))) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  /** Whether at most a number, or less than it, was reached; empty if that cannot be told. */
  Optional<Boolean> isAtMost(BigDecimal demanded, boolean below) {
    return negated().isAtLeast(demanded.negate(), below);
  }

  private MeasuredRange negated() {
    return new MeasuredRange(
        upper.map(BigDecimal::negate),
        /* lowerIn= */ upperIn,
        lower.map(BigDecimal::negate),
        /* upperIn= */ lowerIn);
  }
}

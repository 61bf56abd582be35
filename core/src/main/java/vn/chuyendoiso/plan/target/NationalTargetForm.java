package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.Optional;

/** The columns of a national target as one value. */
final class NationalTargetForm {

  private static final String A_YEAR = "/năm";

  private NationalTargetForm() {}

  static Optional<TargetValue> of(NationalTarget target) {
    return switch (target.getKind()) {
      case QUANTITATIVE,
          QUANTITATIVE_WITH_TREND,
          NUMBER_IN_WORDS,
          RECURRING,
          RANGE,
          MINIMUM_RANGE ->
          recurring(target);
      case DECREASE ->
          amount(target, target.getUnit())
              .map(v -> TargetValue.change(ChangeDirection.DECREASE, v, Optional.empty()));
      case RANK ->
          target
              .getValue()
              .map(v -> TargetValue.rank(v.intValueExact(), Optional.empty(), Optional.empty()));
      case MILESTONE -> Optional.of(TargetValue.milestone(target.getTitle()));
      case QUALITATIVE -> Optional.empty();
    };
  }

  // "7" under "%/năm" is 7% each year.
  private static Optional<TargetValue> recurring(NationalTarget target) {
    Optional<String> unit = target.getUnit();
    boolean everyYear = unit.map(u -> u.endsWith(A_YEAR)).orElse(false);
    Optional<String> plain =
        everyYear ? unit.map(u -> u.substring(0, u.length() - A_YEAR.length())) : unit;
    Optional<TargetValue> each = amount(target, plain);
    return everyYear || target.getKind() == NationalTargetKind.RECURRING
        ? each.map(v -> TargetValue.recurring(v, Recurrence.YEAR))
        : each;
  }

  private static Optional<TargetValue> amount(NationalTarget target, Optional<String> unit) {
    Optional<BigDecimal> upper = target.getValueMax();
    return target
        .getValue()
        .map(
            lower ->
                upper.isPresent()
                    ? TargetValue.interval(target.getComparison(), lower, upper.get(), unit)
                    : TargetValue.quantity(target.getComparison(), lower, unit));
  }
}

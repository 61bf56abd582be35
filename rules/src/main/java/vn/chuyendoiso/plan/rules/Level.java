package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * What a value guarantees, so that two values of one metric can be compared: the greater level asks
 * for more. "Trên 55%" is more than "≥ 55%"; where less is better, "top 30" is more than "top 50".
 *
 * @param number the number that must be reached
 * @param strict whether the number itself is not enough
 * @param lowerIsBetter which way the metric should move
 */
record Level(BigDecimal number, boolean strict, boolean lowerIsBetter)
    implements Comparable<Level> {

  // Words that change what a number counts; "% GDP" and "%" share theirs, "doanh nghiệp" and
  // "nghìn doanh nghiệp" do not.
  private static final Pattern SCALE = Pattern.compile("%|‰|nghìn|ngàn|triệu|tỷ|vạn|[0-9]+");

  /** What a national target demands, which moves as the row does if the target does not say. */
  static Level demanded(NationalTarget national, TargetEntry row) {
    Comparison comparison = national.getComparison();
    boolean strict = comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN;
    return new Level(national.getValue().orElseThrow(), strict, lowerIsBetter(national, row));
  }

  /** What a row promises; empty if it cannot be compared with the national target. */
  static Optional<Level> promised(TargetEntry row, NationalTarget national) {
    return row.value().flatMap(v -> promised(v, row, national));
  }

  private static Optional<Level> promised(
      TargetValue value, TargetEntry row, NationalTarget national) {
    boolean lowerIsBetter = lowerIsBetter(national, row);
    if (value instanceof TargetValue.Maintain maintain) {
      return promised(maintain.getValue(), row, national);
    }
    if (value instanceof TargetValue.Recurring recurring) {
      return promised(recurring.getValue(), row, national);
    }
    if (value instanceof TargetValue.Change change) {
      // A step can be held against a step of the same sense only.
      return national.value().filter(v -> isSameSense(v, change)).isPresent()
          ? promised(change.getValue(), row, national)
          : Optional.empty();
    }
    if (value instanceof TargetValue.Rank rank && lowerIsBetter) {
      return Optional.of(new Level(BigDecimal.valueOf(rank.getPosition()), false, true));
    }
    if (value instanceof TargetValue.Quantity quantity
        && isSameScale(quantity.getUnit(), row, national)) {
      return bound(quantity.getComparison(), quantity.getNumber(), lowerIsBetter);
    }
    if (value instanceof TargetValue.Interval interval
        && isSameScale(interval.getUnit(), row, national)) {
      BigDecimal sure = lowerIsBetter ? interval.getUpper() : interval.getLower();
      return bound(interval.getComparison(), sure, lowerIsBetter);
    }
    return Optional.empty();
  }

  private static boolean isSameSense(TargetValue national, TargetValue.Change change) {
    return national instanceof TargetValue.Change demanded
        && demanded.getDirection() == change.getDirection();
  }

  // "Khoảng 80%" may end below 80%. "Tối đa 80%" promises nothing where more is better.
  private static Optional<Level> bound(
      Comparison comparison, BigDecimal number, boolean lowerIsBetter) {
    return switch (comparison) {
      case UNSPECIFIED, EQUAL -> Optional.of(new Level(number, false, lowerIsBetter));
      case ABOUT -> Optional.empty();
      case AT_LEAST, MORE_THAN ->
          lowerIsBetter
              ? Optional.empty()
              : Optional.of(new Level(number, comparison == Comparison.MORE_THAN, false));
      case AT_MOST, LESS_THAN ->
          lowerIsBetter
              ? Optional.of(new Level(number, comparison == Comparison.LESS_THAN, true))
              : Optional.empty();
    };
  }

  private static boolean lowerIsBetter(NationalTarget national, TargetEntry row) {
    return switch (national.getComparison()) {
      case AT_MOST, LESS_THAN -> true;
      case AT_LEAST, MORE_THAN -> false;
      case UNSPECIFIED, ABOUT, EQUAL ->
          row.indicator()
              .flatMap(Indicator::getDirection)
              .map(d -> d == Direction.LOWER_IS_BETTER)
              .orElse(false);
    };
  }

  private static boolean isSameScale(
      Optional<String> printed, TargetEntry row, NationalTarget national) {
    Optional<String> unit = printed.or(() -> row.indicator().flatMap(Indicator::getUnit));
    return unit.isEmpty()
        || national.getUnit().isEmpty()
        || scale(unit.get()).equals(scale(national.getUnit().get()));
  }

  private static List<String> scale(String unit) {
    return SCALE.matcher(unit).results().map(MatchResult::group).toList();
  }

  @Override
  public int compareTo(Level other) {
    int order = number.compareTo(other.number);
    if (order == 0) {
      return Boolean.compare(strict, other.strict);
    }
    return lowerIsBetter ? -order : order;
  }
}

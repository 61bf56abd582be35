package vn.chuyendoiso.plan.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.text.Printed;

/**
 * How much of a target was reached: the measured number against the demanded one, or why that
 * cannot be told.
 *
 * <p>Example: 40 % measured against 50 % demanded is a share of 80 %. A rank, a list, or a target
 * where less is better has no share.
 *
 * <p>This is the one place where the page takes a view of how a target stands; whatever judges that
 * better for a day answers here.
 */
sealed interface Share {

  /**
   * A share that can be told.
   *
   * @param percent how much of the target was reached, in percent; cut after one decimal, so that
   *     99.97 does not become 100
   * @param reported whether the report says so itself
   */
  record Told(BigDecimal percent, boolean reported) implements Share {}

  /**
   * A share that cannot be told.
   *
   * @param reason why
   */
  record Untold(Reason reason) implements Share {}

  /** Why a share cannot be told. */
  enum Reason {
    NOT_MEASURED,
    DEMAND_NO_NUMBER,
    DEMAND_NOT_POSITIVE,
    LESS_IS_BETTER,
    RESULT_NO_NUMBER,
    OTHER_UNIT
  }

  /** What a comparison may be if the number itself is what counts. */
  Set<Comparison> UPWARDS =
      Set.of(Comparison.UNSPECIFIED, Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.EQUAL);

  /** Tells how much of a target was reached. */
  static Share of(Target target, Optional<Indicator> indicator, Results results) {
    Optional<Measurement> measured = results.latest(target.getId()).map(MeasuredValue::measurement);
    Share counted =
        measured.map(m -> count(target, indicator, m)).orElse(new Untold(Reason.NOT_MEASURED));
    if (counted instanceof Told) {
      return counted;
    }
    return results.of(target.getId()).stream()
        .map(Results.Dated::value)
        .map(TargetResult::getAchievedPercent)
        .flatMap(Optional::stream)
        .reduce((a, b) -> b)
        .<Share>map(p -> new Told(p, true))
        .orElse(counted);
  }

  private static Share count(Target target, Optional<Indicator> indicator, Measurement measured) {
    Optional<TargetValue.Quantity> demand = number(target.getValue());
    if (demand.isEmpty()) {
      return new Untold(Reason.DEMAND_NO_NUMBER);
    }
    if (!UPWARDS.contains(demand.get().getComparison())
        || indicator
            .flatMap(Indicator::getDirection)
            .equals(Optional.of(Direction.LOWER_IS_BETTER))) {
      return new Untold(Reason.LESS_IS_BETTER);
    }
    Optional<TargetValue.Quantity> result =
        number(Optional.of(measured.getValue()))
            .filter(
                q ->
                    q.getComparison() == Comparison.UNSPECIFIED
                        || q.getComparison() == Comparison.EQUAL);
    if (result.isEmpty() || result.get().getNumber().signum() < 0) {
      return new Untold(Reason.RESULT_NO_NUMBER);
    }
    if (!unit(demand.get(), indicator).equals(unit(result.get(), indicator))) {
      return new Untold(Reason.OTHER_UNIT);
    }
    if (demand.get().getNumber().signum() <= 0) {
      return new Untold(Reason.DEMAND_NOT_POSITIVE);
    }
    return new Told(
        result
            .get()
            .getNumber()
            .multiply(BigDecimal.valueOf(100))
            .divide(demand.get().getNumber(), 1, RoundingMode.DOWN)
            .stripTrailingZeros(),
        false);
  }

  /** {@return the number asked for or found, also if it is to be kept; empty for other values} */
  private static Optional<TargetValue.Quantity> number(Optional<Printed<TargetValue>> value) {
    return value
        .flatMap(Printed::getMeaning)
        .map(v -> v instanceof TargetValue.Maintain kept ? kept.getValue() : v)
        .filter(TargetValue.Quantity.class::isInstance)
        .map(TargetValue.Quantity.class::cast);
  }

  private static Optional<Unit> unit(TargetValue.Quantity quantity, Optional<Indicator> indicator) {
    return quantity.unit().or(() -> indicator.flatMap(Indicator::unit));
  }
}

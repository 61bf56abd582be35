package vn.chuyendoiso.plan.funding;

import java.util.Optional;
import vn.chuyendoiso.plan.target.TargetValue;

/** Takes a value whose unit is money for an amount. */
final class AmountReading {

  private AmountReading() {}

  static Optional<Amount> of(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity && quantity.getTrend().isEmpty()) {
      return unit(quantity.getUnit())
          .map(u -> Amount.of(quantity.getComparison(), quantity.getNumber(), u));
    }
    if (value instanceof TargetValue.Interval interval) {
      return unit(interval.getUnit())
          .map(
              u ->
                  Amount.builder()
                      .comparison(interval.getComparison())
                      .number(interval.getLower())
                      .upper(interval.getUpper())
                      .unit(u)
                      .build());
    }
    return Optional.empty();
  }

  private static Optional<MoneyUnit> unit(Optional<String> label) {
    return label.flatMap(MoneyUnit::ofLabel);
  }
}

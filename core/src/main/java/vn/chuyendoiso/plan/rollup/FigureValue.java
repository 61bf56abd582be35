package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure with what it was made of.
 *
 * <p>Example: 13 of 17 and 30 of 34 services come to 43 of 51, which is 84.313725 percent, rounded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the figure; an average is rounded half up to six decimals where it does not end
 *     before
 * @param part the dividend of an average, or the counted part of counts; exact, but that shares of
 *     counts which a table weighs are rounded half up to ten decimals before; empty otherwise
 * @param whole the divisor of an average, or the whole of counts; exact; empty otherwise
 */
public record FigureValue(
    BigDecimal number, Optional<BigDecimal> part, Optional<BigDecimal> whole) {

  /**
   * Checks the parts.
   *
   * @param number the figure
   * @param part the dividend
   * @param whole the divisor
   */
  public FigureValue {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(whole, "whole");
  }
}

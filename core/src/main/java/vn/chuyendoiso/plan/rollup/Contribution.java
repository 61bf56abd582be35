package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measured value that is in a figure.
 *
 * <p>Example: 13 of 17 data services of Trà Vinh.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body that reports it
 * @param number the number; 1 or 0 where bodies are counted that reached their value
 * @param outOf of how many; empty if not stated
 * @param weight its weight of the table; empty if none was used
 * @param estimate whether it is expected, not measured
 * @param source where it stands
 */
public record Contribution(
    ReportingBody body,
    BigDecimal number,
    Optional<BigDecimal> outOf,
    Optional<BigDecimal> weight,
    boolean estimate,
    Source source) {

  /**
   * Checks the parts.
   *
   * @param body the body that reports it
   * @param number the number
   * @param outOf of how many
   * @param weight its weight
   * @param estimate whether it is expected
   * @param source where it stands
   */
  public Contribution {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(outOf, "outOf");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(source, "source");
  }
}

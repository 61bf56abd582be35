package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * How much each body weighs in an average, where the reports themselves do not say of how many
 * their shares are.
 *
 * <p>Example: the dossiers that each province received in 2025, of the report of the National
 * Service Portal of 2026-01-05. Bodies that the table does not have are left out of the average and
 * named; nothing is guessed.
 *
 * <p>Weights are counts in any one unit, not negative. The bodies are those that report; where a
 * province was merged, the table has the provinces from which it came if these reported. Immutable
 * and thread-safe.
 *
 * @param name what the weights count, such as "hồ sơ tiếp nhận năm 2025"
 * @param source who says so
 * @param asOf the day of which they are; empty if not known
 * @param weights the weight of each body
 */
public record WeightTable(
    String name, String source, Optional<LocalDate> asOf, Map<OrganizationId, BigDecimal> weights) {

  /**
   * Copies the parts.
   *
   * @param name what the weights count
   * @param source who says so
   * @param asOf the day of which they are
   * @param weights the weight of each body
   * @throws IllegalArgumentException if a weight is negative
   */
  public WeightTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(asOf, "asOf");
    Map<OrganizationId, BigDecimal> ordered =
        new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    ordered.putAll(weights);
    ordered.forEach(
        (body, weight) -> {
          if (weight.signum() < 0) {
            throw new IllegalArgumentException("a negative weight of " + body);
          }
        });
    weights = Collections.unmodifiableMap(ordered);
  }
}

package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.time.Period;

/**
 * What is asked of a roll-up.
 *
 * <p>Example: the first half of 2025, folded into the 34 provinces of 2025-07-01, from all
 * provinces that exist on that day, shares weighted by the dossiers that each received.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface RollUpQuestion extends WithRollUpQuestion {

  /**
   * {@return the period; accounts of just these days are rolled up, and of plans those that
   * overlap}
   */
  Period getPeriod();

  /**
   * {@return the day whose bodies stand for those that they took over, such as 2025-07-01 for the
   * 34 provinces; absent if every body stands for itself}
   */
  Optional<LocalDate> getFoldedOn();

  /**
   * {@return the bodies that have to report, whatever plans say; empty if only those are missed
   * whom plans name, or who sent a plan themselves}
   */
  List<OrganizationId> getExpected();

  /** {@return the weights of averages; absent if only denominators that are reported count} */
  Optional<WeightTable> getWeights();

  /**
   * {@return how values fold, by the key of the indicator, where whoever asks decides it; it
   * prevails over what the plans say}
   */
  Map<String, Aggregation> getAggregations();

  /** {@return how much is listed} */
  @Value.Default
  default RollUpDetail getDetail() {
    return RollUpDetail.EVERY_ROW;
  }

  /** {@return the registry of bodies} */
  @Value.Default
  default OrganizationRegistry getRegistry() {
    return OrganizationRegistry.bundled();
  }

  /**
   * Asks for a period, everything else left as it is.
   *
   * @param period the period
   * @return the question
   */
  static RollUpQuestion of(Period period) {
    return builder().period(period).build();
  }

  /**
   * Names the provinces and cities under the centre of a day, as those who have to report.
   *
   * @param registry the registry
   * @param day the day: 34 since 2025-07-01, 63 before
   * @return their keys, in the order of the registry
   */
  static List<OrganizationId> provincesOn(OrganizationRegistry registry, LocalDate day) {
    return registry.on(day).stream()
        .filter(o -> o.getKind().isProvinceLevel())
        .map(Organization::getId)
        .toList();
  }

  /** {@return the period, for logs} */
  default String inShort() {
    return "RollUpQuestion on " + getPeriod();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RollUpQuestion}; not thread-safe. */
  final class Builder extends ImmutableRollUpQuestion.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/**
 * A value that a report gives of a target, with its day.
 *
 * <p>Example: "96%", measured up to 2024-10-31, beside "100%", expected by 2024-12-31. Immutable
 * and thread-safe.
 *
 * @param measurement the value with its source, as reported
 * @param day the day of the value: its own, or else the day up to which the report speaks
 */
public record MeasuredValue(Measurement measurement, LocalDate day) {

  /**
   * Checks the parts.
   *
   * @param measurement the value
   * @param day the day of the value
   */
  public MeasuredValue {
    Objects.requireNonNull(measurement, "measurement");
    Objects.requireNonNull(day, "day");
  }

  /** {@return true if the value is expected and not measured (ước đạt)} */
  public boolean isEstimate() {
    return measurement.getBasis().filter(b -> b == MeasurementBasis.ESTIMATE).isPresent();
  }

  /** {@return who or what says so; empty if not stated} */
  public Optional<String> source() {
    return measurement.getSource();
  }
}

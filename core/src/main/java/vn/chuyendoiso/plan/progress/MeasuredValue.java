package vn.chuyendoiso.plan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/**
 * A value that a report gives of a target, with its day.
 *
 * <p>Example: "96%", measured up to 2024-10-31, beside "100%", expected by 2024-12-31. The last
 * measured value is "96%", however the two are printed.
 *
 * <p>Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG, clause HD25-1; Notice
 * 16/TB-VPCP, clause TB16-3.
 *
 * @param measurement the value with its source, as reported
 * @param day the day of the value: its own, or else the day up to which the evaluation speaks;
 *     empty if nobody states either
 */
public record MeasuredValue(Measurement measurement, Optional<LocalDate> day) {

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

  /**
   * Returns the values that an evaluation gives of a target.
   *
   * @param result what was reported of the target
   * @param evaluated the day up to which the evaluation speaks, which is the day of every value
   *     that states none; empty if nobody says
   * @return the values, in printed order
   */
  public static List<MeasuredValue> of(TargetResult result, Optional<LocalDate> evaluated) {
    return result.getMeasurements().stream()
        .map(m -> new MeasuredValue(m, m.getAsOf().or(() -> evaluated)))
        .toList();
  }

  /**
   * Returns the last measured value of a target: one that was measured rather than one that is
   * expected, of these the one of the latest day, and of one day the one that comes last in the
   * list. A value without any day is older than every other.
   *
   * @param values the values of one target, those that were reported later behind the others
   * @return the value that tells where the target stands; an expected one if none was measured;
   *     empty if there are no values
   */
  public static Optional<MeasuredValue> last(List<MeasuredValue> values) {
    MeasuredValue last = null;
    for (MeasuredValue value : values) {
      if (last == null || !value.isBefore(last)) {
        last = value;
      }
    }
    return Optional.ofNullable(last);
  }

  private boolean isBefore(MeasuredValue other) {
    return isEstimate() == other.isEstimate()
        ? day.orElse(LocalDate.MIN).isBefore(other.day.orElse(LocalDate.MIN))
        : isEstimate();
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

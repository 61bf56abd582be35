package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A value that was found, not one that is asked for: the baseline of a target (hiện trạng), or the
 * result in a report (kết quả đạt được).
 *
 * <p>Example: Trà Vinh in 2024 had 13 of 17 data services in use: value "13/17", as of 2024,
 * actual. Lạng Sơn's plan for 2025 gives counts up to 2024-10-31 and estimates for the end of the
 * year.
 *
 * <p>A value without a day or a source is what real documents often print; a rule asks for both.
 * Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG, clause HD25-1; Notice 16/TB-VPCP,
 * clause TB16-3.
 */
@Value.Immutable
@PlanStyle
public interface Measurement extends WithMeasurement, Keeping {

  /** {@return the value, as printed and as understood} */
  @Valid
  Printed<TargetValue> getValue();

  /** {@return the day up to which it was measured or is expected; absent if not stated} */
  Optional<LocalDate> getAsOf();

  /** {@return whether it was measured or is expected; absent if not stated} */
  Optional<MeasurementBasis> getBasis();

  /** {@return who or what says so; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getSource();

  @Override
  Measurement withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Measurement" + getAsOf().map(d -> " of " + d).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Measurement}; not thread-safe. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}

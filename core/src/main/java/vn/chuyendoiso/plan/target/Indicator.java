package vn.chuyendoiso.plan.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What is measured (chỉ tiêu, cái được đo); the values to be reached are {@link Target}s.
 *
 * <p>Example: "Quy mô kinh tế số", unit "% GDP", of which 03/NQ-CP has two targets: at least 30 by
 * 2030 and at least 50 by 2045.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Indicator extends WithIndicator, Keeping {

  /** {@return its key inside the document} */
  IndicatorId getId();

  /** {@return its name} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return the unit as printed, such as "%", "% GDP", "Người/vạn dân"; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getUnit();

  /** {@return which way it should move; absent if not stated} */
  Optional<Direction> getDirection();

  /**
   * {@return the key under which the national catalogue measures the same thing, such as {@code
   * ratio.digital_economy.gdp}; absent if nobody matched them}
   */
  Optional<String> getMetric();

  @Override
  Indicator withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Indicator " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Indicator}; not thread-safe. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Another name under which plans print an indicator.
 *
 * <p>Example: "Dịch vụ công trực tuyến mức độ 4" of plans up to 2022 is "dịch vụ công trực tuyến
 * toàn trình" in later ones; a plan of Đắk Nông for 2030 still prints the old name.
 *
 * <p>The last day is that of the old vocabulary, not of the plans that use it. Immutable and
 * thread-safe. Source: the survey of targets in real plans, row A23.
 */
@Value.Immutable
@PlanStyle
public interface IndicatorAlias extends WithIndicatorAlias, Keeping {

  /** {@return the other name} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return the last day on which the name was the right one; absent if it still is} */
  Optional<LocalDate> getLastDay();

  /** {@return why there are two names; absent if nobody noted it} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getRemark();

  @Override
  IndicatorAlias withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "IndicatorAlias";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndicatorAlias}; not thread-safe. */
  final class Builder extends ImmutableIndicatorAlias.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.breakthrough;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * How a scheme or a breakthrough is connected with Scheme 06 on population data (Đề án 06).
 *
 * <p>Example: civil-status records shared with the national population database through the
 * national data platform.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: Directive 34/CT-TTg, clauses
 * CT34-GEN-2, CT34-T2 and CT34-T3.
 */
@Value.Immutable
@PlanStyle
public interface Scheme06Connection extends WithScheme06Connection, Keeping {

  /** {@return what is shared or built on, in words} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getShared();

  /** {@return the platform through which it is shared; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPlatform();

  /** {@return the body's own work under Scheme 06 that it builds on; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getOwnWork();

  /** {@return the sub-scheme of the Ministry of Public Security that it took up; absent if none} */
  Optional<@Valid InstrumentRef> getSubScheme();

  @Override
  Scheme06Connection withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Scheme06Connection";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scheme06Connection}; not thread-safe. */
  final class Builder extends ImmutableScheme06Connection.Builder {
    Builder() {}
  }
}

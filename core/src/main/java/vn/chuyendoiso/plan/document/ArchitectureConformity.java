package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * How a plan fits the architecture of e-government: the national framework, and the body's own
 * architecture that follows it.
 *
 * <p>Example: framework "Khung kiến trúc Chính phủ điện tử Việt Nam" with its version, and the
 * decision by which the province adopted its own architecture.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: guidance 3816/BTTTT-CĐSQG,
 * clause HD25-9.
 */
@Value.Immutable
@PlanStyle
public interface ArchitectureConformity extends WithArchitectureConformity, Keeping {

  /** {@return the instrument of the national framework; absent if not cited} */
  Optional<@Valid InstrumentRef> getFramework();

  /** {@return the version of the framework as printed, such as "3.0"; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getVersion();

  /** {@return the instrument of the body's own architecture; absent if not cited} */
  Optional<@Valid InstrumentRef> getOwnArchitecture();

  /** {@return what is said about it, in words; absent if nothing} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getStatement();

  @Override
  ArchitectureConformity withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "ArchitectureConformity";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ArchitectureConformity}; not thread-safe. */
  final class Builder extends ImmutableArchitectureConformity.Builder {
    Builder() {}
  }
}

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
 * An earlier breakthrough programme, project or scheme that is used again instead of a new one.
 *
 * <p>Example: Cà Mau's decision 2034/QĐ-UBND of 2024-10-17 adds one breakthrough task to the scheme
 * of 2022.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T5.
 */
@Value.Immutable
@PlanStyle
public interface Continuation extends WithContinuation, Keeping {

  /** {@return what is continued} */
  @Valid
  InstrumentRef getInstrument();

  /** {@return why it is a breakthrough and feasible (thuyết minh); absent if not argued} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getJustification();

  @Override
  Continuation withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Continuation of " + getInstrument().inShort();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Continuation}; not thread-safe. */
  final class Builder extends ImmutableContinuation.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;

/**
 * Where a target comes from: the five-year, national or superior target that it serves, as that
 * instrument words it.
 *
 * <p>Example: Lạng Sơn's plan 334 prints "Tối thiểu 95%" where Decision 2629/QĐ-TTg says "95%";
 * 03/NQ-CP prints "≥ 55" where resolution 57-NQ/TW says "trên 55%". The value there stands beside
 * the value here, so that the difference can be shown.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, row A20; guidance
 * 3816/BTTTT-CĐSQG, clause HD25-5.
 */
@Value.Immutable
@PlanStyle
public interface Derivation extends WithDerivation, Keeping {

  /** {@return the instrument that sets the target there} */
  @Valid
  InstrumentRef getInstrument();

  /** {@return the clause or the row of its table, as cited; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getClause();

  /**
   * {@return the id of the row of the {@link NationalTargetCatalogue}, such as {@code
   * nq57-2030-02}; absent if nobody matched them}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getNationalTarget();

  /** {@return the value as it stands there; absent if not noted} */
  Optional<@Valid Printed<TargetValue>> getValue();

  /**
   * Tells whether a value was transposed with a difference. Values are compared as {@link
   * TargetValue#print()} prints them: a missing comparison differs from a printed one, and what is
   * only carried along makes no difference.
   *
   * @param value the value as it stands here
   * @return true if the value there is understood and is another one; false if it is the same, or
   *     not known
   */
  default boolean differsFrom(TargetValue value) {
    return getValue()
        .flatMap(Printed::getMeaning)
        .map(there -> !there.print().equals(value.print()))
        .orElse(false);
  }

  @Override
  Derivation withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Derivation" + getNationalTarget().map(n -> " of " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Derivation}; not thread-safe. */
  final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}

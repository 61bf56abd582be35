package vn.chuyendoiso.plan.law;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * An instrument that a document stands on, carries out, amends or replaces (căn cứ).
 *
 * <p>Example: 03/NQ-CP {@link LegalRelation#IMPLEMENTS} 57-NQ/TW.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface LegalBasis extends WithLegalBasis, Keeping {

  /** {@return what the document has to do with the instrument} */
  LegalRelation getRelation();

  /** {@return the instrument} */
  @Valid
  InstrumentRef getInstrument();

  /** {@return the article, clause or point, as printed; absent if the whole is meant} */
  Optional<String> getClause();

  @Override
  LegalBasis withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "LegalBasis " + getRelation() + " " + getInstrument().inShort();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegalBasis}; not thread-safe. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}

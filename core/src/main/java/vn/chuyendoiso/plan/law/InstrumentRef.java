package vn.chuyendoiso.plan.law;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * An instrument as a document names it.
 *
 * <p>Example: "Nghị quyết số 57-NQ/TW ngày 22/12/2024": number {@code 57-NQ/TW}, issued on
 * 2024-12-22. The day is what is printed, right or wrong; absent if none is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface InstrumentRef extends WithInstrumentRef, Keeping {

  /** {@return its number; absent if it is named by title alone} */
  Optional<DocumentNumber> getNumber();

  /** {@return its title as printed; absent if not printed} */
  Optional<String> getTitle();

  /** {@return its issuer as printed; absent if not printed} */
  Optional<String> getIssuer();

  /** {@return its day of issue as printed; absent if not printed} */
  Optional<LocalDate> getIssuedOn();

  @Override
  InstrumentRef withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "InstrumentRef" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InstrumentRef}; not thread-safe. */
  final class Builder extends ImmutableInstrumentRef.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.law;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * An instrument as a document names it.
 *
 * <p>Example: "Nghị quyết số 57-NQ/TW ngày 22/12/2024": kind "Nghị quyết", number {@code 57-NQ/TW},
 * issued on 2024-12-22. A law is often named by its title alone: "Luật Công nghệ thông tin ngày 29
 * tháng 6 năm 2006".
 *
 * <p>Everything is what is printed, right or wrong, and absent if not printed: Thanh Hóa's plan 298
 * dates the plan of 2023 "10/12/2023". {@link InstrumentRegistry#find(InstrumentRef)} tells where
 * the registry says otherwise. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface InstrumentRef extends WithInstrumentRef, Keeping {

  /** {@return its kind as printed, such as "Nghị quyết"; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getKind();

  /** {@return its number; absent if it is named by title alone} */
  Optional<DocumentNumber> getNumber();

  /** {@return its title as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getTitle();

  /** {@return its issuer as printed; absent if not printed} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getIssuer();

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

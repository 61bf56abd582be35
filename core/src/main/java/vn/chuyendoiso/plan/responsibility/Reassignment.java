package vn.chuyendoiso.plan.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * That a role went from one actor to another.
 *
 * <p>Example: task 1 of 03/NQ-CP went from the Ministry of Information and Communications to the
 * Ministry of Science and Technology on 2025-03-01, by Resolution 190/2025/QH15. The actors of the
 * assignment stay as printed.
 *
 * <p>Immutable and thread-safe. Source: the survey of real plans, section D.
 */
@Value.Immutable
@PlanStyle
public interface Reassignment extends WithReassignment, Keeping {

  /** {@return who had the role} */
  @Valid
  Actor getPrevious();

  /** {@return who has it since; absent if nobody was named yet} */
  Optional<@Valid Actor> getNext();

  /** {@return the first day of the new one; absent if not stated} */
  Optional<LocalDate> getFirstDay();

  /** {@return the instrument that ordered it; absent if not stated} */
  Optional<@Valid InstrumentRef> getInstrument();

  /** {@return the words that order or explain it; absent if there are none} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getText();

  @Override
  Reassignment withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Reassignment";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reassignment}; not thread-safe. */
  final class Builder extends ImmutableReassignment.Builder {
    Builder() {}
  }
}

package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * One step of the approval of a document.
 *
 * <p>Example: Bắc Ninh's plan 186/KH-UBND was submitted by the Department of Science and Technology
 * with its paper 164/TTr-SKHCN, and issued by the People's Committee.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause
 * CT34-P10.
 */
@Value.Immutable
@PlanStyle
public interface ApprovalStep extends WithApprovalStep, Keeping {

  /** {@return what was done} */
  ApprovalAction getAction();

  /** {@return who did it; absent if not stated} */
  Optional<@Valid Actor> getActor();

  /** {@return the day on which it was done; absent if not stated} */
  Optional<LocalDate> getDay();

  /** {@return the paper with which it was done, such as a submission; absent if none is named} */
  Optional<@Valid InstrumentRef> getInstrument();

  @Override
  ApprovalStep withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "ApprovalStep " + getAction();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ApprovalStep}; not thread-safe. */
  final class Builder extends ImmutableApprovalStep.Builder {
    Builder() {}
  }
}

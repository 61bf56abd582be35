package vn.chuyendoiso.plan.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * One thing that is done to keep information safe.
 *
 * <p>Example: every information system has its security level approved (491 systems in Quảng Ngãi's
 * plan for 2026), for internal information and personal data.
 *
 * <p>Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-P8.
 */
@Value.Immutable
@PlanStyle
public interface SecurityMeasure extends WithSecurityMeasure, Keeping {

  /** {@return the classes of information that it protects; none if not stated} */
  List<InformationClass> getInformation();

  /** {@return what is done} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getText();

  /** {@return who does it} */
  List<@Valid Assignment> getAssignments();

  /** {@return by when; absent if not stated} */
  Optional<@Valid Printed<Deadline>> getDeadline();

  @Override
  SecurityMeasure withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "SecurityMeasure " + getInformation();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SecurityMeasure}; not thread-safe. */
  final class Builder extends ImmutableSecurityMeasure.Builder {
    Builder() {}
  }
}

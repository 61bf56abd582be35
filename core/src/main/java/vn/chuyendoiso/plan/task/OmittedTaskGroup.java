package vn.chuyendoiso.plan.task;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Why a plan has no task of a group that its guidance asks for.
 *
 * <p>Example: a ministry without localities of its own leaves out group 8 and says so.
 *
 * <p>Immutable and thread-safe. Source: clause HD25-10.
 */
@Value.Immutable
@PlanStyle
public interface OmittedTaskGroup extends WithOmittedTaskGroup, Keeping {

  /** {@return the code of the group in the document's set} */
  String getGroup();

  /** {@return why there is no task} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getReason();

  @Override
  OmittedTaskGroup withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "OmittedTaskGroup";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OmittedTaskGroup}; not thread-safe. */
  final class Builder extends ImmutableOmittedTaskGroup.Builder {
    Builder() {}
  }
}

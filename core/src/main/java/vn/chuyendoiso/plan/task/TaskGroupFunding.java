package vn.chuyendoiso.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What a group of tasks costs, where money is stated for groups and not for tasks.
 *
 * <p>Example: group 3, "Hạ tầng số", 120 tỷ đồng.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface TaskGroupFunding extends WithTaskGroupFunding, Keeping {

  /** {@return the group's code in the document's set of task groups} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getGroup();

  /** {@return what it costs} */
  @Valid
  Funding getFunding();

  @Override
  TaskGroupFunding withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "TaskGroupFunding";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaskGroupFunding}; not thread-safe. */
  final class Builder extends ImmutableTaskGroupFunding.Builder {
    Builder() {}
  }
}

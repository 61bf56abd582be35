package vn.chuyendoiso.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A row of the table of tasks (nhiệm vụ): a task, the label of a group of rows, or both.
 *
 * <p>Example: task 1 of 03/NQ-CP: lead Bộ Thông tin và Truyền thông, result "Quyết định của Thủ
 * tướng Chính phủ", deadline "6/2025".
 *
 * <p>Rows nest. What a row does not say, its nearest ancestor says for it; {@link TaskNode} gives
 * that view. A row with children and without a deliverable is a mere {@linkplain #isLabel() label}.
 * Everything that an official has not filled in is absent; an empty list that was written as {@code
 * []} is told apart by {@link #getKept()}. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Task extends WithTask, Keeping {

  /** {@return its key inside the document} */
  TaskId getId();

  /** {@return the code as printed, such as "12b"; absent if not printed} */
  Optional<String> getCode();

  /** {@return what is to be done} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getTitle();

  /**
   * {@return the code of its group in the document's task-group set; absent if inherited or none}
   */
  Optional<String> getGroup();

  /** {@return who does what; a role that is not named is inherited} */
  List<@Valid Assignment> getAssignments();

  /** {@return what can be shown when it is done} */
  List<@Valid Deliverable> getDeliverables();

  /** {@return how much is to be done, where a title says so; absent otherwise} */
  Optional<@Valid Printed<TargetValue>> getQuantity();

  /** {@return the first day of the work; absent if not stated} */
  Optional<LocalDate> getStartsOn();

  /** {@return by when; absent if inherited or not stated} */
  Optional<@Valid Printed<Deadline>> getDeadline();

  /** {@return the keys of the targets that it serves} */
  List<TargetId> getTargets();

  /** {@return the keys of the indicators that it should move, such as components of the DTI} */
  List<IndicatorId> getIndicators();

  /**
   * {@return the keys of the components of the infrastructure that it builds, such as {@code
   * tp-2.1} of the model that the ministry published}
   */
  List<ComponentId> getComponents();

  /** {@return the keys of the tasks that must be done before} */
  List<TaskId> getAfter();

  /** {@return the level of government at which it is done; absent if inherited or not stated} */
  Optional<GovernmentLevel> getLevel();

  /** {@return the place in an instrument that asks for it; absent if the document itself does} */
  Optional<@Valid Citation> getOrigin();

  /** {@return what it costs; absent if not stated} */
  Optional<@Valid Funding> getFunding();

  /** {@return the classes of protected information that it handles; none if not stated} */
  List<InformationClass> getInformation();

  /** {@return words under which it is sorted besides, such as an acceleration of the year} */
  List<String> getTags();

  /** {@return the rows below it} */
  List<@Valid Task> getChildren();

  /** {@return true if the row only heads others} */
  default boolean isLabel() {
    return !getChildren().isEmpty() && getDeliverables().isEmpty();
  }

  @Override
  Task withKept(KeptMembers kept);

  /** {@return the code as printed, or else the key: what a line of a report calls the row} */
  default String codeOrId() {
    return getCode().orElseGet(() -> getId().value());
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Task " + getId();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Task}; not thread-safe. */
  final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}

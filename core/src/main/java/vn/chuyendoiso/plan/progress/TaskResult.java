package vn.chuyendoiso.plan.progress;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * What became of one task.
 *
 * <p>Example: done on 2025-05-20, before its deadline, with the decision that was issued as proof;
 * or under way, late because of a bottleneck, with the remedy.
 *
 * <p>What is not stated is absent. Immutable and thread-safe. Source: clauses TB16-1 and TB56-13.
 */
@Value.Immutable
@PlanStyle
public interface TaskResult extends WithTaskResult, Keeping {

  /** {@return the key of the task in the plan reported on; absent if nobody matched it} */
  Optional<TaskId> getTask();

  /** {@return what was to be done, as printed; absent if the key tells} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getTitle();

  /** {@return the state as reported; absent if not stated} */
  Optional<ResultState> getState();

  /** {@return the day on which it was done; absent if not done or not stated} */
  Optional<LocalDate> getCompletedOn();

  /** {@return how far the work is, in percent, as reported; absent if not stated} */
  Optional<BigDecimal> getProgressPercent();

  /** {@return where the proof lies: documents, addresses} */
  List<String> getEvidence();

  /** {@return why it is late; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getReason();

  /** {@return what is done about it; absent if not stated} */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getRemedy();

  @Override
  TaskResult withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "TaskResult" + getTask().map(t -> " " + t).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaskResult}; not thread-safe. */
  final class Builder extends ImmutableTaskResult.Builder {
    Builder() {}
  }
}

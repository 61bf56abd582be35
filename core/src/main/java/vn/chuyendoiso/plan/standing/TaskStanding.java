package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * What became of one task by a day.
 *
 * <p>Example: a task due on 2025-06-30 that the report up to 31 May calls under way is {@link
 * TaskStatus#OVERDUE} by 15 days on 15 July, and in doubt, because no report goes up to the day on
 * which it was due.
 *
 * <p>A row that only heads others and of which no report speaks has the status that those below it
 * give: done if all are closed, else the gravest of them. Immutable and thread-safe.
 *
 * @param node the row at its place
 * @param due by when
 * @param result what the latest report that speaks of the row says; empty if none does
 * @param reportedUpTo the day up to which that report speaks; empty if none does
 * @param status what became of it
 * @param completedOn the day on which it was done, as a report says; empty if it is not done or
 *     none says
 * @param doubt why the status is not certain; empty if it is
 * @param daysLate how many days it is overdue, or was done too late; empty if it is not late or
 *     nobody can say by how much
 * @param isWithdrawn whether a later report calls it not done although an earlier one called it
 *     done; it counts as done
 */
public record TaskStanding(
    TaskNode node,
    DueDay due,
    Optional<TaskResult> result,
    Optional<LocalDate> reportedUpTo,
    TaskStatus status,
    Optional<LocalDate> completedOn,
    Optional<Doubt> doubt,
    OptionalLong daysLate,
    boolean isWithdrawn) {

  /**
   * Checks the parts.
   *
   * @param node the row at its place
   * @param due by when
   * @param result what the latest report says
   * @param reportedUpTo the day up to which that report speaks
   * @param status what became of it
   * @param completedOn the day on which it was done
   * @param doubt why the status is not certain
   * @param daysLate how many days it is late
   * @param isWithdrawn whether a later report takes its completion back
   */
  public TaskStanding {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(reportedUpTo, "reportedUpTo");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(completedOn, "completedOn");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(daysLate, "daysLate");
  }

  /**
   * {@return the state as last reported; empty if no report says one, which is not {@link
   * ResultState#NO_INFORMATION}}
   */
  public Optional<ResultState> reported() {
    return result.flatMap(TaskResult::getState);
  }

  /** {@return true if the row only heads others, and is not counted} */
  public boolean isLabel() {
    return node.task().isLabel();
  }

  /** The state under which the row is counted; empty if nobody says any. */
  Optional<ResultState> counted() {
    return status.isDone() ? Optional.of(ResultState.DONE) : reported();
  }
}

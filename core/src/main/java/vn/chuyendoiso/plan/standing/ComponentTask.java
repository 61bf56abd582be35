package vn.chuyendoiso.plan.standing;

import java.util.Objects;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A task that builds a component of the infrastructure.
 *
 * <p>Example: the task "Triển khai nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh" builds the
 * component "Nền tảng tích hợp, chia sẻ dữ liệu" by its name, if it does not state the key.
 * Immutable and thread-safe.
 *
 * @param plan the document in which the task stands
 * @param task the task at its place
 * @param match how the two are told to belong together
 */
public record ComponentTask(PlanDocument plan, TaskNode task, Match match) {

  /** How a task and a component are told to belong together. */
  public enum Match {
    /** The task states the key of the component. */
    STATED,
    /**
     * The name of the component stands in the title or a deliverable of the task, by whole words
     * and without regard to marks. It may be about the component without building it.
     */
    BY_NAME
  }

  /**
   * Checks the parts.
   *
   * @param plan the document in which the task stands
   * @param task the task at its place
   * @param match how the two are told to belong together
   */
  public ComponentTask {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(match, "match");
  }
}

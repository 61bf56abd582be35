package vn.chuyendoiso.plan.standing;

import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A task that builds components which no model has.
 *
 * <p>Example: a plan of 2025 with the key {@code tp-2.1}, where the model of 2026 has {@code tp-3}
 * instead. Immutable and thread-safe.
 *
 * @param plan the document in which the task stands
 * @param task the task at its place
 * @param components the keys, in printed order
 */
public record UnknownComponents(PlanDocument plan, TaskNode task, List<ComponentId> components) {

  /**
   * Copies the parts.
   *
   * @param plan the document in which the task stands
   * @param task the task at its place
   * @param components the keys
   */
  public UnknownComponents {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(task, "task");
    components = List.copyOf(components);
  }
}

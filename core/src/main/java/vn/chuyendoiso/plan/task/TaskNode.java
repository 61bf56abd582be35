package vn.chuyendoiso.plan.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A task at its place in the tree, with what it inherits.
 *
 * <p>Example: in a plan of Hà Nội the coordinator is printed once, in the row of the group, for
 * eight rows below it. {@link #assignments} of each of the eight gives it, unless the row prints
 * its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the task as it stands
 * @param parent the node above; empty at the top
 * @param pointer where the task stands in the document
 */
public record TaskNode(Task task, Optional<TaskNode> parent, JsonPointer pointer) {

  /**
   * Walks through a tree of tasks.
   *
   * @param tasks the rows at the top
   * @param pointer where that list stands in the document
   * @return every row, labels too, each before its children
   */
  public static List<TaskNode> walk(List<Task> tasks, JsonPointer pointer) {
    List<TaskNode> nodes = new ArrayList<>();
    walk(tasks, Optional.empty(), pointer, nodes);
    return List.copyOf(nodes);
  }

  private static void walk(
      List<Task> tasks, Optional<TaskNode> parent, JsonPointer pointer, List<TaskNode> nodes) {
    for (int i = 0; i < tasks.size(); i++) {
      new TaskNode(tasks.get(i), parent, pointer.append(i)).walk(nodes);
    }
  }

  private void walk(List<TaskNode> nodes) {
    nodes.add(this);
    if (!task.getChildren().isEmpty()) {
      walk(task.getChildren(), Optional.of(this), pointer.append("children"), nodes);
    }
  }

  /** {@return this row and all rows below it, each before its children} */
  public List<TaskNode> subtree() {
    if (task.getChildren().isEmpty()) {
      return List.of(this);
    }
    List<TaskNode> nodes = new ArrayList<>();
    walk(nodes);
    return List.copyOf(nodes);
  }

  /**
   * Tells who has a role, own or inherited.
   *
   * @param responsibility the role
   * @return the cells that name it, of the nearest row that does; empty if none does
   */
  public List<Assignment> assignments(Responsibility responsibility) {
    List<Assignment> own = own(responsibility);
    return own.isEmpty() && parent.isPresent() ? parent.get().assignments(responsibility) : own;
  }

  private List<Assignment> own(Responsibility responsibility) {
    List<Assignment> own = new ArrayList<>();
    for (Assignment cell : task.getAssignments()) {
      if (cell.getResponsibility() == responsibility) {
        own.add(cell);
      }
    }
    return List.copyOf(own);
  }

  /**
   * Tells who has a role, own or inherited.
   *
   * @param responsibility the role
   * @return the actors, in printed order
   */
  public List<Actor> actors(Responsibility responsibility) {
    return assignments(responsibility).stream().flatMap(a -> a.getActors().stream()).toList();
  }

  /** {@return the deadline, own or inherited; empty if none is stated} */
  public Optional<Printed<Deadline>> deadline() {
    return nearest(Task::getDeadline);
  }

  /** {@return the code of the group, own or inherited; empty if none is stated} */
  public Optional<String> group() {
    return nearest(Task::getGroup);
  }

  private <V> Optional<V> nearest(Function<Task, Optional<V>> part) {
    return part.apply(task).or(() -> parent.flatMap(p -> p.nearest(part)));
  }
}

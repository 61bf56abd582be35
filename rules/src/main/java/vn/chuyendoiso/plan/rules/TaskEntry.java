package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A row of the table of tasks with what it inherits, looked up once for all rules.
 *
 * @param node the row at its place in the tree
 * @param leadCells the cells that name the lead, own or inherited
 * @param leads who leads, each once, by the key of the name, in printed order
 * @param coordinators who coordinates, likewise
 * @param deadline the deadline, own or inherited
 * @param servesTarget whether the row, or one above it, names a target
 */
record TaskEntry(
    TaskNode node,
    List<Assignment> leadCells,
    Map<ExactKey, Actor> leads,
    Map<ExactKey, Actor> coordinators,
    Optional<Printed<Deadline>> deadline,
    boolean servesTarget) {

  /**
   * Looks up what rows inherit.
   *
   * @param nodes the rows
   * @param keys the keys of the names that were met so far
   */
  static List<TaskEntry> of(List<TaskNode> nodes, Map<String, ExactKey> keys) {
    List<TaskEntry> entries = new ArrayList<>(nodes.size());
    for (TaskNode node : nodes) {
      List<Assignment> leadCells = node.assignments(Responsibility.LEAD);
      entries.add(
          new TaskEntry(
              node,
              leadCells,
              distinct(leadCells, keys),
              distinct(node.assignments(Responsibility.COORDINATE), keys),
              node.deadline(),
              servesTarget(node)));
    }
    return entries;
  }

  private static Map<ExactKey, Actor> distinct(List<Assignment> cells, Map<String, ExactKey> keys) {
    Map<ExactKey, Actor> actors = new LinkedHashMap<>();
    for (Assignment cell : cells) {
      for (Actor actor : cell.getActors()) {
        actors.putIfAbsent(keys.computeIfAbsent(actor.getName(), ExactKey::of), actor);
      }
    }
    return actors;
  }

  private static boolean servesTarget(TaskNode node) {
    Optional<TaskNode> row = Optional.of(node);
    while (row.isPresent()) {
      if (!row.get().task().getTargets().isEmpty()) {
        return true;
      }
      row = row.get().parent();
    }
    return false;
  }

  Task task() {
    return node.task();
  }

  boolean isLabel() {
    return task().isLabel();
  }

  JsonPointer pointer() {
    return node.pointer();
  }

  /** The first own cell of a role; the row itself if the role is inherited. */
  JsonPointer cell(Responsibility responsibility) {
    List<Assignment> own = task().getAssignments();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).getResponsibility() == responsibility) {
        return pointer().append("assignments").append(i);
      }
    }
    return pointer();
  }

  /** The own deadline; the row itself if the deadline is inherited. */
  JsonPointer deadlineCell() {
    return task().getDeadline().isPresent() ? pointer().append("deadline") : pointer();
  }

  /** The code as printed, or else the key. */
  String name() {
    return task().getCode().orElseGet(() -> task().getId().value());
  }

  /** A violation that names the row. */
  Violation violation(JsonPointer place) {
    return Violation.at(place).with("task", name()).with("title", Shortened.of(task().getTitle()));
  }
}

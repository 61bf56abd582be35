package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
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
 * <p>It is looked up when the first rule asks: most rules do not, and the cells of a long table are
 * out of the processor's caches again when the next rule comes. Several threads may ask, and then
 * may look up the same twice; what they find is immutable.
 */
final class TaskEntry {

  private final TaskNode node;
  private final NamedBodies bodies;
  private List<Assignment> leadCells;
  private Map<ExactKey, Actor> leads;
  private Map<ExactKey, Actor> coordinators;
  private Optional<Printed<Deadline>> deadline;
  private String title;

  private TaskEntry(TaskNode node, NamedBodies bodies) {
    this.node = node;
    this.bodies = bodies;
  }

  /**
   * Makes entries of rows.
   *
   * @param nodes the rows
   * @param bodies tells which names are one body
   */
  static List<TaskEntry> of(List<TaskNode> nodes, NamedBodies bodies) {
    if (nodes.size() == 1) {
      return List.of(new TaskEntry(nodes.get(0), bodies));
    }
    List<TaskEntry> entries = new ArrayList<>(nodes.size());
    for (TaskNode node : nodes) {
      entries.add(new TaskEntry(node, bodies));
    }
    return entries;
  }

  /** The row at its place in the tree. */
  TaskNode node() {
    return node;
  }

  /** The cells that name the lead, own or inherited. */
  List<Assignment> leadCells() {
    List<Assignment> cells = leadCells;
    if (cells == null) {
      cells = node.assignments(Responsibility.LEAD);
      leadCells = cells;
    }
    return cells;
  }

  /** Who leads, each body once, however it is called, in printed order. */
  Map<ExactKey, Actor> leads() {
    Map<ExactKey, Actor> actors = leads;
    if (actors == null) {
      actors = distinct(leadCells());
      leads = actors;
    }
    return actors;
  }

  /** Who coordinates, likewise. */
  Map<ExactKey, Actor> coordinators() {
    Map<ExactKey, Actor> actors = coordinators;
    if (actors == null) {
      actors = distinct(node.assignments(Responsibility.COORDINATE));
      coordinators = actors;
    }
    return actors;
  }

  // Unmodifiable, and so safe to be seen by another thread that did not look it up.
  private Map<ExactKey, Actor> distinct(List<Assignment> cells) {
    Map<ExactKey, Actor> actors = bodies.distinct(cells);
    return actors.isEmpty() ? Map.of() : Collections.unmodifiableMap(actors);
  }

  /** The deadline, own or inherited. */
  Optional<Printed<Deadline>> deadline() {
    Optional<Printed<Deadline>> due = deadline;
    if (due == null) {
      due = node.deadline();
      deadline = due;
    }
    return due;
  }

  /** How many rows are above it. */
  int depth() {
    int depth = 0;
    for (Optional<TaskNode> above = node.parent();
        above.isPresent();
        above = above.get().parent()) {
      depth++;
    }
    return depth;
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
    return task().codeOrId();
  }

  /** What the row is about, as far as a line of a report can hold it. */
  String title() {
    String shown = title;
    if (shown == null) {
      shown = Shortened.of(task().getTitle());
      title = shown;
    }
    return shown;
  }

  /** A violation that names the row. */
  Violation violation(JsonPointer place) {
    return Violation.at(place).with("task", name()).with("title", title());
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * Tasks and their deliverables.
 *
 * <p>Example: a row with a lead, two coordinators, "Quyết định phê duyệt" and "6/2025"; a row that
 * only heads others; a row with three leads, one without any; rows below rows, three levels deep.
 * Thread-safe.
 */
public final class Tasks {

  static final int DEPTH = 3;

  private static final int CHILDREN = 4;

  private Tasks() {}

  /**
   * Returns rows of the table of tasks, with the rows below them.
   *
   * @return tasks, some with kept members; the keys inside one tree differ
   */
  public static Arbitrary<Task> tasks() {
    return Parts.of(taskIds(), trees(DEPTH)).as(Tasks::numbered);
  }

  /**
   * Returns what can be shown when a task is done.
   *
   * @return deliverables, some with kept members
   */
  public static Arbitrary<Deliverable> deliverables() {
    return deliverables(2);
  }

  private static Arbitrary<Deliverable> deliverables(int depth) {
    Arbitrary<List<Deliverable>> alternatives =
        depth <= 1 ? Rows.none() : Rows.below(deliverables(depth - 1), 2);
    return Assembly.of(Deliverable::builder)
        .with("text", Texts.from("deliverable"), Deliverable.Builder::text)
        .maybe("kind", 0.4, Pick.of(DeliverableKind.class), Deliverable.Builder::kind)
        .list("alternatives", alternatives, Deliverable.Builder::alternatives)
        .maybe(
            "value",
            0.1,
            Deadlines.printed(Targets.values(), TargetValue::print),
            Deliverable.Builder::value)
        .build(Deliverable.Builder::build);
  }

  static Arbitrary<TaskId> taskIds() {
    return Ids.of("nv-", TaskId::new);
  }

  /**
   * Returns groups of tasks that were left out.
   *
   * @return groups with reasons, some with kept members
   */
  public static Arbitrary<OmittedTaskGroup> omittedGroups() {
    return Assembly.of(OmittedTaskGroup::builder)
        .with("group", groups(), OmittedTaskGroup.Builder::group)
        .with("reason", Texts.from("reason"), OmittedTaskGroup.Builder::reason)
        .build(OmittedTaskGroup.Builder::build);
  }

  /** Trees of rows with keys that {@link #numbered} replaces. */
  static Arbitrary<Task> trees(int depth) {
    Arbitrary<List<Task>> children =
        depth <= 1 ? Rows.none() : Rows.below(trees(depth - 1), CHILDREN);
    return Assembly.of(Task::builder)
        .with("id", taskIds(), Task.Builder::id)
        .maybe("code", 0.5, Texts.codes(), Task.Builder::code)
        .with("title", titles(), Task.Builder::title)
        .maybe("group", 0.6, groups(), Task.Builder::group)
        .maybe("level", 0.2, Pick.of(GovernmentLevel.class), Task.Builder::level)
        .list("assignments", Rows.upTo(Actors.assignments(), 3), Task.Builder::assignments)
        .list("deliverables", Rows.upTo(deliverables(), 2), Task.Builder::deliverables)
        .maybe(
            "quantity",
            0.1,
            Deadlines.printed(Targets.values(), TargetValue::print),
            Task.Builder::quantity)
        .maybe("startsOn", 0.1, Deadlines.dates(), Task.Builder::startsOn)
        .maybe("deadline", 0.8, Deadlines.printed(), Task.Builder::deadline)
        .list("targets", Rows.upTo(Targets.targetIds(), 3), Task.Builder::targets)
        .list("indicators", Rows.below(Targets.indicatorIds(), 2), Task.Builder::indicators)
        .list("components", Rows.below(Infrastructure.componentIds(), 2), Task.Builder::components)
        .list("after", Rows.below(taskIds(), 2), Task.Builder::after)
        .maybe("origin", 0.1, Instruments.citations(), Task.Builder::origin)
        .maybe("funding", 0.1, Money.fundings(), Task.Builder::funding)
        .list("information", Security.classes(), Task.Builder::information)
        .list("tags", Rows.below(Texts.codes(), 2), Task.Builder::tags)
        .list("children", children, Task.Builder::children)
        .build(Task.Builder::build);
  }

  /** Gives a row and the rows below it keys that tell their places. */
  static Task numbered(TaskId id, Task task) {
    if (task.getChildren().isEmpty()) {
      return task.withId(id);
    }
    List<Task> children = new ArrayList<>();
    for (Task child : task.getChildren()) {
      children.add(numbered(new TaskId(id + "." + (children.size() + 1)), child));
    }
    return task.withId(id).withChildren(children);
  }

  private static Arbitrary<String> titles() {
    return Choice.<String>of(16, Texts.titles()).or(1, Texts.texts());
  }

  static Arbitrary<String> groups() {
    List<String> codes =
        TaskGroupSet.all().stream()
            .flatMap(s -> s.groups().stream())
            .map(TaskGroup::code)
            .distinct()
            .toList();
    return Choice.<String>of(12, Pick.of(codes)).or(1, Texts.texts());
  }
}

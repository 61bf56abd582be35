package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Tasks with everything that the guidance asks for: one lead that exists, another one to coordinate
 * with, a deliverable, a deadline within the year, a group, and a target that they serve.
 *
 * @param rows the table
 * @param done the keys of the rows that are not mere labels
 * @param groups the codes of the groups that have a task
 */
record ConformingTasks(List<Task> rows, List<TaskId> done, Set<String> groups) {

  /**
   * A row as drawn.
   *
   * @param title what is to be done
   * @param group which group it belongs to, if groups are not dealt out in turn
   * @param who who leads and who helps
   * @param what what comes out
   * @param when by when, and whether the cell is printed
   * @param targets which targets it serves
   * @param label whether it only heads others, if it has any below it
   * @param below the rows below it
   */
  record TaskRow(
      String title,
      int group,
      Who who,
      List<What> what,
      When when,
      List<Integer> targets,
      boolean label,
      List<TaskRow> below) {}

  private record Who(boolean own, int lead, List<Integer> helpers, Optional<String> collective) {}

  private record What(Vocabulary.Entry entry, boolean classified) {}

  private record When(Deadline deadline, boolean printed) {}

  static Arbitrary<TaskRow> drawn(Occasion occasion) {
    return drawn(Tasks.DEPTH, occasion);
  }

  private static Arbitrary<TaskRow> drawn(int depth, Occasion occasion) {
    Arbitrary<Integer> figures = Pick.between(0, 30);
    Arbitrary<Boolean> coins = Pick.of(false, true);
    Arbitrary<Who> who =
        Parts.of(
                coins,
                figures,
                Rows.upTo(figures, 3),
                Choice.maybe(0.3, Vocabulary.any("collective")))
            .as(Who::new);
    Arbitrary<What> what =
        Parts.of(Pick.of(Vocabulary.entries("deliverable")), coins).as(What::new);
    Arbitrary<When> when =
        Parts.of(
                Deadlines.within(occasion.period()),
                Choice.of(4, List.of(true)).or(1, List.of(false)))
            .as(When::new);
    Arbitrary<List<TaskRow>> below =
        depth <= 1 ? Rows.none() : Rows.below(drawn(depth - 1, occasion), 4);
    return Parts.of(
            Texts.titles(),
            figures,
            who,
            Rows.between(what, 1, 2),
            when,
            Rows.between(figures, 1, 3),
            coins,
            below)
        .as(TaskRow::new);
  }

  static ConformingTasks of(
      List<TaskRow> drawn, List<TargetId> targets, boolean spread, Occasion occasion) {
    Table table = new Table(targets, occasion);
    List<String> codes = Conforming.groups();
    List<Task> rows = new ArrayList<>();
    for (TaskRow row : drawn) {
      Task task = table.row(new TaskId("nv-" + (rows.size() + 1)), row, Optional.empty());
      if (occasion.isGuided()) {
        String group = codes.get((spread ? rows.size() : row.group) % codes.size());
        table.groups.add(group);
        task = task.withGroup(group);
      }
      rows.add(task);
    }
    // What no row was drawn for, the first one serves: no target is without a task.
    Set<TargetId> idle = new LinkedHashSet<>(targets);
    idle.removeAll(table.served);
    rows.set(0, serving(rows.get(0), idle));
    return new ConformingTasks(List.copyOf(rows), List.copyOf(table.done), table.groups);
  }

  private static Task serving(Task row, Set<TargetId> idle) {
    Set<TargetId> targets = new LinkedHashSet<>(row.getTargets());
    targets.addAll(idle);
    return row.withTargets(targets);
  }

  /** Returns the body that a figure stands for in the year of the guidance. */
  static Actor.Body body(int figure) {
    return Occasion.OPEN.body(figure);
  }

  /**
   * What the rows below a row inherit from it.
   *
   * @param helped whether somebody coordinates
   * @param latest the last day on which it is in time
   */
  private record Above(boolean helped, LocalDate latest) {}

  /** The table while it is being made. */
  private static final class Table {
    private final List<TargetId> targets;
    private final Occasion occasion;
    private final List<TaskId> done = new ArrayList<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<TargetId> served = new HashSet<>();

    Table(List<TargetId> targets, Occasion occasion) {
      this.targets = targets;
      this.occasion = occasion;
    }

    Task row(TaskId id, TaskRow drawn, Optional<Above> above) {
      Task.Builder task =
          Task.builder().id(id).code(id.value().substring("nv-".length())).title(drawn.title);
      boolean helped = above.map(Above::helped).orElse(false);
      if (above.isEmpty() || drawn.who.own) {
        List<Actor> helpers = helpers(drawn.who, helped);
        assign(task, occasion.body(drawn.who.lead), helpers);
        helped = !helpers.isEmpty();
      }
      LocalDate latest = above.map(Above::latest).orElse(occasion.lastDay());
      LocalDate due = drawn.when.deadline.lastAcceptableDay().orElseThrow();
      // Nothing below a row is due after it; where it would be, the row inherits the earlier day.
      if (!due.isAfter(latest)) {
        task.deadline(cell(drawn.when));
        latest = due;
      }
      if (!drawn.label || drawn.below.isEmpty()) {
        done.add(id);
        task.targets(served(drawn))
            .deliverables(drawn.what.stream().map(Table::deliverable).toList());
      }
      return task.children(below(id, drawn.below, new Above(helped, latest))).build();
    }

    private List<Task> below(TaskId id, List<TaskRow> drawn, Above above) {
      List<Task> rows = new ArrayList<>();
      for (TaskRow row : drawn) {
        rows.add(row(new TaskId(id + "." + (rows.size() + 1)), row, Optional.of(above)));
      }
      return rows;
    }

    private Set<TargetId> served(TaskRow drawn) {
      Set<TargetId> own = new LinkedHashSet<>();
      drawn.targets.forEach(t -> own.add(targets.get(t % targets.size())));
      served.addAll(own);
      return own;
    }

    private static void assign(Task.Builder task, Actor lead, List<Actor> helpers) {
      task.addAssignments(Actors.printed(Responsibility.LEAD, List.of(lead)));
      if (!helpers.isEmpty()) {
        task.addAssignments(Actors.printed(Responsibility.COORDINATE, helpers));
      }
    }

    private static Printed<Deadline> cell(When when) {
      return when.printed
          ? Printed.of(when.deadline.print(), when.deadline)
          : Printed.meaningOnly(when.deadline);
    }

    // A row with a lead of its own must not inherit that very body as coordinator, so it names
    // coordinators too.
    private List<Actor> helpers(Who who, boolean mustNameSome) {
      Map<String, Actor> helpers = new LinkedHashMap<>();
      for (int figure : who.helpers) {
        helpers.put(occasion.body(figure).getName(), occasion.body(figure));
      }
      helpers.remove(occasion.body(who.lead).getName());
      List<Actor> all = new ArrayList<>(helpers.values());
      who.collective.map(Actor::collective).ifPresent(all::add);
      if (all.isEmpty() && mustNameSome) {
        all.add(Actor.collective(Vocabulary.words("collective").get(0)));
      }
      return all;
    }

    private static Deliverable deliverable(What what) {
      return what.classified
          ? Deliverable.builder()
              .text(what.entry.words())
              .kind(DeliverableKind.valueOf(what.entry.beside()))
              .build()
          : Deliverable.of(what.entry.words());
    }
  }
}

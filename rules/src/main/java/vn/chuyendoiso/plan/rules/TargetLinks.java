package vn.chuyendoiso.plan.rules;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * Which tasks of a document serve a target, and which of its targets are served: one answer for
 * those who ask for either. Example: task nv-1 names target ct-2, and task nv-2 moves indicator
 * cs-1, which target ct-1 measures; both tasks serve a target, and both targets are served.
 *
 * <p>A task serves a target that it names, one whose indicator it moves, and one of a breakthrough
 * that it carries; what a row says, it says for those below it. With a target those above and below
 * it are served. Keys that lead nowhere count as if they led to a row: that they do not is said
 * elsewhere.
 */
final class TargetLinks {

  /** What a row of either table has to do with it. */
  sealed interface Link permits Wanted, Work {
    /** Tells whether the row only heads others. */
    boolean isLabel();
  }

  /**
   * A row of the table of targets.
   *
   * @param id its key
   * @param indicator what it measures
   * @param isLabel whether it only heads others
   * @param depth how many rows are above it
   */
  record Wanted(TargetId id, Optional<IndicatorId> indicator, boolean isLabel, int depth)
      implements Link {}

  /**
   * A row of the table of tasks.
   *
   * @param id its key
   * @param targets the targets that it names itself
   * @param indicators the indicators that it moves itself
   * @param isLabel whether it only heads others
   * @param depth how many rows are above it
   */
  record Work(
      TaskId id, List<TargetId> targets, List<IndicatorId> indicators, boolean isLabel, int depth)
      implements Link {}

  private final List<Link> targets;
  private final List<Link> tasks;
  private final List<Breakthrough> breakthroughs;

  private TargetLinks(Survey<Link> survey, List<Breakthrough> breakthroughs) {
    this.targets = survey.targets();
    this.tasks = survey.tasks();
    this.breakthroughs =
        breakthroughs.stream()
            .filter(b -> !b.getTargets().isEmpty() && !b.getTasks().isEmpty())
            .toList();
  }

  /** Tells from what was seen in the rows, and from the breakthroughs of the document. */
  static TargetLinks of(Survey<Link> survey, CaseFile file) {
    return new TargetLinks(survey, file.breakthroughs());
  }

  static Link look(TargetEntry row) {
    int depth = 0;
    for (Optional<TargetEntry> above = row.parent();
        above.isPresent();
        above = above.get().parent()) {
      depth++;
    }
    return new Wanted(row.target().getId(), row.target().getIndicator(), row.isLabel(), depth);
  }

  static Link look(TaskEntry row) {
    return new Work(
        row.task().getId(),
        row.task().getTargets(),
        row.task().getIndicators(),
        row.isLabel(),
        row.depth());
  }

  /** Tells whether any task serves a target: if none does, the link was not recorded. */
  boolean isRecorded() {
    Predicate<Work> serves = servesByItself();
    return tasks.stream().anyMatch(row -> serves.test((Work) row));
  }

  /** The tasks that serve a target, by their places in the table; labels too. */
  BitSet serving() {
    Predicate<Work> serves = servesByItself();
    BitSet serving = new BitSet(tasks.size());
    BitSet above = new BitSet(); // by depth: whether the row above the one looked at serves
    for (int i = 0; i < tasks.size(); i++) {
      Work task = (Work) tasks.get(i);
      boolean is = (task.depth > 0 && above.get(task.depth - 1)) || serves.test(task);
      serving.set(i, is);
      above.set(task.depth, is);
    }
    return serving;
  }

  /** Whether a task serves a target by what its own row, not one above, has to do with it. */
  private Predicate<Work> servesByItself() {
    Set<TaskId> carriers = new HashSet<>();
    breakthroughs.forEach(b -> carriers.addAll(b.getTasks()));
    Set<IndicatorId> measured = measured();
    return task ->
        !task.targets.isEmpty()
            || task.indicators.stream().anyMatch(measured::contains)
            || carriers.contains(task.id);
  }

  /** The indicators that a task moves and a target measures. */
  private Set<IndicatorId> measured() {
    Set<IndicatorId> moved = moved();
    Set<IndicatorId> measured = new HashSet<>();
    if (!moved.isEmpty()) {
      for (Link row : targets) {
        ((Wanted) row).indicator.filter(moved::contains).ifPresent(measured::add);
      }
    }
    return measured;
  }

  private Set<IndicatorId> moved() {
    Set<IndicatorId> moved = new HashSet<>();
    for (Link row : tasks) {
      moved.addAll(((Work) row).indicators);
    }
    return moved;
  }

  /** The targets that a task serves, by their places in the table; labels too. */
  BitSet served() {
    Set<IndicatorId> moved = moved();
    Set<TargetId> named = new HashSet<>();
    tasks.forEach(row -> named.addAll(((Work) row).targets));
    breakthroughs.forEach(b -> named.addAll(b.getTargets()));
    BitSet served = new BitSet(targets.size());
    BitSet withBelow = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(); // the rows above the one that is looked at
    for (int i = 0; i < targets.size(); i++) {
      Wanted row = (Wanted) targets.get(i);
      while (open.size() > row.depth) {
        open.pop();
      }
      if (named.contains(row.id) || row.indicator.map(moved::contains).orElse(false)) {
        served.set(i);
        for (int ancestor : open) {
          if (withBelow.get(ancestor)) {
            break; // and so are those above it
          }
          withBelow.set(ancestor);
        }
      } else if (!open.isEmpty() && served.get(open.peek())) {
        served.set(i);
      }
      open.push(i);
    }
    served.or(withBelow);
    return served;
  }
}

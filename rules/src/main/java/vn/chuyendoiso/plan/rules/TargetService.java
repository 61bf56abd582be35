package vn.chuyendoiso.plan.rules;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class TargetService {

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
  private final Set<TargetId> named = new HashSet<>();
  private final Set<IndicatorId> moved = new HashSet<>();
  private final Set<TaskId> carriers = new HashSet<>();

  private TargetService(Survey<Link> survey, List<Breakthrough> breakthroughs) {
    this.targets = survey.targets();
    this.tasks = survey.tasks();
    for (Link row : tasks) {
      Work task = (Work) row;
      named.addAll(task.targets);
      moved.addAll(task.indicators);
    }
    for (Breakthrough breakthrough : breakthroughs) {
      if (!breakthrough.getTargets().isEmpty() && !breakthrough.getTasks().isEmpty()) {
        named.addAll(breakthrough.getTargets());
        carriers.addAll(breakthrough.getTasks());
      }
    }
  }

  /** Tells from what was seen in the rows, and from the breakthroughs of the document. */
  static TargetService of(Survey<Link> survey, CaseFile file) {
    return new TargetService(survey, file.breakthroughs());
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

  /** The tasks that serve a target, by their places in the table; labels too. */
  BitSet serving() {
    Set<IndicatorId> measured = measured();
    BitSet serving = new BitSet(tasks.size());
    BitSet above = new BitSet(); // whether the row at a depth serves, above the one looked at
    for (int i = 0; i < tasks.size(); i++) {
      Work task = (Work) tasks.get(i);
      boolean serves =
          (task.depth > 0 && above.get(task.depth - 1))
              || !task.targets.isEmpty()
              || task.indicators.stream().anyMatch(measured::contains)
              || carriers.contains(task.id);
      serving.set(i, serves);
      above.set(task.depth, serves);
    }
    return serving;
  }

  /** The indicators that a task moves and a target measures. */
  private Set<IndicatorId> measured() {
    Set<IndicatorId> measured = new HashSet<>();
    if (!moved.isEmpty()) {
      for (Link row : targets) {
        ((Wanted) row).indicator.filter(moved::contains).ifPresent(measured::add);
      }
    }
    return measured;
  }

  /** The targets that a task serves, by their places in the table; labels too. */
  BitSet served() {
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

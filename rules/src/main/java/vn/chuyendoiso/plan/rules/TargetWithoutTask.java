package vn.chuyendoiso.plan.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;

/**
 * Every target is served by a task. Example: a plan wants 7% of retail sales online, and no task
 * has anything to do with trade.
 *
 * <p>A task serves a target that it names, one above or below that, one whose indicator it moves,
 * and one of a breakthrough that it carries. Where no task names a target at all, the link was not
 * recorded, which {@code task-without-target} says already: then nothing can be said here.
 */
@Rule(
    id = "target-without-task",
    clauses = "HD25-6",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TargetWithoutTask implements SurveyRule<TargetWithoutTask.Service> {

  /**
   * What a task is for, or what may be served.
   *
   * @param target the row of the table of targets; empty of a task
   * @param targets the targets that the task names
   * @param indicators the indicators that it moves
   */
  record Service(Optional<Served> target, List<TargetId> targets, List<IndicatorId> indicators) {
    static final Service NONE = new Service(Optional.empty(), List.of(), List.of());
  }

  /**
   * A row of the table of targets.
   *
   * @param id its key
   * @param indicator what it measures
   * @param isLabel whether it only heads others
   * @param depth how many rows are above it
   */
  record Served(TargetId id, Optional<IndicatorId> indicator, boolean isLabel, int depth) {}

  @Override
  public Service look(TargetEntry row, CaseFile file) {
    int depth = 0;
    for (Optional<TargetEntry> above = row.parent();
        above.isPresent();
        above = above.get().parent()) {
      depth++;
    }
    Served served =
        new Served(row.target().getId(), row.target().getIndicator(), row.isLabel(), depth);
    return new Service(Optional.of(served), List.of(), List.of());
  }

  @Override
  public Service look(TaskEntry row, CaseFile file) {
    Task task = row.task();
    return task.getTargets().isEmpty() && task.getIndicators().isEmpty()
        ? Service.NONE
        : new Service(Optional.empty(), task.getTargets(), task.getIndicators());
  }

  @Override
  public Verdict conclude(Survey<Service> survey, CaseFile file) {
    List<Served> rows = survey.targets().stream().map(s -> s.target().orElseThrow()).toList();
    if (rows.stream().allMatch(Served::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<TargetId> named = new HashSet<>();
    Set<IndicatorId> moved = new HashSet<>();
    for (Service task : survey.tasks()) {
      named.addAll(task.targets());
      moved.addAll(task.indicators());
    }
    if (named.isEmpty() && moved.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    for (Breakthrough breakthrough : file.breakthroughs()) {
      if (!breakthrough.getTasks().isEmpty()) {
        named.addAll(breakthrough.getTargets());
      }
    }
    List<Violation> violations = new ArrayList<>();
    BitSet served = served(rows, named, moved);
    for (int i = served.nextClearBit(0); i < rows.size(); i = served.nextClearBit(i + 1)) {
      if (!rows.get(i).isLabel()) {
        TargetEntry row = file.target(i);
        violations.add(row.violation(row.pointer()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  /** The rows that are named or moved, those above one, and those below one. */
  private static BitSet served(List<Served> rows, Set<TargetId> named, Set<IndicatorId> moved) {
    BitSet served = new BitSet(rows.size());
    BitSet above = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(); // the rows above the one that is looked at
    for (int i = 0; i < rows.size(); i++) {
      Served row = rows.get(i);
      while (open.size() > row.depth()) {
        open.pop();
      }
      if (named.contains(row.id()) || row.indicator().map(moved::contains).orElse(false)) {
        served.set(i);
        for (int ancestor : open) {
          if (above.get(ancestor)) {
            break; // and so are those above it
          }
          above.set(ancestor);
        }
      } else if (!open.isEmpty() && served.get(open.peek())) {
        served.set(i);
      }
      open.push(i);
    }
    served.or(above);
    return served;
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
   * What a task is for.
   *
   * @param targets the targets that it names
   * @param indicators the indicators that it moves
   */
  record Service(List<TargetId> targets, List<IndicatorId> indicators) {
    static final Service NONE = new Service(List.of(), List.of());
  }

  @Override
  public Service look(TargetEntry row, CaseFile file) {
    return Service.NONE;
  }

  @Override
  public Service look(TaskEntry row, CaseFile file) {
    Task task = row.task();
    return task.getTargets().isEmpty() && task.getIndicators().isEmpty()
        ? Service.NONE
        : new Service(task.getTargets(), task.getIndicators());
  }

  @Override
  public Verdict conclude(Survey<Service> survey, CaseFile file) {
    List<TargetEntry> rows = file.targets();
    if (rows.stream().allMatch(TargetEntry::isLabel)) {
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
    return find(rows, named, moved);
  }

  private static Verdict find(List<TargetEntry> rows, Set<TargetId> named, Set<IndicatorId> moved) {
    Set<TargetEntry> served = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<TargetEntry> above = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TargetEntry row : rows) {
      if (named.contains(row.target().getId())
          || row.target().getIndicator().map(moved::contains).orElse(false)) {
        served.add(row);
        Optional<TargetEntry> parent = row.parent();
        while (parent.isPresent() && above.add(parent.get())) {
          parent = parent.get().parent();
        }
      } else if (row.parent().map(served::contains).orElse(false)) {
        served.add(row); // a row comes after the one above it
      }
    }
    List<Violation> violations = new ArrayList<>();
    for (TargetEntry row : rows) {
      if (!row.isLabel() && !served.contains(row) && !above.contains(row)) {
        violations.add(row.violation(row.pointer()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;

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
final class TargetWithoutTask implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<TargetEntry> rows = file.targets().stream().filter(t -> !t.isLabel()).toList();
    if (rows.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<TargetId> named = new HashSet<>();
    Set<IndicatorId> moved = new HashSet<>();
    for (TaskEntry task : file.tasks()) {
      named.addAll(task.task().getTargets());
      moved.addAll(task.task().getIndicators());
    }
    if (named.isEmpty() && moved.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    for (Breakthrough breakthrough : file.breakthroughs()) {
      if (!breakthrough.getTasks().isEmpty()) {
        named.addAll(breakthrough.getTargets());
      }
    }
    // A pointer begins with those of the rows above.
    Set<JsonPointer> served = new HashSet<>();
    Set<JsonPointer> above = new HashSet<>();
    for (TargetEntry row : file.targets()) {
      if (named.contains(row.target().getId())
          || row.target().getIndicator().map(moved::contains).orElse(false)) {
        served.add(row.pointer());
        above(row.pointer()).forEach(above::add);
      }
    }
    List<Violation> violations = new ArrayList<>();
    for (TargetEntry row : rows) {
      if (!served.contains(row.pointer())
          && !above.contains(row.pointer())
          && above(row.pointer()).stream().noneMatch(served::contains)) {
        violations.add(row.violation(row.pointer()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static List<JsonPointer> above(JsonPointer pointer) {
    List<JsonPointer> above = new ArrayList<>();
    Optional<JsonPointer> row = pointer.parent();
    while (row.isPresent()) {
      above.add(row.get());
      row = row.get().parent();
    }
    return above;
  }
}

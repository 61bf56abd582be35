package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetId;

/**
 * A task is done before the last of the targets that it serves is due. Example: a system that goes
 * live in December cannot bring dossiers online by June.
 *
 * <p>Of a task that serves several targets the latest counts. A task may go on to keep what was
 * reached, so it is a WARNING. Targets without a day, and keys that lead nowhere, say nothing.
 */
@Rule(
    id = "task-after-its-target",
    clauses = "HD25-13",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskAfterItsTarget implements TaskRule {

  private record Served(TargetEntry target, LocalDate due) {}

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.task().getTargets().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> end = DueDay.of(row, file);
    Optional<Served> latest = Optional.empty();
    for (TargetId id : row.task().getTargets()) {
      Optional<TargetEntry> target = file.target(id);
      Optional<LocalDate> due = target.flatMap(t -> DueDay.of(t, file));
      if (due.isEmpty()) {
        return Verdict.CANNOT_BE_JUDGED; // it may be due later than the others
      }
      if (latest.map(l -> due.get().isAfter(l.due())).orElse(true)) {
        latest = Optional.of(new Served(target.get(), due.get()));
      }
    }
    if (end.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    Served served = latest.orElseThrow();
    if (!end.get().isAfter(served.due())) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.deadlineCell())
            .with("due", end.get())
            .with("target", served.target().name())
            .with("targetDue", served.due()));
  }
}

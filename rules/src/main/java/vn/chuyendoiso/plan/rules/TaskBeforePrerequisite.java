package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * A task is not due before one that must be done first. Example: sharing a database by March that
 * is only built by June.
 *
 * <p>Both may be due on one day. Where one of the two has no day, and where the key leads nowhere,
 * nothing can be said.
 */
@Rule(
    id = "task-before-prerequisite",
    clauses = "TB16-5",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskBeforePrerequisite implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.task().getAfter().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> due = file.lastAcceptableDay(row);
    Verdict withoutBreak = Verdict.SATISFIED;
    List<Violation> violations = new ArrayList<>();
    for (TaskId id : row.task().getAfter()) {
      Optional<TaskEntry> first = file.task(id);
      Optional<LocalDate> firstDue = first.flatMap(file::lastAcceptableDay);
      if (due.isEmpty() || firstDue.isEmpty()) {
        withoutBreak = Verdict.CANNOT_BE_JUDGED;
      } else if (due.get().isBefore(firstDue.get())) {
        violations.add(
            row.violation(row.deadlineCell())
                .with("due", due.get())
                .with("first", first.get().name())
                .with("firstDue", firstDue.get()));
      }
    }
    return Verdict.violatedOr(withoutBreak, violations);
  }
}

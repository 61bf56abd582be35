package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A part of a task is done when the whole is. Example: task 3 is due in June, and its step 3.2 in
 * September.
 *
 * <p>A row is held against the nearest one above that has a deadline. A deadline without an end is
 * another rule's business.
 */
@Rule(id = "task-outlives-parent", clauses = "TB16-5", severity = Severity.WARNING, since = "0.1.0")
final class TaskOutlivesParent implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    Optional<TaskNode> above = row.node().parent();
    while (above.isPresent() && above.get().task().getDeadline().isEmpty()) {
      above = above.get().parent();
    }
    if (above.isEmpty() || row.task().getDeadline().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> due = file.lastAcceptableDay(row);
    Optional<LocalDate> whole =
        above.get().deadline().flatMap(Printed::getMeaning).flatMap(file::lastAcceptableDay);
    if (due.isEmpty() || whole.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (!due.get().isAfter(whole.get())) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.deadlineCell())
            .with("due", due.get())
            .with("parent", above.get().task().codeOrId())
            .with("parentDue", whole.get()));
  }
}

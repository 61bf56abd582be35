package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Every task says by when it is done, in its own row or in one above. Example: task 42 of 03/NQ-CP
 * leaves the column "Thời gian hoàn thành" empty ("rõ thời gian"). A cell that says "Chưa chốt hạn"
 * is no better than an empty one.
 */
@Rule(
    id = "task-deadline-missing",
    clauses = "CT34-P4",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TaskDeadlineMissing implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Printed<Deadline>> deadline = row.deadline();
    Optional<Deadline> meaning = deadline.flatMap(Printed::getMeaning);
    if (meaning.isPresent() && !(meaning.get() instanceof Deadline.Undetermined)) {
      return Verdict.SATISFIED;
    }
    if (meaning.isPresent()) {
      String words = deadline.flatMap(Printed::getText).orElseGet(() -> meaning.get().print());
      return Verdict.violated(
          row.violation(row.deadlineCell()).with("deadline", Shortened.of(words)));
    }
    if (!Unstated.isBlank(deadline.flatMap(Printed::getText))) {
      return Verdict.CANNOT_BE_JUDGED; // "đầu năm 2026" may be a deadline to people
    }
    return Verdict.violated(row.violation(row.pointer()));
  }
}

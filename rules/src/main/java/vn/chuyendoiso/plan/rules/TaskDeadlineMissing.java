package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Every task says by when it is done, in its own row or in one above. Example: task 42 of 03/NQ-CP
 * leaves the column "Thời gian hoàn thành" empty ("rõ thời gian").
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
    if (deadline.flatMap(Printed::getMeaning).isPresent()) {
      return Verdict.SATISFIED;
    }
    if (deadline.flatMap(Printed::getText).filter(t -> !t.isBlank()).isPresent()) {
      return Verdict.CANNOT_BE_JUDGED; // "Chưa chốt hạn" is as much a text as "trước 30/9"
    }
    return Verdict.violated(row.violation(row.pointer()));
  }
}

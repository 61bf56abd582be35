package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A deadline has an end. Example: "Thường xuyên", in 13 of the 140 tasks of 03/NQ-CP, and "2025 và
 * những năm tiếp theo", in 3, never come due. "Hằng năm" comes due every year and is fine. Whether
 * "100 ngày" and "giai đoạn 1" come due cannot be told from a cell that names no start and no year.
 * That there is no deadline yet is another rule's business.
 */
@Rule(
    id = "task-deadline-unbounded",
    clauses = "CT34-P4",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskDeadlineUnbounded implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    Optional<Printed<Deadline>> printed = row.deadline();
    if (row.isLabel() || printed.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Deadline> deadline = printed.flatMap(Printed::getMeaning);
    if (deadline.isEmpty()) {
      return Unstated.isBlank(printed.flatMap(Printed::getText))
          ? Verdict.NOT_APPLICABLE
          : Verdict.CANNOT_BE_JUDGED;
    }
    if (deadline.get() instanceof Deadline.Undetermined) {
      return Verdict.NOT_APPLICABLE;
    }
    if (isAdrift(deadline.get())) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (!(deadline.get() instanceof Deadline.Continuous
        || deadline.get() instanceof Deadline.OpenEnded)) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.deadlineCell())
            .with(
                "deadline",
                Shortened.of(
                    printed.flatMap(Printed::getText).orElseGet(() -> deadline.get().print()))));
  }

  private static boolean isAdrift(Deadline deadline) {
    if (deadline instanceof Deadline.Duration duration) {
      return duration.getStart().isEmpty() && duration.getStartEvent().isEmpty();
    }
    return deadline instanceof Deadline.Stage stage && stage.getLastYear().isEmpty();
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.time.Period;

/**
 * A task is due after its document was issued and within the time that the document plans for.
 * Example: "quý I/2025" in a plan of 2025-04-15 was over before anybody could begin; "6/2026" in a
 * plan for 2025 is for the next plan.
 *
 * <p>A plan is often issued before its period, and a task may be due in between. A deadline is
 * judged once, in the row that prints it.
 */
@Rule(
    id = "task-due-outside-period",
    clauses = "HD25-13",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskDueOutsidePeriod implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    Optional<LocalDate> issuedOn = file.issuedOn();
    Optional<LocalDate> end =
        DocumentPeriodReversed.isReversed(file)
            ? Optional.empty()
            : file.period().map(Period::getLastDay);
    if (row.task().getDeadline().isEmpty() || (issuedOn.isEmpty() && end.isEmpty())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> due = file.lastAcceptableDay(row);
    if (due.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (issuedOn.isPresent() && due.get().isBefore(issuedOn.get())) {
      return violated(row, due.get(), "issuedOn", issuedOn.get());
    }
    if (end.isPresent() && due.get().isAfter(end.get())) {
      return violated(row, due.get(), "lastDay", end.get());
    }
    return Verdict.SATISFIED;
  }

  private static Verdict violated(TaskEntry row, LocalDate due, String name, LocalDate limit) {
    return Verdict.violated(row.violation(row.deadlineCell()).with("due", due).with(name, limit));
  }
}

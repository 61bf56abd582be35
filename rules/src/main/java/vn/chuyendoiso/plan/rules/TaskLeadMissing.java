package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every task has a body that leads it, named in its own row or in one above. Example: a task with
 * coordinators only; nobody answers for its result.
 */
@Rule(
    id = "task-lead-missing",
    clauses = {"CT34-P4", "HD25-8"},
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TaskLeadMissing implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!row.leads().isEmpty()) {
      return Verdict.SATISFIED;
    }
    if (row.leadCells().stream().anyMatch(c -> !Unstated.isBlank(c.getText()))) {
      return Verdict.CANNOT_BE_JUDGED; // somebody is named, in words that were not understood
    }
    return Verdict.violated(row.violation(row.pointer()));
  }
}

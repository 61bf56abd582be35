package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every task says what can be shown when it is done. Example: 9 of the 140 tasks of 03/NQ-CP leave
 * the column "Kết quả" empty ("rõ kết quả").
 */
@Rule(
    id = "task-deliverable-missing",
    clauses = {"CT34-P4", "TB16-2"},
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TaskDeliverableMissing implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!row.task().getDeliverables().isEmpty()) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(row.violation(row.pointer()));
  }
}

package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * A task is led by one body. Example: 19 of the 140 tasks of 03/NQ-CP have two to eight joint
 * leads, and it is for them to settle who answers for the result.
 */
@Rule(id = "task-joint-leads", clauses = "CT34-P4", severity = Severity.WARNING, since = "0.1.0")
final class TaskJointLeads implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel() || row.leads().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (row.leads().size() == 1) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.cell(Responsibility.LEAD))
            .with("count", row.leads().size())
            .with("leads", row.leads().values().stream().map(Actor::getName).toList()));
  }
}

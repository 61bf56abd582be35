package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * A task is led by somebody in particular. Example: "Các bộ, ngành, địa phương", in 15 of the 140
 * tasks of 03/NQ-CP, is nobody who could be asked for the result ("rõ người").
 */
@Rule(
    id = "task-collective-lead",
    clauses = {"CT34-P4", "HD25-8"},
    severity = Severity.ERROR,
    since = "0.1.0")
final class TaskCollectiveLead implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel() || row.leads().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<String> collectives =
        row.leads().values().stream().filter(Actor::isCollective).map(Actor::getName).toList();
    if (collectives.isEmpty()) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.cell(Responsibility.LEAD)).with("leads", collectives));
  }
}

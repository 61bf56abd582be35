package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * Nobody coordinates with himself. Example: tasks 38 and 48 of 03/NQ-CP print the same words as
 * lead and as coordinator; one of the cells is likely a slip.
 */
@Rule(
    id = "task-self-coordination",
    clauses = "CT34-P4",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskSelfCoordination implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel() || row.leads().isEmpty() || row.coordinators().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<String> both = new ArrayList<>();
    row.leads()
        .forEach(
            (key, lead) -> {
              if (row.coordinators().containsKey(key)
                  || NamedBodies.isAmong(lead, row.coordinators().values())) {
                both.add(lead.getName());
              }
            });
    if (both.isEmpty()) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.cell(Responsibility.COORDINATE)).with("actors", both));
  }
}

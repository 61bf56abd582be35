package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * A model of the infrastructure states responsibilities for each component, and not a lead alone.
 * Example: the national data platform: one ministry leads it, every ministry and province connects
 * its own systems.
 *
 * <p>What the component is for, or who has a role beside the lead, is enough: either tells what the
 * lead answers for. Headings are not judged. Where no component says either, that is one finding
 * for the model.
 */
@Rule(
    id = "component-responsibility-unstated",
    clauses = "CT34-T6",
    severity = Severity.WARNING,
    documents = DocumentType.INFRASTRUCTURE_MODEL,
    completeness = true,
    since = "0.1.0")
final class ComponentResponsibilityUnstated implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<ComponentEntry> judged = file.components().stream().filter(e -> !e.isHeading()).toList();
    if (judged.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    for (ComponentEntry entry : judged) {
      boolean hasRole =
          entry.component().getAssignments().stream()
              .anyMatch(a -> a.getResponsibility() != Responsibility.LEAD);
      if (!hasRole && Unstated.isBlank(entry.component().getPurpose())) {
        violations.add(entry.violation());
      }
    }
    if (violations.size() > 1 && violations.size() == judged.size()) {
      violations = List.of(Violation.at(ComponentEntry.LIST).with("count", violations.size()));
    }
    return Unstated.verdict(file, violations);
  }
}

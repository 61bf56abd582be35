package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every component of the infrastructure has a body that leads it, named for itself or for the
 * component that it is part of. Example: a data-sharing platform with coordinators only belongs to
 * nobody.
 *
 * <p>A component that is made of others and names no lead is a heading; then those below it need
 * one.
 */
@Rule(
    id = "component-lead-missing",
    clauses = "CT34-T6",
    severity = Severity.ERROR,
    documents = DocumentType.INFRASTRUCTURE_MODEL,
    completeness = true,
    since = "0.1.0")
final class ComponentLeadMissing implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (file.components().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    boolean isUnclear = false;
    for (ComponentEntry entry : file.components()) {
      if (!entry.isHeading() && entry.leads(file.bodies()).isEmpty()) {
        if (entry.leadCells().stream().anyMatch(c -> !Unstated.isBlank(c.getText()))) {
          isUnclear = true; // somebody is named, in words that were not understood
        } else {
          violations.add(entry.violation());
        }
      }
    }
    return violations.isEmpty() && isUnclear
        ? Verdict.CANNOT_BE_JUDGED
        : Unstated.verdict(file, violations);
  }
}

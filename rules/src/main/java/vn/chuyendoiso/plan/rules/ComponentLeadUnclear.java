package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;

/**
 * A component of the infrastructure is led by one body, and by somebody in particular. Example: a
 * platform led by "Bộ Công an; Bộ Khoa học và Công nghệ", or by "Các bộ, ngành".
 *
 * <p>Each lead cell is reported once, where it stands, and not again for the components below that
 * inherit it.
 */
@Rule(
    id = "component-lead-unclear",
    clauses = "CT34-T6",
    severity = Severity.ERROR,
    documents = DocumentType.INFRASTRUCTURE_MODEL,
    since = "0.1.0")
final class ComponentLeadUnclear implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    boolean hasLead = false;
    for (ComponentEntry entry : file.components()) {
      Collection<Actor> leads =
          entry.hasOwnLead() ? entry.leads(file.bodies()).values() : List.of();
      hasLead |= !leads.isEmpty();
      List<String> names = leads.stream().map(Actor::getName).toList();
      if (leads.size() > 1) {
        violations.add(entry.violation().with("count", leads.size()).with("leads", names));
      } else if (leads.stream().anyMatch(Actor::isCollective)) {
        violations.add(entry.violation().with("leads", names));
      }
    }
    return Verdict.violatedOr(hasLead ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A breakthrough names the pillar of the digital economy or the focus under which it lies. Example:
 * "Cửa khẩu số" under digital governance. The directive names the seven as places where a
 * breakthrough may lie, so this is advice.
 *
 * <p>Where none of several breakthroughs names one, that is one finding for the document.
 */
@Rule(
    id = "breakthrough-pillar-unstated",
    clauses = "CT34-P2",
    severity = Severity.INFO,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    completeness = true,
    since = "0.1.0")
final class BreakthroughPillarUnstated implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<BreakthroughEntry> breakthroughs = file.breakthroughEntries();
    if (breakthroughs.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations =
        breakthroughs.stream()
            .filter(
                e ->
                    e.breakthrough().getPillars().isEmpty() && e.breakthrough().getFoci().isEmpty())
            .map(BreakthroughEntry::violation)
            .toList();
    if (violations.size() > 1 && violations.size() == breakthroughs.size()) {
      violations = List.of(Violation.at(BreakthroughEntry.LIST).with("count", violations.size()));
    }
    return Unstated.verdict(file, violations);
  }
}

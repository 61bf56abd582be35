package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A scheme says on which of the body's own works under Scheme 06 each breakthrough builds. Example:
 * "Bệnh viện không giấy tờ" builds on the body's work to use the citizen identity card for medical
 * examination.
 *
 * <p>A work that is named for the scheme as a whole counts for every breakthrough. Where none of
 * several breakthroughs names one, that is one finding for the scheme. Whether the breakthrough
 * follows practice is for people to judge.
 */
@Rule(
    id = "breakthrough-own-work-unstated",
    clauses = "CT34-T2",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class BreakthroughOwnWorkUnstated implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<BreakthroughEntry> breakthroughs = file.breakthroughEntries();
    if (breakthroughs.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    BreakthroughScheme scheme = (BreakthroughScheme) file.head();
    if (namesOwnWork(scheme.getScheme06Connections())) {
      return Verdict.SATISFIED;
    }
    List<Violation> violations =
        breakthroughs.stream()
            .filter(e -> !namesOwnWork(e.breakthrough().getScheme06Connections()))
            .map(BreakthroughEntry::violation)
            .toList();
    if (violations.size() > 1 && violations.size() == breakthroughs.size()) {
      violations = List.of(Violation.at(BreakthroughEntry.LIST).with("count", violations.size()));
    }
    return Unstated.verdict(file, violations);
  }

  private static boolean namesOwnWork(List<Scheme06Connection> connections) {
    return connections.stream().anyMatch(c -> !Unstated.isBlank(c.getOwnWork()));
  }
}

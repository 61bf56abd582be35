package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A scheme states at least one connection with Scheme 06: what is shared, and through which
 * platform. Example: civil-status records shared with the population database through the national
 * data platform.
 *
 * <p>A connection of a breakthrough is one of the scheme. Connections of which none names its
 * platform are a weaker finding: the scheme says that it is connected. Whether the connection works
 * is not judged.
 */
@Rule(
    id = "scheme-connection-missing",
    clauses = "CT34-GEN-2",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeConnectionMissing implements DocumentRule {

  private static final JsonPointer PLACE = JsonPointer.ROOT.append("scheme06Connections");

  @Override
  public Verdict judge(CaseFile file) {
    if (Unstated.isUnwritten(file)) {
      return Verdict.NOT_APPLICABLE;
    }
    BreakthroughScheme scheme = (BreakthroughScheme) file.head();
    List<Scheme06Connection> connections = new ArrayList<>(scheme.getScheme06Connections());
    scheme.getBreakthroughs().forEach(b -> connections.addAll(b.getScheme06Connections()));
    connections.removeIf(c -> c.getShared().isBlank());
    if (connections.isEmpty()) {
      return Unstated.verdict(file, Violation.at(PLACE));
    }
    if (connections.stream().anyMatch(c -> !Unstated.isBlank(c.getPlatform()))) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(
        file,
        Violation.at(PLACE)
            .with("shared", Shortened.of(connections.get(0).getShared()))
            .noGraverThan(Severity.WARNING));
  }
}

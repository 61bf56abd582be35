package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A scheme has at least one breakthrough. Example: Thái Nguyên's scheme has five.
 *
 * <p>That every body has one scheme cannot be seen in a single document. An excerpt that does not
 * mention breakthroughs cannot be judged; one that states an empty list can.
 */
@Rule(
    id = "scheme-without-breakthrough",
    clauses = "CT34-GEN-1",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeWithoutBreakthrough implements DocumentRule {

  private static final String MEMBER = "breakthroughs";

  @Override
  public Verdict judge(CaseFile file) {
    if (!file.breakthroughs().isEmpty()) {
      return Verdict.SATISFIED;
    }
    Violation violation = Violation.at(JsonPointer.ROOT.append(MEMBER));
    return file.head().getKept().isStatedEmpty(MEMBER)
        ? Verdict.violated(violation)
        : Unstated.verdict(file, violation);
  }
}

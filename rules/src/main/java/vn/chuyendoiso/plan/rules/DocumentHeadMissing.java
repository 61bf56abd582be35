package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A scheme or a plan names the head of the body, by office, who answers for it. Example: "Chủ tịch
 * UBND tỉnh Lạng Sơn".
 *
 * <p>The directive asks the head to choose the breakthroughs in person; that he did so cannot be
 * seen. In a plan the office is often told by the signature alone, so a plan without it is a
 * WARNING. Programmes, which speak to many bodies with a head each, are not judged.
 */
@Rule(
    id = "document-head-missing",
    clauses = {"CT34-T1", "TB16-4"},
    severity = Severity.ERROR,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    completeness = true,
    since = "0.1.0")
final class DocumentHeadMissing implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (Unstated.isUnwritten(file)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (file.head().getHead().filter(h -> !h.getName().isBlank()).isPresent()) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(
        file,
        Violation.at(JsonPointer.ROOT.append("head")).noGraverThan(Unstated.gravestOfScheme(file)));
  }
}

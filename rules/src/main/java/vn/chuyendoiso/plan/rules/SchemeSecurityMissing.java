package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A scheme has a plan to keep cyberspace and information safe. Example: a scheme that approves the
 * security level of its systems and encrypts personal data.
 *
 * <p>Words or measures are enough; whether they cover what the scheme handles is another rule's
 * business. Plans and programmes have tasks for this instead, and are not judged.
 */
@Rule(
    id = "scheme-security-missing",
    clauses = "CT34-P8",
    severity = Severity.ERROR,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeSecurityMissing implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    if (Unstated.isUnwritten(file)) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean isThere =
        file.plan()
            .getSecurity()
            .filter(s -> !s.getMeasures().isEmpty() || !Unstated.isBlank(s.getStatement()))
            .isPresent();
    if (isThere) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(file, Violation.at(JsonPointer.ROOT.append("security")));
  }
}

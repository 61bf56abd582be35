package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A plan for 2025 takes over the targets that national programmes and strategies set for its issuer
 * by the end of 2025. Example: a plan without a word about "giảm tối thiểu 20% thủ tục hành chính"
 * leaves out a target of Decision 942/QĐ-TTg.
 *
 * <p>How that is judged is said in {@link Adoption}. Whether a value or a date falls short is
 * another rule's business. What notice 56/TB-VPCP asks has a rule of its own. Plans of other years
 * are not judged, as no clause asks them.
 */
@Rule(
    id = "plan-national-target-missing",
    clauses = "HD25-2",
    severity = Severity.WARNING,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanNationalTargetMissing implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    return Adoption.judge(file, false);
  }
}

package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A plan for 2025 that is drawn up after notice 56/TB-VPCP takes over what the notice asks its
 * issuer to reach in 2025. Example: a province's plan of 2025-04-15 says nothing of the records of
 * civil status, which had to be digitised before 2025-03-31.
 *
 * <p>How that is judged is said in {@link Adoption}. A plan that was issued before the notice could
 * not know it.
 */
@Rule(
    id = "plan-notice-target-missing",
    clauses = {"TB56-2", "TB56-3", "TB56-4", "TB56-5", "TB56-6", "TB56-7", "TB56-8"},
    severity = Severity.WARNING,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanNoticeTargetMissing implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    return Adoption.judge(file, true);
  }
}

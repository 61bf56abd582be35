package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * A province's plan for 2025 takes up decentralisation of procedures, or fees of zero. Example: a
 * task "Thực hiện phân cấp, ủy quyền giải quyết thủ tục hành chính".
 *
 * <p>How that is judged is said in {@link Coverage}. Notice 56/TB-VPCP asks provinces only.
 */
@Rule(
    id = "plan-decentralisation-missing",
    clauses = "TB56-9",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanDecentralisationMissing implements DocumentRule {

  private static final LocalDate DEMANDED_ON = LocalDate.of(2025, Month.FEBRUARY, 23);
  private static final Topic DECENTRALISATION = Topic.of("decentralisation");
  private static final Topic ZERO_FEE = Topic.of("zero-fee");

  @Override
  public Verdict judge(CaseFile file) {
    if (file.issuerKind().filter(k -> k != IssuerKind.PROVINCE).isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    return TopicCoverage.of(file, DEMANDED_ON, DECENTRALISATION, ZERO_FEE);
  }
}

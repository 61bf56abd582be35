package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A plan for 2025 cuts and simplifies rules, decentralises, or handles procedures online at one
 * stop. Example: "100% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa".
 *
 * <p>How that is judged is said in {@link Coverage}. Directive 03/CT-TTg names no year of plans; as
 * it was for 2023, plans of other years than 2025 are left alone.
 */
@Rule(
    id = "plan-simplification-missing",
    clauses = "CT03-2",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanSimplificationMissing implements DocumentRule {

  private static final LocalDate DEMANDED_ON = LocalDate.of(2023, Month.JANUARY, 27);
  private static final Topic SIMPLIFICATION = Topic.of("simplification");

  @Override
  public Verdict judge(CaseFile file) {
    return TopicCoverage.of(file, DEMANDED_ON, SIMPLIFICATION);
  }
}

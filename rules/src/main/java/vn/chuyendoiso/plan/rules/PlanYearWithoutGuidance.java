package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Says which year's plans no known letter guides, so that nobody takes silence for consent.
 * Example: letter 3816/BTTTT-CĐSQG guides the plans of 2025; for those of 2027 none is known, and
 * what its clauses ask is good practice only. Not judged: plans of several years, which the letters
 * do not speak of, and plans of bodies that the letters are not sent to.
 */
@Rule(
    id = "plan-year-without-guidance",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    since = "0.1.0")
final class PlanYearWithoutGuidance implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Integer> year = file.onlyYear();
    if (year.isEmpty() || !file.issuerKind().map(AnnualPlan::isAddressed).orElse(true)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (file.regime().isPeriodCovered()) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("period"))
            .with("document", file.documentName())
            .with("year", Integer.toString(year.get())));
  }
}

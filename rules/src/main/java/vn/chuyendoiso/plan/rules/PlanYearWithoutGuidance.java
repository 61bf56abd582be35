package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.time.Period;

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
    Optional<Period> period = file.period().filter(PlanYearWithoutGuidance::isOneYear);
    if (period.isEmpty()
        || !file.issuerKind().map(PlanYearWithoutGuidance::isGuided).orElse(true)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (file.regime().isPeriodCovered()) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("period"))
            .with("document", file.documentName())
            .with("year", Integer.toString(period.get().getFirstDay().getYear())));
  }

  private static boolean isOneYear(Period period) {
    return period.getFirstDay().getYear() == period.getLastDay().getYear();
  }

  private static boolean isGuided(IssuerKind kind) {
    return kind == IssuerKind.MINISTRY || kind == IssuerKind.PROVINCE;
  }
}

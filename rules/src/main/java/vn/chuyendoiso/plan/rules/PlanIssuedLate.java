package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.time.Period;

/**
 * A ministry or a province issues its plan for 2025 before 2024-10-30. Example: Trà Vinh's plan of
 * 2024-10-29 is in time; Lạng Sơn's of 2024-11-06 is 8 days late. Seven of the eight plans whose
 * day of issue was seen are late.
 */
@Rule(
    id = "plan-issued-late",
    clauses = "HD25-11",
    severity = Severity.ERROR,
    documents = DocumentType.TRANSFORMATION_PLAN,
    since = "0.1.0")
final class PlanIssuedLate implements DocumentRule {

  private static final int YEAR = 2025;
  private static final LocalDate LAST_DAY = LocalDate.of(2024, Month.OCTOBER, 29);

  @Override
  public Verdict judge(CaseFile file) {
    Optional<LocalDate> issuedOn = file.issuedOn();
    if (issuedOn.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Period> period = file.period();
    Optional<IssuerKind> issuer = file.issuerKind();
    if (period.map(p -> !isAnnualPlan(p)).orElse(false)
        || issuer.map(k -> !AnnualPlan.isAddressed(k)).orElse(false)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!issuedOn.get().isAfter(LAST_DAY)) {
      return Verdict.SATISFIED;
    }
    if (period.isEmpty() || issuer.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    return Verdict.violated(
        Violation.at(JsonPointer.ROOT.append("issuedOn"))
            .with("document", file.documentName())
            .with("issuedOn", issuedOn.get())
            .with("lastDay", LAST_DAY)
            .with("days", ChronoUnit.DAYS.between(LAST_DAY, issuedOn.get())));
  }

  private static boolean isAnnualPlan(Period period) {
    return period.getFirstDay().getYear() == YEAR && period.getLastDay().getYear() == YEAR;
  }
}

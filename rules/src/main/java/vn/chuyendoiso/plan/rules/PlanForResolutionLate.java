package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.time.Period;

/**
 * A ministry or a province issues its plan for resolution 57-NQ/TW within February 2025. Example: a
 * "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW" of 2025-03-14 is 14 days late.
 *
 * <p>The plan for the resolution is one that carries it out and names it in its title. Cần Thơ's
 * plan 224/KH-UBND for 2026 carries it out too, among others, and is not that plan; nor is a plan
 * of a later year. That its assignments have the five clears is judged by the rules about tasks.
 */
@Rule(
    id = "plan-for-resolution-late",
    clauses = "TB56-1",
    severity = Severity.ERROR,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.ACTION_PROGRAMME},
    since = "0.1.0")
final class PlanForResolutionLate implements DocumentRule {

  private static final DocumentNumber RESOLUTION = DocumentNumber.of("57-NQ/TW");
  private static final LocalDate LAST_DAY = LocalDate.of(2025, Month.FEBRUARY, 28);
  private static final Topic NAMED = Topic.read(List.of("57-NQ/TW"));

  @Override
  public Verdict judge(CaseFile file) {
    Document document = file.document();
    Optional<LocalDate> issuedOn = document.getIssuedOn();
    if (issuedOn.isEmpty()
        || !carriesOut(document)
        || !NAMED.isIn(Passage.of(document.getTitle()))) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Period> period = file.period();
    Optional<IssuerKind> issuer = file.issuerKind();
    if (period.map(p -> p.getFirstDay().getYear() > LAST_DAY.getYear()).orElse(false)
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

  private static boolean carriesOut(Document document) {
    return document.getLegalBases().stream()
        .filter(b -> b.getRelation().equals(Optional.of(LegalRelation.IMPLEMENTS)))
        .flatMap(b -> b.getInstrument().flatMap(InstrumentRef::getNumber).stream())
        .anyMatch(RESOLUTION::isSameNumberAs);
  }
}

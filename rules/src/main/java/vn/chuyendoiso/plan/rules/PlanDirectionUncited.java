package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentMatch;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The legal bases of a plan for 2025 name the directions that bind its issuer: the guidance, the
 * national programme, Scheme 06 and, a month after they were issued, resolution 57-NQ/TW and the
 * programme of the Government. Example: Lạng Sơn's plan 246/KH-UBND names letter 3816, which it
 * cites as "3816/BTTTT-CĐS".
 *
 * <p>A direction may be followed without being named, so this is worth knowing and no more. Which
 * instruments are expected is a bundled table. Lines that were not understood may name them. That
 * each task which a direction assigns is in the plan takes both documents and is not judged here.
 */
@Rule(
    id = "plan-direction-uncited",
    clauses = "HD25-12",
    severity = Severity.INFO,
    documents = DocumentType.TRANSFORMATION_PLAN,
    completeness = true,
    since = "0.1.0")
final class PlanDirectionUncited implements DocumentRule {

  // A reading of ours: a plan that is about to be issued is not rewritten for a new instrument.
  private static final int DRAWN_UP_IN = 30;

  private record Direction(
      int planYear, List<String> addressees, DocumentNumber instrument, LocalDate issuedOn) {

    boolean isExpected(IssuerKind issuer, LocalDate day) {
      return planYear == AnnualPlan.GUIDED_YEAR
          && addressees.contains(issuer.name().toLowerCase(Locale.ROOT))
          && !issuedOn.plusDays(DRAWN_UP_IN).isAfter(day);
    }
  }

  @Override
  public Verdict judge(CaseFile file) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    IssuerKind issuer = file.issuerKind().orElseThrow();
    LocalDate day = file.issuedOn().orElse(file.asOf());
    Set<DocumentNumber> cited = cited(file);
    List<String> missing =
        Bundled.DIRECTIONS.stream()
            .filter(d -> d.isExpected(issuer, day))
            .map(Direction::instrument)
            .filter(n -> cited.stream().noneMatch(n::isSameNumberAs))
            .map(DocumentNumber::toString)
            .toList();
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    boolean isUnclear = file.legalBases().stream().anyMatch(b -> b.getInstrument().isEmpty());
    return isUnclear || file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            Violation.at(JsonPointer.ROOT.append("legalBases")).with("instruments", missing));
  }

  // An instrument is known under its own number, however the document spells it.
  private static Set<DocumentNumber> cited(CaseFile file) {
    Set<DocumentNumber> cited =
        file.legalBases().stream()
            .flatMap(b -> b.getInstrument().stream())
            .flatMap(i -> InstrumentRegistry.bundled().find(i).stream())
            .map(InstrumentMatch::instrument)
            .flatMap(i -> i.getNumber().stream())
            .collect(Collectors.toSet());
    file.legalBases().stream()
        .flatMap(b -> b.getInstrument().flatMap(InstrumentRef::getNumber).stream())
        .forEach(cited::add);
    return cited;
  }

  private static Direction read(ResourceTable.Row row) {
    return new Direction(
        Integer.parseInt(row.text("planYear")),
        row.list("addressees"),
        DocumentNumber.of(row.text("instrument")),
        row.date("issuedOn").orElseThrow());
  }

  private static final class Bundled {
    static final List<Direction> DIRECTIONS =
        RuleTable.read("expected-directions.tsv").stream().map(PlanDirectionUncited::read).toList();
  }
}

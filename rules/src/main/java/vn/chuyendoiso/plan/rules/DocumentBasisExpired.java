package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.Instrument;
import vn.chuyendoiso.plan.law.InstrumentMatch;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

/**
 * The instruments that a document stands on are in force on the day of its issue, or, while it is
 * not issued, on the day of validation. Example: a plan of 2026-08-01 that stands on the law
 * 67/2006/QH11, which ended on 2026-06-30.
 *
 * <p>Only an instrument whose end is known is a finding. One whose period is over without a repeal,
 * one that the registry does not have, and a number that several instruments bear with different
 * ends are none. What a document amends, replaces, continues or merely mentions need not be in
 * force. That an instrument was not yet in force is not judged: the day that is printed beside it
 * is often a slip.
 */
@Rule(
    id = "document-basis-expired",
    clauses = "CT34-P10",
    severity = Severity.WARNING,
    documents = {
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME,
      DocumentType.PROGRESS_REPORT,
      DocumentType.INFRASTRUCTURE_MODEL
    },
    since = "0.1.0")
final class DocumentBasisExpired implements DocumentRule {

  private static final Set<LegalRelation> STANDING_ON =
      EnumSet.of(LegalRelation.BASIS, LegalRelation.IMPLEMENTS, LegalRelation.GUIDED_BY);

  @Override
  public Verdict judge(CaseFile file) {
    InstrumentRegistry registry = InstrumentRegistry.bundled();
    LocalDate day = file.issuedOn().orElse(file.asOf());
    List<LegalBasis> bases = file.legalBases();
    List<Violation> violations = new ArrayList<>();
    boolean isKnown = false;
    boolean isUnknown = false;
    for (int i = 0; i < bases.size(); i++) {
      if (bases.get(i).getRelation().map(STANDING_ON::contains).orElse(true)) {
        List<Instrument> meant =
            bases.get(i).getInstrument().map(registry::find).orElse(List.of()).stream()
                .map(InstrumentMatch::instrument)
                .toList();
        isKnown |= !meant.isEmpty();
        isUnknown |= meant.isEmpty();
        if (!meant.isEmpty() && meant.stream().allMatch(m -> ended(m, day))) {
          violations.add(violation(meant.get(0), day, i));
        }
      }
    }
    Verdict otherwise = isUnknown ? Verdict.CANNOT_BE_JUDGED : Verdict.SATISFIED;
    return Verdict.violatedOr(
        isKnown || isUnknown ? otherwise : Verdict.NOT_APPLICABLE, violations);
  }

  private static boolean ended(Instrument instrument, LocalDate day) {
    return instrument.getInForceUntil().filter(day::isAfter).isPresent();
  }

  private static Violation violation(Instrument instrument, LocalDate day, int index) {
    List<String> successors =
        InstrumentRegistry.bundled().successors(instrument, day).stream()
            .map(DocumentBasisExpired::name)
            .toList();
    return Violation.at(JsonPointer.ROOT.append("legalBases").append(index))
        .with("instrument", name(instrument))
        .with("lastDay", instrument.getInForceUntil().orElseThrow())
        .with("day", day)
        .with(
            "successors",
            successors.isEmpty() ? new Term("successor.unknown") : (Object) successors);
  }

  private static String name(Instrument instrument) {
    Optional<String> number = instrument.getNumber().map(DocumentNumber::toString);
    return number.or(instrument::getTitle).map(Shortened::of).orElseGet(instrument::getIssuer);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.NationalTarget;

/**
 * A target is not weaker and not later than the national one that it serves. Example: resolution
 * 57-NQ/TW asks for a TFP share above 55 % by 2030, and 03/NQ-CP for at least 55 %.
 *
 * <p>Targets are compared where an indicator names the metric of a national target that another
 * instrument set by the day of validation, that binds the issuer, and that falls due between the
 * beginning of the period and the last target of that metric: a plan of 2025 is not asked about
 * 2030, and a programme that begins in 2025 not about 2023. A bare "80%" is read as a minimum on
 * both sides.
 *
 * <p>What the document says at the national date, or next after it, decides:
 *
 * <ul>
 *   <li>less than the national value: weaker;
 *   <li>just the national value, later: late;
 *   <li>more than the national value, later: no value is stated for the national date. The document
 *       may well be on course, so this is for somebody to look at; in a programme of the nation,
 *       which goes beyond an older one, it is worth knowing at most.
 * </ul>
 *
 * <p>A national value that is only striven for, and one that was set after the document was issued,
 * do not make the document wrong, only worth a second look: a WARNING.
 */
@Rule(
    id = "target-below-national",
    clauses = {"HD25-2", "CT34-GEN-4"},
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetBelowNational implements DocumentRule {

  private static final Term WEAKER = new Term("shortfall.weaker");
  private static final Term LATER = new Term("shortfall.later");

  @Override
  public Verdict judge(CaseFile file) {
    Outcome outcome = Outcome.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    for (Map.Entry<String, List<TargetEntry>> entry :
        NationalDemand.rowsByMetric(file).entrySet()) {
      for (NationalTarget national : file.nationalTargets().ofMetric(entry.getKey())) {
        Verdict verdict = verdict(entry.getValue(), national, file);
        outcome = verdict.outcome().compareTo(outcome) > 0 ? verdict.outcome() : outcome;
        violations.addAll(verdict.violations());
      }
    }
    return new Verdict(outcome, violations);
  }

  private static Verdict verdict(List<TargetEntry> rows, NationalTarget national, CaseFile file) {
    NationalDemand demand = NationalDemand.of(rows, national, file);
    return switch (demand.standing()) {
      case NOT_HELD -> Verdict.NOT_APPLICABLE;
      case REACHED -> Verdict.SATISFIED;
      case CANNOT_TELL -> Verdict.CANNOT_BE_JUDGED;
      case WEAKER, LATER, NO_VALUE_FOR_THE_DATE ->
          Verdict.violated(violation(demand, national, file));
    };
  }

  private static Violation violation(
      NationalDemand demand, NationalTarget national, CaseFile file) {
    TargetEntry row = demand.row().orElseThrow();
    Violation violation =
        row.violation(row.pointer())
            .with("value", Step.valueInWords(row))
            .with("due", demand.due().orElseThrow())
            .with("nationalValue", new ValueInWords(national.value().orElseThrow()))
            .with("nationalDue", national.getDeadline().orElseThrow())
            .with("instrument", national.getInstrument().toString());
    if (demand.standing() == NationalStanding.NO_VALUE_FOR_THE_DATE) {
      boolean isNational = file.issuerKind().orElseThrow() == IssuerKind.NATION;
      return violation.noGraverThan(isNational ? Severity.INFO : Severity.WARNING);
    }
    return violation
        .with("shortfall", demand.standing() == NationalStanding.WEAKER ? WEAKER : LATER)
        .noGraverThan(isFirm(national, file.plan()) ? Severity.ERROR : Severity.WARNING);
  }

  private static boolean isFirm(NationalTarget national, PlanDocument document) {
    boolean isNewer =
        document
            .getIssuedOn()
            .map(d -> national.getIssuedOn().orElseThrow().isAfter(d))
            .orElse(false);
    return national.getCommitment() == Commitment.FIRM && !isNewer;
  }
}

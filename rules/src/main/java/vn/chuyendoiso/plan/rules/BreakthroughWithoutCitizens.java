package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Citizens or businesses are among those whom a breakthrough serves. Example: a breakthrough "Phòng
 * họp không giấy tờ" for authorities alone.
 *
 * <p>One that does not say whom it serves cannot be judged here; that it does not say so is another
 * rule's business.
 */
@Rule(
    id = "breakthrough-without-citizens",
    clauses = "CT34-P2B",
    severity = Severity.ERROR,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.BREAKTHROUGH_SCHEME},
    since = "0.1.0")
final class BreakthroughWithoutCitizens implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<BreakthroughEntry> breakthroughs = file.breakthroughEntries();
    if (breakthroughs.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations =
        breakthroughs.stream()
            .filter(e -> servesAuthoritiesAlone(e.breakthrough()))
            .map(e -> e.violation().noGraverThan(Unstated.gravestOfScheme(file)))
            .toList();
    boolean isSilent =
        breakthroughs.stream().anyMatch(e -> e.breakthrough().getBeneficiaries().isEmpty());
    return Verdict.violatedOr(isSilent ? Verdict.CANNOT_BE_JUDGED : Verdict.SATISFIED, violations);
  }

  private static boolean servesAuthoritiesAlone(Breakthrough breakthrough) {
    List<Beneficiary> served = breakthrough.getBeneficiaries();
    return !served.isEmpty()
        && !served.contains(Beneficiary.CITIZENS)
        && !served.contains(Beneficiary.BUSINESSES);
  }
}

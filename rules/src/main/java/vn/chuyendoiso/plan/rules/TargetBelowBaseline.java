package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A target is not worse than where the indicator stands already. Example: 80% of dossiers online by
 * 2025, where 85% were online in 2024; a place of 20 where the province was 15th.
 *
 * <p>Which way is better is told by the comparison ("tối thiểu", "tối đa"), by a place in a
 * ranking, or by the indicator; a bare number of an indicator without a direction cannot be judged,
 * nor can places of two rankings ("30/63" and "31/34"). Against an estimate it is a WARNING.
 */
@Rule(id = "target-below-baseline", clauses = "HD25-4", severity = Severity.ERROR, since = "0.1.0")
final class TargetBelowBaseline implements TargetRule {

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    if (row.target().getBaseline().isEmpty() || row.target().getValue().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Step> step = Step.of(row);
    if (step.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (step.get().gain() >= 0) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("value", Step.valueInWords(row))
            .with("baseline", Step.baselineInWords(row))
            .noGraverThan(Step.isEstimate(row) ? Severity.WARNING : Severity.ERROR));
  }
}

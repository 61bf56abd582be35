package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * A report measures against the value that the plan demands. Example: the plan asks for at least 80
 * %, the report gives 72 % and says that this is 96 % of the target; so it counts against 75 %.
 *
 * <p>The demanded value that a report has in mind is told by its share of the target. Judged where
 * the plan is known, more is better, and there is one measured number of the unit of the plan.
 */
@Rule(
    id = "evaluation-demand-differs",
    clauses = "TB16-3",
    severity = Severity.WARNING,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationDemandDiffers implements EvaluationRule {

  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    Evaluation evaluation = entry.evaluation();
    boolean judged = false;
    boolean unknown = false;
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < evaluation.getTargetResults().size(); i++) {
      TargetResult result = evaluation.getTargetResults().get(i);
      if (result.getAchievedPercent().isEmpty() || result.getMeasurements().size() != 1) {
        continue;
      }
      unknown |= result.getTarget().isPresent() && entry.plan().isEmpty();
      Optional<TargetValue> value = result.getMeasurements().get(0).getValue().getMeaning();
      Optional<TargetEntry> planned = entry.planned(result);
      if (value.isEmpty() || planned.isEmpty()) {
        continue;
      }
      Optional<BigDecimal> number = planned.get().yardstick().number(value.get());
      Optional<BigDecimal> demanded = planned.get().yardstick().demandedNumber(value.get());
      if (number.isEmpty() || demanded.filter(d -> d.signum() > 0).isEmpty()) {
        continue;
      }
      judged = true;
      BigDecimal printed = result.getAchievedPercent().get();
      int decimals = Math.min(Math.max(printed.scale(), 0), MOST_DECIMALS);
      BigDecimal share =
          number.get().multiply(HUNDRED).divide(demanded.get(), decimals + 2, RoundingMode.HALF_UP);
      // 95.65 is printed as 95.6, 95.7 or 96.
      if (share.subtract(printed).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0) {
        continue;
      }
      Optional<String> column = planned.get().indicator().flatMap(Indicator::getUnit);
      violations.add(
          Violation.at(entry.targetResult(i).append("achievedPercent"))
              .with("name", entry.name(result, i))
              .with("value", ValueInWords.of(value.get(), column))
              .with("percent", printed)
              .with("demanded", ValueInWords.of(planned.get().value().orElseThrow(), column))
              .with("share", share.setScale(1, RoundingMode.HALF_UP)));
    }
    if (!judged && unknown) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    return Verdict.violatedOr(judged ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }
}

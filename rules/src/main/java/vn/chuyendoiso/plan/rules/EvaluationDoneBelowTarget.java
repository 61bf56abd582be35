package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What is reported as done has reached what was asked. Example: a target is done in the column of
 * states, and "đạt 76,5% mục tiêu" in the column of results.
 *
 * <p>Where the report contradicts itself, that is an ERROR. Where the plan is known and the last
 * measured value misses its target, it is a WARNING, because the two may speak of different levels
 * or days. Estimates, approximate values and other units are not held against a target; "13/17" is
 * a share of what was counted, not of the target.
 */
@Rule(
    id = "evaluation-done-below-target",
    clauses = "TB16-3",
    severity = Severity.ERROR,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationDoneBelowTarget implements EvaluationRule {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    boolean judged = targets(entry, violations);
    judged |= tasks(entry, violations);
    return Verdict.violatedOr(judged ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static boolean targets(EvaluationEntry entry, List<Violation> violations) {
    boolean judged = false;
    List<TargetResult> results = entry.evaluation().getTargetResults();
    for (int i = 0; i < results.size(); i++) {
      TargetResult result = results.get(i);
      if (result.getState().filter(s -> s == ResultState.DONE).isEmpty()) {
        continue;
      }
      judged = true;
      if (result.getAchievedPercent().filter(EvaluationDoneBelowTarget::isPart).isPresent()) {
        violations.add(
            Violation.at(entry.targetResult(i).append("achievedPercent"))
                .with("kind", new Term("kind.target"))
                .with("name", entry.name(result, i))
                .with("percent", result.getAchievedPercent().get()));
      } else {
        missed(entry, result, i).ifPresent(violations::add);
      }
    }
    return judged;
  }

  private static Optional<Violation> missed(EvaluationEntry entry, TargetResult result, int index) {
    Optional<TargetEntry> planned = entry.planned(result);
    if (planned.isEmpty() || result.getMeasurements().isEmpty()) {
      return Optional.empty();
    }
    Optional<Measurement> last =
        MeasuredValue.last(MeasuredValue.of(result, entry.stated().knownUntil()))
            .filter(v -> !v.isEstimate())
            .map(MeasuredValue::measurement);
    Optional<TargetValue> value = last.map(Measurement::getValue).flatMap(Printed::getMeaning);
    if (value.filter(v -> planned.get().yardstick().judge(v).isMissed()).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> column = planned.get().indicator().flatMap(Indicator::getUnit);
    int place = result.getMeasurements().lastIndexOf(last.get());
    return Optional.of(
        Violation.at(entry.targetResult(index).append("measurements").append(place))
            .with("name", entry.name(result, index))
            .with("value", ValueInWords.of(value.get(), column))
            .with("demanded", ValueInWords.of(planned.get().value().orElseThrow(), column))
            .noGraverThan(Severity.WARNING));
  }

  private static boolean tasks(EvaluationEntry entry, List<Violation> violations) {
    boolean judged = false;
    List<TaskResult> results = entry.evaluation().getTaskResults();
    for (int i = 0; i < results.size(); i++) {
      TaskResult result = results.get(i);
      if (result.getState().filter(s -> s == ResultState.DONE).isEmpty()) {
        continue;
      }
      judged = true;
      if (result.getProgressPercent().filter(EvaluationDoneBelowTarget::isPart).isPresent()) {
        violations.add(
            Violation.at(entry.taskResult(i).append("progressPercent"))
                .with("kind", new Term("kind.task"))
                .with("name", entry.name(result, i))
                .with("percent", result.getProgressPercent().get()));
      }
    }
    return judged;
  }

  private static boolean isPart(BigDecimal percent) {
    return percent.compareTo(WHOLE) < 0;
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;

/**
 * The result of a target or a task is stated once in an evaluation. Example: a report gathered from
 * two departments lists task {@code nv-12} as done and as under way.
 *
 * <p>Two rows that do not contradict each other are a WARNING: they count twice. A measured value
 * and an estimate belong into one row. Rows without a key are not compared, because two targets may
 * have much the same words.
 */
@Rule(
    id = "evaluation-result-repeated",
    severity = Severity.ERROR,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationResultRepeated implements EvaluationRule {

  private record First(int index, Optional<ResultState> state) {}

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    if (!entry.hasKeys()) {
      return Verdict.NOT_APPLICABLE;
    }
    Evaluation evaluation = entry.evaluation();
    List<Violation> violations = new ArrayList<>();
    List<TargetResult> targets = evaluation.getTargetResults();
    List<TaskResult> tasks = evaluation.getTaskResults();
    Map<Object, First> seen = new HashMap<>(2 * (targets.size() + tasks.size()));
    for (int i = 0; i < targets.size(); i++) {
      TargetResult result = targets.get(i);
      if (result.getTarget().isPresent()) {
        First row = new First(i, result.getState());
        First first = seen.putIfAbsent(result.getTarget().get(), row);
        if (first != null) {
          String name = entry.name(result, i);
          violations.add(repeated("target", name, first, row, entry::targetResult));
        }
      }
    }
    for (int i = 0; i < tasks.size(); i++) {
      TaskResult result = tasks.get(i);
      if (result.getTask().isPresent()) {
        First row = new First(i, result.getState());
        First first = seen.putIfAbsent(result.getTask().get(), row);
        if (first != null) {
          violations.add(repeated("task", entry.name(result, i), first, row, entry::taskResult));
        }
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Violation repeated(
      String kind, String name, First first, First row, IntFunction<JsonPointer> place) {
    boolean contradicts =
        first.state.isPresent() && row.state.isPresent() && !first.state.equals(row.state);
    return Violation.at(place.apply(row.index))
        .with("kind", new Term("kind." + kind))
        .with("name", name)
        .with("first", place.apply(first.index).toString())
        .noGraverThan(contradicts ? Severity.ERROR : Severity.WARNING);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;

/**
 * Every result is about a row of the plan that is reported on. Example: a report still has a result
 * for task {@code nv-57} after the plan was amended to 56 tasks.
 *
 * <p>Judged only where that plan is among the documents at hand. Of an excerpt, the row may be one
 * that was not seen; then it is a WARNING.
 */
@Rule(
    id = "evaluation-result-unknown",
    severity = Severity.ERROR,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationResultUnknown implements EvaluationRule {

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    if (!entry.hasKeys()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (entry.plan().isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    CaseFile plan = entry.plan().get();
    Evaluation evaluation = entry.evaluation();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < evaluation.getTargetResults().size(); i++) {
      JsonPointer place = entry.targetResult(i).append("target");
      evaluation
          .getTargetResults()
          .get(i)
          .getTarget()
          .filter(id -> plan.target(id).isEmpty())
          .ifPresent(id -> violations.add(unknown(place, "target", id.value(), plan)));
    }
    for (int i = 0; i < evaluation.getTaskResults().size(); i++) {
      JsonPointer place = entry.taskResult(i).append("task");
      evaluation
          .getTaskResults()
          .get(i)
          .getTask()
          .filter(id -> plan.task(id).isEmpty())
          .ifPresent(id -> violations.add(unknown(place, "task", id.value(), plan)));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Violation unknown(
      JsonPointer place, String kind, String reference, CaseFile plan) {
    return Violation.at(place)
        .with("kind", new Term("kind." + kind))
        .with("reference", reference)
        .with("plan", plan.documentName())
        .noGraverThan(plan.isExcerpt() ? Severity.WARNING : Severity.ERROR);
  }
}

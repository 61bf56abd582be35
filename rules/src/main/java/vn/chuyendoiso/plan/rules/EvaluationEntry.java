package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentEvaluation;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;

/**
 * What was reached, at its place, beside the plan that it speaks of.
 *
 * @param stated the evaluation in its document
 * @param pointer where it stands in the document
 * @param plan the plan that it speaks of; empty if it names none, or none that is known
 */
record EvaluationEntry(DocumentEvaluation stated, JsonPointer pointer, Optional<CaseFile> plan) {

  static List<EvaluationEntry> of(CaseFile file) {
    List<DocumentEvaluation> evaluations = DocumentEvaluation.of(file.document());
    List<EvaluationEntry> entries = new ArrayList<>(evaluations.size());
    for (int i = 0; i < evaluations.size(); i++) {
      DocumentEvaluation stated = evaluations.get(i);
      Optional<CaseFile> plan =
          stated
              .plan()
              .flatMap(r -> file.neighbours().find(r, file.document(), file.asOf()))
              .filter(f -> f.document() instanceof PlanDocument);
      JsonPointer pointer = JsonPointer.ROOT.append("evaluations").append(i);
      entries.add(new EvaluationEntry(stated, pointer, plan));
    }
    return entries;
  }

  Evaluation evaluation() {
    return stated.evaluation();
  }

  boolean hasKeys() {
    return evaluation().getTargetResults().stream().anyMatch(r -> r.getTarget().isPresent())
        || evaluation().getTaskResults().stream().anyMatch(r -> r.getTask().isPresent());
  }

  JsonPointer targetResult(int index) {
    return pointer.append("targetResults").append(index);
  }

  JsonPointer taskResult(int index) {
    return pointer.append("taskResults").append(index);
  }

  /** The row of the plan that a result is about; empty if plan or row is not known. */
  Optional<TargetEntry> planned(TargetResult result) {
    return plan.flatMap(p -> result.getTarget().flatMap(p::target));
  }

  /** The row of the plan that a result is about; empty if plan or row is not known. */
  Optional<TaskEntry> planned(TaskResult result) {
    return plan.flatMap(p -> result.getTask().flatMap(p::task));
  }

  /** What a result is about, in words; at last its place in the list, from 1. */
  String name(TargetResult result, int index) {
    return result
        .getTitle()
        .map(Shortened::of)
        .or(() -> planned(result).map(TargetEntry::title))
        .or(() -> result.getTarget().map(Object::toString))
        .orElseGet(() -> Integer.toString(index + 1));
  }

  /** What a result is about, in words; at last its place in the list, from 1. */
  String name(TaskResult result, int index) {
    return result
        .getTitle()
        .or(() -> planned(result).map(t -> t.task().getTitle()))
        .map(Shortened::of)
        .or(() -> result.getTask().map(Object::toString))
        .orElseGet(() -> Integer.toString(index + 1));
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What was reached, at its place, beside the plan that it speaks of.
 *
 * @param evaluation the evaluation as it stands
 * @param pointer where it stands in the document
 * @param plan the plan that it speaks of; empty if it names none, or none that is known
 */
record EvaluationEntry(Evaluation evaluation, JsonPointer pointer, Optional<CaseFile> plan) {

  static List<EvaluationEntry> of(CaseFile file) {
    List<Evaluation> evaluations = evaluations(file.document());
    List<EvaluationEntry> entries = new ArrayList<>(evaluations.size());
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      Optional<CaseFile> plan =
          reference(evaluation, file.document())
              .flatMap(r -> file.neighbours().find(r, file.document(), file.asOf()))
              .filter(f -> f.document() instanceof PlanDocument);
      JsonPointer pointer = JsonPointer.ROOT.append("evaluations").append(i);
      entries.add(new EvaluationEntry(evaluation, pointer, plan));
    }
    return entries;
  }

  static List<Evaluation> evaluations(Document document) {
    if (document instanceof PlanDocument plan) {
      return plan.getEvaluations();
    }
    return document instanceof ProgressReport report ? report.getEvaluations() : List.of();
  }

  // A report on one plan need not name it again in each of its parts.
  private static Optional<InstrumentRef> reference(Evaluation evaluation, Document document) {
    return evaluation
        .getPlan()
        .or(
            () ->
                document instanceof ProgressReport report && report.getReportedPlans().size() == 1
                    ? Optional.of(report.getReportedPlans().get(0))
                    : Optional.empty());
  }

  boolean hasKeys() {
    return evaluation.getTargetResults().stream().anyMatch(r -> r.getTarget().isPresent())
        || evaluation.getTaskResults().stream().anyMatch(r -> r.getTask().isPresent());
  }

  /** The day up to which it speaks; for a report, at last the end of its own period. */
  Optional<LocalDate> lastDay(CaseFile file) {
    return evaluation
        .getCutOff()
        .or(() -> evaluation.getPeriod().flatMap(Printed::getMeaning).map(Period::getLastDay))
        .or(
            () ->
                file.document() instanceof ProgressReport
                    ? file.period().map(Period::getLastDay)
                    : Optional.empty());
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

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.time.Period;

/**
 * The last report on a plan has a result for every row of it. Example: a plan for 2025 has 34
 * targets, and the report on the whole year lists 27; seven are not spoken of.
 *
 * <p>An evaluation is the last one if it speaks of the time up to the end of the plan. One that
 * counts and lists no rows, or lists only targets or only tasks, is not asked for the others. One
 * finding names how many rows are missing, and the first of them.
 */
@Rule(
    id = "evaluation-result-missing",
    clauses = "TB16-1",
    severity = Severity.WARNING,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    completeness = true,
    since = "0.1.0")
final class EvaluationResultMissing implements EvaluationRule {

  private static final int NAMED = 5;

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    if (!entry.hasKeys()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> planEnd = entry.plan().flatMap(CaseFile::period).map(Period::getLastDay);
    Optional<LocalDate> lastDay = entry.stated().lastDay();
    if (planEnd.isEmpty() || lastDay.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (lastDay.get().isBefore(planEnd.get())) {
      return Verdict.NOT_APPLICABLE;
    }
    CaseFile plan = entry.plan().get();
    List<Violation> violations = new ArrayList<>();
    targets(entry, plan).ifPresent(violations::add);
    tasks(entry, plan).ifPresent(violations::add);
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Optional<Violation> targets(EvaluationEntry entry, CaseFile plan) {
    Set<TargetId> reported = new HashSet<>(2 * entry.evaluation().getTargetResults().size());
    for (TargetResult result : entry.evaluation().getTargetResults()) {
      result.getTarget().ifPresent(reported::add);
    }
    List<TargetEntry> rows = plan.targets().stream().filter(t -> !t.isLabel()).toList();
    List<String> missing =
        rows.stream()
            .filter(t -> !reported.contains(t.target().getId()))
            .map(TargetEntry::name)
            .toList();
    JsonPointer place = entry.pointer().append("targetResults");
    return reported.isEmpty()
        ? Optional.empty()
        : violation(place, "target", missing, rows.size(), plan);
  }

  private static Optional<Violation> tasks(EvaluationEntry entry, CaseFile plan) {
    Set<TaskId> reported = new HashSet<>(2 * entry.evaluation().getTaskResults().size());
    for (TaskResult result : entry.evaluation().getTaskResults()) {
      result.getTask().ifPresent(reported::add);
    }
    List<TaskEntry> rows = plan.tasks().stream().filter(t -> !t.isLabel()).toList();
    List<String> missing =
        rows.stream()
            .filter(t -> !reported.contains(t.task().getId()))
            .map(TaskEntry::name)
            .toList();
    JsonPointer place = entry.pointer().append("taskResults");
    return reported.isEmpty()
        ? Optional.empty()
        : violation(place, "task", missing, rows.size(), plan);
  }

  private static Optional<Violation> violation(
      JsonPointer place, String kind, List<String> missing, int rows, CaseFile plan) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Violation.at(place)
            .with("plan", plan.documentName())
            .with("kind", new Term("kind." + kind))
            .with("count", missing.size())
            .with("of", rows)
            .with("rows", missing.subList(0, Math.min(NAMED, missing.size()))));
  }
}

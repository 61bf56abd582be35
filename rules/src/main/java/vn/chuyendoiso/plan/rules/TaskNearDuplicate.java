package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.overlap.ComparedTitle;
import vn.chuyendoiso.plan.overlap.Overlap;
import vn.chuyendoiso.plan.overlap.OverlapRelation;
import vn.chuyendoiso.plan.overlap.TaskOverlap;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * No two tasks of a document describe the same work in other words. Example: "Nâng cấp hệ thống
 * thông tin giải quyết thủ tục hành chính" and, further below, "Hệ thống thông tin giải quyết TTHC
 * được nâng cấp, hoàn thiện".
 *
 * <p>Titles are compared by their meaningful words, as {@link TaskOverlap} does; equal titles are
 * the matter of another rule. As there, two rows mean the same work if they stand under the same
 * row, or at the top, or if the same bodies lead them. One finding for each row that seems to
 * repeat an earlier one. Words alone prove nothing, so this is never more than a warning.
 */
@Rule(
    id = "task-near-duplicate",
    clauses = {"CT34-P7", "CT34-P6", "TB16-2"},
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskNearDuplicate implements SurveyRule<Optional<ComparedTitle>> {

  @Override
  public Optional<ComparedTitle> look(TargetEntry row, CaseFile file) {
    return Optional.empty();
  }

  @Override
  public Optional<ComparedTitle> look(TaskEntry row, CaseFile file) {
    return row.isLabel() ? Optional.empty() : Optional.of(ComparedTitle.of(row.task().getTitle()));
  }

  @Override
  public Verdict conclude(Survey<Optional<ComparedTitle>> survey, CaseFile file) {
    List<ComparedTitle> titles = survey.tasks().stream().flatMap(Optional::stream).toList();
    if (titles.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Overlap> overlaps =
        TaskOverlap.builder()
            .relations(Set.of(OverlapRelation.INSIDE_DOCUMENT))
            .add(file.searched(), titles)
            .build()
            .getOverlaps();
    if (overlaps.isEmpty()) {
      return Verdict.SATISFIED;
    }
    Map<JsonPointer, TaskEntry> rows = new HashMap<>();
    file.tasks().forEach(t -> rows.put(t.pointer(), t));
    List<Violation> violations = new ArrayList<>();
    for (Overlap overlap : Repetitions.each(overlaps)) {
      TaskEntry first = rows.get(overlap.first().pointer());
      TaskEntry second = rows.get(overlap.second().pointer());
      if (isOneWork(first, second)) {
        violations.add(
            second
                .violation(second.pointer())
                .with("other", first.name())
                .with("otherTitle", Shortened.of(first.task().getTitle()))
                .with("shared", overlap.match().shared()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static boolean isOneWork(TaskEntry first, TaskEntry second) {
    if (TaskDuplicateTitle.normal(first.task().getTitle())
        .equals(TaskDuplicateTitle.normal(second.task().getTitle()))) {
      return false;
    }
    return first
            .node()
            .parent()
            .map(TaskNode::pointer)
            .equals(second.node().parent().map(TaskNode::pointer))
        || (!first.leads().isEmpty() && first.leads().keySet().equals(second.leads().keySet()));
  }
}

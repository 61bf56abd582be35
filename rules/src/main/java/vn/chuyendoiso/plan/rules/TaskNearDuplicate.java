package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.overlap.RowOverlap;
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
final class TaskNearDuplicate implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<TaskEntry> rows = file.tasks();
    if (rows.stream().allMatch(TaskEntry::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    for (RowOverlap overlap :
        Repetitions.each(file.overlap(), RowOverlap::getSecond, RowOverlap::getScore)) {
      TaskEntry first = rows.get(overlap.getFirst());
      TaskEntry second = rows.get(overlap.getSecond());
      if (isOneWork(first, second)) {
        violations.add(
            second
                .violation(second.pointer())
                .with("other", first.name())
                .with("otherTitle", first.title())
                .with("shared", overlap.getMatch().shared()));
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

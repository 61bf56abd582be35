package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupSet;

/**
 * Every group of the set that a document follows has a task, or the document says why not. Example:
 * a plan of 2025 without any task on cyber-information security, group 6 of nine.
 *
 * <p>It cannot be judged where the tasks are not stated, where no task says to which group it
 * belongs, and in an excerpt, of which the missing task may be the part that was not seen.
 */
@Rule(
    id = "document-group-without-task",
    clauses = "HD25-10",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class DocumentGroupWithoutTask implements SurveyRule<DocumentGroupWithoutTask.Belonging> {

  /**
   * To which group a row belongs.
   *
   * @param isTask false for labels and targets
   * @param group the group; empty if it is not stated
   */
  record Belonging(boolean isTask, Optional<String> group) {
    static final Belonging NONE = new Belonging(false, Optional.empty());
  }

  @Override
  public Belonging look(TargetEntry row, CaseFile file) {
    return Belonging.NONE;
  }

  @Override
  public Belonging look(TaskEntry row, CaseFile file) {
    return row.isLabel() ? Belonging.NONE : new Belonging(true, row.node().group());
  }

  @Override
  public Verdict conclude(Survey<Belonging> survey, CaseFile file) {
    Optional<TaskGroupSet> set = file.taskGroupSet().filter(TaskGroupSet::complete);
    if (set.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    PlanDocument document = file.plan();
    Set<String> covered = new HashSet<>();
    boolean hasTask = false;
    for (Belonging row : survey.tasks()) {
      hasTask |= row.isTask();
      row.group().ifPresent(covered::add);
    }
    if (hasTask ? covered.isEmpty() : !document.getKept().isStatedEmpty("tasks")) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    document.getOmittedTaskGroups().stream().map(OmittedTaskGroup::getGroup).forEach(covered::add);
    List<Violation> violations = new ArrayList<>();
    for (TaskGroup group : set.get().groups()) {
      if (!covered.contains(group.code())) {
        violations.add(Violation.at(JsonPointer.ROOT.append("tasks")).with("group", name(group)));
      }
    }
    if (!violations.isEmpty() && file.isExcerpt()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static String name(TaskGroup group) {
    return group.code() + group.vietnamese().map(n -> " (" + n + ")").orElse("");
  }
}

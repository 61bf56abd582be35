package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetId;

/**
 * A task is done before the last of the targets that it serves is due. Example: a system that goes
 * live in December cannot bring dossiers online by June.
 *
 * <p>Of a task that serves several targets the latest counts. A task may go on to keep what was
 * reached, so it is a WARNING. Targets without a day, and keys that lead nowhere, say nothing.
 */
@Rule(
    id = "task-after-its-target",
    clauses = "HD25-13",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskAfterItsTarget implements SurveyRule<TaskAfterItsTarget.Due> {

  /**
   * When a row is due.
   *
   * @param target the key of the row, if it is a target
   * @param name how the row is called
   * @param day the last acceptable day; empty if it is not known
   * @param served the targets that a task serves
   */
  record Due(
      Optional<TargetId> target, String name, Optional<LocalDate> day, List<TargetId> served) {
    static final Due OF_NO_MATTER = new Due(Optional.empty(), "", Optional.empty(), List.of());
  }

  @Override
  public Due look(TargetEntry row, CaseFile file) {
    return new Due(
        Optional.of(row.target().getId()), row.name(), file.lastAcceptableDay(row), List.of());
  }

  @Override
  public Due look(TaskEntry row, CaseFile file) {
    return row.task().getTargets().isEmpty()
        ? Due.OF_NO_MATTER
        : new Due(Optional.empty(), "", file.lastAcceptableDay(row), row.task().getTargets());
  }

  @Override
  public Verdict conclude(Survey<Due> survey, CaseFile file) {
    Map<TargetId, Due> targets = new HashMap<>(2 * survey.targets().size());
    survey.targets().forEach(t -> targets.putIfAbsent(t.target().orElseThrow(), t));
    Outcome outcome = Outcome.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < survey.tasks().size(); i++) {
      Due task = survey.tasks().get(i);
      if (!task.served().isEmpty()) {
        Optional<Due> latest = latest(task.served(), targets);
        Outcome said = compare(task, latest);
        outcome = said.compareTo(outcome) > 0 ? said : outcome;
        if (said == Outcome.VIOLATED) {
          violations.add(violation(file.task(i), task, latest.orElseThrow()));
        }
      }
    }
    return new Verdict(outcome, violations);
  }

  /** The target that is due last; empty if that cannot be told, since one has no day. */
  private static Optional<Due> latest(List<TargetId> served, Map<TargetId, Due> targets) {
    Due latest = null;
    for (TargetId id : served) {
      Due target = targets.getOrDefault(id, Due.OF_NO_MATTER);
      if (target.day().isEmpty()) {
        return Optional.empty();
      }
      if (latest == null || target.day().get().isAfter(latest.day().get())) {
        latest = target;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static Outcome compare(Due task, Optional<Due> latest) {
    if (task.day().isEmpty() || latest.isEmpty()) {
      return Outcome.CANNOT_BE_JUDGED;
    }
    return task.day().get().isAfter(latest.get().day().orElseThrow())
        ? Outcome.VIOLATED
        : Outcome.SATISFIED;
  }

  private static Violation violation(TaskEntry row, Due task, Due latest) {
    return row.violation(row.deadlineCell())
        .with("due", task.day().orElseThrow())
        .with("target", latest.name())
        .with("targetDue", latest.day().orElseThrow());
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every task serves a target, named in its own row or in one above. Example: a plan lists a
 * conference under no target at all; whoever reads the report cannot tell what it was for.
 *
 * <p>Where no task of a document names a target, the link was not recorded at all: that is one
 * finding on the list, and at most a WARNING.
 */
@Rule(
    id = "task-without-target",
    clauses = "HD25-6",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TaskWithoutTarget implements SurveyRule<TaskWithoutTarget.Aim> {

  /** What a row works for. */
  enum Aim {
    NO_TASK,
    TARGET,
    NONE
  }

  @Override
  public Aim look(TargetEntry row, CaseFile file) {
    return Aim.NO_TASK;
  }

  @Override
  public Aim look(TaskEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Aim.NO_TASK;
    }
    return row.servesTarget() ? Aim.TARGET : Aim.NONE;
  }

  @Override
  public Verdict conclude(Survey<Aim> survey, CaseFile file) {
    List<Aim> aims = survey.tasks();
    int aimless = Collections.frequency(aims, Aim.NONE);
    if (aimless == 0) {
      return aims.contains(Aim.TARGET) ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
    }
    if (!aims.contains(Aim.TARGET)) {
      return Verdict.violated(
          Violation.at(JsonPointer.ROOT.append("tasks"))
              .with("count", aimless)
              .noGraverThan(Severity.WARNING));
    }
    List<Violation> violations = new ArrayList<>(aimless);
    for (int i = 0; i < aims.size(); i++) {
      if (aims.get(i) == Aim.NONE) {
        TaskEntry row = file.task(i);
        violations.add(row.violation(row.pointer()));
      }
    }
    return new Verdict(Outcome.VIOLATED, violations);
  }
}

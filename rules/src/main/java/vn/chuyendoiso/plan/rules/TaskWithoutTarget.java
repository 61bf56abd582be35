package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
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
final class TaskWithoutTarget implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<TaskEntry> tasks = file.tasks().stream().filter(t -> !t.isLabel()).toList();
    if (tasks.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<TaskEntry> aimless = tasks.stream().filter(t -> !t.servesTarget()).toList();
    List<Violation> violations = new ArrayList<>();
    if (aimless.size() == tasks.size()) {
      violations.add(
          Violation.at(JsonPointer.ROOT.append("tasks"))
              .with("count", tasks.size())
              .noGraverThan(Severity.WARNING));
    } else {
      aimless.forEach(t -> violations.add(t.violation(t.pointer())));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}

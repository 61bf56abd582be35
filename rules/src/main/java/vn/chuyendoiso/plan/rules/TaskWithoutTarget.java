package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every task serves a target. Example: a plan lists a conference under no target at all; whoever
 * reads the report cannot tell what it was for.
 *
 * <p>A task serves a target that it names, one whose indicator it moves, and one of a breakthrough
 * that it carries, in its own row or in one above: what counts there as well counts for {@code
 * target-without-task}. Where no task of a document serves a target, the link was not recorded at
 * all: that is one finding on the list, and at most a WARNING.
 */
@Rule(
    id = "task-without-target",
    clauses = "HD25-6",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TaskWithoutTarget implements SurveyRule<TargetLinks.Link> {

  @Override
  public TargetLinks.Link look(TargetEntry row, CaseFile file) {
    return TargetLinks.look(row);
  }

  @Override
  public TargetLinks.Link look(TaskEntry row, CaseFile file) {
    return TargetLinks.look(row);
  }

  @Override
  public Verdict conclude(Survey<TargetLinks.Link> survey, CaseFile file) {
    List<TargetLinks.Link> rows = survey.tasks();
    if (rows.stream().allMatch(TargetLinks.Link::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    BitSet serving = TargetLinks.of(survey, file).serving();
    if (serving.isEmpty()) {
      long count = rows.stream().filter(row -> !row.isLabel()).count();
      return Verdict.violated(
          Violation.at(JsonPointer.ROOT.append("tasks"))
              .with("count", (int) count)
              .noGraverThan(Severity.WARNING));
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = serving.nextClearBit(0); i < rows.size(); i = serving.nextClearBit(i + 1)) {
      if (!rows.get(i).isLabel()) {
        TaskEntry row = file.task(i);
        violations.add(row.violation(row.pointer()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Every target is served by a task. Example: a plan wants 7% of retail sales online, and no task
 * has anything to do with trade.
 *
 * <p>A task serves a target that it names, one above or below that, one whose indicator it moves,
 * and one of a breakthrough that it carries. Where no task serves a target at all, the link was not
 * recorded, which {@code task-without-target} says already: then nothing can be said here.
 */
@Rule(
    id = "target-without-task",
    clauses = "HD25-6",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TargetWithoutTask implements SurveyRule<TargetLinks.Link> {

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
    List<TargetLinks.Link> rows = survey.targets();
    if (rows.stream().allMatch(TargetLinks.Link::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    TargetLinks service = TargetLinks.of(survey, file);
    if (!service.isRecorded()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    List<Violation> violations = new ArrayList<>();
    BitSet served = service.served();
    for (int i = served.nextClearBit(0); i < rows.size(); i = served.nextClearBit(i + 1)) {
      if (!rows.get(i).isLabel()) {
        TargetEntry row = file.target(i);
        violations.add(row.violation(row.pointer()));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }
}

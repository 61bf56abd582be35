package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * A range runs from its lower end to its upper end. Example: "50 - 40" is a slip of the pen; nobody
 * can say when it is reached. A range inside another value ("giảm 50 - 40%") is judged too.
 */
@Rule(
    id = "target-interval-reversed",
    clauses = "HD25-4",
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetIntervalReversed implements TargetRule {

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    List<TargetValue.Interval> intervals = new ArrayList<>();
    row.value().ifPresent(v -> collect(v, intervals));
    if (intervals.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    for (TargetValue.Interval interval : intervals) {
      if (interval.getUpper().compareTo(interval.getLower()) < 0) {
        return Verdict.violated(
            row.violation(row.pointer().append("value"))
                .with("lower", interval.getLower())
                .with("upper", interval.getUpper()));
      }
    }
    return Verdict.SATISFIED;
  }

  private static void collect(TargetValue value, List<TargetValue.Interval> intervals) {
    if (value instanceof TargetValue.Interval interval) {
      intervals.add(interval);
    } else if (value instanceof TargetValue.Maintain maintain) {
      collect(maintain.getValue(), intervals);
    } else if (value instanceof TargetValue.Recurring recurring) {
      collect(recurring.getValue(), intervals);
    } else if (value instanceof TargetValue.Change change) {
      collect(change.getValue(), intervals);
    } else if (value instanceof TargetValue.Composite composite) {
      composite.getParts().forEach(p -> collect(p.getValue(), intervals));
    }
  }
}

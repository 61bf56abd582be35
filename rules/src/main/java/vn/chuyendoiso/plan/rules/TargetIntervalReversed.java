package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * A range runs from its lower end to its upper end. Example: "50 - 40" is a slip of the pen; nobody
 * can say when it is reached.
 */
@Rule(
    id = "target-interval-reversed",
    clauses = "HD25-4",
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetIntervalReversed implements TargetRule {

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    TargetValue value = row.value().orElse(null);
    while (value instanceof TargetValue.Maintain maintain) {
      value = maintain.getValue();
    }
    if (!(value instanceof TargetValue.Interval interval)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (interval.getUpper().compareTo(interval.getLower()) >= 0) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("lower", interval.getLower())
            .with("upper", interval.getUpper()));
  }
}

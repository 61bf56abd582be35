package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Direction;

/**
 * Two targets of one indicator for one day do not say different numbers. Example: "tối thiểu 80%"
 * in the annex and "tối thiểu 85%" in the text, both by the end of 2025.
 *
 * <p>Targets for different levels, populations or conditions, or set by different instruments, are
 * different targets: a register that gathers several instruments may hold "top 50" and "top 30".
 * Values of which the numbers cannot be compared are left to people.
 */
@Rule(
    id = "target-values-contradict",
    clauses = "HD25-4",
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetValuesContradict implements SeriesRule {

  @Override
  public Verdict compare(TargetSeries.Point one, TargetSeries.Point other) {
    if (!one.due().equals(other.due())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Figure> first = figure(one.row());
    Optional<Figure> second = figure(other.row());
    if (first.isEmpty() || second.isEmpty() || !first.get().isComparableWith(second.get())) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (first.get().number().compareTo(second.get().number()) == 0) {
      return Verdict.SATISFIED;
    }
    TargetEntry row = other.row();
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("value", Step.valueInWords(row))
            .with("due", other.due())
            .with("other", one.row().name())
            .with("otherValue", Step.valueInWords(one.row())));
  }

  // Of a range the same end on both sides, whichever is better.
  private static Optional<Figure> figure(TargetEntry row) {
    return Figure.of(row.value().orElseThrow(), row.indicator(), Direction.HIGHER_IS_BETTER);
  }
}

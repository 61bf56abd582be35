package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Direction;

/**
 * Of several targets of one indicator, a later one does not ask for less. Example: "80%" by 2025
 * and "70%" by 2026.
 *
 * <p>Only targets that hold of the same are compared: same level, population, condition, exclusion,
 * instrument. Which way is better must be told by a comparison, a place or the indicator; otherwise
 * nothing can be said. A goal may be lowered on purpose, so it is a WARNING.
 */
@Rule(
    id = "target-series-backwards",
    clauses = "HD25-4",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TargetSeriesBackwards implements SeriesRule {

  @Override
  public Verdict compare(TargetSeries.Point earlier, TargetSeries.Point later) {
    if (earlier.due().equals(later.due())) {
      return Verdict.NOT_APPLICABLE;
    }
    TargetEntry row = later.row();
    Optional<Direction> direction = Figure.direction(earlier.row()).or(() -> Figure.direction(row));
    if (direction.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    Optional<Figure> before = figure(earlier.row(), direction.get());
    Optional<Figure> after = figure(row, direction.get());
    if (before.isEmpty() || after.isEmpty() || !before.get().isComparableWith(after.get())) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (after.get().compare(before.get(), direction.get()) >= 0) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("value", Step.valueInWords(row))
            .with("due", later.due())
            .with("earlierValue", Step.valueInWords(earlier.row()))
            .with("earlierDue", earlier.due()));
  }

  private static Optional<Figure> figure(TargetEntry row, Direction direction) {
    return Figure.of(row.value().orElseThrow(), row.indicator(), direction);
  }
}

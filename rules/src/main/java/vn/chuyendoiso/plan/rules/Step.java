package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.Printed;

/**
 * The way from the baseline of a target to its value. Example: from 62% in 2024 to 80% in 2025.
 *
 * @param from where it stands
 * @param to where it should go
 * @param direction which way is better
 */
record Step(Figure from, Figure to, Direction direction) {

  /** Reads a row; empty if baseline and value cannot be compared. */
  static Optional<Step> of(TargetEntry row) {
    Optional<Direction> direction = Figure.direction(row);
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> from =
        row.target()
            .getBaseline()
            .map(Measurement::getValue)
            .flatMap(Printed::getMeaning)
            .flatMap(v -> Figure.of(v, row.indicator(), direction.get()));
    Optional<Figure> to = row.value().flatMap(v -> Figure.of(v, row.indicator(), direction.get()));
    return from.isPresent() && to.isPresent() && from.get().isComparableWith(to.get())
        ? Optional.of(new Step(from.get(), to.get(), direction.get()))
        : Optional.empty();
  }

  /** Positive if the target is better than the baseline, zero if it is the same. */
  int gain() {
    return to.compare(from, direction);
  }

  static boolean isEstimate(TargetEntry row) {
    return row.target()
        .getBaseline()
        .flatMap(Measurement::getBasis)
        .filter(b -> b == MeasurementBasis.ESTIMATE)
        .isPresent();
  }

  /** The baseline as the row prints it, or else in words. */
  static Object baselineInWords(TargetEntry row) {
    return ValueInWords.ofCell(
        row.target().getBaseline().orElseThrow().getValue(), row.indicator());
  }

  static Object valueInWords(TargetEntry row) {
    return ValueInWords.ofCell(row.target().getValue().orElseThrow(), row.indicator());
  }
}

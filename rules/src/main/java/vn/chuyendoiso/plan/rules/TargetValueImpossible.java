package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.ChangeDirection;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.UnitKind;

/**
 * A value is possible for its unit: a share lies between 0 and 100, nothing is counted below 0, a
 * place begins with 1, and of a total not more than the total is reached. Example: "180%" of the
 * dossiers is a slip of the pen for 80%.
 *
 * <p>"Trên 100%" of a share is as impossible as 101%. A percentage that compares with another year
 * ("tốc độ tăng", "so với năm 2024") or counts more than one a head ("thuê bao") may exceed 100,
 * and so may an increase; a decrease may not.
 */
@Rule(
    id = "target-value-impossible",
    clauses = "HD25-4",
    severity = Severity.ERROR,
    since = "0.1.0")
final class TargetValueImpossible implements TargetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Topic UNBOUNDED = Topic.of("unbounded-share");
  private static final Term NEGATIVE = new Term("impossible.negative");
  private static final Term MORE_THAN_ALL = new Term("impossible.more-than-all");
  private static final Term PLACE = new Term("impossible.place");
  private static final Term COUNT = new Term("impossible.count");
  private static final Term DECREASE = new Term("impossible.decrease");

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    Optional<TargetValue> value = row.value();
    if (value.isEmpty()) {
      return row.target().getValue().isPresent()
          ? Verdict.CANNOT_BE_JUDGED
          : Verdict.NOT_APPLICABLE;
    }
    return reason(value.get(), row)
        .map(
            r ->
                Verdict.violated(
                    row.violation(row.pointer().append("value"))
                        .with("value", Step.valueInWords(row))
                        .with("reason", r)))
        .orElse(Verdict.SATISFIED);
  }

  private static Optional<Term> reason(TargetValue value, TargetEntry row) {
    if (value instanceof TargetValue.Quantity quantity) {
      boolean beyond = quantity.getComparison() == Comparison.MORE_THAN;
      return reason(quantity.getNumber(), quantity.getNumber(), beyond, quantity.unit(), row);
    } else if (value instanceof TargetValue.Interval interval) {
      BigDecimal least = interval.getLower().min(interval.getUpper());
      BigDecimal most = interval.getLower().max(interval.getUpper());
      return reason(least, most, false, interval.unit(), row);
    } else if (value instanceof TargetValue.Rank rank) {
      // A place below 1 breaks a constraint that the model declares.
      boolean isBeyondLast = rank.getOutOf().map(n -> rank.getPosition() > n).orElse(false);
      return isBeyondLast ? Optional.of(PLACE) : Optional.empty();
    } else if (value instanceof TargetValue.Checklist list) {
      boolean isWrong = list.getCount() < 0 || list.getCount() > list.getTotal();
      return isWrong ? Optional.of(COUNT) : Optional.empty();
    } else if (value instanceof TargetValue.Maintain maintain) {
      return reason(maintain.getValue(), row);
    } else if (value instanceof TargetValue.Recurring recurring) {
      return reason(recurring.getValue(), row);
    } else if (value instanceof TargetValue.Change change) {
      return change.getDirection() == ChangeDirection.DECREASE && isMoreThanAll(change.getValue())
          ? Optional.of(DECREASE)
          : Optional.empty();
    } else if (value instanceof TargetValue.Composite composite) {
      return composite.getParts().stream()
          .map(LabelledValue::getValue)
          .flatMap(v -> reason(v, row).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static Optional<Term> reason(
      BigDecimal least, BigDecimal most, boolean beyond, Optional<Unit> printed, TargetEntry row) {
    Optional<UnitKind> kind =
        printed.or(() -> row.indicator().flatMap(Indicator::unit)).flatMap(Unit::kind);
    if (kind.isEmpty() || kind.get() == UnitKind.MEASURE) {
      return Optional.empty(); // degrees, rates and points may be negative
    }
    if (kind.get() == UnitKind.RANK) {
      return least.compareTo(BigDecimal.ONE) < 0 ? Optional.of(PLACE) : Optional.empty();
    }
    boolean isNegative = least.signum() < 0;
    if (isNegative && kind.get() == UnitKind.COUNT) {
      return Optional.of(NEGATIVE);
    }
    int order = most.compareTo(HUNDRED);
    boolean isMoreThanAll = order > 0 || (order == 0 && beyond);
    if (kind.get() != UnitKind.SHARE
        || !(isNegative || isMoreThanAll)
        || UNBOUNDED.isIn(Wording.of(row))) {
      return Optional.empty();
    }
    return Optional.of(isNegative ? NEGATIVE : MORE_THAN_ALL);
  }

  // Without a sign beside it, "giảm 150" may count things.
  private static boolean isMoreThanAll(TargetValue value) {
    return value instanceof TargetValue.Quantity quantity
        && quantity.unit().flatMap(Unit::kind).filter(k -> k == UnitKind.SHARE).isPresent()
        && quantity.getNumber().compareTo(HUNDRED) > 0;
  }
}

package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.UnitKind;
import vn.chuyendoiso.plan.time.Period;

/**
 * A target stands in proportion to where the indicator is. Example: from 8% to 80% within one year
 * is ten times as much; a plan may mean it, and somebody should look at it.
 *
 * <p>No instrument says how much is out of proportion. Here it is five times as much within two
 * years, and of a share half of the whole besides. From nothing there is no proportion, and of
 * places none is asked: a province that climbs from 50 to 10 is to be praised.
 */
@Rule(
    id = "target-jump-disproportionate",
    clauses = "HD25-13",
    severity = Severity.INFO,
    since = "0.1.0")
final class TargetJumpDisproportionate implements TargetRule {

  // A reading of ours, not of the guidance.
  private static final BigDecimal TIMES = BigDecimal.valueOf(5);
  private static final BigDecimal HALF_OF_ALL = BigDecimal.valueOf(50);
  private static final int YEARS = 2;

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    Optional<Measurement> baseline = row.target().getBaseline();
    if (baseline.isEmpty() || row.target().getValue().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Step> step = Step.of(row);
    Optional<LocalDate> from =
        baseline.get().getAsOf().or(() -> file.period().map(Period::getFirstDay));
    Optional<LocalDate> due = file.lastAcceptableDay(row);
    if (step.isEmpty() || from.isEmpty() || due.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (step.get().to().kind() == Figure.Kind.PLACE
        || due.get().isAfter(from.get().plusYears(YEARS))) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!isJump(step.get())) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("value", Step.valueInWords(row))
            .with("baseline", Step.baselineInWords(row))
            .with("due", due.get()));
  }

  private static boolean isJump(Step step) {
    boolean isUp = step.direction() == Direction.HIGHER_IS_BETTER;
    BigDecimal less = (isUp ? step.from() : step.to()).number();
    BigDecimal more = (isUp ? step.to() : step.from()).number();
    boolean isShare =
        step.to().unit().flatMap(Unit::kind).filter(k -> k == UnitKind.SHARE).isPresent();
    return less.signum() > 0
        && more.compareTo(less.multiply(TIMES)) >= 0
        && (!isShare || more.subtract(less).compareTo(HALF_OF_ALL) >= 0);
  }
}

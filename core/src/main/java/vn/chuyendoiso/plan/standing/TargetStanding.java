package vn.chuyendoiso.plan.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Attainment;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;

/**
 * What became of one target by a day.
 *
 * <p>Example: of "17/17 dịch vụ" Trà Vinh had reached "13/17": the measured value is 13 of 17, and
 * 76.47 % of the target were reached, which the report prints as 76.5 %.
 *
 * <p>What decides is the last measured value; where it decides nothing, the share of the target
 * that the report states; else the state that it states. An estimate decides nothing. A thing to be
 * done is reached if it is reported as done, or if its proof is named and no state. A value to be
 * kept is missed as soon as one measurement in the period of the plan misses it, and achieved only
 * when the time is over. Immutable and thread-safe.
 *
 * @param target the row as it stands
 * @param indicator what it measures; empty in a label, and where the key leads nowhere
 * @param pointer where the row stands in the document
 * @param due by when
 * @param result what the latest report that speaks of the row says; empty if none does
 * @param reportedUpTo the day up to which that report speaks; empty if none does
 * @param actual the last measured value; empty if there is none
 * @param estimate the last expected value; empty if there is none
 * @param attainment how the last measured value stands to the one asked for; empty if nothing was
 *     measured
 * @param status what became of it
 * @param doubt why it cannot be judged; empty if it can
 */
public record TargetStanding(
    Target target,
    Optional<Indicator> indicator,
    JsonPointer pointer,
    DueDay due,
    Optional<TargetResult> result,
    Optional<LocalDate> reportedUpTo,
    Optional<MeasuredValue> actual,
    Optional<MeasuredValue> estimate,
    Optional<Attainment> attainment,
    TargetStatus status,
    Optional<Doubt> doubt) {

  /**
   * Checks the parts.
   *
   * @param target the row
   * @param indicator what it measures
   * @param pointer where it stands
   * @param due by when
   * @param result what the latest report says
   * @param reportedUpTo the day up to which that report speaks
   * @param actual the last measured value
   * @param estimate the last expected value
   * @param attainment how the measured value stands to the one asked for
   * @param status what became of it
   * @param doubt why it cannot be judged
   */
  public TargetStanding {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(reportedUpTo, "reportedUpTo");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(attainment, "attainment");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(doubt, "doubt");
  }

  /**
   * {@return the state as last reported; empty if no report says one, which is not {@link
   * ResultState#NO_INFORMATION}}
   */
  public Optional<ResultState> reported() {
    return result.flatMap(TargetResult::getState);
  }

  /** {@return the last value that is known: the measured one, or else the expected one} */
  public Optional<MeasuredValue> value() {
    return actual.or(() -> estimate);
  }

  /** {@return how much of the target was reached, in percent, as the report prints it} */
  public Optional<BigDecimal> statedPercent() {
    return result.flatMap(TargetResult::getAchievedPercent);
  }

  /** {@return how much of the target was reached, in percent, worked out from what was measured} */
  public Optional<BigDecimal> percent() {
    return attainment.flatMap(Attainment::percent);
  }

  /** {@return true if the state as reported and the measured value say different things} */
  public boolean isContradicted() {
    return switch (reported().orElse(ResultState.NO_INFORMATION)) {
      case DONE -> attainment.filter(Attainment::isMissed).isPresent();
      case NOT_DONE -> attainment.filter(Attainment::isReached).isPresent();
      case UNDER_WAY, NOT_STARTED, NOT_CARRIED_OUT, SUSPENDED, AWAITING_APPROVAL, NO_INFORMATION ->
          false;
    };
  }

  /** {@return true if the row measures nothing itself, and is not counted} */
  public boolean isLabel() {
    return target.isLabel();
  }

  /** The state under which the row is counted; empty if nobody says any. */
  Optional<ResultState> counted() {
    return reported()
        .or(() -> status.isAchieved() ? Optional.of(ResultState.DONE) : Optional.empty());
  }
}

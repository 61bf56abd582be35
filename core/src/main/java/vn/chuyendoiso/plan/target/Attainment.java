package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How a measured value stands to the one that a target asks for.
 *
 * <p>Example: 72 % measured does not reach "tối thiểu 80%", and is 90 % of it. 13 of 17 services in
 * use do not reach "17/17": 76.47 % of the target is reached, which is another number than the
 * measured one. Of "khoảng 80%" nobody can say whether 79 % reach it.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, rows A1 to A15.
 *
 * @param outcome whether the value asked for is reached
 * @param doubt why that cannot be told; empty if it can
 * @param percent how much of what is asked for was reached, in percent with two decimals, rounded
 *     half up; empty where that is no number, as with ranks, or where less is better
 */
public record Attainment(Outcome outcome, Optional<Doubt> doubt, Optional<BigDecimal> percent) {

  /** Whether a value is reached. */
  public enum Outcome {
    /** It is reached. */
    REACHED,
    /** Of several values that must all be reached, some are and some are not. */
    REACHED_IN_PART,
    /** It is not reached. */
    NOT_REACHED,
    /** It cannot be told. */
    UNDECIDED
  }

  /** Why it cannot be told whether a value is reached. */
  public enum Doubt {
    /** The target asks for no value. */
    NO_VALUE,
    /** The words of the target were not understood. */
    VALUE_NOT_UNDERSTOOD,
    /** The words of the report were not understood. */
    MEASURED_VALUE_NOT_UNDERSTOOD,
    /** One is a number and the other a rank, or words. */
    OTHER_FORM,
    /** The two have different units. */
    OTHER_UNIT,
    /** Two rankings of different years, scopes or sizes. */
    OTHER_RANKING,
    /** A bare number, and nobody says whether more or less is better. */
    DIRECTION_UNKNOWN,
    /** "Khoảng 80%", or a measured "trên 70%" beside "tối thiểu 80%". */
    APPROXIMATE,
    /** A value in words, or a thing to be done, of which no number tells. */
    WORDS_ONLY,
    /** A change from a value that nobody states. */
    NO_BASELINE,
    /** "Tăng 5%" of a share: percentage points, or a twentieth. */
    CHANGE_AMBIGUOUS
  }

  /**
   * Checks the parts.
   *
   * @param outcome whether the value asked for is reached
   * @param doubt why that cannot be told
   * @param percent how much of what is asked for was reached
   */
  public Attainment {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(percent, "percent");
  }

  /** {@return true if the value asked for is reached as a whole} */
  public boolean isReached() {
    return outcome == Outcome.REACHED;
  }

  /** {@return true if it is certain that the value is not reached, or in part only} */
  public boolean isMissed() {
    return outcome == Outcome.NOT_REACHED || outcome == Outcome.REACHED_IN_PART;
  }

  static Attainment reached(boolean reached) {
    return new Attainment(
        reached ? Outcome.REACHED : Outcome.NOT_REACHED, Optional.empty(), Optional.empty());
  }

  static Attainment inPart() {
    return new Attainment(Outcome.REACHED_IN_PART, Optional.empty(), Optional.empty());
  }

  static Attainment undecided(Doubt doubt) {
    return new Attainment(Outcome.UNDECIDED, Optional.of(doubt), Optional.empty());
  }

  Attainment withPercent(Optional<BigDecimal> share) {
    return new Attainment(outcome, doubt, share);
  }
}

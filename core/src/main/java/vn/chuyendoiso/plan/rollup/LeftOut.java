package vn.chuyendoiso.plan.rollup;

import java.util.Objects;

/**
 * A measured value that is not in a figure, and why.
 *
 * <p>Example: a province reports "trên 80%"; which number that is, nobody knows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body that reports it
 * @param reason why
 * @param source where it stands
 */
public record LeftOut(ReportingBody body, Reason reason, Source source) {

  /** Why a value is not in a figure. */
  public enum Reason {
    /** The value is no number: a range, several values, a change, words. */
    NO_NUMBER,
    /** The value is no exact number: "trên 80%", "khoảng 300". */
    NOT_EXACT,
    /** A place in a ranking cannot be added or averaged. */
    RANK,
    /** Its unit is not the one in which most values are, or it states none. */
    UNIT_DIFFERS,
    /** The body says it twice in one period, with different values. */
    SEVERAL_VALUES,
    /** Nothing tells how much it weighs. */
    NO_WEIGHT,
    /** Of how many it is, is stated as none. */
    WHOLE_IS_ZERO,
    /** Whether the target was reached is not stated. */
    STATE_NOT_STATED,
    /** On which day it was measured is not stated, so it cannot be the last. */
    NO_DAY,
    /** Bodies that became one body disagree whether the target was reached. */
    MERGED_BODIES_DISAGREE,
    /** A later value is the last one. */
    EARLIER,
    /** Why it is left out is the same as why the figure is not made. */
    FIGURE_NOT_MADE
  }

  /**
   * Checks the parts.
   *
   * @param body the body that reports it
   * @param reason why
   * @param source where it stands
   */
  public LeftOut {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
  }
}

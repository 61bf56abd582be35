package vn.chuyendoiso.plan.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Unit;

/**
 * What the measured values of an indicator come to, over several bodies.
 *
 * <p>Example: the share of dossiers that are handled online, as an average of 34 provinces weighted
 * by the dossiers of each; or no figure, because nobody said how the values fold.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the key of the indicator: the metric of the national catalogue where a plan
 *     names it, else the folded name and the unit
 * @param name its name, as one of the plans prints it; the key if none does
 * @param scope over which bodies
 * @param aggregation how the values fold; empty if nobody says, or if plans disagree
 * @param unit the unit of the figure, in which the values agree, with the label of the table of
 *     units or else as a document prints it; empty if none is stated, or if bodies are counted
 * @param value the figure; empty if it cannot be made
 * @param notMade why it cannot be made; empty if it can
 * @param weights the name of the table of weights that was used; empty if none was
 * @param counted how many values are in it
 * @param estimates how many of them are expected, not measured
 * @param contributions these values; empty if only counts were asked for
 * @param leftOutCount how many values are not in it
 * @param leftOutByReason how many for which reason; together they are {@code leftOutCount}
 * @param leftOut these values, with the reason; empty if only counts were asked for
 * @param digest the SHA-256, as hexadecimal digits, of where all these values stand and what they
 *     are
 */
public record Figure(
    String indicator,
    String name,
    Scope scope,
    Optional<Aggregation> aggregation,
    Optional<Unit> unit,
    Optional<FigureValue> value,
    Optional<NotMade> notMade,
    Optional<String> weights,
    int counted,
    int estimates,
    List<Contribution> contributions,
    int leftOutCount,
    Map<LeftOut.Reason, Integer> leftOutByReason,
    List<LeftOut> leftOut,
    String digest) {

  /** Why a figure cannot be made. */
  public enum NotMade {
    /** No plan states how the values fold, and whoever asked did not say. */
    AGGREGATION_NOT_STATED,
    /** Plans state different ways in which the values fold. */
    AGGREGATIONS_DISAGREE,
    /** The values of several bodies make no value together. */
    NOT_AGGREGABLE,
    /** No value is of so many of so many, and no table has a weight for any of the bodies. */
    NO_WEIGHTS,
    /** All weights are zero. */
    WEIGHTS_ARE_ZERO,
    /** Several values are the last of the same day, and they differ. */
    SEVERAL_LAST_VALUES,
    /** Every value was left out. */
    NO_VALUES
  }

  /**
   * Copies the parts.
   *
   * @param indicator the key of the indicator
   * @param name its name
   * @param scope over which bodies
   * @param aggregation how the values fold
   * @param unit the unit of the figure
   * @param value the figure
   * @param notMade why it cannot be made
   * @param weights the name of the table of weights
   * @param counted how many values are in it
   * @param estimates how many of them are expected
   * @param contributions these values
   * @param leftOutCount how many values are not in it
   * @param leftOutByReason how many for which reason
   * @param leftOut these values
   * @param digest the digest
   */
  public Figure {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(notMade, "notMade");
    Objects.requireNonNull(weights, "weights");
    contributions = List.copyOf(contributions);
    Map<LeftOut.Reason, Integer> ordered = new EnumMap<>(LeftOut.Reason.class);
    ordered.putAll(leftOutByReason);
    leftOutByReason = Collections.unmodifiableMap(ordered);
    leftOut = List.copyOf(leftOut);
    Objects.requireNonNull(digest, "digest");
  }
}

package vn.chuyendoiso.plan.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;

/**
 * Counts that a report states, beside what the rows of the plan give.
 *
 * <p>Example: Lạng Sơn's plan for 2025 states that 21 of 30 targets were done and says nothing of
 * the other 9: {@link #missing()} is 9. Of a report that states 9 of 12 where the rows give 8, one
 * {@link CountDifference} tells that it states one more.
 *
 * <p>A state of which the report says nothing is not compared, unless its counts add up to its
 * total. Immutable and thread-safe.
 *
 * @param stated the counts as stated
 * @param counted what the rows give; empty if the plan has no rows for them
 * @param differences where the two differ, the total first
 */
public record TallyComparison(
    Tally stated, Optional<Tally> counted, List<CountDifference> differences) {

  private static final int MOST_DECIMALS = 6;

  /**
   * Copies the parts.
   *
   * @param stated the counts as stated
   * @param counted what the rows give
   * @param differences where the two differ
   */
  public TallyComparison {
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(counted, "counted");
    differences = List.copyOf(differences);
  }

  static TallyComparison of(Tally stated, Optional<Tally> counted) {
    List<CountDifference> differences = new ArrayList<>();
    counted.ifPresent(c -> compare(stated, c, differences));
    return new TallyComparison(stated, counted, differences);
  }

  private static void compare(Tally stated, Tally counted, List<CountDifference> differences) {
    int rows = counted.getTotal().orElse(0);
    stated
        .getTotal()
        .filter(t -> t != rows)
        .ifPresent(t -> differences.add(new CountDifference(Optional.empty(), t, rows)));
    Map<ResultState, Integer> said = counts(stated);
    boolean isWhole = stated.missing().equals(OptionalInt.of(0));
    Map<ResultState, Integer> found = counts(counted);
    for (ResultState state : ResultState.values()) {
      Integer count = isWhole ? said.getOrDefault(state, 0) : said.get(state);
      int listed = found.getOrDefault(state, 0);
      if (count != null && count != listed) {
        differences.add(new CountDifference(Optional.of(state), count, listed));
      }
    }
  }

  // A report may count one state twice, such as two kinds of "not done".
  private static Map<ResultState, Integer> counts(Tally tally) {
    Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
    for (StateCount count : tally.getCounts()) {
      counts.merge(count.getState(), count.getCount(), Integer::sum);
    }
    return counts;
  }

  /** {@return true if there are rows, and they give what is stated} */
  public boolean isConfirmed() {
    return counted.isPresent() && differences.isEmpty();
  }

  /**
   * Tells how many of the stated total no stated count speaks of.
   *
   * @return 0 if the stated counts add up, negative if they exceed the total; empty if no total is
   *     stated
   */
  public OptionalInt missing() {
    return stated.missing();
  }

  /** {@return the share that is done in percent with two decimals, from the stated counts} */
  public Optional<BigDecimal> percent() {
    return percent(PlanStanding.PERCENT_DECIMALS);
  }

  private Optional<BigDecimal> percent(int decimals) {
    Integer done = counts(stated).get(ResultState.DONE);
    return done == null
        ? Optional.empty()
        : stated.getTotal().flatMap(t -> PlanStanding.percent(done, t, decimals));
  }

  /**
   * Tells whether the stated share fits the stated counts. Of 22 of 23, which is 95.65 %, both 95.6
   * and 95.7 are printed in practice.
   *
   * @return true if it is less than one unit of its last decimal away; empty if no share is stated,
   *     or none can be worked out
   */
  public Optional<Boolean> isPercentRight() {
    if (stated.getPercent().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal printed = stated.getPercent().get();
    int decimals = Math.min(Math.max(printed.scale(), 0), MOST_DECIMALS);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    return percent(decimals + 2).map(p -> p.subtract(printed).abs().compareTo(unit) < 0);
  }
}

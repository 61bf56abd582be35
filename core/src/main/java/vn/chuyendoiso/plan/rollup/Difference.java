package vn.chuyendoiso.plan.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.Tally;

/**
 * By how much the tallies that reports state differ from the rows that they list.
 *
 * <p>Example: a report states 101 of 107 tasks done and lists 105 rows of which 100 are done: the
 * total differs by 2, what is done by 1. Only accounts that have both are compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject targets or tasks
 * @param accounts how many accounts have both
 * @param total what is stated in all, less the rows
 * @param states the same of each state; states that agree are left out
 */
public record Difference(
    Tally.Subject subject, int accounts, long total, Map<ResultState, Long> states) {

  /**
   * Copies the parts.
   *
   * @param subject targets or tasks
   * @param accounts how many accounts have both
   * @param total what is stated in all, less the rows
   * @param states the same of each state
   */
  public Difference {
    Objects.requireNonNull(subject, "subject");
    Map<ResultState, Long> ordered = new EnumMap<>(ResultState.class);
    ordered.putAll(states);
    ordered.values().removeIf(v -> v == 0);
    states = Collections.unmodifiableMap(ordered);
  }

  /** Compares what one account states with its rows. */
  static Difference between(StatedCounts stated, StateCounts rows) {
    Map<ResultState, Long> states = new EnumMap<>(ResultState.class);
    for (ResultState state : ResultState.values()) {
      states.put(state, stated.counts().of(state) - rows.of(state));
    }
    long all = stated.withoutTotal() == 0 ? stated.total() - rows.total() : 0;
    return new Difference(stated.counted().subject(), 1, all, states);
  }

  Difference plus(Difference other) {
    Map<ResultState, Long> sums = new EnumMap<>(ResultState.class);
    sums.putAll(states);
    other.states.forEach((state, count) -> sums.merge(state, count, Math::addExact));
    return new Difference(
        subject, accounts + other.accounts, Math.addExact(total, other.total), sums);
  }
}

package vn.chuyendoiso.plan.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.chuyendoiso.plan.progress.ResultState;

/**
 * How many rows are in which state, as reported.
 *
 * <p>Example: of 34 targets of Lạng Sơn in 2025, 23 done, 2 not done, 2 not carried out and 7
 * without information. A row that states no state is counted, and in no state.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts how many are in each state that occurs, in the order of the states
 * @param unstated how many rows state none
 */
public record StateCounts(Map<ResultState, Long> counts, long unstated) {

  static final StateCounts NONE = new StateCounts(Map.of(), 0);

  /**
   * Copies the parts.
   *
   * @param counts how many are in each state that occurs
   * @param unstated how many rows state none
   */
  public StateCounts {
    Map<ResultState, Long> ordered = new EnumMap<>(ResultState.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
  }

  /** {@return how many rows there are} */
  public long total() {
    return unstated + counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns how many are in a state.
   *
   * @param state the state
   * @return how many; 0 if none
   */
  public long of(ResultState state) {
    return counts.getOrDefault(state, 0L);
  }

  /**
   * Adds other counts.
   *
   * @param other the other counts
   * @return the sums
   */
  public StateCounts plus(StateCounts other) {
    Map<ResultState, Long> sums = new EnumMap<>(ResultState.class);
    sums.putAll(counts);
    other.counts.forEach((state, count) -> sums.merge(state, count, Math::addExact));
    return new StateCounts(sums, Math.addExact(unstated, other.unstated));
  }

  static StateCounts read(PackedIn in) {
    Map<ResultState, Long> counts = new EnumMap<>(ResultState.class);
    for (int i = in.size(); i > 0; i--) {
      counts.put(in.constant(ResultState.class), in.amount());
    }
    return new StateCounts(counts, in.count());
  }

  void write(PackedOut out) {
    out.number(counts.size());
    counts.forEach(
        (state, count) -> {
          out.constant(state);
          out.signed(count);
        });
    out.number(unstated);
  }
}

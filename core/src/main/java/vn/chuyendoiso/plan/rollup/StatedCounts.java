package vn.chuyendoiso.plan.rollup;

import java.util.Objects;

/**
 * Sums of tallies that reports state.
 *
 * <p>Example: 12 targets in all, 9 of them done, stated by one report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counted what is counted
 * @param total the sum of the totals that are stated
 * @param counts the sums by state
 * @param tallies how many tallies were added
 * @param withoutTotal how many of them state no total
 */
public record StatedCounts(
    Counted counted, long total, StateCounts counts, int tallies, int withoutTotal) {

  /**
   * Checks the parts.
   *
   * @param counted what is counted
   * @param total the sum of the totals that are stated
   * @param counts the sums by state
   * @param tallies how many tallies were added
   * @param withoutTotal how many of them state no total
   */
  public StatedCounts {
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(counts, "counts");
  }

  static StatedCounts of(StatedTally tally) {
    return new StatedCounts(
        tally.counted(),
        tally.total().orElse(0L),
        tally.counts(),
        1,
        tally.total().isPresent() ? 0 : 1);
  }

  StatedCounts plus(StatedCounts other) {
    return new StatedCounts(
        counted,
        Math.addExact(total, other.total),
        counts.plus(other.counts),
        tallies + other.tallies,
        withoutTotal + other.withoutTotal);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.target.NationalTarget;

/**
 * National targets of one metric that contradict each other, with the order in which they were
 * taken to prevail.
 *
 * <p>Example: by 2030 among the 50 first of the e-government index (749/QĐ-TTg of 2020) and among
 * the 30 first (942/QĐ-TTg of 2021): both are the Prime Minister's, so the later one stands first.
 *
 * <p>The order is: those whose instrument is known to be in force no more stand last; the higher
 * {@linkplain InstrumentRank rank} before the lower; of one rank the later instrument. It is a
 * proposal with its reason, not the law's last word, and {@link #isFromMemory()} tells where even
 * the reason is without a source. Immutable and thread-safe.
 *
 * @param metric the key of what is measured
 * @param claims the targets, the one that prevails first
 * @param decidedBy by what the first one stands before the second
 */
public record MetricConflict(String metric, List<Claim> claims, Precedence decidedBy) {

  /** By what one target is taken to prevail over another. */
  public enum Precedence {
    /** The other one's instrument is no longer in force. */
    IN_FORCE,
    /** Its instrument is that of a higher office. */
    HIGHER_RANK,
    /** Its instrument is later. */
    LATER_INSTRUMENT,
    /** Nothing known tells them apart; the order is that of their ids. */
    NOTHING
  }

  /**
   * One of the targets.
   *
   * @param target the target
   * @param rank whose word its instrument is
   * @param inForce whether its instrument is in force on the day
   */
  public record Claim(NationalTarget target, InstrumentRank rank, InForce inForce) {

    /**
     * Checks the parts.
     *
     * @param target the target
     * @param rank whose word its instrument is
     * @param inForce whether its instrument is in force on the day
     */
    public Claim {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(rank, "rank");
      Objects.requireNonNull(inForce, "inForce");
    }
  }

  /**
   * Copies the parts.
   *
   * @param metric the key of what is measured
   * @param claims the targets
   * @param decidedBy by what the first one stands before the second
   */
  public MetricConflict {
    Objects.requireNonNull(metric, "metric");
    claims = List.copyOf(claims);
    Objects.requireNonNull(decidedBy, "decidedBy");
  }

  /**
   * {@return whether the first one stands before the second by an order of offices of which nobody
   * has seen a source}
   */
  public boolean isFromMemory() {
    return decidedBy == Precedence.HIGHER_RANK
        && claims.stream().limit(2).anyMatch(c -> c.rank().isFromMemory());
  }
}

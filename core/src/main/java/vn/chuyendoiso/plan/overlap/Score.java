package vn.chuyendoiso.plan.overlap;

import java.util.Set;

/**
 * How much of the meaning of two titles is the same.
 *
 * <p>Of the weight that only one title has, the smaller side counts more than the larger: a title
 * that says the same and more is narrower, while two titles that each say something else are two
 * works. Tversky's index with the smaller and the larger difference, after Jimenez and others.
 */
final class Score {

  /** What the smaller of the two differences counts. */
  private static final double LESS = 1.3;

  /** What the larger of the two differences counts. */
  private static final double MORE = 0.3;

  /** Fewer shared syllables say too little. */
  static final int LEAST_SHARED = 2;

  private Score() {}

  static double of(long shared, long one, long other) {
    long less = Math.min(one, other) - shared;
    long more = Math.max(one, other) - shared;
    return shared == 0 ? 0 : shared / (shared + LESS * less + MORE * more);
  }

  /** A score of words, lowered by what both titles say and say differently. */
  static double lowered(double score, Set<TitleContrast> contrasts) {
    double lowered = score;
    for (TitleContrast contrast : contrasts) {
      lowered *= contrast.factor();
    }
    return lowered;
  }

  /** The shared weight with which two titles reach a score. */
  static double least(double score, long one, long other) {
    return score
        * (LESS * Math.min(one, other) + MORE * Math.max(one, other))
        / (1 - score + score * (LESS + MORE));
  }

  /** The least shared weight with which a title can reach a score with one that weighs no less. */
  static double leastWithHeavier(double score, long weight) {
    return score * (LESS + MORE) * weight / (1 - score + score * (LESS + MORE));
  }

  /** The least shared weight with which a title can reach a score with one that weighs no more. */
  static double leastWithLighter(double score, long weight) {
    return score * MORE * weight / (1 - score + score * MORE);
  }
}

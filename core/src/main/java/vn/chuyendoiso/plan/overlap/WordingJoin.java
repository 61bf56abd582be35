package vn.chuyendoiso.plan.overlap;

import java.util.List;

/**
 * Finds all pairs of wordings whose score reaches a threshold: those of cores that do, unless what
 * they say of years, places and the like keeps them apart.
 */
final class WordingJoin {

  /** Takes the pairs. */
  interface Pairs {
    /** Whether pairs of two cores are wanted; asked before any is worked out. */
    boolean wants(int core, int other);

    /** Takes two wordings with their score; a wording with itself too. */
    void take(int wording, int other, double score);
  }

  private final List<ComparedTitle> cores;
  private final List<Wordings.Wording> wordings;
  private final CoreWordings[] wordingsOf; // of each core
  private final double threshold;
  private final Pairs pairs;

  private WordingJoin(Wordings wordings, double threshold, Pairs pairs) {
    this.cores = wordings.cores();
    this.wordings = wordings.wordings();
    this.wordingsOf = CoreWordings.of(wordings);
    this.threshold = threshold;
    this.pairs = pairs;
  }

  /**
   * Finds the pairs.
   *
   * @param wordings the wordings; none is added afterwards
   * @param threshold the score that a pair must reach
   * @param pairs takes each pair once, in no order
   */
  static void run(Wordings wordings, double threshold, Pairs pairs) {
    new WordingJoin(wordings, threshold, pairs).run();
  }

  private void run() {
    for (int core = 0; core < wordingsOf.length; core++) {
      if (cores.get(core).isBearing()) {
        take(core, core, 1);
      }
    }
    new Join(cores, threshold)
        .run(
            new Join.Pairs() {
              @Override
              public boolean wants(int one, int other) {
                return pairs.wants(one, other);
              }

              @Override
              public void take(int one, int other, double score) {
                WordingJoin.this.take(one, other, score);
              }
            });
  }

  private void take(int core, int other, double score) {
    for (int one : wordingsOf[core].all()) {
      long[] marks = wordings.get(one).title().marks();
      for (int two : wordingsOf[other].beside(marks, threshold)) {
        if (one == two) {
          pairs.take(one, two, score);
        } else if (core != other || one < two) {
          double lowered =
              Score.lowered(score, Mark.contrasts(marks, wordings.get(two).title().marks()));
          if (lowered >= threshold) {
            pairs.take(one, two, lowered);
          }
        }
      }
    }
  }
}

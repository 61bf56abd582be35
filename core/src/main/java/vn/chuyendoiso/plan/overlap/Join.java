package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all pairs of cores whose score reaches a threshold, without holding each against each.
 *
 * <p>Exact. The terms of each core stand from the rarest to the most frequent one. Two cores that
 * reach the threshold share so much weight that each must have one of the shared terms near its
 * beginning; so only beginnings are entered and looked up (prefix filter, as in AllPairs by Bayardo
 * and others and PPJoin by Xiao and others). Lighter cores are entered first, which makes the
 * beginnings that are entered shorter.
 */
final class Join {

  // Thresholds are compared in double arithmetic; a beginning may be one term too long for that.
  private static final double SLACK = 1e-6;

  /** Takes the pairs. */
  interface Pairs {
    /** Whether a pair is wanted; asked before it is worked out. */
    boolean wants(int one, int other);

    /** Takes two cores with their score. */
    void take(int one, int other, double score);
  }

  /** The cores that have a term in their beginnings, from the lightest to the heaviest. */
  private static final class Posting {
    private static final int[] NONE = {};
    private int[] cores = NONE;
    private int first;
    private int end;

    void add(int core) {
      if (end == cores.length) {
        cores = Arrays.copyOf(cores, Math.max(4, 2 * end));
      }
      cores[end++] = core;
    }
  }

  // Room for the terms of a plan, so that the table does not grow while it is filled.
  private static final int TERMS_OF_PLAN = 4096;

  private final double threshold;
  // Most terms stand in one core only. They are never shared; so what is kept of them is that they
  // weigh something, and they count as standing before all others.
  private final int[][] cores; // of each the ranks of its terms that others have too
  private final int[] sharedWeights; // of each the weight of these
  private final int[] coreWeights;
  private final int[] byWeight;
  private final int[] weights; // of each shared term by its rank
  private final boolean[] bearing;

  Join(List<ComparedTitle> titles, double threshold) {
    this.threshold = threshold;
    this.cores = new int[titles.size()][];
    this.sharedWeights = new int[cores.length];
    this.coreWeights = new int[cores.length];
    int all = 0;
    for (ComparedTitle title : titles) {
      all = Math.min(TERMS_OF_PLAN, all + title.terms().length);
    }
    NumberTable terms = new NumberTable(all);
    for (int i = 0; i < cores.length; i++) {
      ComparedTitle title = titles.get(i);
      coreWeights[i] = title.weight();
      cores[i] = new int[title.terms().length];
      for (int k = 0; k < cores[i].length; k++) {
        cores[i][k] = terms.indexOf(title.terms()[k]);
      }
    }
    int[] ranks = ranks(terms.size());
    int shared = 0;
    for (int rank : ranks) {
      shared += rank >= 0 ? 1 : 0;
    }
    this.weights = new int[shared];
    this.bearing = new boolean[shared];
    for (int term = 0; term < ranks.length; term++) {
      if (ranks[term] >= 0) {
        weights[ranks[term]] = Term.weight(terms.number(term));
        bearing[ranks[term]] = Term.isBearing(terms.number(term));
      }
    }
    for (int i = 0; i < cores.length; i++) {
      cores[i] = ranked(cores[i], ranks);
      for (int rank : cores[i]) {
        sharedWeights[i] += weights[rank];
      }
    }
    this.byWeight = ascending(coreWeights);
  }

  /**
   * Of each term its rank among the shared ones, the rarest first; negative if it is not shared.
   */
  private int[] ranks(int terms) {
    int[] counts = new int[terms];
    for (int[] core : cores) {
      for (int term : core) {
        counts[term]++;
      }
    }
    int[] next = new int[cores.length + 2]; // by count: the next rank of those with so many
    for (int count : counts) {
      next[count + 1] += count > 1 ? 1 : 0;
    }
    for (int count = 1; count < next.length; count++) {
      next[count] += next[count - 1];
    }
    int[] ranks = new int[terms];
    for (int term = 0; term < terms; term++) {
      ranks[term] = counts[term] == 1 ? -1 : next[counts[term]]++;
    }
    return ranks;
  }

  /** The ranks of those terms that have one, in ascending order. */
  private static int[] ranked(int[] terms, int[] ranks) {
    int size = 0;
    for (int term : terms) {
      terms[size] = ranks[term];
      size += ranks[term] < 0 ? 0 : 1;
    }
    int[] ranked = Arrays.copyOf(terms, size);
    Arrays.sort(ranked);
    return ranked;
  }

  /** Where the numbers of a list are, from the least to the greatest; equal ones in their order. */
  private static int[] ascending(int[] numbers) {
    long[] sorted = new long[numbers.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) numbers[i] << 32 | i;
    }
    Arrays.sort(sorted);
    int[] places = new int[sorted.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) sorted[i];
    }
    return places;
  }

  /** Finds the pairs of different cores. */
  void run(Pairs pairs) {
    Posting[] postings = new Posting[weights.length];
    int[] seenBy = new int[cores.length];
    Arrays.fill(seenBy, -1);
    for (int core : byWeight) {
      double least = Score.leastWithLighter(threshold, coreWeights[core]) - SLACK;
      double leastEntered = Score.leastWithHeavier(threshold, coreWeights[core]) - SLACK;
      int left = sharedWeights[core];
      for (int rank : cores[core]) {
        if (left < least) {
          break;
        }
        if (postings[rank] != null) {
          probe(core, postings[rank], least, seenBy, pairs);
        }
        left -= weights[rank];
      }
      left = sharedWeights[core];
      for (int rank : cores[core]) {
        if (left < leastEntered) {
          break;
        }
        if (postings[rank] == null) {
          postings[rank] = new Posting();
        }
        postings[rank].add(core);
        left -= weights[rank];
      }
    }
  }

  private void probe(int core, Posting posting, double least, int[] seenBy, Pairs pairs) {
    // What is too light for this core is too light for all that follow.
    while (posting.first < posting.end && coreWeights[posting.cores[posting.first]] < least) {
      posting.first++;
    }
    for (int i = posting.first; i < posting.end; i++) {
      int other = posting.cores[i];
      if (seenBy[other] != core) {
        seenBy[other] = core;
        double score = pairs.wants(core, other) ? score(core, other) : 0;
        if (score >= threshold) {
          pairs.take(core, other, score);
        }
      }
    }
  }

  private double score(int one, int two) {
    int[] a = cores[one];
    int[] b = cores[two];
    int restOfOne = sharedWeights[one];
    int restOfTwo = sharedWeights[two];
    double needed = Score.least(threshold, coreWeights[one], coreWeights[two]) - SLACK;
    if (Math.min(restOfOne, restOfTwo) < needed) {
      return 0;
    }
    int shared = 0;
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        int weight = weights[a[i]];
        shared += weight;
        restOfOne -= weight;
        restOfTwo -= weight;
        count += bearing[a[i]] ? 1 : 0;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        restOfOne -= weights[a[i++]];
      } else {
        restOfTwo -= weights[b[j++]];
      }
      if (shared + Math.min(restOfOne, restOfTwo) < needed) {
        return 0;
      }
    }
    return count < Score.LEAST_SHARED ? 0 : Score.of(shared, coreWeights[one], coreWeights[two]);
  }
}

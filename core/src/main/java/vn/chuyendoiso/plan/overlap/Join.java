package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  private final double threshold;
  private final int[][] cores;
  private final int[] weights; // of each term by its rank
  private final boolean[] bearing;
  private final long[] coreWeights;
  private final int[] byWeight;

  Join(List<String> terms, List<int[]> termsOfCores, double threshold) {
    this.threshold = threshold;
    int[] counts = new int[terms.size()];
    for (int[] core : termsOfCores) {
      for (int term : core) {
        counts[term]++;
      }
    }
    int[] byCount = byCount(terms, counts);
    int[] ranks = new int[counts.length];
    this.weights = new int[counts.length];
    this.bearing = new boolean[counts.length];
    for (int rank = 0; rank < byCount.length; rank++) {
      ranks[byCount[rank]] = rank;
      weights[rank] = Title.weightOf(terms.get(byCount[rank]));
      bearing[rank] = Title.isBearing(terms.get(byCount[rank]));
    }
    this.cores = new int[termsOfCores.size()][];
    this.coreWeights = new long[cores.length];
    for (int i = 0; i < cores.length; i++) {
      cores[i] = Arrays.stream(termsOfCores.get(i)).map(t -> ranks[t]).sorted().toArray();
      for (int rank : cores[i]) {
        coreWeights[i] += weights[rank];
      }
    }
    this.byWeight =
        IntStream.range(0, cores.length)
            .boxed()
            .sorted(Comparator.comparingLong(c -> coreWeights[c]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  // Most terms stand in one core only; they are never shared, so that their order does not matter.
  private static int[] byCount(List<String> terms, int[] counts) {
    int[] byCount = new int[counts.length];
    int single = 0;
    List<Integer> shared = new ArrayList<>();
    for (int term = 0; term < counts.length; term++) {
      if (counts[term] > 1) {
        shared.add(term);
      } else {
        byCount[single++] = term;
      }
    }
    shared.sort(Comparator.comparingInt((Integer t) -> counts[t]).thenComparing(terms::get));
    for (int i = 0; i < shared.size(); i++) {
      byCount[single + i] = shared.get(i);
    }
    return byCount;
  }

  /** Whether a core says enough to be the same as another at all. */
  boolean isBearing(int core) {
    int count = 0;
    for (int rank : cores[core]) {
      count += bearing[rank] ? 1 : 0;
    }
    return count >= Score.LEAST_SHARED;
  }

  /** Finds the pairs of different cores. */
  void run(Pairs pairs) {
    Posting[] postings = new Posting[weights.length];
    int[] seenBy = new int[cores.length];
    Arrays.fill(seenBy, -1);
    for (int core : byWeight) {
      double least = Score.leastWithLighter(threshold, coreWeights[core]) - SLACK;
      double leastEntered = Score.leastWithHeavier(threshold, coreWeights[core]) - SLACK;
      long left = coreWeights[core];
      for (int rank : cores[core]) {
        if (left < least) {
          break;
        }
        if (postings[rank] != null) {
          probe(core, postings[rank], least, seenBy, pairs);
        }
        left -= weights[rank];
      }
      left = coreWeights[core];
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
    long restOfOne = coreWeights[one];
    long restOfTwo = coreWeights[two];
    double needed = Score.least(threshold, restOfOne, restOfTwo) - SLACK;
    long shared = 0;
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

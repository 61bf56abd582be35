package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;

/**
 * What titles are compared by, as a number: a syllable, a pair of neighbouring syllables, a class
 * of actions, or a syllable of a light phrase. Its weight is part of the number, so that a search
 * carries one list of numbers for a title and nothing beside it.
 */
final class Term {

  private static final int WEIGHT_BITS = 10;
  private static final long WEIGHT = (1 << WEIGHT_BITS) - 1;
  private static final long BEARING = WEIGHT + 1;

  // What keeps a pair of syllables, an action and a light syllable from being a syllable.
  private static final long PAIR = 0x2545F4914F6CDD1DL;
  private static final long ACTION = 0x5851F42D4C957F2DL;
  private static final long LIGHT = 0x14057B7EF767814FL;

  // What an action weighs beside what it is done to.
  private static final int ACTION_WEIGHT = 150;

  private Term() {}

  static long syllable(Syllable syllable) {
    return number(syllable.code(), syllable.weight()) | BEARING; // its code is spread already
  }

  static long pair(Syllable first, Syllable second) {
    return number(
        Syllable.mixed(first.code() * PAIR + second.code()),
        (first.weight() + second.weight()) / 4);
  }

  static long light(Syllable syllable) {
    return number(Syllable.mixed(syllable.code() ^ LIGHT), syllable.weight() / 4);
  }

  static long action(long meaning) {
    return number(Syllable.mixed(meaning ^ ACTION), ACTION_WEIGHT);
  }

  private static long number(long code, int weight) {
    if (weight > WEIGHT) {
      throw new IllegalArgumentException("no room for a weight of " + weight);
    }
    return (code & -(2 * BEARING)) | weight;
  }

  /**
   * Some terms, each once, in ascending order.
   *
   * <p>Terms are spread evenly, so each is put at once where it will be about, and most find that
   * place free. In titles that are all different, reading takes a twentieth less than with a sort
   * that compares.
   */
  static long[] sorted(long[] terms, int count) {
    int places = 2 * count;
    long[] sorted = new long[places + count]; // the last may be pushed out
    // A free place has 0, which is no term: each weighs something.
    for (int i = 0; i < count; i++) {
      long term = terms[i];
      long half = (term - Long.MIN_VALUE) >>> Integer.SIZE; // of 32 bits, negative terms first
      int at = (int) ((half * places) >>> Integer.SIZE);
      while (sorted[at] != 0 && sorted[at] < term) {
        at++;
      }
      while (sorted[at] != 0 && term != sorted[at]) {
        long greater = sorted[at];
        sorted[at++] = term;
        term = greater;
      }
      sorted[at] = term;
    }
    int size = 0;
    for (long term : sorted) {
      sorted[size] = term;
      size += term == 0 ? 0 : 1;
    }
    return Arrays.copyOf(sorted, size);
  }

  /** What a term weighs, in whichever title it stands. */
  static int weight(long term) {
    return (int) (term & WEIGHT);
  }

  /** Whether a term bears a meaning of its own: a syllable that is not light. */
  static boolean isBearing(long term) {
    return (term & BEARING) != 0;
  }
}

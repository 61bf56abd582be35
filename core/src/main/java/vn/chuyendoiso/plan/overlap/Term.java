package vn.chuyendoiso.plan.overlap;

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

  /** What a term weighs, in whichever title it stands. */
  static int weight(long term) {
    return (int) (term & WEIGHT);
  }

  /** Whether a term bears a meaning of its own: a syllable that is not light. */
  static boolean isBearing(long term) {
    return (term & BEARING) != 0;
  }
}

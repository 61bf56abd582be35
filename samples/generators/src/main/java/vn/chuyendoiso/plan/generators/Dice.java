package vn.chuyendoiso.plan.generators;

import java.util.Random;

/**
 * Where the random numbers of one value come from: SplitMix64 (Steele, Lea, Flood 2014), begun anew
 * for each value with a seed of its own. The same seed gives the same numbers.
 *
 * <p>A plan takes some ten thousand numbers. {@link Random} pays for each with an atomic operation,
 * because threads may share it; one value is drawn by one thread.
 */
final class Dice extends Random {

  private static final long serialVersionUID = 1L;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    super(0);
    this.state = seed;
  }

  @Override
  public synchronized void setSeed(long seed) {
    super.setSeed(seed);
    state = seed;
  }

  @Override
  public long nextLong() {
    state += GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  @Override
  protected int next(int bits) {
    return (int) (nextLong() >>> (Long.SIZE - bits));
  }

  /** {@return a number from 0, less than a bound, each as often as the others} */
  int below(int bound) {
    // of 2^63 numbers each of the bound gets as many, but for one: nobody can tell
    return (int) Math.multiplyHigh(nextLong() >>> 1, (long) bound << 1);
  }
}

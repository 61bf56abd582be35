package vn.chuyendoiso.plan.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Draws by chance, the same for the same seed and the same subject, so that a report can be made
 * long after its plan without the plan being kept.
 */
final class Draw {

  private final Random random;

  /**
   * Begins to draw.
   *
   * @param seed the seed of the nation
   * @param subject for what is drawn
   */
  Draw(long seed, Object... subject) {
    // The generator of Random and the hash of texts are laid down by the language's library.
    this.random = new Random(mix(seed + mix(Arrays.toString(subject).hashCode())));
  }

  // Seeds that are near one another give first numbers that are; the finalizer of MurmurHash3
  // parts them.
  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  /** {@return a number from {@code least} to {@code most}} */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** {@return true in so many of a hundred cases} */
  boolean in100(int cases) {
    return random.nextInt(100) < cases;
  }

  String of(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  String word(String list) {
    return of(Vocabulary.words(list));
  }
}

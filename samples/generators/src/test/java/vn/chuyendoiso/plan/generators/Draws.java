package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Draws from an arbitrary with a seed of its own, as a property does. */
final class Draws {

  private static final int SIZE = 1_000;

  private Draws() {}

  static <T> List<T> of(Arbitrary<T> values, long seed, int count) {
    RandomGenerator<T> generator = values.generator(SIZE, true);
    Random random = new Random(seed);
    return Stream.generate(() -> generator.next(random).value()).limit(count).toList();
  }
}

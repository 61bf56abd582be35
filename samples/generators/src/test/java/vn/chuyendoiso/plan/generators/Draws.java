package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Draws from an arbitrary with a seed of its own, as a property does. */
final class Draws {

  private static final int SIZE = 1_000;

  private Draws() {}

  /**
   * What was found at the end of shrinking.
   *
   * @param value the smallest value that does not hold
   * @param tried how many values were looked at on the way
   */
  record Smallest<T>(T value, int tried) {}

  /** Draws until a value does not hold, and shrinks it as jqwik does: to what fails first. */
  static <T> Smallest<T> smallest(Arbitrary<T> values, long seed, Predicate<T> holds) {
    RandomGenerator<T> generator = values.generator(SIZE, true);
    Random random = new Random(seed);
    Shrinkable<T> smallest =
        Stream.generate(() -> generator.next(random))
            .filter(s -> !holds.test(s.value()))
            .findFirst()
            .orElseThrow();
    AtomicInteger tried = new AtomicInteger();
    Optional<Shrinkable<T>> smaller = Optional.of(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller =
          smallest
              .shrink()
              .peek(s -> tried.incrementAndGet())
              .filter(s -> !holds.test(s.value()))
              .findFirst();
    }
    return new Smallest<>(smallest.value(), tried.get());
  }

  static <T> List<T> of(Arbitrary<T> values, long seed, int count) {
    RandomGenerator<T> generator = values.generator(SIZE, true);
    Random random = new Random(seed);
    return Stream.generate(() -> generator.next(random).value()).limit(count).toList();
  }
}

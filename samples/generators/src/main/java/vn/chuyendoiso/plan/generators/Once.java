package vn.chuyendoiso.plan.generators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An arbitrary that makes its generator once, and each value that it draws once.
 *
 * <p>jqwik keeps the 500 generators that were used last, and a plan consists of more. A property
 * with two documents then made all generators anew for each try, which took 26 seconds for 200
 * tries instead of four. It also makes a value anew whenever somebody asks for it, because values
 * of others may change. Lists ask while they are drawn and again when they are read, so the parts
 * of a plan were made as often as they were nested; those of the model never change.
 *
 * @param <T> the type of values
 */
final class Once<T> implements Arbitrary<T> {

  private final Arbitrary<T> values;
  private final Map<Integer, RandomGenerator<T>> plain = new ConcurrentHashMap<>();
  private final Map<Integer, RandomGenerator<T>> withEdgeCases = new ConcurrentHashMap<>();

  Once(Arbitrary<T> values) {
    this.values = values;
  }

  /** Returns a supplier that makes an arbitrary when it is first asked, and then gives that one. */
  static <T> Supplier<Arbitrary<T>> made(Supplier<Arbitrary<T>> arbitrary) {
    Map<Boolean, Arbitrary<T>> made = new ConcurrentHashMap<>();
    return () -> made.computeIfAbsent(true, k -> new Once<>(arbitrary.get()));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return plain.computeIfAbsent(genSize, size -> remembering(values.generator(size)));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return withEdgeCases.computeIfAbsent(
        genSize, size -> remembering(values.generatorWithEmbeddedEdgeCases(size)));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return values.edgeCases(maxEdgeCases);
  }

  private static <T> RandomGenerator<T> remembering(RandomGenerator<T> generator) {
    return random -> new Remembered<>(generator.next(random));
  }

  /** What was drawn, with its value once it was asked for. */
  private static final class Remembered<T> implements Shrinkable<T> {

    private final Shrinkable<T> drawn;
    private volatile T value;

    Remembered(Shrinkable<T> drawn) {
      this.drawn = drawn;
    }

    @Override
    public T value() {
      T made = value;
      if (made == null) {
        made = drawn.value();
        value = made;
      }
      return made;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return drawn.shrink().map(Remembered::new);
    }

    @Override
    public ShrinkingDistance distance() {
      return drawn.distance();
    }
  }
}

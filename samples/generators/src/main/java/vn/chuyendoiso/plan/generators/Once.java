package vn.chuyendoiso.plan.generators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that makes its generator once. It has no edge cases: {@link Edges} has those of
 * whole documents.
 *
 * <p>jqwik keeps the 500 generators that were used last, and a plan consists of more. A property
 * with two documents would make all generators anew for each try.
 *
 * @param <T> the type of values
 */
abstract class Once<T> implements Arbitrary<T> {

  private final Map<Size, RandomGenerator<T>> made = new ConcurrentHashMap<>();

  /**
   * What jqwik says when it asks for a generator.
   *
   * @param tries how many values will be drawn, about
   * @param edgeCases whether those of jqwik's own arbitraries are mixed in
   */
  record Size(int tries, boolean edgeCases) {

    /** The generator of a part. */
    @SuppressWarnings("unchecked") // what gives a special T gives a T
    <T> RandomGenerator<T> generator(Arbitrary<? extends T> part) {
      return (RandomGenerator<T>)
          (edgeCases ? part.generatorWithEmbeddedEdgeCases(tries) : part.generator(tries));
    }
  }

  /** Returns a supplier that makes an arbitrary when it is first asked, and then gives that one. */
  static <T> Supplier<Arbitrary<T>> made(Supplier<Arbitrary<T>> arbitrary) {
    Map<Boolean, Arbitrary<T>> made = new ConcurrentHashMap<>();
    return () -> made.computeIfAbsent(true, k -> arbitrary.get());
  }

  /** Makes the generator. */
  abstract RandomGenerator<T> make(Size size);

  private RandomGenerator<T> generator(Size size) {
    RandomGenerator<T> known = made.get(size);
    if (known == null) {
      known = make(size);
      made.put(size, known);
    }
    return known;
  }

  @Override
  public RandomGenerator<T> generator(int tries) {
    return generator(new Size(tries, false));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int tries) {
    return generator(new Size(tries, true));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  @Override
  public <U> Arbitrary<U> map(Function<? super T, ? extends U> mapper) {
    return Parts.of(this).as(mapper);
  }
}

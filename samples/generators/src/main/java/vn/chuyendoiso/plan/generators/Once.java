package vn.chuyendoiso.plan.generators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that makes its generator once and keeps it.
 *
 * <p>jqwik keeps the 500 generators that were used last, and a plan consists of more. A property
 * with two documents then made all generators anew for each try, which took 26 seconds for 200
 * tries instead of four.
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
    return plain.computeIfAbsent(genSize, values::generator);
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return withEdgeCases.computeIfAbsent(genSize, values::generatorWithEmbeddedEdgeCases);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return values.edgeCases(maxEdgeCases);
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An arbitrary with a few edge cases of its own, the simplest first. An edge case shrinks to
 * simpler ones.
 *
 * <p>jqwik would put edge cases together from those of all members, of which there are thousands
 * for a document, and none that anybody would choose.
 *
 * @param <T> the type of values
 */
final class Edges<T> implements Arbitrary<T> {

  private final Arbitrary<T> drawn;
  private final List<T> edges;

  Edges(Arbitrary<T> drawn, List<T> edges) {
    this.drawn = drawn;
    this.edges = List.copyOf(edges);
  }

  /** {@return what draws the other values} */
  Arbitrary<T> drawn() {
    return drawn;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return drawn.generator(genSize);
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return drawn.generatorWithEmbeddedEdgeCases(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        IntStream.range(0, Math.min(edges.size(), maxEdgeCases))
            .<Supplier<Shrinkable<T>>>mapToObj(i -> () -> new Edge<>(edges, i))
            .toList());
  }

  private record Edge<T>(List<T> edges, int place) implements Shrinkable<T> {

    @Override
    public T value() {
      return edges.get(place);
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return IntStream.range(0, place).mapToObj(i -> new Edge<>(edges, i));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(place);
    }
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A choice between arbitraries by weight, the simplest first.
 *
 * <p>The choices of jqwik itself draw a value anew whenever somebody asks for it. A document has
 * hundreds of choices inside each other, and shrinking asks often; here a value is drawn once. It
 * shrinks to a simpler choice, and then inside the choice made.
 *
 * @param <T> the type of values
 */
final class Choice<T> implements Arbitrary<T> {

  // How often a simpler arm is asked for a value that still shows the fault: a single draw from the
  // whole numbers is now and then too small for it, and a fraction would be shown instead.
  private static final int DRAWS = 4;

  private final List<Arm<T>> arms;

  private record Arm<T>(int weight, Arbitrary<? extends T> values) {}

  private Choice(List<Arm<T>> arms) {
    this.arms = List.copyOf(arms);
  }

  /** A choice of nothing yet. */
  static <T> Choice<T> empty() {
    return new Choice<>(List.of());
  }

  static <T> Choice<T> of(int weight, Arbitrary<? extends T> values) {
    return Choice.<T>empty().or(weight, values);
  }

  static <T> Choice<T> of(int weight, List<? extends T> values) {
    return Choice.<T>empty().or(weight, values);
  }

  Choice<T> or(int weight, Arbitrary<? extends T> values) {
    List<Arm<T>> more = new ArrayList<>(arms);
    more.add(new Arm<>(weight, values));
    return new Choice<>(more);
  }

  /** Adds one of some values, unless there are none. */
  Choice<T> or(int weight, List<? extends T> values) {
    return values.isEmpty() ? this : or(weight, Arbitraries.of(values));
  }

  /** A value or none; it shrinks to none. */
  static <T> Arbitrary<Optional<T>> maybe(double probability, Arbitrary<T> values) {
    int percent = (int) Math.round(probability * 100);
    return Choice.<Optional<T>>of(100 - percent, Arbitraries.just(Optional.empty()))
        .or(percent, values.map(Optional::of));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return generator(
        arms.stream().<RandomGenerator<T>>map(a -> generator(a, genSize, false)).toList());
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return generator(
        arms.stream().<RandomGenerator<T>>map(a -> generator(a, genSize, true)).toList());
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  @SuppressWarnings("unchecked") // what gives a special T gives a T
  private static <T> RandomGenerator<T> generator(Arm<T> arm, int genSize, boolean edgeCases) {
    return (RandomGenerator<T>) arm.values.generator(genSize, edgeCases);
  }

  private RandomGenerator<T> generator(List<RandomGenerator<T>> generators) {
    int total = arms.stream().mapToInt(Arm::weight).sum();
    return random -> {
      int arm = arm(random.nextInt(total));
      long seed = random.nextLong();
      return new Chosen<>(generators, arm, seed, generators.get(arm).next(random));
    };
  }

  private int arm(int ticket) {
    int rest = ticket;
    for (int i = 0; i < arms.size(); i++) {
      rest -= arms.get(i).weight;
      if (rest < 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("ticket " + ticket);
  }

  /**
   * The choice made.
   *
   * @param generators all arms
   * @param arm which arm was chosen
   * @param seed what a simpler arm is drawn with
   * @param drawn what the arm gave
   */
  private record Chosen<T>(
      List<RandomGenerator<T>> generators, int arm, long seed, Shrinkable<T> drawn)
      implements Shrinkable<T> {

    @Override
    public T value() {
      return drawn.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      Stream<Shrinkable<T>> simpler =
          IntStream.range(0, arm * DRAWS).mapToObj(i -> drawn(i / DRAWS, seed + i % DRAWS));
      return Stream.concat(
          simpler, drawn.shrink().map(s -> new Chosen<>(generators, arm, seed, s)));
    }

    private Chosen<T> drawn(int simpler, long fresh) {
      return new Chosen<>(
          generators, simpler, seed, generators.get(simpler).next(new Random(fresh)));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(arm).append(drawn.distance());
    }
  }
}

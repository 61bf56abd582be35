package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * A choice between arbitraries by weight, the simplest first.
 *
 * <p>The choices of jqwik itself draw a value anew whenever somebody asks for it. A document has
 * hundreds of choices inside each other, and shrinking asks often; here a value is drawn once. It
 * shrinks to a simpler choice, and then inside the choice made.
 *
 * @param <T> the type of values
 */
final class Choice<T> extends Once<T> {

  // How often a simpler arm is asked for a value that still shows the fault: a single draw from the
  // whole numbers is now and then too small for it, and a fraction would be shown instead.
  private static final int DRAWS = 4;

  // What simpler arms are drawn with: a fault shrinks to the same value whatever showed it.
  private static final long SEED = 34;

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

  /** Adds an arm, unless it has no weight: nothing shrinks to what is never drawn. */
  Choice<T> or(int weight, Arbitrary<? extends T> values) {
    if (weight == 0) {
      return this;
    }
    List<Arm<T>> more = new ArrayList<>(arms);
    more.add(new Arm<>(weight, values));
    return new Choice<>(more);
  }

  /** Adds one of some values, unless there are none. */
  Choice<T> or(int weight, List<? extends T> values) {
    return values.isEmpty() ? this : or(weight, Pick.of(values));
  }

  /** A value or none; it shrinks to none. */
  static <T> Arbitrary<Optional<T>> maybe(double probability, Arbitrary<T> values) {
    return maybe(probability, values.map(Optional::of), Pick.of(List.of(Optional.empty())));
  }

  /** A value or null; it shrinks to null. */
  static <T> Arbitrary<T> orNull(double probability, Arbitrary<T> values) {
    return maybe(probability, values, Pick.nothing());
  }

  private static <T> Arbitrary<T> maybe(
      double probability, Arbitrary<T> values, Arbitrary<T> nothing) {
    int percent = (int) Math.round(probability * 100);
    return Choice.<T>of(100 - percent, nothing).or(percent, values);
  }

  @Override
  public <U> Arbitrary<U> map(Function<? super T, ? extends U> mapper) {
    return new Choice<>(
        arms.stream().map(a -> new Arm<U>(a.weight, a.values.map(mapper::apply))).toList());
  }

  @Override
  Drawing<T> make(Size size) {
    List<Drawing<T>> drawings = new ArrayList<>();
    IntStream.Builder tickets = IntStream.builder();
    for (Arm<T> arm : arms) {
      IntStream.range(0, arm.weight).forEach(i -> tickets.add(drawings.size()));
      drawings.add(size.drawing(arm.values));
    }
    return drawings.size() == 1
        ? drawings.get(0)
        : new OfArms<>(drawings, tickets.build().toArray());
  }

  /** Draws a ticket, and then from the arm that it is for. */
  private static final class OfArms<T> implements Drawing<T> {

    // Stands where an arm has more than one value.
    private static final Object SEVERAL = new Object();

    private final Drawing<T>[] arms;
    private final Object[] only;
    private final int[] tickets;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    OfArms(List<Drawing<T>> arms, int[] tickets) {
      this.arms = arms.toArray(new Drawing[0]);
      this.only = arms.stream().map(a -> Pick.only(a, SEVERAL)).toArray();
      this.tickets = tickets;
    }

    // Half of what a document consists of are members that are not there: nobody is called for
    // these.
    @Override
    @SuppressWarnings("unchecked") // the only value of an arm is a T
    public T value(Dice dice) {
      int arm = tickets[dice.below(tickets.length)];
      Object known = only[arm];
      return known == SEVERAL ? arms[arm].value(dice) : (T) known;
    }

    @Override
    public Shrinkable<T> shrinkable(Dice dice) {
      int arm = tickets[dice.below(tickets.length)];
      return chosen(arms, arm, arms[arm].shrinkable(dice));
    }
  }

  private static <T> Shrinkable<T> chosen(Drawing<T>[] arms, int arm, Shrinkable<T> drawn) {
    return arm == 0 ? drawn : new Chosen<>(arms, arm, drawn);
  }

  /** A value of another arm than the simplest. */
  private static final class Chosen<T> extends Drawn<T> {

    private final Drawing<T>[] arms;
    private final int arm;
    private final Shrinkable<T> drawn;

    Chosen(Drawing<T>[] arms, int arm, Shrinkable<T> drawn) {
      this.arms = arms;
      this.arm = arm;
      this.drawn = drawn;
    }

    @Override
    T make() {
      return drawn.value();
    }

    @Override
    long weight() {
      return arm + weight(drawn);
    }

    @Override
    Shrinkable<T> simplest() {
      return simplest(arms[0].shrinkable(new Dice(SEED)));
    }

    @Override
    Stream<Shrinkable<T>> simpler() {
      return Stream.concat(
          IntStream.range(0, arm).boxed().flatMap(this::ofArm),
          drawn.shrink().map(s -> chosen(arms, arm, s)));
    }

    private Stream<Shrinkable<T>> ofArm(int simpler) {
      Dice dice = new Dice(SEED);
      return Stream.generate(() -> arms[simpler].shrinkable(dice))
          .limit(DRAWS)
          .flatMap(s -> Stream.of(simplest(s), s))
          .map(s -> chosen(arms, simpler, s));
    }
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * An arbitrary that settles once how it draws. It has no edge cases: {@link Edges} has those of
 * whole documents.
 *
 * <p>jqwik keeps the 500 generators that were used last, and a plan consists of more. A property
 * with two documents would make all generators anew for each try.
 *
 * @param <T> the type of values
 */
abstract class Once<T> implements Arbitrary<T> {

  private final Map<Size, Drawing<T>> made = new ConcurrentHashMap<>();

  /**
   * What jqwik says when it asks for a generator.
   *
   * @param tries how many values will be drawn, about
   * @param edgeCases whether those of jqwik's own arbitraries are mixed in
   */
  record Size(int tries, boolean edgeCases) {

    /** How a part is drawn. */
    @SuppressWarnings("unchecked") // what gives a special T gives a T
    <T> Drawing<T> drawing(Arbitrary<? extends T> part) {
      Arbitrary<? extends T> drawn = part instanceof Edges<? extends T> e ? e.drawn() : part;
      return drawn instanceof Once<? extends T> own
          ? (Drawing<T>) own.drawing(this)
          : new Foreign<>(
              (RandomGenerator<T>)
                  (edgeCases
                      ? drawn.generatorWithEmbeddedEdgeCases(tries)
                      : drawn.generator(tries)));
    }
  }

  /** What jqwik itself draws. */
  private record Foreign<T>(RandomGenerator<T> generator) implements Drawing<T> {

    @Override
    public T value(Dice dice) {
      return generator.next(dice).value();
    }

    @Override
    public Shrinkable<T> shrinkable(Dice dice) {
      return generator.next(dice);
    }
  }

  /** Returns a supplier that makes an arbitrary when it is first asked, and then gives that one. */
  static <T> Supplier<Arbitrary<T>> made(Supplier<Arbitrary<T>> arbitrary) {
    Map<Boolean, Arbitrary<T>> made = new ConcurrentHashMap<>();
    return () -> made.computeIfAbsent(true, k -> arbitrary.get());
  }

  /** Settles how values are drawn. */
  abstract Drawing<T> make(Size size);

  private RandomGenerator<T> generator(Size size) {
    Drawing<T> drawing = drawing(size);
    return random -> new Cast<>(drawing, random.nextLong());
  }

  private Drawing<T> drawing(Size size) {
    Drawing<T> known = made.get(size);
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

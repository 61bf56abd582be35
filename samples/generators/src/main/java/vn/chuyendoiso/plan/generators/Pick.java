package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * One of some values in a row, each as often as the others; it shrinks towards the simplest.
 *
 * @param <T> the type of values
 */
final class Pick<T> extends Once<T> {

  // How many simpler values are tried one by one; of more, those half as far away.
  private static final int NEAR = 64;

  // How often a figure is the first or the last of its range, where faults hide.
  private static final int ENDS = 16;

  // Values of so short a row are made once for all draws.
  private static final int KEPT = 1_000;

  private final Range range;
  private final IntFunction<? extends T> values;

  private record Range(int first, int last, int simplest) {}

  private Pick(Range range, IntFunction<? extends T> values) {
    this.range = range;
    this.values = values;
  }

  /** One of some values, of which the first is the simplest. */
  static <T> Arbitrary<T> of(List<? extends T> values) {
    List<? extends T> all = List.copyOf(values);
    return new Pick<>(new Range(0, all.size() - 1, 0), all::get);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // they are copied only
  static <T> Arbitrary<T> of(T... values) {
    return of(List.of(values));
  }

  static <E extends Enum<E>> Arbitrary<E> of(Class<E> type) {
    return of(List.of(type.getEnumConstants()));
  }

  /** Nothing, for a member that is not there. */
  static <T> Arbitrary<T> nothing() {
    return new Pick<>(new Range(0, 0, 0), i -> null);
  }

  static Arbitrary<Integer> between(int first, int last) {
    return between(first, last, Math.max(first, Math.min(last, 0)));
  }

  static Arbitrary<Integer> between(int first, int last, int simplest) {
    return new Pick<>(new Range(first, last, simplest), Integer::valueOf);
  }

  @Override
  public <U> Arbitrary<U> map(Function<? super T, ? extends U> mapper) {
    return new Pick<>(range, i -> mapper.apply(values.apply(i)));
  }

  @Override
  Drawing<T> make(Size size) {
    long span = (long) range.last - range.first + 1;
    return span > KEPT ? new OfMany<>(range, values) : new OfFew<>(range, (int) span, values);
  }

  /** {@return the value, if no other can be drawn; what stands for several otherwise} */
  static Object only(Drawing<?> drawing, Object several) {
    return drawing instanceof OfFew<?> few && few.span == 1
        ? few.values.apply(few.range.first)
        : several;
  }

  /** Draws from a row that is too long to be kept. */
  private record OfMany<T>(Range range, IntFunction<? extends T> values) implements Drawing<T> {

    @Override
    public T value(Dice dice) {
      return values.apply(place(dice));
    }

    @Override
    public Shrinkable<T> shrinkable(Dice dice) {
      return new Picked<>(values, place(dice), range.simplest);
    }

    private int place(Dice dice) {
      if (dice.below(ENDS) == 0) {
        return dice.nextBoolean() ? range.first : range.last;
      }
      long span = (long) range.last - range.first + 1;
      return span <= Integer.MAX_VALUE
          ? range.first + dice.below((int) span)
          : (int) (range.first + Math.floorMod(dice.nextLong(), span));
    }
  }

  /** Draws from a short row. */
  private static final class OfFew<T> implements Drawing<T> {

    private final Range range;
    private final int span;
    private final IntFunction<? extends T> values;

    // Filled as they are drawn; two threads that draw at once fill a place with equal values.
    private final Object[] known;

    OfFew(Range range, int span, IntFunction<? extends T> values) {
      this.range = range;
      this.span = span;
      this.values = values;
      this.known = new Object[span];
    }

    @Override
    @SuppressWarnings("unchecked") // only values are put into the array
    public T value(Dice dice) {
      int step = step(dice);
      Object value = known[step];
      if (value == null) {
        value = values.apply(range.first + step);
        known[step] = value;
      }
      return (T) value;
    }

    @Override
    public Shrinkable<T> shrinkable(Dice dice) {
      return new Picked<>(values, range.first + step(dice), range.simplest);
    }

    private int step(Dice dice) {
      if (span == 1) {
        return 0;
      }
      if (span > NEAR && dice.below(ENDS) == 0) {
        return dice.nextBoolean() ? 0 : span - 1;
      }
      return dice.below(span);
    }
  }

  /** The value at a place. */
  private static final class Picked<T> extends Drawn<T> {

    private final IntFunction<? extends T> values;
    private final int place;
    private final int simplest;

    Picked(IntFunction<? extends T> values, int place, int simplest) {
      this.values = values;
      this.place = place;
      this.simplest = simplest;
    }

    @Override
    T make() {
      return values.apply(place);
    }

    @Override
    long weight() {
      return place == simplest ? 0 : 1;
    }

    @Override
    Shrinkable<T> simplest() {
      return place == simplest ? this : at(simplest);
    }

    private Picked<T> at(int other) {
      return new Picked<>(values, other, simplest);
    }

    @Override
    Stream<Picked<T>> simpler() {
      int way = place - simplest;
      return Math.abs(way) <= NEAR
          ? IntStream.range(1, Math.abs(way)).mapToObj(i -> at(simplest + i * Integer.signum(way)))
          : IntStream.iterate(way / 2, rest -> rest != 0, rest -> rest / 2)
              .mapToObj(rest -> at(place - rest));
    }
  }
}

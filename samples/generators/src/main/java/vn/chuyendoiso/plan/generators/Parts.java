package vn.chuyendoiso.plan.generators;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators.F2;
import net.jqwik.api.Combinators.F3;
import net.jqwik.api.Combinators.F4;
import net.jqwik.api.Combinators.F5;
import net.jqwik.api.Combinators.F6;
import net.jqwik.api.Combinators.F7;
import net.jqwik.api.Combinators.F8;
import net.jqwik.api.Shrinkable;

/**
 * Wholes made of parts. A whole shrinks to one with all parts at their simplest, then to one with
 * one part as it was and the others at their simplest, then to one with half of its parts at their
 * simplest, a quarter, and so on; and then inside each part.
 *
 * @param <T> the type of wholes
 */
final class Parts<T> extends Once<T> {

  private final List<? extends Arbitrary<?>> parts;
  private final Function<Object[], T> make;

  Parts(List<? extends Arbitrary<?>> parts, Function<Object[], T> make) {
    this.parts = List.copyOf(parts);
    this.make = make;
  }

  @Override
  public <U> Arbitrary<U> map(Function<? super T, ? extends U> mapper) {
    return new Parts<>(parts, make.andThen(mapper));
  }

  @Override
  Drawing<T> make(Size size) {
    Drawing<?>[] drawings = new Drawing<?>[parts.size()];
    for (int i = 0; i < drawings.length; i++) {
      drawings[i] = size.drawing(parts.get(i));
    }
    return new OfAll<>(drawings, make);
  }

  /** Draws a whole. */
  private static final class OfAll<T> implements Drawing<T> {

    private final Drawing<?>[] parts;
    private final Function<Object[], T> make;

    OfAll(Drawing<?>[] parts, Function<Object[], T> make) {
      this.parts = parts;
      this.make = make;
    }

    @Override
    public T value(Dice dice) {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts[i].value(dice);
      }
      return make.apply(values);
    }

    @Override
    public Shrinkable<T> shrinkable(Dice dice) {
      Shrinkable<?>[] drawn = new Shrinkable<?>[parts.length];
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = parts[i].shrinkable(dice);
      }
      return new Whole<>(drawn, make);
    }
  }

  /** A whole as drawn. */
  private static final class Whole<T> extends Drawn<T> {

    private final Shrinkable<?>[] parts;
    private final Function<Object[], T> make;
    private long weight = -1;

    Whole(Shrinkable<?>[] parts, Function<Object[], T> make) {
      this.parts = parts;
      this.make = make;
    }

    @Override
    T make() {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts[i].value();
      }
      return make.apply(values);
    }

    @Override
    long weight() {
      if (weight < 0) {
        long sum = 0;
        for (Shrinkable<?> part : parts) {
          sum += weight(part);
        }
        weight = sum;
      }
      return weight;
    }

    @Override
    Shrinkable<T> simplest() {
      return weight() == 0 ? this : simplest(IntStream.range(0, parts.length));
    }

    private Whole<T> simplestBut(int kept) {
      return simplest(IntStream.range(0, parts.length).filter(i -> i != kept));
    }

    private Whole<T> simplest(IntStream places) {
      Shrinkable<?>[] fewer = parts.clone();
      places.forEach(i -> fewer[i] = simplest(parts[i]));
      return new Whole<>(fewer, make);
    }

    private Whole<T> with(int place, Shrinkable<?> part) {
      Shrinkable<?>[] changed = parts.clone();
      changed[place] = part;
      return new Whole<>(changed, make);
    }

    @Override
    Stream<Whole<T>> lighter() {
      int[] heavy = IntStream.range(0, parts.length).filter(i -> weight(parts[i]) > 0).toArray();
      if (heavy.length < 2) {
        return Stream.empty();
      }
      return Stream.concat(
          Arrays.stream(heavy).mapToObj(this::simplestBut),
          Stretch.halving(heavy.length / 2, heavy.length)
              .map(s -> simplest(Arrays.stream(heavy, s.start(), s.end()))));
    }

    @Override
    Stream<Whole<T>> simpler() {
      return IntStream.range(0, parts.length)
          .boxed()
          .flatMap(i -> parts[i].shrink().map(part -> with(i, part)));
    }
  }

  static <A> One<A> of(Arbitrary<A> a) {
    return new One<>(a);
  }

  static <A, B> Two<A, B> of(Arbitrary<A> a, Arbitrary<B> b) {
    return new Two<>(a, b);
  }

  static <A, B, C> Three<A, B, C> of(Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c) {
    return new Three<>(a, b, c);
  }

  static <A, B, C, D> Four<A, B, C, D> of(
      Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c, Arbitrary<D> d) {
    return new Four<>(a, b, c, d);
  }

  static <A, B, C, D, E> Five<A, B, C, D, E> of(
      Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c, Arbitrary<D> d, Arbitrary<E> e) {
    return new Five<>(a, b, c, d, e);
  }

  static <A, B, C, D, E, F> Six<A, B, C, D, E, F> of(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f) {
    return new Six<>(a, b, c, d, e, f);
  }

  static <A, B, C, D, E, F, G> Seven<A, B, C, D, E, F, G> of(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f,
      Arbitrary<G> g) {
    return new Seven<>(a, b, c, d, e, f, g);
  }

  static <A, B, C, D, E, F, G, H> Eight<A, B, C, D, E, F, G, H> of(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f,
      Arbitrary<G> g,
      Arbitrary<H> h) {
    return new Eight<>(a, b, c, d, e, f, g, h);
  }

  record One<A>(Arbitrary<A> a) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(Function<? super A, ? extends T> make) {
      return new Parts<>(List.of(a), p -> make.apply((A) p[0]));
    }
  }

  record Two<A, B>(Arbitrary<A> a, Arbitrary<B> b) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(F2<? super A, ? super B, ? extends T> make) {
      return new Parts<>(List.of(a, b), p -> make.apply((A) p[0], (B) p[1]));
    }
  }

  record Three<A, B, C>(Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(F3<? super A, ? super B, ? super C, ? extends T> make) {
      return new Parts<>(List.of(a, b, c), p -> make.apply((A) p[0], (B) p[1], (C) p[2]));
    }
  }

  record Four<A, B, C, D>(Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c, Arbitrary<D> d) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(F4<? super A, ? super B, ? super C, ? super D, ? extends T> make) {
      return new Parts<>(
          List.of(a, b, c, d), p -> make.apply((A) p[0], (B) p[1], (C) p[2], (D) p[3]));
    }
  }

  record Five<A, B, C, D, E>(
      Arbitrary<A> a, Arbitrary<B> b, Arbitrary<C> c, Arbitrary<D> d, Arbitrary<E> e) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(
        F5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> make) {
      return new Parts<>(
          List.of(a, b, c, d, e),
          p -> make.apply((A) p[0], (B) p[1], (C) p[2], (D) p[3], (E) p[4]));
    }
  }

  record Six<A, B, C, D, E, F>(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(
        F6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T> make) {
      return new Parts<>(
          List.of(a, b, c, d, e, f),
          p -> make.apply((A) p[0], (B) p[1], (C) p[2], (D) p[3], (E) p[4], (F) p[5]));
    }
  }

  record Seven<A, B, C, D, E, F, G>(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f,
      Arbitrary<G> g) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(
        F7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends T>
            make) {
      return new Parts<>(
          List.of(a, b, c, d, e, f, g),
          p -> make.apply((A) p[0], (B) p[1], (C) p[2], (D) p[3], (E) p[4], (F) p[5], (G) p[6]));
    }
  }

  record Eight<A, B, C, D, E, F, G, H>(
      Arbitrary<A> a,
      Arbitrary<B> b,
      Arbitrary<C> c,
      Arbitrary<D> d,
      Arbitrary<E> e,
      Arbitrary<F> f,
      Arbitrary<G> g,
      Arbitrary<H> h) {
    @SuppressWarnings("unchecked") // each part stands at its own place
    <T> Arbitrary<T> as(
        F8<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? extends T>
            make) {
      return new Parts<>(
          List.of(a, b, c, d, e, f, g, h),
          p ->
              make.apply(
                  (A) p[0], (B) p[1], (C) p[2], (D) p[3], (E) p[4], (F) p[5], (G) p[6], (H) p[7]));
    }
  }
}

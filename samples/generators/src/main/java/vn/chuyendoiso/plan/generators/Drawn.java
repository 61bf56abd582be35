package vn.chuyendoiso.plan.generators;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * What was drawn: a value that is made once, when it is first asked for, and how it becomes
 * smaller.
 *
 * <p>Whoever shrinks tries the candidates in order and begins anew with the first one that still
 * shows the fault. So what takes away most comes first: a document with nothing in it, with one
 * table alone, with half of the rows of that table. Its texts and figures come last, when a row or
 * two are left.
 *
 * <p>jqwik's own objects make a value anew whenever somebody asks for it, because values of others
 * may change, and tell their distance in as many figures as they have parts. A document has some
 * thousands.
 *
 * @param <T> the type of values
 */
abstract class Drawn<T> implements Shrinkable<T> {

  // Two threads that ask at once make it twice; what is made never changes.
  private T value;

  /** Makes the value. */
  abstract T make();

  /** {@return how much there is that can be left out or become simpler; 0 if nothing can} */
  abstract long weight();

  /** {@return what is left when all goes that can go; it weighs nothing} */
  abstract Shrinkable<T> simplest();

  /**
   * {@return what is left when something goes, what takes away most first; the lighter is taken}
   */
  Stream<? extends Shrinkable<T>> lighter() {
    return Stream.empty();
  }

  /** {@return what becomes of it when something in it becomes simpler} */
  abstract Stream<? extends Shrinkable<T>> simpler();

  @Override
  public final T value() {
    if (value == null) {
      value = make();
    }
    return value;
  }

  @Override
  public final Stream<Shrinkable<T>> shrink() {
    Stream<Shrinkable<T>> first = weight() == 0 ? Stream.empty() : Stream.of(simplest());
    return Stream.of(
            first,
            lighter().filter(s -> weight(s) < weight()),
            simpler().filter(s -> weight(s) <= weight()))
        .flatMap(s -> s);
  }

  @Override
  public final ShrinkingDistance distance() {
    return ShrinkingDistance.of(weight());
  }

  // What jqwik drew itself is a figure or a text, which stands where it stands.
  static long weight(Shrinkable<?> drawn) {
    return drawn instanceof Drawn<?> own ? own.weight() : 0;
  }

  static <T> Shrinkable<T> simplest(Shrinkable<T> drawn) {
    return drawn instanceof Drawn<T> own ? own.simplest() : drawn;
  }
}

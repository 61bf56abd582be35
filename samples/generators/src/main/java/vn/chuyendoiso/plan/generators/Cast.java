package vn.chuyendoiso.plan.generators;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * The value that a seed gives.
 *
 * <p>Of a thousand values that a property tries at most one has to become smaller. So a value is
 * drawn alone; with all its parts it is drawn when somebody asks how it becomes smaller, once more
 * from the same seed.
 *
 * @param <T> the type of values
 */
final class Cast<T> implements Shrinkable<T> {

  private final Drawing<T> drawing;
  private final long seed;

  // Two threads that ask at once make it twice; what is made never changes.
  private T value;

  Cast(Drawing<T> drawing, long seed) {
    this.drawing = drawing;
    this.seed = seed;
  }

  @Override
  public T value() {
    if (value == null) {
      value = drawing.value(new Dice(seed));
    }
    return value;
  }

  private Shrinkable<T> whole() {
    return drawing.shrinkable(new Dice(seed));
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return whole().shrink();
  }

  @Override
  public ShrinkingDistance distance() {
    return whole().distance();
  }
}

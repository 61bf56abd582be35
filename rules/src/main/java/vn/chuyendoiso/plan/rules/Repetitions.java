package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is said of overlaps: each task is blamed once, for the one that it resembles most. */
final class Repetitions {

  private Repetitions() {}

  /**
   * The overlaps with the highest score of each second task, in order.
   *
   * @param overlaps the overlaps
   * @param second tells the second task
   * @param score tells the score
   */
  static <O> List<O> each(List<O> overlaps, Function<O, ?> second, ToDoubleFunction<O> score) {
    Map<Object, O> best = new LinkedHashMap<>();
    for (O overlap : overlaps) {
      best.merge(
          second.apply(overlap),
          overlap,
          (a, b) -> score.applyAsDouble(b) > score.applyAsDouble(a) ? b : a);
    }
    return new ArrayList<>(best.values());
  }
}

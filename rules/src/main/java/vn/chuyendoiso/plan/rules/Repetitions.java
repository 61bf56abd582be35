package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.overlap.Overlap;
import vn.chuyendoiso.plan.overlap.TaskPlace;

/** What is said of overlaps: each task is blamed once, for the one that it resembles most. */
final class Repetitions {

  private Repetitions() {}

  /** The overlaps with the highest score of each second task, in order. */
  static List<Overlap> each(List<Overlap> overlaps) {
    Map<TaskPlace, Overlap> best = new LinkedHashMap<>();
    for (Overlap overlap : overlaps) {
      best.merge(overlap.second(), overlap, (a, b) -> b.score() > a.score() ? b : a);
    }
    return new ArrayList<>(best.values());
  }
}

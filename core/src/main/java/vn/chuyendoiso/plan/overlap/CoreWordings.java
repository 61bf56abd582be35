package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings of one core, by what they say of years, numbers and places. A plan may have a
 * thousand titles that differ only in a number; these are not held against each other.
 */
final class CoreWordings {

  private static final int FEW = 8;

  private final List<Integer> wordings = new ArrayList<>(1);
  private final Map<TitleContrast, Map<Long, List<Integer>>> byMark =
      new EnumMap<>(TitleContrast.class);
  private final Map<TitleContrast, List<Integer>> unmarked = new EnumMap<>(TitleContrast.class);

  void add(int wording) {
    wordings.add(wording);
  }

  /** Makes the index; nothing is added afterwards. */
  void index(List<Wordings.Wording> all) {
    if (wordings.size() <= FEW) {
      return;
    }
    for (TitleContrast kind :
        List.of(TitleContrast.YEAR, TitleContrast.NUMBER, TitleContrast.PLACE)) {
      Map<Long, List<Integer>> marked = new HashMap<>();
      List<Integer> others = new ArrayList<>();
      for (int wording : wordings) {
        long[] marks = Mark.of(kind, all.get(wording).title().marks());
        for (long mark : marks) {
          marked.computeIfAbsent(mark, k -> new ArrayList<>()).add(wording);
        }
        if (marks.length == 0) {
          others.add(wording);
        }
      }
      byMark.put(kind, marked);
      unmarked.put(kind, others);
    }
  }

  /** All wordings. */
  List<Integer> all() {
    return wordings;
  }

  /**
   * Those that may reach a threshold beside a wording, some perhaps twice: none that contrasts with
   * it in a way that alone keeps the score below.
   */
  List<Integer> beside(Wordings.Wording wording, double threshold) {
    List<Integer> fewest = wordings;
    for (Map.Entry<TitleContrast, Map<Long, List<Integer>>> index : byMark.entrySet()) {
      long[] marks = Mark.of(index.getKey(), wording.title().marks());
      if (marks.length > 0 && index.getKey().factor() < threshold) {
        List<Integer> alike = new ArrayList<>(unmarked.get(index.getKey()));
        for (long mark : marks) {
          alike.addAll(index.getValue().getOrDefault(mark, Collections.emptyList()));
        }
        fewest = alike.size() < fewest.size() ? alike : fewest;
      }
    }
    return fewest;
  }
}

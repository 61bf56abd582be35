package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings of one core, by what they say of years, numbers and places. A plan may have a
 * thousand titles that differ only in a number; these are not held against each other.
 */
final class CoreWordings {

  private static final int FEW = 8;

  /**
   * The wordings by what they say of one kind. Two do not contrast if one says all that the other
   * says. Of a wording that says more than another, the rarest thing that the other says is among
   * what it says; so of those that say less only the ones are looked at whose rarest thing it says
   * too, and of those that say more only the ones that say its rarest.
   */
  private static final class Index {
    private final TitleContrast kind;
    private final List<Integer> unmarked = new ArrayList<>();
    private final Map<Long, List<Integer>> byMark = new HashMap<>();
    private final Map<Long, List<Integer>> byRarest = new HashMap<>();

    Index(TitleContrast kind, int[] wordings, List<Wordings.Wording> all) {
      this.kind = kind;
      for (int wording : wordings) {
        for (long mark : Mark.of(kind, all.get(wording).title().marks())) {
          byMark.computeIfAbsent(mark, k -> new ArrayList<>()).add(wording);
        }
      }
      for (int wording : wordings) {
        long[] marks = Mark.of(kind, all.get(wording).title().marks());
        if (marks.length == 0) {
          unmarked.add(wording);
        } else {
          byRarest.computeIfAbsent(rarest(marks), k -> new ArrayList<>()).add(wording);
        }
      }
    }

    private long rarest(long[] marks) {
      long rarest = marks[0];
      for (long mark : marks) {
        if (of(byMark, mark).size() < of(byMark, rarest).size()) {
          rarest = mark;
        }
      }
      return rarest;
    }

    private static List<Integer> of(Map<Long, List<Integer>> wordings, long mark) {
      return wordings.getOrDefault(mark, List.of());
    }

    /** Those that may not contrast with a wording that says something, some of them twice. */
    List<Integer> beside(long[] marks) {
      List<Integer> beside = new ArrayList<>(unmarked);
      for (long mark : marks) {
        beside.addAll(of(byRarest, mark));
      }
      beside.addAll(of(byMark, rarest(marks)));
      return beside;
    }
  }

  private final int[] wordings;
  private final List<Index> indexes;

  private CoreWordings(int[] wordings, List<Wordings.Wording> all) {
    this.wordings = wordings;
    this.indexes =
        wordings.length <= FEW
            ? List.of()
            : Arrays.stream(TitleContrast.values())
                .filter(TitleContrast::isOfEach)
                .map(kind -> new Index(kind, wordings, all))
                .toList();
  }

  /** The wordings of each core. */
  static CoreWordings[] of(Wordings wordings) {
    List<Wordings.Wording> all = wordings.wordings();
    int[] cores = new int[all.size()];
    Arrays.setAll(cores, w -> all.get(w).core());
    int[][] wordingsOf = Wordings.membersOf(cores, wordings.cores().size());
    CoreWordings[] ofCores = new CoreWordings[wordingsOf.length];
    Arrays.setAll(ofCores, c -> new CoreWordings(wordingsOf[c], all));
    return ofCores;
  }

  /** All wordings. */
  int[] all() {
    return wordings;
  }

  /**
   * Those that may reach a threshold beside a wording, some perhaps twice: none that contrasts with
   * it in a way that alone keeps the score below.
   *
   * @param marks what the wording says of years, places and the like
   * @param threshold the threshold
   */
  int[] beside(long[] marks, double threshold) {
    List<Integer> fewest = null;
    for (Index index : indexes) {
      long[] ofKind = Mark.of(index.kind, marks);
      if (ofKind.length > 0 && index.kind.factor() < threshold) {
        List<Integer> beside = index.beside(ofKind);
        fewest = fewest == null || beside.size() < fewest.size() ? beside : fewest;
      }
    }
    return fewest == null || fewest.size() >= wordings.length
        ? wordings
        : fewest.stream().mapToInt(Integer::intValue).toArray();
  }
}

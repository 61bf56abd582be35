package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The different titles. Hundreds of bodies print the same sentence; it is read and compared once.
 *
 * <p>Titles with the same terms are one core. Within a core the wordings differ in what they say of
 * years, places and the like.
 */
final class Wordings {

  /** The terms of a core, equal by value. */
  private static final class Core {
    private final int[] terms;

    Core(int[] terms) {
      this.terms = terms;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Core core && Arrays.equals(terms, core.terms);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(terms);
    }
  }

  private record Read(int core, Title title) {}

  /**
   * A wording.
   *
   * @param core which of the cores
   * @param marks what it says of years, places and the like
   */
  record Wording(int core, Map<TitleContrast, Set<String>> marks) {}

  private final Map<String, Integer> termIds = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final Map<Core, Integer> coreIds = new HashMap<>();
  private final List<int[]> cores = new ArrayList<>();
  private final Map<Wording, Integer> wordingIds = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  // Titles that were read. Those with a place may be another wording in another document.
  private final Map<String, Integer> placeless = new HashMap<>();
  private final Map<String, Read> placed = new HashMap<>();

  /** Which wording a title is, in a document whose issuer's name names places. */
  int of(String text, Set<String> ownPlaces) {
    Integer known = placeless.get(text);
    if (known != null) {
      return known;
    }
    Read read = placed.get(text);
    if (read == null) {
      Title title = Title.of(text);
      int core = core(title);
      if (title.places().isEmpty()) {
        int wording = intern(new Wording(core, title.marksBeside(Set.of())));
        placeless.put(text, wording);
        return wording;
      }
      read = new Read(core, title);
      placed.put(text, read);
    }
    return intern(new Wording(read.core, read.title.marksBeside(ownPlaces)));
  }

  private int core(Title title) {
    int[] ids = new int[title.terms().size()];
    int i = 0;
    for (String term : title.terms()) {
      Integer id = termIds.get(term);
      if (id == null) {
        id = terms.size();
        termIds.put(term, id);
        terms.add(term);
      }
      ids[i++] = id;
    }
    Arrays.sort(ids);
    Core core = new Core(ids);
    Integer id = coreIds.putIfAbsent(core, cores.size());
    if (id == null) {
      cores.add(ids);
      return cores.size() - 1;
    }
    return id;
  }

  private int intern(Wording wording) {
    Integer id = wordingIds.putIfAbsent(wording, wordings.size());
    if (id == null) {
      wordings.add(wording);
      return wordings.size() - 1;
    }
    return id;
  }

  /** The terms, by their numbers. */
  List<String> terms() {
    return terms;
  }

  /** The numbers of the terms of each core. */
  List<int[]> cores() {
    return cores;
  }

  /** The wordings, by their numbers. */
  List<Wording> wordings() {
    return wordings;
  }
}

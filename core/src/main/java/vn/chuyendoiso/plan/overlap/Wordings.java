package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The different titles. Hundreds of bodies print the same sentence; it is read and compared once.
 *
 * <p>Titles with the same terms are one core. Within a core the wordings differ in what they say of
 * years, places and the like.
 */
final class Wordings {

  /**
   * A wording.
   *
   * @param core which of the cores
   * @param title what it says, without the places of the body that printed it
   */
  record Wording(int core, ComparedTitle title) {}

  private final Map<ComparedTitle, Integer> coreIds = new HashMap<>();
  private final List<ComparedTitle> cores = new ArrayList<>();
  private final Map<ComparedTitle, Integer> wordingIds = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  // Titles that were read. Those with a place may be another wording in another document.
  private final Map<String, Integer> placeless = new HashMap<>();
  private final Map<String, ComparedTitle> placed = new HashMap<>();

  /** Which wording a title is, in a document of a body with a name. */
  int of(String text, Optional<ComparedTitle> body) {
    Integer known = placeless.get(text);
    if (known != null) {
      return known;
    }
    ComparedTitle title = placed.get(text);
    if (title == null) {
      title = ComparedTitle.of(text);
      if (!title.namesPlace()) {
        int wording = of(title);
        placeless.put(text, wording);
        return wording;
      }
      placed.put(text, title);
    }
    return of(body.map(title::beside).orElse(title));
  }

  /** Which wording a title is that was read before, without the places of the body. */
  int of(ComparedTitle title) {
    Integer id = wordingIds.putIfAbsent(title, wordings.size());
    if (id != null) {
      return id;
    }
    wordings.add(new Wording(core(title.core()), title));
    return wordings.size() - 1;
  }

  private int core(ComparedTitle title) {
    Integer id = coreIds.putIfAbsent(title, cores.size());
    if (id == null) {
      cores.add(title);
      return cores.size() - 1;
    }
    return id;
  }

  /** The cores, by their numbers. */
  List<ComparedTitle> cores() {
    return cores;
  }

  /** The wordings, by their numbers. */
  List<Wording> wordings() {
    return wordings;
  }

  /**
   * Which things are in which group.
   *
   * @param groups of each thing its group
   * @param count how many groups there are
   * @return of each group its members in ascending order
   */
  static int[][] membersOf(int[] groups, int count) {
    int[] sizes = new int[count];
    for (int group : groups) {
      sizes[group]++;
    }
    int[][] members = new int[count][];
    Arrays.setAll(members, g -> new int[sizes[g]]);
    for (int thing = groups.length - 1; thing >= 0; thing--) {
      members[groups[thing]][--sizes[groups[thing]]] = thing;
    }
    return members;
  }
}

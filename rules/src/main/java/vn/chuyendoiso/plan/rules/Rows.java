package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The rows of a table, labels too, each before its children, and which of them stood in the table
 * before an edit. A row is the same only if nothing in it, above it or of its place has changed.
 *
 * @param <E> what a row is
 */
final class Rows<E> {

  private static final int NEW = -1;

  private final List<E> entries;
  // Where the row begins that each element at the top of the tree became; and at last the end.
  private final int[] begins;
  private final List<?> tops;
  // Where each row stood before the edit; null if all stand where they stood.
  private final int[] origins;

  private Rows(List<?> tops, List<E> entries, int[] begins, int[] origins) {
    this.tops = tops;
    this.entries = entries;
    this.begins = begins;
    this.origins = origins;
  }

  /**
   * Makes the rows of a table.
   *
   * @param tops the elements at the top of the tree
   * @param subtree makes the rows of the element with an index
   */
  static <E> Rows<E> of(List<?> tops, IntFunction<List<E>> subtree) {
    return after(new Rows<>(List.of(), List.of(), new int[1], null), tops, subtree);
  }

  /** Makes the rows after an edit; elements that are the same, at the same index, keep theirs. */
  static <E> Rows<E> after(Rows<E> before, List<?> tops, IntFunction<List<E>> subtree) {
    if (tops == before.tops) {
      return new Rows<>(before.tops, before.entries, before.begins, null);
    }
    List<E> entries = new ArrayList<>(Math.max(before.entries.size(), tops.size()));
    int[] begins = new int[tops.size() + 1];
    int[] origins = new int[Math.max(before.entries.size(), tops.size())];
    for (int i = 0; i < tops.size(); i++) {
      begins[i] = entries.size();
      boolean stays = i < before.tops.size() && tops.get(i) == before.tops.get(i);
      List<E> rows =
          stays ? before.entries.subList(before.begins[i], before.begins[i + 1]) : subtree.apply(i);
      int end = entries.size() + rows.size();
      if (end > origins.length) {
        origins = Arrays.copyOf(origins, Math.max(end, 2 * origins.length));
      }
      for (int row = entries.size(); row < end; row++) {
        origins[row] = stays ? before.begins[i] + row - begins[i] : NEW;
      }
      entries.addAll(rows);
    }
    begins[tops.size()] = entries.size();
    return new Rows<>(tops, entries, begins, Arrays.copyOf(origins, entries.size()));
  }

  /** The rows. */
  List<E> entries() {
    return entries;
  }

  /** Tells whether no row was added, changed, moved or removed. */
  boolean isUntouched() {
    return origins == null;
  }

  /**
   * Makes something of every row, and takes over what was made of those that are the same.
   *
   * @param before what was made of the rows before the edit
   * @param made makes something of a row
   * @return what was made of each row; {@code before} itself if that is equal row by row
   */
  <T> List<T> remake(List<T> before, Function<E, T> made) {
    if (origins == null) {
      return before;
    }
    boolean isEqual = before.size() == origins.length;
    List<T> all = null;
    for (int i = 0; i < origins.length; i++) {
      T one;
      if (origins[i] == NEW) {
        one = made.apply(entries.get(i));
        isEqual &= i < before.size() && one.equals(before.get(i));
      } else {
        one = before.get(origins[i]);
        isEqual &= origins[i] == i;
      }
      if (!isEqual && all == null) {
        all = new ArrayList<>(origins.length);
        all.addAll(before.subList(0, Math.min(i, before.size())));
      }
      if (all != null) {
        all.add(one);
      }
    }
    return isEqual ? before : all == null ? List.of() : all;
  }

  /** Makes something of every row. */
  <T> List<T> make(Function<E, T> made) {
    List<T> all = new ArrayList<>(entries.size());
    for (E entry : entries) {
      all.add(made.apply(entry));
    }
    return all;
  }
}

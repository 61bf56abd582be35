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
 * <p>The rows of a new table are made when they are first asked for, and together with what the
 * first rule makes of them: a long table that is gone through twice comes twice from the memory,
 * which takes longer than many a rule. Several threads may ask.
 *
 * @param <E> what a row is
 */
final class Rows<E> {

  private static final int NEW = -1;

  private final List<?> tops;
  // What makes the rows of the element with an index; null in a table after an edit, which would
  // else hold the file from before.
  private final IntFunction<List<E>> subtree;
  // Where each row stood before the edit; null if all stand where they stood, or none was there.
  private final int[] origins;
  private volatile Table<E> table;

  /** The rows that were made. */
  private static final class Table<E> {
    private final List<E> entries;
    // Where the row begins that each element at the top became; and at last the end.
    private final int[] begins;

    Table(List<E> entries, int[] begins) {
      this.entries = entries;
      this.begins = begins;
    }
  }

  private Rows(List<?> tops, IntFunction<List<E>> subtree, Table<E> table, int[] origins) {
    this.tops = tops;
    this.subtree = subtree;
    this.table = table;
    this.origins = origins;
  }

  /**
   * Tells how to make the rows of a table.
   *
   * @param tops the elements at the top of the tree
   * @param subtree makes the rows of the element with an index
   */
  static <E> Rows<E> of(List<?> tops, IntFunction<List<E>> subtree) {
    return new Rows<>(tops, subtree, null, null);
  }

  /** Makes the rows after an edit; elements that are the same, at the same index, keep theirs. */
  static <E> Rows<E> after(Rows<E> before, List<?> tops, IntFunction<List<E>> subtree) {
    Table<E> old = before.table();
    if (tops == before.tops) {
      return new Rows<>(before.tops, null, old, null);
    }
    List<E> entries = new ArrayList<>(Math.max(old.entries.size(), tops.size()));
    int[] begins = new int[tops.size() + 1];
    int[] origins = new int[Math.max(old.entries.size(), tops.size())];
    for (int i = 0; i < tops.size(); i++) {
      begins[i] = entries.size();
      boolean stays = i < before.tops.size() && tops.get(i) == before.tops.get(i);
      List<E> rows =
          stays ? old.entries.subList(old.begins[i], old.begins[i + 1]) : subtree.apply(i);
      int end = entries.size() + rows.size();
      if (end > origins.length) {
        origins = Arrays.copyOf(origins, Math.max(end, 2 * origins.length));
      }
      for (int row = entries.size(); row < end; row++) {
        origins[row] = stays ? old.begins[i] + row - begins[i] : NEW;
      }
      entries.addAll(rows);
    }
    begins[tops.size()] = entries.size();
    return new Rows<>(
        tops, null, new Table<>(entries, begins), Arrays.copyOf(origins, entries.size()));
  }

  private Table<E> table() {
    if (table == null) {
      make(row -> row);
    }
    return table;
  }

  /** The rows. */
  List<E> entries() {
    return table().entries;
  }

  /** Tells whether no row was added, changed, moved or removed. */
  boolean isUntouched() {
    return origins == null && subtree == null;
  }

  /**
   * Makes something of every row, and takes over what was made of those that are the same.
   *
   * @param before what was made of the rows before the edit
   * @param made makes something of a row
   * @return what was made of each row; {@code before} itself if that is equal row by row
   */
  <T> List<T> remake(List<T> before, Function<E, T> made) {
    if (isUntouched()) {
      return before;
    }
    List<E> entries = entries();
    boolean isEqual = before.size() == entries.size();
    List<T> all = null;
    for (int i = 0; i < entries.size(); i++) {
      int origin = origins == null ? NEW : origins[i];
      T one;
      if (origin == NEW) {
        one = made.apply(entries.get(i));
        isEqual &= i < before.size() && one.equals(before.get(i));
      } else {
        one = before.get(origin);
        isEqual &= origin == i;
      }
      if (!isEqual && all == null) {
        all = new ArrayList<>(entries.size());
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
    Table<E> known = table;
    if (known == null) {
      return makeWithRows(made);
    }
    List<T> all = new ArrayList<>(known.entries.size());
    for (E entry : known.entries) {
      all.add(made.apply(entry));
    }
    return all;
  }

  private <T> List<T> makeWithRows(Function<E, T> made) {
    List<E> entries = new ArrayList<>(tops.size());
    List<T> all = new ArrayList<>(tops.size());
    int[] begins = new int[tops.size() + 1];
    for (int i = 0; i < tops.size(); i++) {
      begins[i] = entries.size();
      for (E row : subtree.apply(i)) {
        entries.add(row);
        all.add(made.apply(row));
      }
    }
    begins[tops.size()] = entries.size();
    keep(new Table<>(entries, begins));
    return all;
  }

  // What is made of a row may itself ask for the rows, and so may another thread: the first table
  // stays.
  private synchronized void keep(Table<E> made) {
    if (table == null) {
      table = made;
    }
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
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

  private final List<?> tops;
  // What makes the rows of the element with an index; null in a table after an edit, which would
  // else hold the file from before.
  private final IntFunction<List<E>> subtree;
  // Where the rows stood before the edit; null if all stand where they stood, or none was there.
  private final List<Stretch> stretches;
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

  /**
   * Rows that follow one another, and did so before the edit too; or that did not stand there.
   *
   * @param begin the first of the rows
   * @param end the row after the last
   * @param origin where the first stood before the edit; negative if they did not
   */
  private record Stretch(int begin, int end, int origin) {
    static final int NOWHERE = -1;

    boolean isNew() {
      return origin == NOWHERE;
    }

    boolean isInPlace() {
      return origin == begin;
    }
  }

  private Rows(
      List<?> tops, IntFunction<List<E>> subtree, Table<E> table, List<Stretch> stretches) {
    this.tops = tops;
    this.subtree = subtree;
    this.table = table;
    this.stretches = stretches;
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
    List<Stretch> stretches = new ArrayList<>();
    int top = 0;
    while (top < tops.size()) {
      int begin = entries.size();
      int kept = top;
      while (kept < tops.size()
          && kept < before.tops.size()
          && tops.get(kept) == before.tops.get(kept)) {
        begins[kept] = begin + old.begins[kept] - old.begins[top];
        kept++;
      }
      if (kept > top) {
        entries.addAll(old.entries.subList(old.begins[top], old.begins[kept]));
        stretches.add(new Stretch(begin, entries.size(), old.begins[top]));
        top = kept;
      } else {
        begins[top] = begin;
        entries.addAll(subtree.apply(top));
        stretches.add(new Stretch(begin, entries.size(), Stretch.NOWHERE));
        top++;
      }
    }
    begins[tops.size()] = entries.size();
    return new Rows<>(tops, null, new Table<>(entries, begins), stretches);
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
    return stretches == null && subtree == null;
  }

  /**
   * Tells whether every row stands where it stood, or where another one stood that is the same in
   * some respect.
   *
   * @param before the rows before the edit
   * @param same whether two rows are the same in that respect
   */
  boolean isReplaced(Rows<E> before, BiPredicate<E, E> same) {
    if (isUntouched()) {
      return true;
    }
    List<E> old = before.entries();
    List<E> entries = entries();
    if (stretches == null || old.size() != entries.size()) {
      return false;
    }
    for (Stretch stretch : stretches) {
      if (stretch.isNew()) {
        for (int row = stretch.begin; row < stretch.end; row++) {
          if (!same.test(old.get(row), entries.get(row))) {
            return false;
          }
        }
      } else if (!stretch.isInPlace()) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether any of some rows was changed, moved or removed. */
  boolean isTouched(BitSet rows) {
    if (isUntouched() || rows.isEmpty()) {
      return false;
    }
    if (stretches == null || rows.nextSetBit(entries().size()) >= 0) {
      return true;
    }
    for (Stretch stretch : stretches) {
      int first = rows.nextSetBit(stretch.begin);
      if (!stretch.isInPlace() && first >= 0 && first < stretch.end) {
        return true;
      }
    }
    return false;
  }

  /** The rows that were changed or moved, or are new. */
  BitSet touched() {
    BitSet touched = new BitSet();
    if (stretches != null) {
      for (Stretch stretch : stretches) {
        if (!stretch.isInPlace()) {
          touched.set(stretch.begin, stretch.end);
        }
      }
    } else if (!isUntouched()) {
      touched.set(0, entries().size());
    }
    return touched;
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
    if (stretches == null) {
      return make(made);
    }
    List<E> entries = entries();
    List<T> all = null; // begun where something differs from before
    for (Stretch stretch : stretches) {
      if (!stretch.isNew()) {
        if (all != null || !stretch.isInPlace()) {
          all = all == null ? begun(before, stretch.begin) : all;
          int end = stretch.origin + stretch.end - stretch.begin;
          all.addAll(before.subList(stretch.origin, end));
        }
        continue;
      }
      for (int row = stretch.begin; row < stretch.end; row++) {
        T one = made.apply(entries.get(row));
        if (all == null && (row >= before.size() || !one.equals(before.get(row)))) {
          all = begun(before, row);
        }
        if (all != null) {
          all.add(one);
        }
      }
    }
    if (all != null) {
      return all;
    }
    return before.size() == entries.size() ? before : begun(before, entries.size());
  }

  private <T> List<T> begun(List<T> before, int end) {
    List<T> all = new ArrayList<>(entries().size());
    all.addAll(before.subList(0, end));
    return all;
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

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
 * @param <E> what a row is
 */
final class Rows<E> {

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
  }

  private final List<E> entries;
  // Where the row begins that each element at the top of the tree became; and at last the end.
  private final int[] begins;
  private final List<?> tops;
  private final boolean isUntouched;
  private final List<Stretch> stretches; // where the rows stood before the edit, if not untouched

  private Rows(
      List<?> tops, List<E> entries, int[] begins, boolean isUntouched, List<Stretch> stretches) {
    this.tops = tops;
    this.entries = entries;
    this.begins = begins;
    this.isUntouched = isUntouched;
    this.stretches = stretches;
  }

  /**
   * Makes the rows of a table.
   *
   * @param tops the elements at the top of the tree
   * @param subtree makes the rows of the element with an index
   */
  static <E> Rows<E> of(List<?> tops, IntFunction<List<E>> subtree) {
    return after(new Rows<>(List.of(), List.of(), new int[1], true, List.of()), tops, subtree);
  }

  /** Makes the rows after an edit; elements that are the same, at the same index, keep theirs. */
  static <E> Rows<E> after(Rows<E> before, List<?> tops, IntFunction<List<E>> subtree) {
    if (tops == before.tops) {
      return new Rows<>(before.tops, before.entries, before.begins, true, List.of());
    }
    List<E> entries = new ArrayList<>(Math.max(before.entries.size(), tops.size()));
    int[] begins = new int[tops.size() + 1];
    List<Stretch> stretches = new ArrayList<>();
    int top = 0;
    while (top < tops.size()) {
      int begin = entries.size();
      int kept = top;
      while (kept < tops.size()
          && kept < before.tops.size()
          && tops.get(kept) == before.tops.get(kept)) {
        begins[kept] = begin + before.begins[kept] - before.begins[top];
        kept++;
      }
      if (kept > top) {
        entries.addAll(before.entries.subList(before.begins[top], before.begins[kept]));
        stretches.add(new Stretch(begin, entries.size(), before.begins[top]));
        top = kept;
      } else {
        begins[top] = begin;
        entries.addAll(subtree.apply(top));
        stretches.add(new Stretch(begin, entries.size(), Stretch.NOWHERE));
        top++;
      }
    }
    begins[tops.size()] = entries.size();
    return new Rows<>(tops, entries, begins, false, stretches);
  }

  /** The rows. */
  List<E> entries() {
    return entries;
  }

  /** Tells whether no row was added, changed, moved or removed. */
  boolean isUntouched() {
    return isUntouched;
  }

  /**
   * Tells whether every row stands where it stood, or where another one stood that is the same in
   * some respect.
   *
   * @param before the rows before the edit
   * @param same whether two rows are the same in that respect
   */
  boolean isReplaced(Rows<E> before, BiPredicate<E, E> same) {
    if (isUntouched) {
      return true;
    }
    if (before.entries.size() != entries.size()) {
      return false;
    }
    for (Stretch stretch : stretches) {
      if (stretch.isNew()) {
        for (int row = stretch.begin; row < stretch.end; row++) {
          if (!same.test(before.entries.get(row), entries.get(row))) {
            return false;
          }
        }
      } else if (stretch.origin != stretch.begin) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether any of some rows was changed, moved or removed. */
  boolean isTouched(BitSet rows) {
    if (isUntouched || rows.isEmpty()) {
      return false;
    }
    if (rows.nextSetBit(entries.size()) >= 0) {
      return true;
    }
    for (Stretch stretch : stretches) {
      int first = rows.nextSetBit(stretch.begin);
      if (stretch.origin != stretch.begin && first >= 0 && first < stretch.end) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes something of every row, and takes over what was made of those that are the same.
   *
   * @param before what was made of the rows before the edit
   * @param made makes something of a row
   * @return what was made of each row; {@code before} itself if that is equal row by row
   */
  <T> List<T> remake(List<T> before, Function<E, T> made) {
    if (isUntouched) {
      return before;
    }
    List<T> all = null; // begun where something differs from before
    for (Stretch stretch : stretches) {
      if (!stretch.isNew()) {
        if (all != null || stretch.origin != stretch.begin) {
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
    List<T> all = new ArrayList<>(entries.size());
    all.addAll(before.subList(0, end));
    return all;
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

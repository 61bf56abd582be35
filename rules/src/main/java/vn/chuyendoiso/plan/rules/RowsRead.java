package vn.chuyendoiso.plan.rules;

import java.util.BitSet;

/**
 * Single rows that a rule has read, by their places: a rule that names the rows which it blames
 * need not conclude anew when others are edited. Nobody changes the sets any more.
 *
 * @param targets rows of the table of targets
 * @param tasks rows of the table of tasks
 */
record RowsRead(BitSet targets, BitSet tasks) {

  private static final BitSet NO_ROW = new BitSet(0);

  static final RowsRead NONE = new RowsRead(NO_ROW, NO_ROW);

  /** The rows of two sets, which are null where none was read. */
  static RowsRead of(BitSet targets, BitSet tasks) {
    return targets == null && tasks == null
        ? NONE
        : new RowsRead(targets == null ? NO_ROW : targets, tasks == null ? NO_ROW : tasks);
  }
}

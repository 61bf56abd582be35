package vn.chuyendoiso.plan.rules;

import java.util.BitSet;

/**
 * What a rule has read of a document besides the row that it judges: an edit that touched none of
 * it leaves what the rule said as it is. Nobody changes the sets any more.
 *
 * @param inRows the facets that were read to judge rows
 * @param inAll the facets that were read to conclude
 * @param targets single rows of the table of targets that were read to conclude, by their places: a
 *     rule that names the rows which it blames need not conclude anew when others are edited
 * @param tasks single rows of the table of tasks, likewise
 */
record Reads(int inRows, int inAll, BitSet targets, BitSet tasks) {

  private static final BitSet NO_ROW = new BitSet(0);

  /** What a rule is taken to have read that has said nothing yet. */
  static final Reads EVERYTHING = of(Facet.ALL, Facet.ALL);

  static Reads of(int inRows, int inAll) {
    return new Reads(inRows, inAll, NO_ROW, NO_ROW);
  }

  /** Takes sets of single rows that are null where none was read. */
  static Reads of(int inRows, int inAll, BitSet targets, BitSet tasks) {
    return new Reads(
        inRows, inAll, targets == null ? NO_ROW : targets, tasks == null ? NO_ROW : tasks);
  }

  /** Tells whether what was read to judge rows was touched. */
  boolean isInRows(int touched) {
    return (touched & inRows) != 0;
  }

  /** Tells whether what was read to conclude was touched. */
  boolean isInAll(int touched) {
    return (touched & inAll) != 0;
  }
}

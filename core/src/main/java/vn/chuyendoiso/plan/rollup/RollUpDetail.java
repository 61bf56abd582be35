package vn.chuyendoiso.plan.rollup;

/** How much of where its figures come from a roll-up lists. */
public enum RollUpDetail {
  /** Every value with its document and its row, and figures of each body. */
  EVERY_ROW,
  /**
   * Of each figure how many rows it stands on, and a digest of them by which two roll-ups are
   * compared; no figures of single bodies. What cannot be folded is named, what concerns single
   * rows is counted. For a hundred thousand documents.
   */
  COUNTS
}

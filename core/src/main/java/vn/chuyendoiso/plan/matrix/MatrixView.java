package vn.chuyendoiso.plan.matrix;

/**
 * Which assignments a matrix shows.
 *
 * <p>Example: a plan of Hà Nội prints the coordinator once, in the row of the group, for eight rows
 * below it. {@link #PRINTED} shows it in the row of the group; {@link #EFFECTIVE} shows it in each
 * of the eight.
 */
public enum MatrixView {
  /** What holds for each task, inherited from rows above where it prints nothing itself. */
  EFFECTIVE,
  /** What each row prints itself; the rows that only head others are rows too. */
  PRINTED
}

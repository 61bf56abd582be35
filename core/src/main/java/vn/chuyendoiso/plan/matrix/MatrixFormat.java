package vn.chuyendoiso.plan.matrix;

/**
 * In which form a {@link MatrixPrinter} prints a matrix.
 *
 * <p>Example: a terminal shows {@link #TEXT}, a portal's page {@link #MARKDOWN}, Excel opens {@link
 * #CSV}, and a database loads {@link #CELLS}.
 *
 * <p>All but {@link #CSV} grow with the number of cells that say something. {@link #CSV} has a
 * comma for every task and every column: 100,000 tasks and 3,000 bodies are 300 million of them.
 */
public enum MatrixFormat {
  /** Plain text of a given width: numbered columns, in as many tables as the width needs. */
  TEXT,
  /** Markdown with tables as on GitHub, of ten bodies each. */
  MARKDOWN,
  /** CSV, one line for each task and one column for each body. */
  CSV,
  /** CSV, one line for each role of each body in each task. */
  CELLS
}

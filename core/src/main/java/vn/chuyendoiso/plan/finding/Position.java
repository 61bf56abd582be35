package vn.chuyendoiso.plan.finding;

/**
 * A place in a text file, as an editor shows it.
 *
 * <p>Example: the third character of the second line is {@code 2:3}. Columns count characters (code
 * points), not bytes, so "Hải" takes three columns.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {

  /**
   * Checks the parts.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column begin at 1: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}

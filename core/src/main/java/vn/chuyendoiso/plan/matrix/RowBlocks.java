package vn.chuyendoiso.plan.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns in portions, each with the rows that say something in it, so that a wide matrix can
 * be printed on paper without printing its empty cells.
 */
record RowBlocks(List<Block> blocks) {

  /** Some columns that stand side by side, and their rows. */
  record Block(List<MatrixColumn> columns, List<MatrixRow> rows) {}

  static RowBlocks of(ResponsibilityMatrix matrix, int size) {
    List<MatrixColumn> columns = matrix.columns();
    List<Block> blocks = new ArrayList<>();
    for (int first = 0; first < columns.size(); first += size) {
      blocks.add(
          new Block(
              columns.subList(first, Math.min(first + size, columns.size())), new ArrayList<>()));
    }
    for (MatrixRow row : matrix.rows()) {
      int last = -1;
      for (MatrixCell cell : row.cells()) { // in the order of the columns
        int block = cell.column().index() / size;
        if (block != last) {
          blocks.get(block).rows().add(row);
          last = block;
        }
      }
    }
    return new RowBlocks(blocks);
  }

  /** The tasks in which nobody is named and no cell has words. */
  static List<MatrixRow> nobody(ResponsibilityMatrix matrix) {
    return matrix.rows().stream()
        .filter(r -> !r.isLabel() && r.cells().isEmpty() && r.unread().isEmpty())
        .toList();
  }
}

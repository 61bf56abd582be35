package vn.chuyendoiso.plan.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A task as a row of a {@link ResponsibilityMatrix}: only the cells that say something.
 *
 * <p>Example: task 42 of 03/NQ-CP has one cell in the column "Bộ Công an", {@link
 * Responsibility#LEAD}, and no deadline.
 *
 * <p>A row belongs to the matrix that made it, and equals only itself. Immutable and thread-safe.
 */
public final class MatrixRow {

  private final int documentIndex;
  private final PlanDocument document;
  private final TaskNode node;
  private final List<MatrixCell> cells;
  private final Map<Responsibility, List<String>> unread;
  private final Optional<Printed<Deadline>> deadline;
  private final List<TargetId> targets;

  MatrixRow(
      int documentIndex,
      PlanDocument document,
      TaskNode node,
      List<MatrixCell> cells,
      Map<Responsibility, List<String>> unread,
      Optional<Printed<Deadline>> deadline,
      List<TargetId> targets) {
    this.documentIndex = documentIndex;
    this.document = document;
    this.node = node;
    this.cells = cells;
    this.unread = unread;
    this.deadline = deadline;
    this.targets = targets;
  }

  /** The place of the document among those of the matrix. */
  int documentIndex() {
    return documentIndex;
  }

  /** {@return the document in which the task stands} */
  public PlanDocument document() {
    return document;
  }

  /** {@return the task at its place in the tree} */
  public TaskNode node() {
    return node;
  }

  /** {@return the code as printed, or else the key of the task} */
  public String code() {
    return node.task().codeOrId();
  }

  /** {@return true if the row only heads others, and is no task; never in the effective view} */
  public boolean isLabel() {
    return node.task().isLabel();
  }

  /** {@return the cells that name somebody, in the order of the columns} */
  public List<MatrixCell> cells() {
    return cells;
  }

  /**
   * Tells what one column has to do with the task.
   *
   * @param column the column
   * @return its roles; none if the task does not name it
   */
  public Set<Responsibility> responsibilities(MatrixColumn column) {
    int first = 0;
    int last = cells.size() - 1;
    while (first <= last) { // a row may name thousands of bodies
      int middle = (first + last) >>> 1;
      MatrixCell cell = cells.get(middle);
      if (cell.column() == column) {
        return cell.responsibilities();
      }
      if (cell.column().index() < column.index()) {
        first = middle + 1;
      } else {
        last = middle - 1;
      }
    }
    return Set.of();
  }

  /**
   * Tells who has a role.
   *
   * @param responsibility the role
   * @return the columns, in their order
   */
  public List<MatrixColumn> columns(Responsibility responsibility) {
    return cells.stream()
        .filter(c -> c.responsibilities().contains(responsibility))
        .map(MatrixCell::column)
        .toList();
  }

  /**
   * {@return the words of cells in which nobody was recognised, by role; they stand in no column}
   */
  public Map<Responsibility, List<String>> unread() {
    return unread;
  }

  /**
   * {@return the deadline, inherited if the view is {@link MatrixView#EFFECTIVE}; absent if none is
   * stated}
   */
  public Optional<Printed<Deadline>> deadline() {
    return deadline;
  }

  /**
   * {@return the last day on which the task is in time; absent if the deadline is missing, not
   * understood, without an end, or hangs on something that the document does not state}
   */
  public Optional<LocalDate> lastAcceptableDay() {
    return deadline.flatMap(Printed::getMeaning).flatMap(document::lastAcceptableDay);
  }

  /**
   * {@return the keys of the targets that the task serves, each once: its own, and in the view
   * {@link MatrixView#EFFECTIVE} those of the rows above it}
   */
  public List<TargetId> targets() {
    return targets;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code();
  }
}

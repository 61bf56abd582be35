package vn.chuyendoiso.plan.matrix;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * What one body has to do with one task.
 *
 * <p>Example: in task 48 of 03/NQ-CP the column "Các bộ, ngành" is {@link Responsibility#LEAD} and
 * {@link Responsibility#COORDINATE} at once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param column who
 * @param responsibilities the roles, at least one, in the order of {@link Responsibility}
 */
public record MatrixCell(MatrixColumn column, Set<Responsibility> responsibilities) {

  /**
   * Copies the roles.
   *
   * @param column who
   * @param responsibilities the roles
   * @throws IllegalArgumentException if there is no role
   */
  public MatrixCell {
    if (responsibilities.isEmpty()) {
      throw new IllegalArgumentException("a cell without a role is no cell");
    }
    responsibilities = Collections.unmodifiableSet(EnumSet.copyOf(responsibilities));
  }
}

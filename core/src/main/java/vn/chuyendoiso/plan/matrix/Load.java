package vn.chuyendoiso.plan.matrix;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * How many tasks one body has in one role, and when they fall due.
 *
 * <p>Example: Bộ Nội vụ leads six tasks of 03/NQ-CP, of which one is due in 2025-Q1, one in
 * 2025-Q2, and four in 2025-Q4: two that print "12/2025" and two that print "2025", whose last
 * acceptable day is 31 December.
 *
 * <p>A period without a task is not listed. Immutable and thread-safe.
 *
 * @param column who
 * @param responsibility in which role
 * @param due the number of tasks by the period of their last acceptable day, in order of time
 * @param undated the number of tasks that have no such day: "Thường xuyên", no deadline, or one
 *     that was not understood
 */
public record Load(
    MatrixColumn column,
    Responsibility responsibility,
    SortedMap<DuePeriod, Integer> due,
    int undated) {

  /**
   * Copies the parts.
   *
   * @param column who
   * @param responsibility in which role
   * @param due the number of tasks by period
   * @param undated the number of tasks without a last acceptable day
   */
  public Load {
    due = Collections.unmodifiableSortedMap(new TreeMap<>(due));
  }

  /** {@return the number of tasks, dated or not; each counts once} */
  public int tasks() {
    return due.values().stream().mapToInt(Integer::intValue).sum() + undated;
  }
}

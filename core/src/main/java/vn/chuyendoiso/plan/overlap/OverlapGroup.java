package vn.chuyendoiso.plan.overlap;

import java.util.List;

/**
 * Tasks that are linked by overlaps.
 *
 * <p>Example: three hundred communes plan "Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng", and
 * so does their province: one group of 301 tasks with 300 overlaps. Two tasks of a group need not
 * overlap each other; each overlaps at least one of the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tasks the tasks, by document number and place
 * @param overlaps the overlaps between them, in the same order
 */
public record OverlapGroup(List<TaskPlace> tasks, List<Overlap> overlaps) {

  /**
   * Checks the parts.
   *
   * @param tasks the tasks, by document number and place
   * @param overlaps the overlaps between them, in the same order
   */
  public OverlapGroup {
    tasks = List.copyOf(tasks);
    overlaps = List.copyOf(overlaps);
  }
}

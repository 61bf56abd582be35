package vn.chuyendoiso.plan.task;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.law.InstrumentRef;

/**
 * The task groups that one guidance or programme prescribes.
 *
 * <p>Example: {@code guidance-2025} has nine groups, {@code 03-nq-cp-2025} has seven. The sets
 * differ from year to year, so a document names the one that it follows. Of some sets only a part
 * was seen, as of {@code awareness-first-2023-2024}, whose first group is awareness; such a set is
 * not complete, and says nothing about groups that it does not have.
 *
 * <p>Immutable and thread-safe. Source: letter 3816/BTTTT-CĐSQG of 2024; resolution 03/NQ-CP of
 * 2025; plans of 2023 and 2024; per group.
 *
 * @param id the key of the set
 * @param instrument the instrument that prescribes it; absent if not known
 * @param firstYear the first year of the plans that follow it
 * @param lastYear the last year of the plans that follow it
 * @param complete true if all its groups are known
 * @param groups its groups in order
 */
public record TaskGroupSet(
    String id,
    Optional<InstrumentRef> instrument,
    int firstYear,
    int lastYear,
    boolean complete,
    List<TaskGroup> groups) {

  /**
   * Copies the parts.
   *
   * @param id the key of the set
   * @param instrument the instrument that prescribes it; absent if not known
   * @param firstYear the first year of the plans that follow it
   * @param lastYear the last year of the plans that follow it
   * @param complete true if all its groups are known
   * @param groups its groups in order
   */
  public TaskGroupSet {
    groups = List.copyOf(groups);
  }

  /**
   * Finds a bundled set.
   *
   * @param id its key
   * @return the set; empty if unknown
   */
  public static Optional<TaskGroupSet> find(String id) {
    return TaskGroupSetRegistry.bundled().find(id);
  }

  /** {@return all bundled sets} */
  public static List<TaskGroupSet> all() {
    return TaskGroupSetRegistry.bundled().all();
  }

  /**
   * Finds a group of this set.
   *
   * @param code the group's code
   * @return the group; empty if the set does not have it
   */
  public Optional<TaskGroup> group(String code) {
    return groups.stream().filter(g -> g.code().equals(code)).findFirst();
  }

  /**
   * Tells whether plans of a year follow this set.
   *
   * @param year the year of the plan
   * @return true from the first to the last year
   */
  public boolean isFor(int year) {
    return firstYear <= year && year <= lastYear;
  }
}

package vn.chuyendoiso.plan.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The task groups that one guidance or programme prescribes.
 *
 * <p>Example: {@code guidance-2025} has nine groups, {@code 03-nq-cp-2025} has seven. The sets
 * differ from year to year, so a document names the one that it follows.
 *
 * <p>Immutable and thread-safe. Source: letter 3816/BTTTT-CĐSQG of 2024; resolution 03/NQ-CP of
 * 2025.
 *
 * @param id the key of the set
 * @param groups its groups in order
 */
public record TaskGroupSet(String id, List<TaskGroup> groups) {

  /**
   * Copies the parts.
   *
   * @param id the key of the set
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
    return Optional.ofNullable(Bundled.SETS.get(id));
  }

  /** {@return all bundled sets} */
  public static List<TaskGroupSet> all() {
    return List.copyOf(Bundled.SETS.values());
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

  private static final class Bundled {
    static final Map<String, TaskGroupSet> SETS =
        ResourceTable.read(TaskGroupSet.class, "task-groups.tsv").stream()
            .collect(
                Collectors.groupingBy(r -> r.text("set"), LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                e ->
                    new TaskGroupSet(
                        e.getKey(), e.getValue().stream().map(Bundled::group).toList()))
            .collect(Collectors.toMap(TaskGroupSet::id, s -> s, (a, b) -> a, LinkedHashMap::new));

    private static TaskGroup group(ResourceTable.Row row) {
      return new TaskGroup(row.text("code"), row.find("vi"), row.find("en"));
    }
  }
}

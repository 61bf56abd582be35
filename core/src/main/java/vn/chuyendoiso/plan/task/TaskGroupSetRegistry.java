package vn.chuyendoiso.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The sets of task groups by guidance and programme.
 *
 * <p>Example: {@code forYear(2025)} gives the nine groups of the guidance and the seven of the
 * action programme 03/NQ-CP, which runs to 2030.
 *
 * <p>A vendor adds sets with {@link #with}. Immutable and thread-safe. Loaded on first use from the
 * bundled tables; each row has its source.
 */
public final class TaskGroupSetRegistry {

  private final Map<String, TaskGroupSet> sets;

  private TaskGroupSetRegistry(Map<String, TaskGroupSet> sets) {
    this.sets = sets;
  }

  /** {@return the registry that comes with the library} */
  public static TaskGroupSetRegistry bundled() {
    return Bundled.REGISTRY;
  }

  /** {@return all sets} */
  public List<TaskGroupSet> all() {
    return List.copyOf(sets.values());
  }

  /**
   * Finds a set.
   *
   * @param id its key
   * @return the set; empty if unknown
   */
  public Optional<TaskGroupSet> find(String id) {
    return Optional.ofNullable(sets.get(id));
  }

  /**
   * Finds the sets that plans of a year follow.
   *
   * @param year the year of the plan
   * @return the sets; empty if none is known
   */
  public List<TaskGroupSet> forYear(int year) {
    return sets.values().stream().filter(s -> s.isFor(year)).toList();
  }

  /**
   * Returns a registry with more sets.
   *
   * @param added the sets to add; one that is there already, word for word, changes nothing
   * @return the larger registry; this one stays as it is
   * @throws RegistryConflictException if another set has the same key
   */
  public TaskGroupSetRegistry with(Collection<TaskGroupSet> added) {
    Map<String, TaskGroupSet> more = new LinkedHashMap<>(sets);
    List<RegistryConflict> conflicts = new ArrayList<>();
    for (TaskGroupSet set : added) {
      TaskGroupSet present = more.putIfAbsent(set.id(), set);
      if (present != null && !present.equals(set)) {
        conflicts.add(
            new RegistryConflict("task-group-sets", set.id(), describe(present), describe(set)));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new RegistryConflictException(conflicts);
    }
    return new TaskGroupSetRegistry(more);
  }

  private static String describe(TaskGroupSet set) {
    return set.firstYear()
        + "-"
        + set.lastYear()
        + ", "
        + set.groups().stream()
            .map(g -> g.code() + " " + g.vietnamese().orElse("?") + " (" + g.source() + ")")
            .collect(Collectors.joining(", "));
  }

  private static final class Bundled {
    static final TaskGroupSetRegistry REGISTRY = new TaskGroupSetRegistry(read());

    private static Map<String, TaskGroupSet> read() {
      Map<String, List<TaskGroup>> groups =
          ResourceTable.read(TaskGroupSetRegistry.class, "task-groups.tsv").stream()
              .collect(
                  Collectors.groupingBy(
                      r -> r.text("set"), Collectors.mapping(Bundled::group, Collectors.toList())));
      Map<String, TaskGroupSet> sets = new LinkedHashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(TaskGroupSetRegistry.class, "task-group-sets.tsv")) {
        sets.put(
            row.text("id"),
            new TaskGroupSet(
                row.text("id"),
                row.find("instrument").map(n -> instrument(n, row.date("issuedOn"))),
                Integer.parseInt(row.text("firstYear")),
                Integer.parseInt(row.text("lastYear")),
                Boolean.parseBoolean(row.text("complete")),
                groups.get(row.text("id"))));
      }
      return sets;
    }

    private static InstrumentRef instrument(String number, Optional<LocalDate> issuedOn) {
      return InstrumentRef.builder().number(DocumentNumber.of(number)).issuedOn(issuedOn).build();
    }

    private static TaskGroup group(ResourceTable.Row row) {
      return new TaskGroup(
          row.text("code"),
          row.find("vi"),
          row.find("en"),
          row.text("source"),
          row.text("confidence"));
    }
  }
}

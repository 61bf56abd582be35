package vn.chuyendoiso.plan.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * Who does what in the whole plan: rows are tasks, columns are bodies (ma trận trách nhiệm).
 *
 * <p>Example: in 03/NQ-CP the column "Bộ Công an" has 14 tasks as sole or joint lead. Spellings of
 * one name, and names of one body of the registry, share a column, under the first spelling.
 *
 * <p>It is derived from the assignments, inherited ones included, and never stored. Immutable and
 * thread-safe.
 *
 * @param columns the names of the actors, in the order in which they first appear
 * @param rows the tasks that are not mere labels, in order
 */
public record ResponsibilityMatrix(List<String> columns, List<Row> rows) {

  /**
   * One task with its actors.
   *
   * @param node the task
   * @param roles the roles by name of the column
   */
  public record Row(TaskNode node, Map<String, Set<Responsibility>> roles) {

    /**
     * Copies the parts.
     *
     * @param node the task
     * @param roles the roles by name of the column
     */
    public Row {
      Map<String, Set<Responsibility>> copy = new LinkedHashMap<>();
      roles.forEach((column, set) -> copy.put(column, copyOf(set)));
      roles = Collections.unmodifiableMap(copy);
    }

    private static Set<Responsibility> copyOf(Set<Responsibility> set) {
      EnumSet<Responsibility> copy = EnumSet.noneOf(Responsibility.class);
      copy.addAll(set);
      return Collections.unmodifiableSet(copy);
    }
  }

  /**
   * Copies the parts.
   *
   * @param columns the names of the actors, in the order in which they first appear
   * @param rows the tasks that are not mere labels, in order
   */
  public ResponsibilityMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Derives the matrix of a tree of tasks.
   *
   * @param nodes the nodes of the tree, as {@link TaskNode#walk} gives them
   * @return the matrix
   */
  public static ResponsibilityMatrix of(List<TaskNode> nodes) {
    Columns columns = new Columns();
    List<Row> rows = new ArrayList<>();
    for (TaskNode node : nodes) {
      if (node.task().isLabel()) {
        continue;
      }
      Map<String, Set<Responsibility>> roles = new LinkedHashMap<>();
      for (Responsibility responsibility : Responsibility.values()) {
        for (Actor actor : node.actors(responsibility)) {
          roles
              .computeIfAbsent(columns.of(actor), c -> EnumSet.noneOf(Responsibility.class))
              .add(responsibility);
        }
      }
      rows.add(new Row(node, roles));
    }
    return new ResponsibilityMatrix(columns.names, rows);
  }

  /** The columns so far; a body is known again by its key in the registry or by its name. */
  private static final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Map<Object, String> byKey = new HashMap<>();

    String of(Actor actor) {
      List<Object> keys = new ArrayList<>(List.of(ExactKey.of(actor.getName())));
      if (actor instanceof Actor.Body body) {
        body.getOrganization().ifPresent(keys::add);
      }
      String column =
          keys.stream()
              .map(byKey::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(
                  () -> {
                    names.add(actor.getName());
                    return actor.getName();
                  });
      keys.forEach(k -> byKey.putIfAbsent(k, column));
      return column;
    }
  }
}

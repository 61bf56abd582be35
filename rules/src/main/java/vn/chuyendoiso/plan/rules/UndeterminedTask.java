package vn.chuyendoiso.plan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A task of a programme of which nobody can tell in which plans it belongs.
 *
 * <p>Example: a task led by "Địa phương được lựa chọn", those localities that were picked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param programme the programme
 * @param row where the task stands in it
 * @param leads who is named, as printed
 */
public record UndeterminedTask(CoveredDocument programme, JsonPointer row, List<String> leads)
    implements Comparable<UndeterminedTask> {

  private static final Comparator<UndeterminedTask> ORDER =
      Comparator.comparing(UndeterminedTask::programme).thenComparing(UndeterminedTask::row);

  /**
   * Copies the parts.
   *
   * @param programme the programme
   * @param row where the task stands in it
   * @param leads who is named
   */
  public UndeterminedTask {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(row, "row");
    leads = List.copyOf(leads);
  }

  @Override
  public int compareTo(UndeterminedTask other) {
    return ORDER.compare(this, other);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A task that a programme gives to a body, and that is in no plan of it.
 *
 * <p>Example: task 7 of 03/NQ-CP is led by "Các bộ, ngành, địa phương"; Lạng Sơn has a plan for
 * 2025, but neither a task of that title nor one that cites it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param programme the programme
 * @param row where the task stands in it
 * @param code its code as printed; empty if not printed
 * @param title what is to be done
 * @param body the body that leads it
 * @param byCollective whether the programme names it only as one of many
 * @param hasPlan whether a plan of the body is known at all
 */
public record UncoveredTask(
    CoveredDocument programme,
    JsonPointer row,
    Optional<String> code,
    String title,
    CoveredBody body,
    boolean byCollective,
    boolean hasPlan)
    implements Comparable<UncoveredTask> {

  private static final Comparator<UncoveredTask> ORDER =
      Comparator.comparing(UncoveredTask::programme)
          .thenComparing(UncoveredTask::row)
          .thenComparing(UncoveredTask::body);

  /**
   * Checks the parts.
   *
   * @param programme the programme
   * @param row where the task stands in it
   * @param code its code as printed
   * @param title what is to be done
   * @param body the body that leads it
   * @param byCollective whether it is named only as one of many
   * @param hasPlan whether a plan of the body is known
   */
  public UncoveredTask {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
  }

  @Override
  public int compareTo(UncoveredTask other) {
    return ORDER.compare(this, other);
  }
}

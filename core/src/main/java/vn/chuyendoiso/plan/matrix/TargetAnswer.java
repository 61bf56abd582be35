package vn.chuyendoiso.plan.matrix;

import java.util.List;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;

/**
 * Who answers for one target: who leads the tasks that serve it, and who watches it.
 *
 * <p>Example: line 11.1 of annex I of 03/NQ-CP is watched by the Ministry of Information and
 * Communications, and no task of annex II says that it serves the line: nobody leads towards it.
 *
 * <p>A task serves a target if it names the target's key, or in the effective view if a row above
 * it does. A task that serves a heading does not thereby serve the targets below that heading.
 * Immutable and thread-safe.
 *
 * @param document the document in which the target stands
 * @param target the target
 * @param pointer where it stands in the document
 * @param tasks the tasks of that document that serve it, in order
 * @param leads who leads them, each once, as first met; some tasks may have none
 * @param monitors who watches and measures it, as its own row prints ({@link
 *     Responsibility#MONITOR}); who has no task is no column of the matrix
 */
public record TargetAnswer(
    PlanDocument document,
    Target target,
    JsonPointer pointer,
    List<MatrixRow> tasks,
    List<MatrixColumn> leads,
    List<MatrixColumn> monitors) {

  /**
   * Copies the parts.
   *
   * @param document the document
   * @param target the target
   * @param pointer where it stands
   * @param tasks the tasks that serve it
   * @param leads who leads them
   * @param monitors who watches it
   */
  public TargetAnswer {
    tasks = List.copyOf(tasks);
    leads = List.copyOf(leads);
    monitors = List.copyOf(monitors);
  }
}

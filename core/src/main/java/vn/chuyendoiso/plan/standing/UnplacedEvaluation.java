package vn.chuyendoiso.plan.standing;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.progress.Evaluation;

/**
 * An evaluation that may speak of a plan and is not used, because it is not clear that it does, or
 * of which day it speaks.
 *
 * <p>Example: a report on a plan and on a scheme of which one part names neither: a key "nv-1" may
 * be a row of both. Immutable and thread-safe.
 *
 * @param document the document in which it stands; empty if it was handed over alone
 * @param evaluation the evaluation
 * @param reason why it is not used
 */
public record UnplacedEvaluation(
    Optional<Document> document, Evaluation evaluation, Reason reason) {

  /** Why an evaluation is not used. */
  public enum Reason {
    /** It states no cut-off and no period, and its document no day of issue. */
    UNDATED,
    /**
     * Its document reports on several plans, and it names none of them; or it names one by a number
     * that several plans have.
     */
    PLAN_UNCLEAR
  }

  /**
   * Checks the parts.
   *
   * @param document the document in which it stands
   * @param evaluation the evaluation
   * @param reason why it is not used
   */
  public UnplacedEvaluation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(evaluation, "evaluation");
    Objects.requireNonNull(reason, "reason");
  }
}

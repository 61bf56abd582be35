package vn.chuyendoiso.plan.rules;

/**
 * What a rule says of a document.
 *
 * <p>Example: a plan whose annex of tasks was not seen names a set of task groups; whether every
 * group has a task {@linkplain #CANNOT_BE_JUDGED cannot be judged}, which is neither praise nor
 * blame. A rule that looks at many rows gives the last of these that any row earns.
 */
public enum Outcome {
  /** There is nothing in the document that the rule speaks of, or no clause of it in force. */
  NOT_APPLICABLE,
  /** The document does what the rule asks. */
  SATISFIED,
  /** The document does not say enough, or not in a form that a machine can judge. */
  CANNOT_BE_JUDGED,
  /** The document does not do what the rule asks; there is at least one finding. */
  VIOLATED
}

package vn.chuyendoiso.plan.rules;

/**
 * Whether a task is clear by one criterion of a set of "rõ".
 *
 * <p>Example: a task led by "Các bộ, ngành, địa phương" is {@link #NOT_CLEAR} on person.
 */
public enum ClarityAnswer {
  /** Đã rõ: the task says it. */
  CLEAR,
  /** Chưa rõ: the task does not say it, or says it in a way that leaves it open. */
  NOT_CLEAR,
  /** Chưa xét được: it says something that was not understood. */
  CANNOT_BE_JUDGED
}

package vn.chuyendoiso.plan.responsibility;

/**
 * What an assignment must make clear (rõ).
 *
 * <p>Formulas use different words for one criterion: "rõ kết quả" and "rõ sản phẩm" are both {@link
 * #RESULT}, "rõ thời gian" and "rõ tiến độ" both {@link #TIME}. {@link ClarityItem#words()} keeps
 * the word.
 */
public enum ClarityCriterion {
  /** Rõ người: who does it. */
  PERSON,
  /** Rõ việc: what is to be done. */
  WORK,
  /** Rõ thời gian, rõ tiến độ: until when. */
  TIME,
  /** Rõ trách nhiệm: who answers for it. */
  RESPONSIBILITY,
  /** Rõ kết quả, rõ sản phẩm: what comes out. */
  RESULT,
  /** Rõ thẩm quyền: who may decide. */
  AUTHORITY
}

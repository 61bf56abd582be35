package vn.chuyendoiso.plan.document;

/** How far a document has come; a draft may lack what an issued plan may not. */
public enum Stage {
  /** Dự thảo. */
  DRAFT,
  /** Trình duyệt. */
  SUBMISSION,
  /** Ban hành. */
  ISSUE,
  /** Báo cáo thực hiện. */
  REPORTING
}

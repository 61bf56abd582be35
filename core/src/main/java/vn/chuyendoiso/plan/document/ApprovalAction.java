package vn.chuyendoiso.plan.document;

/** What is done to a document on its way from the desk to the seal. */
public enum ApprovalAction {
  /** Soạn thảo. */
  DRAFTED,
  /** Lấy ý kiến. */
  CONSULTED,
  /** Thẩm định. */
  REVIEWED,
  /** Trình. */
  SUBMITTED,
  /** Phê duyệt. */
  APPROVED,
  /** Ban hành. */
  ISSUED
}

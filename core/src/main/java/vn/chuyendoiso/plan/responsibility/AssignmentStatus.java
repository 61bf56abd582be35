package vn.chuyendoiso.plan.responsibility;

/**
 * Whether an assignment is decided, apart from how far the work is.
 *
 * <p>Example: registers of tasks have a column "Giao" with "đề xuất" and "đã duyệt".
 */
public enum AssignmentStatus {
  /** Đề xuất: somebody proposes it. */
  PROPOSED,
  /** Đã duyệt: whoever may decide has done so. */
  APPROVED
}

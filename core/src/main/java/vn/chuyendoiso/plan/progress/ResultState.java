package vn.chuyendoiso.plan.progress;

/**
 * How far something has come, as reported.
 *
 * <p>Only what a reporter says is a state. "Quá hạn" and "sắp đến hạn" follow from a day and are
 * worked out, never stored; so is "hoàn thành trước hạn", from the day of completion.
 */
public enum ResultState {
  /** Hoàn thành. */
  DONE,
  /** Chưa hoàn thành, chưa đạt. */
  NOT_DONE,
  /** Đang thực hiện, đang triển khai. */
  UNDER_WAY,
  /** Chưa thực hiện. */
  NOT_STARTED,
  /** Không thực hiện. */
  NOT_CARRIED_OUT,
  /** Tạm dừng. */
  SUSPENDED,
  /** Chờ duyệt, trình ký. */
  AWAITING_APPROVAL,
  /** Chưa có thông tin. */
  NO_INFORMATION
}

package vn.chuyendoiso.plan.standing;

/**
 * What became of a target by a day.
 *
 * <p>Example: "tối thiểu 80%" for 2025 with 72 % on 31 October is {@link #DUE_SOON} on 15 December,
 * and {@link #CANNOT_BE_JUDGED} on 15 January, until somebody says what it was at the end of the
 * year.
 */
public enum TargetStatus {
  /** Đạt trước hạn: reached before the last acceptable day. */
  ACHIEVED_EARLY,
  /** Đạt. */
  ACHIEVED,
  /** Đạt muộn: missed when it was due, and reached since. */
  ACHIEVED_LATE,
  /** Đạt một phần: of several values some were reached when it was due, and some were not. */
  ACHIEVED_IN_PART,
  /** Không đạt: not reached when it was due, or a value to be kept that was not. */
  MISSED,
  /** Đang giữ được: a value to be kept, which held whenever it was measured so far. */
  HELD_SO_FAR,
  /** Sắp đến hạn, chưa đạt. */
  DUE_SOON,
  /** Chưa đến hạn, chưa đạt. */
  NOT_YET_DUE,
  /** Not reached so far, and without an end of its own. */
  ONGOING,
  /** Không thực hiện: given up, as reported. */
  NOT_CARRIED_OUT,
  /** Nobody can say; {@link TargetStanding#doubt()} tells why. */
  CANNOT_BE_JUDGED;

  /** {@return true if it was reached as a whole} */
  public boolean isAchieved() {
    return this == ACHIEVED_EARLY || this == ACHIEVED || this == ACHIEVED_LATE;
  }
}

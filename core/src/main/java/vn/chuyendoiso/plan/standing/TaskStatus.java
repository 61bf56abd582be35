package vn.chuyendoiso.plan.standing;

/**
 * What became of a task by a day.
 *
 * <p>Example: in the first half of 2025 Thái Nguyên had done 22 of the 23 tasks that were due on 30
 * June, and 11 of the 42 that were due on 31 December: {@link #DONE_EARLY}.
 */
public enum TaskStatus {
  /** Hoàn thành trước hạn: done before the last acceptable day. */
  DONE_EARLY,
  /** Hoàn thành: on the day, or nobody can say whether before or after it. */
  DONE,
  /** Hoàn thành muộn. */
  DONE_LATE,
  /** Quá hạn: the last acceptable day is over, and no report says that it is done. */
  OVERDUE,
  /** Sắp đến hạn. */
  DUE_SOON,
  /** Chưa đến hạn. */
  NOT_YET_DUE,
  /** Thường xuyên, hằng năm: work without an end of its own. */
  ONGOING,
  /** Không thực hiện: given up, as reported. */
  NOT_CARRIED_OUT,
  /** It is not reported as done, and nobody can say when it is due. */
  CANNOT_BE_JUDGED;

  /** {@return true if it is done, early, late or in time} */
  public boolean isDone() {
    return this == DONE_EARLY || this == DONE || this == DONE_LATE;
  }

  /** {@return true if nothing more is expected: it is done or given up} */
  public boolean isClosed() {
    return isDone() || this == NOT_CARRIED_OUT;
  }
}

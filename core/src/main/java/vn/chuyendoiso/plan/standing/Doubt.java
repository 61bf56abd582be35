package vn.chuyendoiso.plan.standing;

/** Why a status is not certain, or why there is none. */
public enum Doubt {
  /** No report says anything of the row. */
  NOT_REPORTED,
  /** Chưa có thông tin: the last report says that it knows nothing. */
  NO_INFORMATION,
  /** The last report goes up to a day before the row was due. */
  REPORTED_BEFORE_DUE,
  /** Ước đạt: there is an estimate, and no measured value. */
  ESTIMATE_ONLY,
  /** What was measured cannot be held against the target; {@link TargetStanding#attainment()}. */
  VALUE_UNDECIDED,
  /** No deadline is stated, in the row, above it or as the period of the plan. */
  NO_DEADLINE,
  /** The words of the deadline were not understood. */
  DEADLINE_NOT_UNDERSTOOD,
  /** The document says that there is no deadline yet. */
  DEADLINE_UNDETERMINED,
  /** The deadline hangs on something that nobody names: a start, the years of a stage, a year. */
  DEADLINE_WITHOUT_DAY,
  /** The row heads others, and one of them cannot be judged. */
  OF_ROWS_BELOW
}

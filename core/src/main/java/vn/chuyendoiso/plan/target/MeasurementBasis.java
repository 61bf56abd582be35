package vn.chuyendoiso.plan.target;

/** Whether a value was measured or guessed ahead. */
public enum MeasurementBasis {
  /** Đã đạt: measured up to the day that is named. */
  ACTUAL,
  /** Ước đạt: expected by the end of the period. */
  ESTIMATE
}

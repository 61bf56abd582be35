package vn.chuyendoiso.plan.target;

/**
 * How often a value must be reached anew.
 *
 * <p>Example: "tăng tối thiểu 7% hằng năm" is due every {@link #YEAR}.
 */
public enum Recurrence {
  /** Hằng ngày. */
  DAY,
  /** Hằng tuần. */
  WEEK,
  /** Hằng tháng. */
  MONTH,
  /** Hằng quý. */
  QUARTER,
  /** Hằng năm. */
  YEAR
}

package vn.chuyendoiso.plan.time;

/** What a duration is counted in. */
public enum DurationUnit {
  /** "100 ngày": days of the calendar. */
  DAY,
  /** "92 ngày đêm": days of the calendar on which work goes on at night too. */
  DAY_AND_NIGHT,
  /** "30 ngày làm việc": days that are neither of a weekend nor public holidays. */
  WORKING_DAY,
  /** "06 tháng": months of the calendar. */
  MONTH
}

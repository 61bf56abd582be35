package vn.chuyendoiso.plan.time;

/** Whether the named day itself is still in time; where an hour is named, whether that is. */
public enum DayBound {
  /** "trước ngày 31/3/2025": the last acceptable day is the one before. */
  BEFORE,
  /** "đến ngày 30/6/2025", or a bare date: the named day is the last acceptable one. */
  ON_OR_BEFORE
}

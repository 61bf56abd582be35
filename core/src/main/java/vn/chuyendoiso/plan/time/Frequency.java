package vn.chuyendoiso.plan.time;

/** How often something comes again. */
public enum Frequency {
  /** "Hằng năm". */
  YEARLY(12),
  /** "6 tháng một lần", "định kỳ 6 tháng". */
  HALF_YEARLY(6),
  /** "Hằng quý". */
  QUARTERLY(3),
  /** "Hằng tháng". */
  MONTHLY(1);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /** {@return the months from one time to the next; they divide a year} */
  public int months() {
    return months;
  }
}

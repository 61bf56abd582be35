package vn.chuyendoiso.plan.time;

/** What a deadline can name without becoming meaningless. */
final class DeadlineLimits {

  static final int MOST_STAGES = 99;
  static final int LONGEST_DURATION = 9999;

  private DeadlineLimits() {}

  /** Returns the year if a deadline can name it. */
  static int checkYear(int year) {
    if (year < Deadline.FIRST_YEAR || year > Deadline.LAST_YEAR) {
      throw new IllegalArgumentException("year " + year);
    }
    return year;
  }
}

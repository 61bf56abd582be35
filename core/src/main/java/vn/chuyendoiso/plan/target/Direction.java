package vn.chuyendoiso.plan.target;

/** Which way an indicator should move. */
public enum Direction {
  /** More is better: coverage, share. */
  HIGHER_IS_BETTER,
  /** Less is better: a rank, a number of days. */
  LOWER_IS_BETTER
}

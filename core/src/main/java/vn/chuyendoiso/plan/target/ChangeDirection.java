package vn.chuyendoiso.plan.target;

/** Which way a value is to move from where it stands. */
public enum ChangeDirection {
  /** Tăng. */
  INCREASE,
  /** Giảm, cắt giảm. */
  DECREASE
}

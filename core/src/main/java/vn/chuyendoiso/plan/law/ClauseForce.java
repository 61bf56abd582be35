package vn.chuyendoiso.plan.law;

/** How strongly a clause binds. */
public enum ClauseForce {
  /** Bắt buộc. */
  MUST,
  /** Cần, nên. */
  SHOULD,
  /** Có thể. */
  MAY
}

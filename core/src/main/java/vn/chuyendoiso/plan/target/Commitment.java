package vn.chuyendoiso.plan.target;

/** How firmly a target is promised; it changes the obligation, not the number. */
public enum Commitment {
  /** The plain promise. */
  FIRM,
  /** "Phấn đấu": to be striven for. */
  STRIVE
}

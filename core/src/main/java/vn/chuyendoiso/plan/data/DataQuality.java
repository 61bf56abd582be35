package vn.chuyendoiso.plan.data;

/** The four qualities that data must have: "đúng, đủ, sạch, sống". Source: clause TB16-3. */
public enum DataQuality {
  /** Đúng. */
  CORRECT,
  /** Đủ. */
  COMPLETE,
  /** Sạch. */
  CLEAN,
  /** Sống: kept up to date. */
  LIVE
}

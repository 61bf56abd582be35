package vn.chuyendoiso.plan.target;

/**
 * How a printed value limits the measured one.
 *
 * <p>Example: "trên 80%" is {@link #MORE_THAN}, "tối thiểu 80%" is {@link #AT_LEAST}, and a bare
 * "80%" is {@link #UNSPECIFIED}: 82 of 160 national targets print no comparison. Reading the bare
 * value as a minimum is a policy of whoever judges; it is never written back.
 */
public enum Comparison {
  /** No word printed. */
  UNSPECIFIED,
  /**
   * Khoảng, xấp xỉ: "khoảng 950.000". How far off is still good is not said; whoever judges
   * decides.
   */
  ABOUT,
  /** Trên, hơn. */
  MORE_THAN,
  /** Tối thiểu, ít nhất, từ ... trở lên. */
  AT_LEAST,
  /** Đúng, bằng. */
  EQUAL,
  /** Tối đa, không quá; also a rank, "top 10". */
  AT_MOST,
  /** Dưới. */
  LESS_THAN
}

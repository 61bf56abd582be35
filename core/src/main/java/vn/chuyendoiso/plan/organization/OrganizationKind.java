package vn.chuyendoiso.plan.organization;

/**
 * What kind of body an {@link Organization} is.
 *
 * <p>Example: "Ủy ban Dân tộc" was a {@link #MINISTRY_LEVEL_AGENCY} until 2025-02-28, "Bộ Dân tộc
 * và Tôn giáo" is a {@link #MINISTRY}; "Đồng Nai" is a {@link #CENTRAL_CITY} since 2026-04-30. The
 * kind belongs to one life of a body, not to its key.
 */
public enum OrganizationKind {
  /** Bộ. */
  MINISTRY,
  /** Cơ quan ngang bộ. */
  MINISTRY_LEVEL_AGENCY,
  /** Cơ quan thuộc Chính phủ. */
  GOVERNMENT_AGENCY,
  /** The Government itself, the National Assembly, the courts, and their offices. */
  STATE_ORGAN,
  /** A body of the Communist Party. */
  PARTY_ORGAN,
  /** Ban chỉ đạo, ủy ban quốc gia: a body that steers others. */
  STEERING_COMMITTEE,
  /** Tỉnh: the unit, and the People's Committee that answers for it. */
  PROVINCE,
  /** Thành phố trực thuộc trung ương: the unit, and the People's Committee that answers for it. */
  CENTRAL_CITY,
  /** A unit of one of these: a department, an office, an institute. */
  UNIT;

  /**
   * Tells whether this is a unit of the level of the province.
   *
   * @return true for a province and for a city under the centre
   */
  public boolean isProvinceLevel() {
    return this == PROVINCE || this == CENTRAL_CITY;
  }
}

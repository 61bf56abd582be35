package vn.chuyendoiso.plan.organization;

/** Which rule gave an electronic identifier its form. */
public enum OrganizationCodeScheme {
  /**
   * Decision 20/2020/QĐ-TTg, in force since 2020-09-15, amended by Decision 09/2025/QĐ-TTg: the
   * most significant group comes first, {@code H05.14.01}; at most 35 characters.
   */
  DECISION_20_2020,
  /**
   * QCVN 102:2016/BTTTT: the most significant group comes last, zeros for a level without unit,
   * {@code 000.01.14.H05}; always 13 characters.
   */
  QCVN_102_2016
}

package vn.chuyendoiso.plan.breakthrough;

/**
 * The four pillars of the digital economy (trụ cột). Source: Directive 34/CT-TTg, clause CT34-P2.
 */
public enum Pillar {
  /** Công nghiệp công nghệ thông tin. */
  IT_INDUSTRY,
  /** Kinh tế số ngành. */
  SECTOR_DIGITAL_ECONOMY,
  /** Quản trị số. */
  DIGITAL_GOVERNANCE,
  /** Dữ liệu số. */
  DIGITAL_DATA
}

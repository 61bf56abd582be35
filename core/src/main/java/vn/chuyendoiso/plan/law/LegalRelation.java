package vn.chuyendoiso.plan.law;

/** What one document has to do with an instrument that it names. */
public enum LegalRelation {
  /** Căn cứ: it stands on it. */
  BASIS,
  /** Thực hiện, triển khai: it carries it out. */
  IMPLEMENTS,
  /** Hướng dẫn: it was drawn up by its guidance. */
  GUIDED_BY,
  /** Sửa đổi, bổ sung: it amends it. */
  AMENDS,
  /** Thay thế: it replaces it. */
  REPLACES
}

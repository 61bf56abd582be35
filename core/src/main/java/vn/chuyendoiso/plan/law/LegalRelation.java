package vn.chuyendoiso.plan.law;

/**
 * What one document has to do with an instrument that it names, from the document's point of view.
 *
 * <p>Example: 71/NQ-CP {@link #AMENDS} 03/NQ-CP; Cà Mau's decision 2034/QĐ-UBND {@link #ADDS} a
 * breakthrough task to its scheme 1929; a plan is {@link #PROPOSED_BY} a Tờ trình.
 */
public enum LegalRelation {
  /** Căn cứ: it stands on it. */
  BASIS,
  /** Thực hiện, triển khai: it carries it out. */
  IMPLEMENTS,
  /** Hướng dẫn: it was drawn up by its guidance. */
  GUIDED_BY,
  /** Sửa đổi, bổ sung: it changes what it says. */
  AMENDS,
  /** Bổ sung: it adds to it and changes nothing of it. */
  ADDS,
  /** Thay thế: it replaces it. */
  REPLACES,
  /** Tiếp nối: it takes up where it ends, without replacing it. */
  CONTINUES,
  /** Theo đề nghị, xét Tờ trình: it was issued on its proposal. */
  PROPOSED_BY,
  /** Dẫn: it only mentions it. */
  CITES
}

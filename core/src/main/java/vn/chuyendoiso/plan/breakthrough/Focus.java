package vn.chuyendoiso.plan.breakthrough;

/** Where a breakthrough may lie beside the pillars. Source: Directive 34/CT-TTg, clause CT34-P2. */
public enum Focus {
  /** Chính phủ số. */
  DIGITAL_GOVERNMENT,
  /** Chính quyền số. */
  DIGITAL_LOCAL_AUTHORITY,
  /** Đô thị thông minh. */
  SMART_CITY
}

package vn.chuyendoiso.plan.security;

/** A class of information whose leak the law wants limited. Source: CT34-P8. */
public enum InformationClass {
  /** Bí mật nhà nước. */
  STATE_SECRET,
  /** Thông tin nội bộ. */
  INTERNAL,
  /** Dữ liệu cá nhân. */
  PERSONAL_DATA
}

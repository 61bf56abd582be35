package vn.chuyendoiso.plan.breakthrough;

/** Whom a breakthrough serves. Source: Directive 34/CT-TTg, clause CT34-P2B. */
public enum Beneficiary {
  /** Người dân. */
  CITIZENS,
  /** Doanh nghiệp. */
  BUSINESSES,
  /** Cơ quan nhà nước. */
  AUTHORITIES
}

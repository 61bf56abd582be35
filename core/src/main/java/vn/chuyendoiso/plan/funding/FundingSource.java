package vn.chuyendoiso.plan.funding;

/**
 * Where money comes from (nguồn vốn).
 *
 * <p>The names are those of the public budget; a plan that mixes them names several, often without
 * saying how much each gives.
 */
public enum FundingSource {
  /** Ngân sách trung ương. */
  CENTRAL_BUDGET,
  /** Ngân sách địa phương. */
  LOCAL_BUDGET,
  /** Ngân sách nhà nước, not said of which level. */
  STATE_BUDGET,
  /** Vốn đầu tư công. */
  PUBLIC_INVESTMENT,
  /** Chi thường xuyên, kinh phí sự nghiệp. */
  RECURRENT_EXPENDITURE,
  /** Xã hội hóa. */
  SOCIALISED,
  /** Đối tác công tư (PPP). */
  PUBLIC_PRIVATE_PARTNERSHIP,
  /** Vốn của doanh nghiệp. */
  ENTERPRISES,
  /** Vốn viện trợ, vốn vay nước ngoài. */
  FOREIGN,
  /** Nguồn hợp pháp khác. */
  OTHER
}

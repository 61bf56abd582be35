package vn.chuyendoiso.plan.funding;

/** How money is found where no amount is stated. */
public enum FundingArrangement {
  /** Cân đối từ ngân sách của bộ, ngành, địa phương. */
  OWN_BUDGET,
  /** Lồng ghép với chương trình, dự án khác. */
  INTEGRATED,
  /** Theo quy định của pháp luật. */
  AS_REGULATED,
  /** Không phát sinh kinh phí. */
  NONE_NEEDED
}

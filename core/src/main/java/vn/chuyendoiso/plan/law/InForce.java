package vn.chuyendoiso.plan.law;

/**
 * Whether an instrument is in force on a day, as far as is known.
 *
 * <p>Example: the programme 749/QĐ-TTg is in force on 2023-06-01, is not on 2020-01-01, and nobody
 * can tell for 2026-06-01: its stage ended with 2025, and no repeal was seen.
 */
public enum InForce {
  /** It is in force. */
  YES,
  /** It is not issued yet, not in force yet, or no longer in force. */
  NO,
  /** The sources do not tell. */
  UNKNOWN
}

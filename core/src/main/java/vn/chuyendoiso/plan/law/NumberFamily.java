package vn.chuyendoiso.plan.law;

/** The ways in which official documents are numbered. */
public enum NumberFamily {
  /** Party documents: {@code 57-NQ/TW}; numbered per type and term of the committee. */
  PARTY,
  /** The National Assembly's laws and resolutions: {@code 148/2025/QH15}. */
  LAW,
  /** Normative documents, with the year: {@code 47/2020/NĐ-CP}. */
  NORMATIVE,
  /** Other documents of a type: {@code 34/CT-TTg}. */
  TYPED,
  /** Letters, which have no type: {@code 3816/BTTTT-CĐSQG}. */
  LETTER,
  /** Anything else that stands where a number should; kept as it is. */
  UNRECOGNISED
}

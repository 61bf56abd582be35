package vn.chuyendoiso.plan.law;

/**
 * What is out of the ordinary in a number as it was printed.
 *
 * <p>Example: {@code 164/TTr- SKHCN}, in plan 186/KH-UBND of Bắc Ninh, has {@link
 * #SPACE_BESIDE_MARK}. An oddity is no error: the number is held as it stands, and {@link
 * DocumentNumber#regularForm()} tells what was meant where that is certain. Letters whose marks
 * were typed apart are not among them; {@link vn.chuyendoiso.plan.text.StoredText} tells those.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, annex I, II.3; party guidance 36-HD/VPTW; numbers seen in plans.
 */
public enum NumberOddity {
  /** The label stands with the number: "Số: 1654/NQ-UBTVQH15". */
  LABEL,
  /** A blank beside a hyphen or slash: "57- NQ/TW". */
  SPACE_BESIDE_MARK,
  /** A blank inside the running number, as character recognition leaves it: "4 7/2020/ND-CP". */
  SPACE_IN_NUMBER,
  /** A dash for the hyphen, or a wide slash for the slash: "274/QĐ–TTg". */
  OTHER_MARK,
  /** A slash where the hyphen belongs: "124/QĐ/TTg". */
  SECOND_SLASH,
  /** No hyphen between type and issuer: "71/NQCP". */
  LOST_HYPHEN,
  /** D where Đ belongs: "01/QD-BCDTW". */
  NO_DIACRITICS,
  /** Type or issuer in small letters: "35/gp-btnmt". */
  LOWER_CASE,
  /** A zero before a number of two digits or more: "0155/KH-UBND"; "03/NQ-CP" is regular. */
  LEADING_ZERO,
  /** The National Assembly without its term: "176/2025/QH", "1192/NQ-UBTVQH". */
  TERM_MISSING,
  /** A letter of the state with a type, which the decree does not give it: "123/CV-UBND". */
  LETTER_WITH_TYPE,
  /** A party document numbered as the state does: "02/KH-BCĐTW" for "02-KH/BCĐTW". */
  PARTY_IN_STATE_FORM,
  /** The running number is still to be filled in, as in drafts: "Số: /KH-UBND". */
  BLANK_NUMBER,
  /** A day: "30/6/2025". */
  DATE,
  /** A score: "2.5/10". */
  SCORE,
  /** The code of an administrative procedure: "2.000815.000.00.00.H55". */
  PROCEDURE_CODE,
  /** The code of a technical standard: "QCVN 102:2016/BTTTT/SĐ1:2022". */
  STANDARD_CODE
}

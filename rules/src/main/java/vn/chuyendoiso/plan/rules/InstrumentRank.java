package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;

/**
 * Whose word an instrument is, the highest first, as far as its number tells.
 *
 * <p>Example: 03/NQ-CP is the Government's, 942/QĐ-TTg the Prime Minister's. The order is general
 * knowledge of how offices stand to each other, of confidence {@code memory}; whoever needs
 * certainty asks a lawyer.
 */
public enum InstrumentRank {
  /** A body of the Party: 57-NQ/TW. It directs; the state carries out by instruments of its own. */
  PARTY,
  /** The National Assembly or its standing committee. */
  NATIONAL_ASSEMBLY,
  /** The Government. */
  GOVERNMENT,
  /** The Prime Minister. */
  PRIME_MINISTER,
  /** Any other: a committee, an office, a ministry; or the number does not tell. */
  OTHER;

  static InstrumentRank of(DocumentNumber number) {
    Optional<String> issuer = number.issuer();
    if (issuer.isEmpty()) {
      return OTHER;
    }
    String code = issuer.get();
    if (code.equals("TW")) {
      return PARTY;
    }
    if (code.startsWith("QH") || code.startsWith("UBTVQH")) {
      return NATIONAL_ASSEMBLY;
    }
    return switch (code) {
      case "CP" -> GOVERNMENT;
      case "TTg" -> PRIME_MINISTER;
      default -> OTHER;
    };
  }
}

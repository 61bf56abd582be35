package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * How one document names another: its number, and what tells it from others of that number.
 *
 * @param number the number without leading zeros
 * @param issuedOn the day of issue, if stated
 * @param issuer the key of the issuer, if stated: of the registry, or else of the name
 */
record PlanKey(String number, Optional<LocalDate> issuedOn, Optional<String> issuer) {

  static Optional<PlanKey> of(InstrumentRef reference, OrganizationRegistry registry) {
    return reference
        .getNumber()
        .map(
            n ->
                new PlanKey(
                    n.key(),
                    reference.getIssuedOn(),
                    reference
                        .getIssuer()
                        .map(
                            i ->
                                registry
                                    .idOf(i)
                                    .map(o -> "=" + o.value())
                                    .orElseGet(() -> ExactKey.of(i).key()))));
  }

  /** The key of a number that a part holds as a text. */
  static String withoutZeros(String number) {
    int begin = 0;
    while (begin + 1 < number.length()
        && number.charAt(begin) == '0'
        && Character.isDigit(number.charAt(begin + 1))) {
      begin++;
    }
    return number.substring(begin);
  }

  static PlanKey read(PackedIn in) {
    return new PlanKey(in.text(), in.dayIfAny(), in.wordIfAny());
  }

  void write(PackedOut out) {
    out.text(number);
    out.dayIfAny(issuedOn);
    out.wordIfAny(issuer);
  }
}

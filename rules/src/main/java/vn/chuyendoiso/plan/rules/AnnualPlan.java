package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * Whether a document is the plan of a ministry or a province for one year, of which a guidance
 * speaks. A plan of several years, and a plan of a commune, may follow it and need not.
 */
final class AnnualPlan {

  /** The year of the plans that letter 3816/BTTTT-CĐSQG guides. */
  static final int GUIDED_YEAR = 2025;

  private AnnualPlan() {}

  /** Says why a rule about the plans of the guided year is not to be asked; empty if it is. */
  static Optional<Verdict> notMeant(CaseFile file) {
    if (file.head().getPeriod().isEmpty()) {
      return Optional.of(Verdict.NOT_APPLICABLE);
    }
    if (file.period().isEmpty()) {
      return Optional.of(Verdict.CANNOT_BE_JUDGED);
    }
    if (file.onlyYear().filter(y -> y == GUIDED_YEAR).isEmpty()) {
      return Optional.of(Verdict.NOT_APPLICABLE);
    }
    return file.issuerKind()
        .map(k -> isAddressed(k) ? Optional.<Verdict>empty() : Optional.of(Verdict.NOT_APPLICABLE))
        .orElse(Optional.of(Verdict.CANNOT_BE_JUDGED));
  }

  /** The same for what an instrument asks that was issued within the guided year or before it. */
  static Optional<Verdict> notMeant(CaseFile file, LocalDate demandedOn) {
    boolean isOlder = file.issuedOn().map(d -> d.isBefore(demandedOn)).orElse(false);
    return isOlder ? Optional.of(Verdict.NOT_APPLICABLE) : notMeant(file);
  }

  /** Whether the guidance and Directive 34 are sent to bodies of a kind. */
  static boolean isAddressed(IssuerKind kind) {
    return kind == IssuerKind.MINISTRY || kind == IssuerKind.PROVINCE;
  }
}

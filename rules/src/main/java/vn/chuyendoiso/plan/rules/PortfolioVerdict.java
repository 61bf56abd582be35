package vn.chuyendoiso.plan.rules;

import java.util.List;

/**
 * What a rule says of a portfolio.
 *
 * @param outcome what it says
 * @param violations the places that break it; some exactly if the outcome is {@link
 *     Outcome#VIOLATED}
 */
record PortfolioVerdict(Outcome outcome, List<Placed> violations) {

  /**
   * A place in one document of the portfolio.
   *
   * @param document the place of the document in the portfolio, from 0
   * @param violation the violation, with a pointer into that document
   */
  record Placed(int document, Violation violation) {}

  static final PortfolioVerdict NOT_APPLICABLE =
      new PortfolioVerdict(Outcome.NOT_APPLICABLE, List.of());
  static final PortfolioVerdict SATISFIED = new PortfolioVerdict(Outcome.SATISFIED, List.of());
  static final PortfolioVerdict CANNOT_BE_JUDGED =
      new PortfolioVerdict(Outcome.CANNOT_BE_JUDGED, List.of());

  /** Violated if there are violations, and otherwise what is given. */
  static PortfolioVerdict violatedOr(PortfolioVerdict otherwise, List<Placed> violations) {
    return violations.isEmpty() ? otherwise : new PortfolioVerdict(Outcome.VIOLATED, violations);
  }
}

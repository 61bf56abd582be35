package vn.chuyendoiso.plan.rules;

import java.util.List;

/**
 * What a rule says of what it looked at.
 *
 * @param outcome what it says
 * @param violations the places that break it; some exactly if the outcome is {@link
 *     Outcome#VIOLATED}
 */
record Verdict(Outcome outcome, List<Violation> violations) {

  static final Verdict NOT_APPLICABLE = new Verdict(Outcome.NOT_APPLICABLE, List.of());
  static final Verdict SATISFIED = new Verdict(Outcome.SATISFIED, List.of());
  static final Verdict CANNOT_BE_JUDGED = new Verdict(Outcome.CANNOT_BE_JUDGED, List.of());

  static Verdict violated(Violation violation) {
    return new Verdict(Outcome.VIOLATED, List.of(violation));
  }

  /** Violated if there are violations, and otherwise what is given. */
  static Verdict violatedOr(Verdict otherwise, List<Violation> violations) {
    return violations.isEmpty() ? otherwise : new Verdict(Outcome.VIOLATED, violations);
  }
}

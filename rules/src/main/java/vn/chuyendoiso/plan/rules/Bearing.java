package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;

/**
 * How heavily a rule bears on one document on one day, so that a report never overstates the law.
 *
 * <p>Example: "every task has one lead" stands on Directive 34/CT-TTg, which binds ministries and
 * provinces. On a province's plan it is an ERROR; on the Government's own programme it is good
 * practice, a WARNING; on a day before the directive was issued it says nothing.
 *
 * @param applies false if every clause of the rule is of a later day, or has ceased
 * @param gravest the gravest severity of a finding
 * @param clauses the ids of the clauses that speak on that day
 * @param binding the ids of those of them that bind the issuer in what the document plans for
 */
record Bearing(boolean applies, Severity gravest, List<String> clauses, List<String> binding) {

  static Bearing of(RegisteredRule rule, CaseFile file) {
    Severity gravest = rule.info().severity();
    if (rule.info().completeness() && mayLackParts(file)) {
      gravest = lighter(gravest, Severity.WARNING);
    }
    if (rule.clauses().isEmpty()) {
      return new Bearing(true, gravest, List.of(), List.of());
    }
    List<String> speaking = new ArrayList<>(rule.clauses().size());
    List<String> binding = new ArrayList<>(rule.clauses().size());
    Severity asked = Severity.INFO; // by the strongest clause that speaks
    Optional<Severity> demanded = Optional.empty(); // by the strongest clause that binds
    for (Clause clause : rule.clauses()) {
      if (file.regime().speaks(clause)) {
        Severity severity = gravest(clause.getForce());
        speaking.add(clause.getId());
        asked = graver(asked, severity);
        if (file.regime().binds(clause)) {
          binding.add(clause.getId());
          demanded = Optional.of(graver(demanded.orElse(severity), severity));
        }
      }
    }
    if (speaking.isEmpty()) {
      return new Bearing(false, gravest, List.of(), List.of());
    }
    return new Bearing(
        true,
        lighter(gravest, demanded.orElse(lighter(asked, Severity.WARNING))),
        List.copyOf(speaking),
        List.copyOf(binding));
  }

  /** The less grave of two severities. */
  static Severity lighter(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  // A draft is not finished; of an excerpt, the missing part may be the one that was not seen.
  private static boolean mayLackParts(CaseFile file) {
    return file.stage() == Stage.DRAFT || file.isExcerpt();
  }

  private static Severity graver(Severity one, Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Severity gravest(ClauseForce force) {
    return switch (force) {
      case MUST -> Severity.ERROR;
      case SHOULD -> Severity.WARNING;
      case MAY -> Severity.INFO;
    };
  }
}

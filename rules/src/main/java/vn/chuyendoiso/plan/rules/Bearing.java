package vn.chuyendoiso.plan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
 */
record Bearing(boolean applies, Severity gravest, List<String> clauses) {

  static Bearing of(RegisteredRule rule, CaseFile file) {
    Severity gravest = rule.info().severity();
    if (rule.info().completeness() && mayLackParts(file)) {
      gravest = lighter(gravest, Severity.WARNING);
    }
    if (rule.clauses().isEmpty()) {
      return new Bearing(true, gravest, List.of());
    }
    List<Clause> speaking = rule.clauses().stream().filter(file.regime()::speaks).toList();
    if (speaking.isEmpty()) {
      return new Bearing(false, gravest, List.of());
    }
    List<Clause> binding = speaking.stream().filter(file.regime()::binds).toList();
    gravest =
        binding.isEmpty()
            ? lighter(lighter(gravest, Severity.WARNING), strongest(speaking.stream()))
            : lighter(gravest, strongest(binding.stream()));
    return new Bearing(true, gravest, speaking.stream().map(Clause::getId).toList());
  }

  /** The less grave of two severities. */
  static Severity lighter(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  // A draft is not finished; of an excerpt, the missing part may be the one that was not seen.
  private static boolean mayLackParts(CaseFile file) {
    return file.stage() == Stage.DRAFT || file.isExcerpt();
  }

  private static Severity strongest(Stream<Clause> clauses) {
    return clauses
        .map(Clause::getForce)
        .min(Comparator.naturalOrder())
        .map(Bearing::gravest)
        .orElseThrow();
  }

  private static Severity gravest(ClauseForce force) {
    return switch (force) {
      case MUST -> Severity.ERROR;
      case SHOULD -> Severity.WARNING;
      case MAY -> Severity.INFO;
    };
  }
}

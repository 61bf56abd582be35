package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.organization.Issuer;

/**
 * How heavily a rule bears on one document on one day, so that a report never overstates the law.
 *
 * <p>Example: "every task has one lead" stands on Directive 34/CT-TTg, which binds ministries and
 * provinces. On a province's plan it is an ERROR; on the Government's own programme it is good
 * practice, a WARNING; on a day before the directive was issued it says nothing.
 *
 * @param applies false if every clause of the rule was issued later
 * @param gravest the gravest severity of a finding
 * @param clauses the ids of the clauses issued by then
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
    List<Clause> issued = rule.clauses().stream().filter(c -> isIssued(c, file.asOf())).toList();
    if (issued.isEmpty()) {
      return new Bearing(false, gravest, List.of());
    }
    List<Clause> binding = issued.stream().filter(c -> binds(c, file)).toList();
    gravest =
        binding.isEmpty()
            ? lighter(lighter(gravest, Severity.WARNING), strongest(issued.stream()))
            : lighter(gravest, strongest(binding.stream()));
    return new Bearing(true, gravest, issued.stream().map(Clause::getId).toList());
  }

  /** The less grave of two severities. */
  static Severity lighter(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Tells whether a clause binds the issuer of a document in what it plans for. */
  static boolean binds(Clause clause, CaseFile file) {
    return speaksTo(clause, file.document().getIssuer()) && speaksOf(clause, file);
  }

  // A draft is not finished; of an excerpt, the missing part may be the one that was not seen.
  private static boolean mayLackParts(CaseFile file) {
    return file.stage() == Stage.DRAFT || file.isExcerpt();
  }

  private static boolean isIssued(Clause clause, LocalDate asOf) {
    return clause.getIssuedOn().map(d -> !d.isAfter(asOf)).orElse(true);
  }

  // A document that does not say who issues it is not let off for that.
  private static boolean speaksTo(Clause clause, Optional<Issuer> issuer) {
    return issuer.map(clause::binds).orElse(true);
  }

  // A guidance may speak of the plans of one year only.
  private static boolean speaksOf(Clause clause, CaseFile file) {
    return clause.getPlanYear().map(year -> plansFor(year, file)).orElse(true);
  }

  private static boolean plansFor(int year, CaseFile file) {
    return file.period()
        .map(p -> p.getFirstDay().getYear() <= year && year <= p.getLastDay().getYear())
        .orElse(true);
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

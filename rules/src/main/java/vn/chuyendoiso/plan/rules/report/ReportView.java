package vn.chuyendoiso.plan.rules.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.WaivedFinding;
import vn.chuyendoiso.plan.rules.WaiverCount;

/**
 * What is written alike of a document and of the whole of a portfolio: findings and their words.
 *
 * @param findings the findings that are listed
 * @param waived those that were waived
 * @param capped the rules of whose findings only some are listed
 * @param outcomes what every rule says
 * @param waivers what became of the waivers
 * @param counts how many findings of a severity there are, listed or not
 * @param rule what is known of a rule, by its id
 * @param sentence what was found, what the law asks, what to do
 * @param fact what was found
 * @param terms puts a term of a finding into words
 * @param clause finds a clause, by its id
 * @param binding tells whether a clause of a finding binds the issuer of the document
 */
record ReportView(
    List<Finding> findings,
    List<WaivedFinding> waived,
    List<CappedRule> capped,
    Map<String, Outcome> outcomes,
    WaiverCount waivers,
    ToIntFunction<Severity> counts,
    Function<String, Optional<RuleInfo>> rule,
    BiFunction<Finding, Locale, String> sentence,
    BiFunction<Finding, Locale, String> fact,
    Terms terms,
    Function<String, Optional<Clause>> clause,
    BiPredicate<Finding, String> binding) {

  /** Puts a term of a finding into words. */
  interface Terms {
    String say(Finding finding, Term term, Locale locale);
  }

  static ReportView of(ValidationReport report) {
    return new ReportView(
        report.getFindings(),
        report.getWaived(),
        report.getCapped(),
        report.getOutcomes(),
        report.getWaivers(),
        report::count,
        report::findRule,
        report::render,
        report::renderFact,
        report::renderTerm,
        report::findClause,
        (finding, clause) -> report.isBinding(clause));
  }

  /** The findings of the whole, without those of its documents. */
  static ReportView ofWhole(PortfolioReport report) {
    return new ReportView(
        report.getFindings(),
        report.getWaived(),
        report.getCapped(),
        report.getOutcomes(),
        report.getWaivers(),
        report::countOfWhole,
        report::findRule,
        report::render,
        report::renderFact,
        report::renderTerm,
        report::findClause,
        report::isBinding);
  }

  int count(Severity severity) {
    return counts.applyAsInt(severity);
  }

  int count(Outcome outcome) {
    return (int) outcomes.values().stream().filter(o -> o == outcome).count();
  }
}

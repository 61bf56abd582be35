package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;

/** What one rule says of a portfolio: of the whole, or of the documents beside each other. */
record CheckedPortfolio(Outcome outcome, List<Finding> findings) {

  static CheckedPortfolio check(String rule, Portfolio portfolio) {
    return check(rule, portfolio, Documents.AS_OF);
  }

  static CheckedPortfolio check(String rule, Portfolio portfolio, LocalDate asOf) {
    PortfolioReport report = PortfolioValidator.of(portfolio).asOf(asOf).validate();
    List<Finding> findings = all(report).stream().filter(f -> f.getId().equals(rule)).toList();
    for (Finding finding : findings) {
      // Throws if a word or an argument is missing in one of the languages.
      report.render(finding, Locale.forLanguageTag("vi"));
      report.render(finding, Locale.ENGLISH);
    }
    List<ValidationReport> reports = report.getReports();
    Outcome outcome =
        rule.startsWith("portfolio-") || reports.isEmpty()
            ? report.getOutcomes().get(rule)
            : reports.get(reports.size() - 1).getOutcomes().get(rule);
    return new CheckedPortfolio(outcome, findings);
  }

  /** All findings, of the documents and of the whole. */
  static List<Finding> findings(Portfolio portfolio) {
    return all(PortfolioValidator.of(portfolio).asOf(Documents.AS_OF).validate());
  }

  private static List<Finding> all(PortfolioReport report) {
    List<Finding> all = new ArrayList<>();
    report.getReports().forEach(r -> all.addAll(r.getFindings()));
    all.addAll(report.getFindings());
    return all;
  }

  Finding finding() {
    if (findings.size() != 1) {
      throw new AssertionError("one finding expected: " + findings);
    }
    return findings.get(0);
  }

  String pointer() {
    return finding().getPointer().toString();
  }

  Severity severity() {
    return finding().getSeverity();
  }

  /** The numbers of the other documents that the finding names. */
  List<String> others() {
    return NamedDocument.in(finding()).stream().map(d -> d.number().orElseThrow()).toList();
  }

  Object argument(String name) {
    return finding().getArguments().get(name);
  }
}

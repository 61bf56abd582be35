package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What all rules say of the documents of a portfolio on one day.
 *
 * <p>Example: the report on Lạng Sơn's plan and scheme holds one report for each of the two, and
 * beside them the findings of the whole, such as {@code portfolio-task-repeated} at {@code
 * /documents/1/tasks/4}: the fifth task of the second document is one of the first too.
 *
 * <p>Immutable and thread-safe. Equal when everything is.
 */
public final class PortfolioReport {

  private final RuleCatalogue catalogue;
  private final LocalDate asOf;
  private final List<ValidationReport> reports;
  private final List<Finding> findings;
  private final Map<String, Outcome> outcomes;

  PortfolioReport(
      RuleCatalogue catalogue,
      LocalDate asOf,
      List<ValidationReport> reports,
      List<Finding> findings,
      Map<String, Outcome> outcomes) {
    this.catalogue = catalogue;
    this.asOf = asOf;
    this.reports = List.copyOf(reports);
    this.findings = List.copyOf(findings);
    this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /**
   * {@return one report for each document, in the order of the portfolio; the pointers of its
   * findings begin at the document}
   */
  public List<ValidationReport> getReports() {
    return reports;
  }

  /**
   * {@return the findings of the whole, by rule in the order of the catalogue, and then by place;
   * pointers begin at the portfolio, as in {@code /documents/3/tasks/2}, and an argument names the
   * document}
   */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return what every rule on portfolios says, by its id, in the order of the catalogue} */
  public Map<String, Outcome> getOutcomes() {
    return outcomes;
  }

  /** {@return the version of the catalogue of rules} */
  public String getCatalogueVersion() {
    return catalogue.version();
  }

  /** {@return the day on which the law was looked up} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return true if at least one finding, of a document or of the whole, is an ERROR} */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Counts the findings of one severity, of all documents and of the whole.
   *
   * @param severity the severity
   * @return how many there are
   */
  public int count(Severity severity) {
    int own = (int) findings.stream().filter(f -> f.getSeverity() == severity).count();
    return own + reports.stream().mapToInt(r -> r.count(severity)).sum();
  }

  /**
   * Puts a finding of the whole into words: what was found, what the law asks, what to do.
   *
   * @param finding a finding of this report or of one of its reports
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return two or three sentences
   * @throws IllegalArgumentException if the finding is not by a rule of the catalogue
   */
  public String render(Finding finding, Locale locale) {
    return catalogue.render(finding, locale);
  }

  /**
   * Puts into words what was found, without what the law asks and what to do.
   *
   * @param finding a finding of this report or of one of its reports
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one or two sentences
   * @throws IllegalArgumentException if the finding is not by a rule of the catalogue
   */
  public String renderFact(Finding finding, Locale locale) {
    return catalogue.renderFact(finding, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PortfolioReport that
        && getCatalogueVersion().equals(that.getCatalogueVersion())
        && asOf.equals(that.asOf)
        && reports.equals(that.reports)
        && findings.equals(that.findings)
        && outcomes.equals(that.outcomes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getCatalogueVersion(), asOf, reports, findings, outcomes);
  }

  @Override
  public String toString() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(count(severity) + " " + severity);
    }
    return "PortfolioReport of "
        + reports.size()
        + " documents as of "
        + asOf
        + ": "
        + String.join(", ", counts);
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What the validator says of one document on one day.
 *
 * <p>Example: for a plan whose third task has no lead, one finding {@code task-lead-missing} at
 * {@code /tasks/2}, and for every rule whether it was satisfied, violated, not applicable or could
 * not be judged. No finding alone does not mean that all is well: {@link #getOutcomes()} tells what
 * could not be judged.
 *
 * <p>Findings are data; {@link #render} makes sentences of them, at the very end. Immutable and
 * thread-safe. Equal when everything is.
 */
public final class ValidationReport {

  private final RuleCatalogue catalogue;
  private final LocalDate asOf;
  private final Stage stage;
  private final List<Finding> findings;
  private final Map<String, Outcome> outcomes;

  ValidationReport(
      RuleCatalogue catalogue,
      LocalDate asOf,
      Stage stage,
      List<Finding> findings,
      Map<String, Outcome> outcomes) {
    this.catalogue = catalogue;
    this.asOf = asOf;
    this.stage = stage;
    this.findings = List.copyOf(findings);
    this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /**
   * {@return all findings, by rule in the order of the catalogue, and then by place in the order of
   * the document}
   */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return what every rule says, by its id, in the order of the catalogue} */
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

  /** {@return the stage by which the document was judged} */
  public Stage getStage() {
    return stage;
  }

  /** {@return true if at least one finding is an ERROR} */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Counts the findings of one severity.
   *
   * @param severity the severity
   * @return how many there are
   */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.getSeverity() == severity).count();
  }

  /**
   * Puts a finding into words: what was found, what the law asks, what to do.
   *
   * @param finding a finding of this report, also after it was given a position
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return two or three sentences
   * @throws IllegalArgumentException if the finding is not by a rule of the catalogue
   */
  public String render(Finding finding, Locale locale) {
    return catalogue.render(finding, locale);
  }

  /**
   * Puts into words what was found, without what the law asks and what to do: {@link
   * RuleInfo#advice} says that once for all findings of a rule.
   *
   * @param finding a finding of this report, also after it was given a position
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one or two sentences
   * @throws IllegalArgumentException if the finding is not by a rule of the catalogue
   */
  public String renderFact(Finding finding, Locale locale) {
    return catalogue.renderFact(finding, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationReport that
        && getCatalogueVersion().equals(that.getCatalogueVersion())
        && asOf.equals(that.asOf)
        && stage == that.stage
        && findings.equals(that.findings)
        && outcomes.equals(that.outcomes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getCatalogueVersion(), asOf, stage, findings, outcomes);
  }

  @Override
  public String toString() {
    return "ValidationReport as of "
        + asOf
        + ": "
        + count(Severity.ERROR)
        + " ERROR, "
        + count(Severity.WARNING)
        + " WARNING, "
        + count(Severity.INFO)
        + " INFO";
  }
}

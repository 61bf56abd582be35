package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/**
 * What the validator says of one document on one day.
 *
 * <p>Example: for a plan whose third task has no lead, one finding {@code task-lead-missing} at
 * {@code /tasks/2}, and for every rule whether it was satisfied, violated, not applicable or could
 * not be judged. No finding alone does not mean that all is well: {@link #getOutcomes()} tells what
 * could not be judged.
 *
 * <p>Findings are data; {@link #render} makes sentences of them, at the very end. What is made of
 * them can be chosen in any order: {@link #apply} moves those aside that somebody has accepted,
 * {@link #withMaxPerRule} lists only some, {@link #locate} adds lines and columns. Every finding is
 * counted, listed or not. Immutable and thread-safe. Equal when everything is.
 */
public final class ValidationReport {

  private final ReportHead head;
  private final ReportBody body;

  /** Makes a report of findings and outcomes that nobody changes any more. */
  ValidationReport(
      RuleCatalogue catalogue,
      ReportHead head,
      Map<String, Outcome> outcomes,
      List<Finding> findings) {
    this(head, new ReportBody(catalogue, outcomes, findings));
  }

  private ValidationReport(ReportHead head, ReportBody body) {
    this.head = head;
    this.body = body;
  }

  /**
   * {@return the findings, by rule in the order of the catalogue, and then by place in the order of
   * the document; those about waivers come last. Without those that were waived, and of the others
   * as many as {@link #withMaxPerRule} and {@link #withMaxFindings} let through: all, if neither
   * was asked for}
   */
  public List<Finding> getFindings() {
    return body.listed();
  }

  /** {@return the findings that somebody has accepted, with the waivers, in the same order} */
  public List<WaivedFinding> getWaived() {
    return body.waived();
  }

  /** {@return what became of the waivers that were applied; all zero if none were} */
  public WaiverCount getWaivers() {
    return body.waivers();
  }

  /** {@return the rules of whose findings {@link #getFindings()} lists only some} */
  public List<CappedRule> getCapped() {
    return body.capped();
  }

  /**
   * {@return what every rule says, by its id, in the order of the catalogue; a rule is violated
   * also if all its findings were waived}
   */
  public Map<String, Outcome> getOutcomes() {
    return body.outcomes();
  }

  /**
   * {@return what is known of all that may speak in a report: the rules, then the waivers' checks}
   */
  public List<RuleInfo> getRules() {
    return body.rules();
  }

  ReportHead head() {
    return head;
  }

  /**
   * Finds what is known of a rule, or of a check of waivers.
   *
   * @param id the id of a finding
   * @return what is known of it; empty if nothing of that name may speak in this report
   */
  public Optional<RuleInfo> findRule(String id) {
    return body.findRule(id);
  }

  /**
   * Finds a clause behind a finding: a bundled one, or one of a rule set.
   *
   * @param id its id, such as {@code CT34-P4}
   * @return the clause; empty if no rule of the catalogue may stand on it
   */
  public Optional<Clause> findClause(String id) {
    return body.findClause(id);
  }

  /** {@return the version of the catalogue of rules} */
  public String getCatalogueVersion() {
    return head.catalogueVersion();
  }

  /** {@return the day on which the law was looked up} */
  public LocalDate getAsOf() {
    return head.asOf();
  }

  /** {@return the stage by which the document was judged} */
  public Stage getStage() {
    return head.stage();
  }

  /** {@return which document it is} */
  public DocumentIdentity getDocument() {
    return head.document();
  }

  /**
   * Tells whether a clause behind a finding of this report binds the issuer of the document in what
   * it plans for.
   *
   * @param clause the id of the clause
   * @return false if the clause is good practice only, or stands behind no finding
   */
  public boolean isBinding(String clause) {
    return head.binding().contains(clause);
  }

  /** {@return true if at least one finding that was not waived is an ERROR} */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Counts the findings of one severity.
   *
   * @param severity the severity
   * @return how many there are, listed or not, without those that were waived
   */
  public int count(Severity severity) {
    return body.count(severity);
  }

  /** {@return how many findings are counted only} */
  public int countUnlisted() {
    return body.countUnlisted();
  }

  /**
   * Applies waivers: findings that one covers become waived findings. A waiver that has run out or
   * whose rule is unknown covers nothing and is a WARNING, one that covers nothing though it could
   * is an INFO; a waiver of another document, or of a rule on portfolios, is counted only. Where
   * several waivers cover a finding, the first of the file is named. Takes time in proportion to
   * findings and waivers.
   *
   * @param given the waivers
   * @return a report that differs in nothing else
   */
  public ValidationReport apply(Waivers given) {
    List<DocumentIdentity> document = List.of(head.document());
    WaiverDesk desk =
        new WaiverDesk(
            given,
            rule -> !body.catalogue().isOfPortfolios(rule),
            body.catalogue(),
            head.asOf(),
            document,
            f -> Optional.of(new PortfolioPlace(0, f.getPointer())));
    return new ValidationReport(head, body.apply(desk));
  }

  /**
   * Lists only some findings of each rule: the gravest, and of those equally grave the first.
   *
   * @param most how many of one rule are listed at most, from 1
   * @return a report that differs in nothing else; {@link #getCapped()} tells what is missing
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ValidationReport withMaxPerRule(int most) {
    return new ValidationReport(head, body.withMaxPerRule(most));
  }

  /**
   * Lists only some of all findings: the gravest, and of those equally grave the first.
   *
   * @param most how many are listed at most, from 0
   * @return a report that differs in nothing else; {@link #getCapped()} tells what is missing
   * @throws IllegalArgumentException if the number is negative
   */
  public ValidationReport withMaxFindings(int most) {
    return new ValidationReport(head, body.withMaxFindings(most));
  }

  /**
   * Says which version of the document was judged.
   *
   * @param sha256 the SHA-256 of the document in its canonical form, as 64 lower-case hexadecimal
   *     digits
   * @return a report that differs in nothing else
   * @throws IllegalArgumentException if that is not how the text looks
   */
  public ValidationReport withDocumentDigest(String sha256) {
    return new ValidationReport(head.withDigest(sha256), body);
  }

  /**
   * Gives the findings their lines and columns. Findings about waivers have none, because they are
   * about no part of the document.
   *
   * @param places tells where parts of the document stand, such as {@code readResult::locate}; what
   *     it does not know stays without a place
   * @return a report that differs in nothing else
   */
  public ValidationReport locate(
      Function<? super Collection<JsonPointer>, ? extends Map<JsonPointer, Position>> places) {
    return new ValidationReport(head, body.locate(places));
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
    return body.render(finding, locale);
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
    return body.renderFact(finding, locale);
  }

  /**
   * Puts a term among the arguments of a finding into words.
   *
   * @param finding a finding of this report
   * @param term one of its arguments, or of the elements of one
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return its words
   * @throws IllegalArgumentException if the finding's messages do not have the term
   */
  public String renderTerm(Finding finding, Term term, Locale locale) {
    return body.renderTerm(finding, term, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationReport that
        && head.equals(that.head)
        && body.equals(that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(head, body);
  }

  @Override
  public String toString() {
    return "ValidationReport as of "
        + head.asOf()
        + ": "
        + count(Severity.ERROR)
        + " ERROR, "
        + count(Severity.WARNING)
        + " WARNING, "
        + count(Severity.INFO)
        + " INFO, "
        + getWaived().size()
        + " waived";
  }
}

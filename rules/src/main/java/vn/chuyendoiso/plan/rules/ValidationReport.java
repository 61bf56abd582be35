package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  private final RuleCatalogue catalogue;
  private final ReportHead head;
  private final Map<String, Outcome> outcomes;
  private final List<Finding> findings;
  private final List<WaivedFinding> waived;
  private final WaiverCount waivers;
  private final Listing listing;
  private final List<Finding> listed;
  private final List<CappedRule> capped;

  /** Makes a report of findings and outcomes that nobody changes any more. */
  ValidationReport(
      RuleCatalogue catalogue,
      ReportHead head,
      Map<String, Outcome> outcomes,
      List<Finding> findings) {
    this(catalogue, head, outcomes, findings, List.of(), WaiverCount.NONE, Listing.ALL);
  }

  private ValidationReport(
      RuleCatalogue catalogue,
      ReportHead head,
      Map<String, Outcome> outcomes,
      List<Finding> findings,
      List<WaivedFinding> waived,
      WaiverCount waivers,
      Listing listing) {
    this.catalogue = catalogue;
    this.head = head;
    this.outcomes = outcomes;
    this.findings = findings;
    this.waived = waived;
    this.waivers = waivers;
    this.listing = listing;
    this.listed = listing.listed(findings);
    this.capped = Listing.capped(findings, listed);
  }

  /**
   * {@return the findings, by rule in the order of the catalogue, and then by place in the order of
   * the document; those about waivers come last. Without those that were waived, and of the others
   * as many as {@link #withMaxPerRule} and {@link #withMaxFindings} let through: all, if neither
   * was asked for}
   */
  public List<Finding> getFindings() {
    return listed;
  }

  /** {@return the findings that somebody has accepted, with the waivers, in the same order} */
  public List<WaivedFinding> getWaived() {
    return waived;
  }

  /** {@return what became of the waivers that were applied; all zero if none were} */
  public WaiverCount getWaivers() {
    return waivers;
  }

  /** {@return the rules of whose findings {@link #getFindings()} lists only some} */
  public List<CappedRule> getCapped() {
    return capped;
  }

  /**
   * {@return what every rule says, by its id, in the order of the catalogue; a rule is violated
   * also if all its findings were waived}
   */
  public Map<String, Outcome> getOutcomes() {
    return outcomes;
  }

  /**
   * {@return what is known of all that may speak in a report: the rules, then the waivers' checks}
   */
  public List<RuleInfo> getRules() {
    List<RuleInfo> rules = new ArrayList<>(catalogue.rules());
    rules.addAll(WaiverCheck.infos());
    return Collections.unmodifiableList(rules);
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
    return catalogue
        .find(id)
        .or(() -> WaiverCheck.infos().stream().filter(i -> i.id().equals(id)).findFirst());
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
    return (int) findings.stream().filter(f -> f.getSeverity() == severity).count();
  }

  /** {@return how many findings are counted only} */
  public int countUnlisted() {
    return findings.size() - listed.size();
  }

  /**
   * Applies waivers: findings that one covers become waived findings. A waiver that has run out or
   * whose rule is unknown covers nothing and is a WARNING, one that covers nothing though it could
   * is an INFO; a waiver of another document is counted only. Where several waivers cover a
   * finding, the first of the file is named. Takes time in proportion to findings and waivers.
   *
   * @param given the waivers
   * @return a report that differs in nothing else
   */
  public ValidationReport apply(Waivers given) {
    WaiverDesk desk = new WaiverDesk(given, catalogue, head);
    List<Finding> left = new ArrayList<>();
    List<WaivedFinding> aside = new ArrayList<>(waived);
    for (Finding finding : findings) {
      desk.find(finding)
          .ifPresentOrElse(
              waiver -> aside.add(new WaivedFinding(finding, waiver)), () -> left.add(finding));
    }
    left.addAll(desk.findings());
    return new ValidationReport(
        catalogue,
        head,
        outcomes,
        List.copyOf(left),
        List.copyOf(aside),
        waivers.plus(desk.count()),
        listing);
  }

  /**
   * Lists only some findings of each rule: the gravest, and of those equally grave the first.
   *
   * @param most how many of one rule are listed at most, from 1
   * @return a report that differs in nothing else; {@link #getCapped()} tells what is missing
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ValidationReport withMaxPerRule(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one finding of each rule is listed");
    }
    return with(new Listing(most, listing.maxFindings()));
  }

  /**
   * Lists only some of all findings: the gravest, and of those equally grave the first.
   *
   * @param most how many are listed at most, from 0
   * @return a report that differs in nothing else; {@link #getCapped()} tells what is missing
   * @throws IllegalArgumentException if the number is negative
   */
  public ValidationReport withMaxFindings(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("no less than nothing can be listed");
    }
    return with(new Listing(listing.maxPerRule(), most));
  }

  private ValidationReport with(Listing other) {
    return new ValidationReport(catalogue, head, outcomes, findings, waived, waivers, other);
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
    return new ValidationReport(
        catalogue, head.withDigest(sha256), outcomes, findings, waived, waivers, listing);
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
    List<JsonPointer> pointers = new ArrayList<>();
    findings.stream().filter(ValidationReport::isOfRule).forEach(f -> pointers.add(f.getPointer()));
    waived.forEach(w -> pointers.add(w.finding().getPointer()));
    Map<JsonPointer, Position> found = places.apply(pointers);
    return new ValidationReport(
        catalogue,
        head,
        outcomes,
        findings.stream().map(f -> isOfRule(f) ? located(f, found) : f).toList(),
        waived.stream()
            .map(w -> new WaivedFinding(located(w.finding(), found), w.waiver()))
            .toList(),
        waivers,
        listing);
  }

  private static boolean isOfRule(Finding finding) {
    return WaiverCheck.find(finding.getId()).isEmpty();
  }

  private static Finding located(Finding finding, Map<JsonPointer, Position> found) {
    return finding.withPosition(Optional.ofNullable(found.get(finding.getPointer())));
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
    return WaiverCheck.find(finding.getId())
        .map(check -> check.render(finding, locale))
        .orElseGet(() -> catalogue.render(finding, locale));
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
    return WaiverCheck.find(finding.getId())
        .map(check -> check.renderFact(finding, locale))
        .orElseGet(() -> catalogue.renderFact(finding, locale));
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
    return isOfRule(finding)
        ? catalogue.renderTerm(term, locale)
        : WaiverCheck.messages().render("term." + term.key(), Map.of(), locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationReport that
        && head.equals(that.head)
        && findings.equals(that.findings)
        && outcomes.equals(that.outcomes)
        && waived.equals(that.waived)
        && waivers.equals(that.waivers)
        && listing.equals(that.listing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(head, findings, outcomes, waived, waivers, listing);
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
        + waived.size()
        + " waived";
  }
}

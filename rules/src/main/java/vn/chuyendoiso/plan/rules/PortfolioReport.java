package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/**
 * What all rules say of the documents of a portfolio on one day.
 *
 * <p>Example: the report on Lạng Sơn's plan and scheme holds one report for each of the two, and
 * beside them the findings of the whole, such as {@code portfolio-task-repeated} at {@code
 * /documents/1/tasks/4}: the fifth task of the second document is one of the first too.
 *
 * <p>What is made of the findings can be chosen as for one document, and in any order: {@link
 * #apply}, {@link #withMaxPerRule}, {@link #withMaxFindings} and {@link #locate} reach the reports
 * of the documents too. Immutable and thread-safe. Equal when everything is.
 */
public final class PortfolioReport {

  private final LocalDate asOf;
  private final List<ValidationReport> reports;

  // By document, the clauses behind findings of the whole that bind its issuer.
  private final Map<Integer, Set<String>> binding;
  private final ReportBody body;

  /** Makes a report of what nobody changes any more. */
  PortfolioReport(
      LocalDate asOf,
      List<ValidationReport> reports,
      Map<Integer, Set<String>> binding,
      ReportBody body) {
    this.asOf = asOf;
    this.reports = List.copyOf(reports);
    this.binding = binding;
    this.body = body;
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
   * those about waivers come last. Pointers begin at the portfolio, as in {@code
   * /documents/3/tasks/2}, and arguments of the type {@link NamedDocument} name the other
   * documents. Without those that were waived, and of the others as many as {@link #withMaxPerRule}
   * and {@link #withMaxFindings} let through}
   */
  public List<Finding> getFindings() {
    return body.listed();
  }

  /** {@return the findings of the whole that somebody has accepted, with the waivers} */
  public List<WaivedFinding> getWaived() {
    return body.waived();
  }

  /**
   * {@return what became of the waivers of rules on portfolios; the reports of the documents tell
   * of the others}
   */
  public WaiverCount getWaivers() {
    return body.waivers();
  }

  /** {@return the rules of whose findings {@link #getFindings()} lists only some} */
  public List<CappedRule> getCapped() {
    return body.capped();
  }

  /**
   * {@return what every rule on portfolios says, by its id, in the order of the catalogue; a rule
   * is violated also if all its findings were waived}
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
    return body.catalogue().version();
  }

  /** {@return the day on which the law was looked up} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * Tells whether a clause behind a finding of the whole binds the issuer of the document where the
   * finding stands.
   *
   * @param finding a finding of {@link #getFindings()} or {@link #getWaived()}
   * @param clause the id of one of its clauses
   * @return false if the clause is good practice only
   */
  public boolean isBinding(Finding finding, String clause) {
    return PortfolioPlace.of(finding.getPointer())
        .filter(p -> binding.getOrDefault(p.document(), Set.of()).contains(clause))
        .isPresent();
  }

  /** {@return true if at least one finding, of a document or of the whole, is an ERROR} */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Counts the findings of one severity, of all documents and of the whole.
   *
   * @param severity the severity
   * @return how many there are, listed or not, without those that were waived
   */
  public int count(Severity severity) {
    return countOfWhole(severity) + reports.stream().mapToInt(r -> r.count(severity)).sum();
  }

  /**
   * Counts the findings of one severity that are of the whole.
   *
   * @param severity the severity
   * @return how many there are, listed or not, without those that were waived
   */
  public int countOfWhole(Severity severity) {
    return body.count(severity);
  }

  /** {@return how many findings were waived, of all documents and of the whole} */
  public int countWaived() {
    return getWaived().size() + reports.stream().mapToInt(r -> r.getWaived().size()).sum();
  }

  /** {@return how many findings are counted only, of all documents and of the whole} */
  public int countUnlisted() {
    return body.countUnlisted() + reports.stream().mapToInt(r -> r.countUnlisted()).sum();
  }

  /**
   * Applies waivers. Those of rules on portfolios cover findings of the whole, all others those of
   * the documents, as {@link ValidationReport#apply} says.
   *
   * <p>A waiver names a document by its number and a place in that document, also where the rule is
   * one on portfolios: {@code /tasks/4} of 246/KH-UBND covers a finding at {@code
   * /documents/1/tasks/4} if that is where the document stands. So a waiver holds in whatever order
   * documents are put together.
   *
   * @param given the waivers
   * @return a report that differs in nothing else
   */
  public PortfolioReport apply(Waivers given) {
    List<Waiver> ofWhole = new ArrayList<>();
    List<Waiver> ofDocuments = new ArrayList<>();
    for (Waiver waiver : given.all()) {
      (getOutcomes().containsKey(waiver.rule()) ? ofWhole : ofDocuments).add(waiver);
    }
    WaiverDesk desk =
        new WaiverDesk(
            new Waivers(ofWhole),
            rule -> true,
            body.catalogue(),
            asOf,
            reports.stream().map(ValidationReport::getDocument).toList(),
            f -> PortfolioPlace.of(f.getPointer()));
    Waivers left = new Waivers(ofDocuments);
    return each(r -> r.apply(left)).with(body.apply(desk));
  }

  /**
   * Lists only some findings of each rule, of each document and of the whole: the gravest, and of
   * those equally grave the first.
   *
   * @param most how many of one rule are listed at most, from 1
   * @return a report that differs in nothing else
   * @throws IllegalArgumentException if the number is less than 1
   */
  public PortfolioReport withMaxPerRule(int most) {
    return each(r -> r.withMaxPerRule(most)).with(body.withMaxPerRule(most));
  }

  /**
   * Lists only some findings of each document, and as many of the whole: the gravest, and of those
   * equally grave the first.
   *
   * @param most how many are listed at most, from 0
   * @return a report that differs in nothing else
   * @throws IllegalArgumentException if the number is negative
   */
  public PortfolioReport withMaxFindings(int most) {
    return each(r -> r.withMaxFindings(most)).with(body.withMaxFindings(most));
  }

  /**
   * Gives the findings their lines and columns, each in the file of its document.
   *
   * @param places tells for each document, in the order of the portfolio, where parts of it stand,
   *     such as {@code readResult::locate}
   * @return a report that differs in nothing else
   * @throws IllegalArgumentException if there are not as many as documents
   */
  public PortfolioReport locate(
      List<
              ? extends
                  Function<? super Collection<JsonPointer>, ? extends Map<JsonPointer, Position>>>
          places) {
    checkCount(places.size());
    List<ValidationReport> located = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      located.add(reports.get(i).locate(places.get(i)));
    }
    ReportBody whole =
        body.locate(
            pointers -> {
              Map<Integer, List<PortfolioPlace>> byDocument = new HashMap<>();
              for (JsonPointer pointer : pointers) {
                PortfolioPlace.of(pointer)
                    .ifPresent(
                        p ->
                            byDocument
                                .computeIfAbsent(p.document(), d -> new ArrayList<>())
                                .add(p));
              }
              Map<JsonPointer, Position> all = new HashMap<>();
              byDocument.forEach(
                  (document, wanted) -> {
                    Map<JsonPointer, Position> found =
                        places
                            .get(document)
                            .apply(wanted.stream().map(PortfolioPlace::pointer).toList());
                    found.forEach(
                        (p, at) -> all.put(new PortfolioPlace(document, p).inPortfolio(), at));
                  });
              return all;
            });
    return new PortfolioReport(asOf, located, binding, whole);
  }

  /**
   * Puts reports in the place of those of the documents, each after what was made of it: a digest,
   * a limit of its own.
   *
   * @param changed the reports, in the order of {@link #getReports()}
   * @return a report that differs in nothing else
   * @throws IllegalArgumentException if there are not as many as documents, or one is of another
   *     document or day
   */
  public PortfolioReport withReports(List<ValidationReport> changed) {
    checkCount(changed.size());
    for (int i = 0; i < reports.size(); i++) {
      if (!changed.get(i).head().isOfSameDocument(reports.get(i).head())) {
        throw new IllegalArgumentException("report " + i + " is of another document or day");
      }
    }
    return new PortfolioReport(asOf, changed, binding, body);
  }

  private void checkCount(int given) {
    if (given != reports.size()) {
      throw new IllegalArgumentException(
          "the portfolio has " + reports.size() + " documents, not " + given);
    }
  }

  private PortfolioReport each(UnaryOperator<ValidationReport> change) {
    return new PortfolioReport(asOf, reports.stream().map(change).toList(), binding, body);
  }

  private PortfolioReport with(ReportBody changed) {
    return new PortfolioReport(asOf, reports, binding, changed);
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
    return body.render(finding, locale);
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
    return body.renderFact(finding, locale);
  }

  /**
   * Puts a term among the arguments of a finding into words.
   *
   * @param finding a finding of this report or of one of its reports
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
    return other instanceof PortfolioReport that
        && getCatalogueVersion().equals(that.getCatalogueVersion())
        && asOf.equals(that.asOf)
        && reports.equals(that.reports)
        && binding.equals(that.binding)
        && body.equals(that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getCatalogueVersion(), asOf, reports, binding, body);
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
        + String.join(", ", counts)
        + ", "
        + countWaived()
        + " waived";
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;

/**
 * What is alike in the report on a document and in that on a portfolio: findings, what was made of
 * them, and their words. Immutable; equal when everything but the rules behind it is.
 */
final class ReportBody {

  private final RuleCatalogue catalogue;
  private final Map<String, Outcome> outcomes;
  private final List<Finding> findings;
  private final List<WaivedFinding> waived;
  private final WaiverCount waivers;
  private final Listing listing;
  private final List<Finding> listed;
  private final List<CappedRule> capped;

  /** Makes the body of findings and outcomes that nobody changes any more. */
  ReportBody(RuleCatalogue catalogue, Map<String, Outcome> outcomes, List<Finding> findings) {
    this(catalogue, outcomes, findings, List.of(), WaiverCount.NONE, Listing.ALL);
  }

  private ReportBody(
      RuleCatalogue catalogue,
      Map<String, Outcome> outcomes,
      List<Finding> findings,
      List<WaivedFinding> waived,
      WaiverCount waivers,
      Listing listing) {
    this.catalogue = catalogue;
    this.outcomes = outcomes;
    this.findings = findings;
    this.waived = waived;
    this.waivers = waivers;
    this.listing = listing;
    this.listed = listing.listed(findings);
    this.capped = Listing.capped(findings, listed);
  }

  RuleCatalogue catalogue() {
    return catalogue;
  }

  Map<String, Outcome> outcomes() {
    return outcomes;
  }

  List<Finding> listed() {
    return listed;
  }

  List<WaivedFinding> waived() {
    return waived;
  }

  WaiverCount waivers() {
    return waivers;
  }

  List<CappedRule> capped() {
    return capped;
  }

  List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>(catalogue.rules());
    rules.addAll(WaiverCheck.infos());
    return Collections.unmodifiableList(rules);
  }

  Optional<RuleInfo> findRule(String id) {
    return catalogue
        .find(id)
        .or(() -> WaiverCheck.infos().stream().filter(i -> i.id().equals(id)).findFirst());
  }

  Optional<Clause> findClause(String id) {
    return catalogue.findClause(id);
  }

  int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.getSeverity() == severity).count();
  }

  int countUnlisted() {
    return findings.size() - listed.size();
  }

  /** Moves those aside that a waiver covers, and adds what is to be said of the waivers. */
  ReportBody apply(WaiverDesk desk) {
    List<Finding> left = new ArrayList<>();
    List<WaivedFinding> aside = new ArrayList<>(waived);
    for (Finding finding : findings) {
      desk.find(finding)
          .ifPresentOrElse(
              waiver -> aside.add(new WaivedFinding(finding, waiver)), () -> left.add(finding));
    }
    left.addAll(desk.findings());
    return new ReportBody(
        catalogue,
        outcomes,
        List.copyOf(left),
        List.copyOf(aside),
        waivers.plus(desk.count()),
        listing);
  }

  ReportBody withMaxPerRule(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one finding of each rule is listed");
    }
    return with(new Listing(most, listing.maxFindings()));
  }

  ReportBody withMaxFindings(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("no less than nothing can be listed");
    }
    return with(new Listing(listing.maxPerRule(), most));
  }

  private ReportBody with(Listing other) {
    return new ReportBody(catalogue, outcomes, findings, waived, waivers, other);
  }

  /** Gives the findings their lines and columns. */
  ReportBody locate(
      Function<? super Collection<JsonPointer>, ? extends Map<JsonPointer, Position>> places) {
    List<JsonPointer> pointers = new ArrayList<>();
    findings.stream().filter(ReportBody::isOfRule).forEach(f -> pointers.add(f.getPointer()));
    waived.forEach(w -> pointers.add(w.finding().getPointer()));
    Map<JsonPointer, Position> found = places.apply(pointers);
    return new ReportBody(
        catalogue,
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

  String render(Finding finding, Locale locale) {
    return WaiverCheck.find(finding.getId())
        .map(check -> check.render(finding, locale))
        .orElseGet(() -> catalogue.render(finding, locale));
  }

  String renderFact(Finding finding, Locale locale) {
    return WaiverCheck.find(finding.getId())
        .map(check -> check.renderFact(finding, locale))
        .orElseGet(() -> catalogue.renderFact(finding, locale));
  }

  String renderTerm(Finding finding, Term term, Locale locale) {
    return isOfRule(finding)
        ? catalogue.renderTerm(finding, term, locale)
        : WaiverCheck.messages().render("term." + term.key(), Map.of(), locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportBody that
        && findings.equals(that.findings)
        && outcomes.equals(that.outcomes)
        && waived.equals(that.waived)
        && waivers.equals(that.waivers)
        && listing.equals(that.listing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, outcomes, waived, waivers, listing);
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * Judges documents together: each with the others beside it, and then all as a whole.
 *
 * <p>Example: of a portfolio of Lạng Sơn's plan for 2025 and its report on 2025, the report is held
 * against the plan; and that there is a scheme too is asked of the whole.
 *
 * <p>The same portfolio, day and catalogue give the same report. The day must be given. The stage
 * of each document is that of its heading. Immutable and thread-safe; the whole portfolio is held
 * in memory.
 */
public final class PortfolioValidator {

  private final Portfolio portfolio;
  private final LocalDate asOf;
  private final RuleCatalogue catalogue;

  private PortfolioValidator(Portfolio portfolio, LocalDate asOf, RuleCatalogue catalogue) {
    this.portfolio = portfolio;
    this.asOf = asOf;
    this.catalogue = catalogue;
  }

  /**
   * Begins the validation of documents.
   *
   * @param portfolio the documents
   * @return the validator, which still needs a day
   */
  public static PortfolioValidator of(Portfolio portfolio) {
    return new PortfolioValidator(
        Objects.requireNonNull(portfolio, "portfolio"), null, RuleCatalogue.bundled());
  }

  /**
   * Sets the day on which the law and the registries are looked up.
   *
   * @param day the day, often today
   * @return a validator with that day
   */
  public PortfolioValidator asOf(LocalDate day) {
    return new PortfolioValidator(portfolio, Objects.requireNonNull(day, "day"), catalogue);
  }

  /**
   * Sets the rules, instead of the bundled ones.
   *
   * @param rules the catalogue, such as {@link RuleCatalogue#installed()}
   * @return a validator with those rules
   */
  public PortfolioValidator catalogue(RuleCatalogue rules) {
    return new PortfolioValidator(portfolio, asOf, Objects.requireNonNull(rules, "rules"));
  }

  /**
   * Runs all rules of the catalogue.
   *
   * @return the report
   * @throws IllegalStateException if no day was given
   */
  public PortfolioReport validate() {
    if (asOf == null) {
      throw new IllegalStateException("asOf is not set: say on which day the law is looked up");
    }
    Neighbours neighbours = new Neighbours(portfolio);
    List<CaseFile> files = new ArrayList<>();
    List<ValidationReport> reports = new ArrayList<>();
    for (Document document : portfolio.getDocuments()) {
      CaseFile file = new CaseFile(document, asOf, PlanValidator.stageOf(document), neighbours);
      files.add(file);
      reports.add(ValidationSession.of(catalogue, file, Optional.empty()).getReport());
    }
    PortfolioFile whole = new PortfolioFile(List.copyOf(files), neighbours, asOf);
    List<Finding> findings = new ArrayList<>();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (RegisteredRule rule : catalogue.registered()) {
      if (rule.rule() instanceof PortfolioRule portfolioRule) {
        outcomes.put(rule.info().id(), judge(rule, portfolioRule, whole, findings));
      }
    }
    return new PortfolioReport(catalogue, asOf, reports, findings, outcomes);
  }

  private static Outcome judge(
      RegisteredRule rule, PortfolioRule portfolioRule, PortfolioFile whole, List<Finding> all) {
    PortfolioVerdict verdict = portfolioRule.judge(whole);
    List<Finding> findings = new ArrayList<>();
    for (PortfolioVerdict.Placed placed : verdict.violations()) {
      // Whom a clause binds, and since when, is a matter of the document where the finding stands.
      Bearing bearing = Bearing.of(rule, whole.files().get(placed.document()));
      if (bearing.applies()) {
        JsonPointer pointer = place(placed.document(), placed.violation().pointer());
        findings.add(placed.violation().finding(rule, bearing, pointer));
      }
    }
    all.addAll(DocumentOrder.sort(findings));
    boolean isSilent = verdict.outcome() == Outcome.VIOLATED && findings.isEmpty();
    return isSilent ? Outcome.NOT_APPLICABLE : verdict.outcome();
  }

  private static JsonPointer place(int document, JsonPointer inDocument) {
    JsonPointer place = JsonPointer.ROOT.append("documents").append(document);
    for (String token : inDocument.tokens()) {
      place = place.append(token);
    }
    return place;
  }
}

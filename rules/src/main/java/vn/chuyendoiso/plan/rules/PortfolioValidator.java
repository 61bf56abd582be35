package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.law.Clause;

/**
 * Judges documents together: each with the others beside it, and then all as a whole.
 *
 * <p>Example: of a portfolio of Lạng Sơn's plan for 2025 and its report on 2025, the report is held
 * against the plan; and that there is a scheme too is asked of the whole.
 *
 * <p>The same portfolio, day and catalogue give the same report. The day must be given. The stage
 * of each document is that of its heading, unless one is given for all. Immutable and thread-safe;
 * the whole portfolio is held in memory.
 */
public final class PortfolioValidator {

  private final Portfolio portfolio;
  private final LocalDate asOf;
  private final Optional<Stage> stage;
  private final RuleCatalogue catalogue;

  private PortfolioValidator(
      Portfolio portfolio, LocalDate asOf, Optional<Stage> stage, RuleCatalogue catalogue) {
    this.portfolio = portfolio;
    this.asOf = asOf;
    this.stage = stage;
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
        Objects.requireNonNull(portfolio, "portfolio"),
        null,
        Optional.empty(),
        RuleCatalogue.bundled());
  }

  /**
   * Sets the day on which the law and the registries are looked up.
   *
   * @param day the day, often today
   * @return a validator with that day
   */
  public PortfolioValidator asOf(LocalDate day) {
    return new PortfolioValidator(portfolio, Objects.requireNonNull(day, "day"), stage, catalogue);
  }

  /**
   * Sets the stage by which every document is judged, instead of that of its heading.
   *
   * @param given the stage
   * @return a validator with that stage
   */
  public PortfolioValidator stage(Stage given) {
    return new PortfolioValidator(portfolio, asOf, Optional.of(given), catalogue);
  }

  /**
   * Sets the rules, instead of the bundled ones.
   *
   * @param rules the catalogue, such as {@link RuleCatalogue#installed()}
   * @return a validator with those rules
   */
  public PortfolioValidator catalogue(RuleCatalogue rules) {
    return new PortfolioValidator(portfolio, asOf, stage, Objects.requireNonNull(rules, "rules"));
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
      Stage reached = stage.orElseGet(() -> PlanValidator.stageOf(document));
      CaseFile file = new CaseFile(document, asOf, reached, neighbours);
      files.add(file);
      reports.add(ValidationSession.of(catalogue, file, stage).getReport());
    }
    PortfolioFile whole = new PortfolioFile(List.copyOf(files), neighbours, asOf);
    List<Finding> findings = new ArrayList<>();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Map<Integer, Set<String>> binding = new HashMap<>();
    for (RegisteredRule rule : catalogue.registered()) {
      if (rule.rule() instanceof PortfolioRule portfolioRule) {
        outcomes.put(rule.info().id(), judge(rule, portfolioRule, whole, findings, binding));
      }
    }
    ReportBody body =
        new ReportBody(catalogue, Collections.unmodifiableMap(outcomes), List.copyOf(findings));
    return new PortfolioReport(asOf, reports, binding, body);
  }

  private static Outcome judge(
      RegisteredRule rule,
      PortfolioRule portfolioRule,
      PortfolioFile whole,
      List<Finding> all,
      Map<Integer, Set<String>> binding) {
    PortfolioVerdict verdict = portfolioRule.judge(whole);
    List<Finding> findings = new ArrayList<>();
    for (PortfolioVerdict.Placed placed : verdict.violations()) {
      // Whom a clause binds, and since when, is a matter of the document where the finding stands.
      CaseFile document = whole.files().get(placed.document());
      Bearing bearing = Bearing.of(rule, document);
      if (bearing.applies()) {
        JsonPointer pointer =
            new PortfolioPlace(placed.document(), placed.violation().pointer()).inPortfolio();
        findings.add(placed.violation().finding(rule, bearing, pointer));
        for (Clause clause : rule.clauses()) {
          if (document.regime().binds(clause)) {
            binding.computeIfAbsent(placed.document(), d -> new HashSet<>()).add(clause.getId());
          }
        }
      }
    }
    all.addAll(DocumentOrder.sort(findings));
    boolean isSilent = verdict.outcome() == Outcome.VIOLATED && findings.isEmpty();
    return isSilent ? Outcome.NOT_APPLICABLE : verdict.outcome();
  }
}

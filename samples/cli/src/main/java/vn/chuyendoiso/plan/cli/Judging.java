package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.waiver.Waivers;

/**
 * How the files of a run are judged.
 *
 * @param asOf the day of the law
 * @param stage the stage of the documents; absent for what each suggests
 * @param waivers what was accepted
 * @param maxPerRule how many findings of each rule are listed; absent for all
 * @param rules the rules
 */
record Judging(
    LocalDate asOf,
    Optional<Stage> stage,
    Waivers waivers,
    OptionalInt maxPerRule,
    RuleCatalogue rules) {

  /** Judges by the rules that come with the library alone. */
  Judging(LocalDate asOf, Optional<Stage> stage, Waivers waivers, OptionalInt maxPerRule) {
    this(asOf, stage, waivers, maxPerRule, RuleCatalogue.bundled());
  }

  Judged judge(Input input) {
    return new Judged(input, input.document().map(d -> report(d, input)));
  }

  /** Judges documents as one portfolio, in the order of their files. */
  Together judgeTogether(List<Input> documents) {
    Portfolio portfolio =
        Portfolio.builder()
            .addAllDocuments(documents.stream().map(d -> d.document().orElseThrow()).toList())
            .build();
    PortfolioValidator validator = PortfolioValidator.of(portfolio).asOf(asOf).catalogue(rules);
    PortfolioReport report =
        stage
            .map(validator::stage)
            .orElse(validator)
            .validate()
            .apply(waivers)
            .locate(documents.stream().map(Input::places).toList());
    return new Together(
        documents, maxPerRule.isPresent() ? report.withMaxPerRule(maxPerRule.getAsInt()) : report);
  }

  private ValidationReport report(Document document, Input input) {
    PlanValidator validator = PlanValidator.of(document).asOf(asOf).catalogue(rules);
    ValidationReport report =
        stage
            .map(validator::stage)
            .orElse(validator)
            .validate()
            .apply(waivers)
            .locate(input.places());
    return maxPerRule.isPresent() ? report.withMaxPerRule(maxPerRule.getAsInt()) : report;
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.generators.ReportedPlan;
import vn.chuyendoiso.plan.generators.Wanted;

class PlanValidatorProperties {

  @Property(tries = 300)
  void a_conforming_document_has_no_error(
      @ForAll("conformingDocuments") Document document, @ForAll("days") LocalDate asOf) {
    for (Stage stage : Stage.values()) {
      assertThat(PlanValidator.of(document).asOf(asOf).stage(stage).validate().getFindings())
          .noneMatch(f -> f.getSeverity() == Severity.ERROR);
    }
  }

  @Property(tries = 200)
  void a_conforming_report_beside_its_plan_has_no_finding_on_any_day(
      @ForAll("reportedPlans") ReportedPlan reported, @ForAll("days") LocalDate asOf) {
    for (Stage stage : Stage.values()) {
      assertThat(
              PlanValidator.of(reported.report())
                  .beside(Portfolio.of(reported.plan()))
                  .asOf(asOf)
                  .stage(stage)
                  .validate()
                  .getFindings())
          .isEmpty();
    }
  }

  private record Steered(Stage stage, Document document) {}

  @Provide
  Arbitrary<Steered> steered() {
    return Arbitraries.oneOf(
        IntStream.rangeClosed(2025, 2030)
            .boxed()
            .flatMap(
                year ->
                    Stream.of(Stage.values())
                        .map(
                            stage ->
                                Wanted.conforming()
                                    .ofYear(year)
                                    .atStage(stage)
                                    .documents(Document.class)
                                    .map(d -> new Steered(stage, d))))
            .toList());
  }

  @Provide
  Arbitrary<ReportedPlan> reportedPlans() {
    return vn.chuyendoiso.plan.generators.Documents.reportedPlans();
  }

  @Property(tries = 200)
  void a_conforming_document_of_any_year_and_stage_has_no_error_at_that_stage(
      @ForAll("steered") Steered steered, @ForAll("days") LocalDate asOf) {
    assertThat(
            PlanValidator.of(steered.document)
                .asOf(asOf)
                .stage(steered.stage)
                .validate()
                .getFindings())
        .noneMatch(f -> f.getSeverity() == Severity.ERROR);
  }

  @Property(tries = 300)
  void any_document_is_judged_twice_alike_and_every_finding_reads_in_both_languages(
      @ForAll("allDocuments") Document document, @ForAll("days") LocalDate asOf) {
    ValidationReport report = PlanValidator.of(document).asOf(asOf).validate();

    assertThat(PlanValidator.of(document).asOf(asOf).validate()).isEqualTo(report);
    for (Finding finding : report.getFindings()) {
      assertThat(report.render(finding, Locale.forLanguageTag("vi"))).isNotBlank();
      assertThat(report.render(finding, Locale.ENGLISH)).isNotBlank();
    }
  }

  @Property(tries = 200)
  void findings_come_by_rule_and_then_by_place_and_agree_with_the_outcomes(
      @ForAll("documents") PlanDocument document) {
    ValidationReport report = PlanValidator.of(document).asOf(Documents.AS_OF).validate();

    List<String> order = List.copyOf(report.getOutcomes().keySet());
    assertThat(report.getFindings()).extracting(f -> order.indexOf(f.getId())).isSorted();
    for (String rule : order) {
      List<JsonPointer> places =
          report.getFindings().stream()
              .filter(f -> f.getId().equals(rule))
              .map(Finding::getPointer)
              .toList();
      assertThat(places).isSortedAccordingTo(DocumentOrder::compare);
      assertThat(places.isEmpty()).isEqualTo(report.getOutcomes().get(rule) != Outcome.VIOLATED);
    }
  }

  @Property(tries = 200)
  void a_draft_is_never_judged_harder_than_the_same_document_when_issued(
      @ForAll("documents") PlanDocument document) {
    List<Finding> draft = findings(document, Stage.DRAFT);
    List<Finding> issued = findings(document, Stage.ISSUE);

    assertThat(draft).hasSameSizeAs(issued);
    for (int i = 0; i < draft.size(); i++) {
      assertThat(draft.get(i).getSeverity())
          .isGreaterThanOrEqualTo(issued.get(i).getSeverity()); // ERROR comes first
    }
  }

  @Property(tries = 200)
  void any_report_is_judged_and_every_finding_reads_in_both_languages(
      @ForAll("reports") ProgressReport document, @ForAll("days") LocalDate asOf) {
    ValidationReport report = PlanValidator.of(document).asOf(asOf).validate();

    for (Finding finding : report.getFindings()) {
      assertThat(report.render(finding, Locale.forLanguageTag("vi"))).isNotBlank();
      assertThat(report.render(finding, Locale.ENGLISH)).isNotBlank();
    }
  }

  @Property(tries = 60)
  void any_portfolio_is_judged_twice_alike_and_every_finding_names_its_document(
      @ForAll("portfolios") Portfolio portfolio, @ForAll("days") LocalDate asOf) {
    PortfolioReport report = PortfolioValidator.of(portfolio).asOf(asOf).validate();

    assertThat(PortfolioValidator.of(portfolio).asOf(asOf).validate()).isEqualTo(report);
    assertThat(report.getReports()).hasSameSizeAs(portfolio.getDocuments());
    for (Finding finding : report.getFindings()) {
      assertThat(finding.getPointer().tokens().get(0)).isEqualTo("documents");
      assertThat(Integer.parseInt(finding.getPointer().tokens().get(1)))
          .isBetween(0, portfolio.getDocuments().size() - 1);
      assertThat(finding.getArguments()).containsKey("document");
      assertThat(report.render(finding, Locale.forLanguageTag("vi"))).isNotBlank();
      assertThat(report.render(finding, Locale.ENGLISH)).isNotBlank();
    }
  }

  @Provide
  Arbitrary<ProgressReport> reports() {
    return vn.chuyendoiso.plan.generators.Documents.reports();
  }

  /** Any portfolio, and a document beside a copy, a report on it, and one that it replaces. */
  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        vn.chuyendoiso.plan.generators.Documents.portfolios(),
        Plans.conformingPlans()
            .map(plan -> Portfolio.of(plan, plan, Reports.wholeReport(), Reports.plan())),
        reports()
            .map(report -> Portfolio.of(Reports.plan(), report.withReportedPlans(Reports.PLAN))));
  }

  @Provide
  Arbitrary<Document> conformingDocuments() {
    return Arbitraries.oneOf(
        Plans.conformingPlans(),
        Plans.conformingProgrammes(),
        Plans.conformingSchemes(),
        vn.chuyendoiso.plan.generators.Documents.conformingReports(),
        vn.chuyendoiso.plan.generators.Documents.conformingModels());
  }

  @Provide
  Arbitrary<Document> allDocuments() {
    return vn.chuyendoiso.plan.generators.Documents.documents();
  }

  @Provide
  Arbitrary<PlanDocument> documents() {
    return Plans.documents();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static List<Finding> findings(PlanDocument document, Stage stage) {
    return PlanValidator.of(document).asOf(Documents.AS_OF).stage(stage).validate().getFindings();
  }
}

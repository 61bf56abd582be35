package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;

class PortfolioValidatorTest {

  private final Portfolio violating = ViolatingPortfolios.ALL.get("portfolio-task-repeated").get(0);

  @Test
  void a_day_must_be_given() {
    PortfolioValidator validator = PortfolioValidator.of(Portfolio.of());

    assertThatIllegalStateException().isThrownBy(validator::validate).withMessageContaining("asOf");
    assertThatNullPointerException().isThrownBy(() -> validator.asOf(null));
    assertThatNullPointerException().isThrownBy(() -> validator.catalogue(null));
    assertThatNullPointerException().isThrownBy(() -> validator.stage(null));
    assertThatNullPointerException().isThrownBy(() -> PortfolioValidator.of(null));
  }

  @Test
  void an_empty_portfolio_has_nothing_to_judge() {
    PortfolioReport report = validate(Portfolio.of());

    assertThat(report.getReports()).isEmpty();
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getOutcomes().values()).containsOnly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void every_document_has_the_report_that_it_has_with_the_others_beside_it() {
    Portfolio portfolio = ViolatingPortfolios.ALL.get("evaluation-result-unknown").get(0);

    PortfolioReport report = validate(portfolio);

    assertThat(report.getReports())
        .isEqualTo(
            portfolio.getDocuments().stream()
                .map(d -> PlanValidator.of(d).asOf(Documents.AS_OF).beside(portfolio).validate())
                .toList());
  }

  @Test
  void the_stage_of_each_document_is_that_of_its_heading() {
    TransformationPlan draft = TransformationPlan.builder().title("Dự thảo").build();

    assertThat(validate(Portfolio.of(Reports.plan(), draft)).getReports())
        .extracting(ValidationReport::getStage)
        .containsExactly(Stage.ISSUE, Stage.DRAFT);
  }

  @Test
  void a_stage_that_is_given_is_that_of_every_document() {
    PortfolioReport report =
        PortfolioValidator.of(Portfolio.of(Reports.plan(), Documents.plan().build()))
            .asOf(Documents.AS_OF)
            .stage(Stage.SUBMISSION)
            .validate();

    assertThat(report.getReports())
        .extracting(ValidationReport::getStage)
        .containsExactly(Stage.SUBMISSION, Stage.SUBMISSION);
  }

  @Test
  void findings_of_the_whole_name_place_and_number_of_the_document() {
    PortfolioReport report = validate(violating);

    assertThat(report.getFindings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.getPointer()).hasToString("/documents/2/tasks/0");
              assertThat(f.getArguments()).containsEntry("document", "268/KH-UBND");
              assertThat(report.render(f, Locale.forLanguageTag("vi")))
                  .contains("268/KH-UBND", "267/KH-UBND");
              assertThat(report.render(f, Locale.ENGLISH))
                  .contains(report.renderFact(f, Locale.ENGLISH));
            });
  }

  @Test
  void outcomes_of_the_whole_are_those_of_the_rules_on_portfolios() {
    PortfolioReport report = validate(violating);

    assertThat(report.getOutcomes().keySet())
        .isNotEmpty()
        .allMatch(id -> id.startsWith("portfolio-"));
    assertThat(report.getOutcomes())
        .containsEntry("portfolio-task-repeated", Outcome.VIOLATED)
        .containsEntry("portfolio-scheme-missing", Outcome.SATISFIED);
    assertThat(report.getReports().get(0).getOutcomes())
        .containsEntry("portfolio-task-repeated", Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_findings_of_documents_and_whole_are_counted_together() {
    PortfolioReport report = validate(violating);
    List<Finding> all = CheckedPortfolio.findings(violating);

    assertThat(report.count(Severity.WARNING))
        .isPositive()
        .isEqualTo((int) all.stream().filter(f -> f.getSeverity() == Severity.WARNING).count());
    assertThat(report.hasErrors())
        .isEqualTo(all.stream().anyMatch(f -> f.getSeverity() == Severity.ERROR));
    assertThat(report.toString()).startsWith("PortfolioReport of 3 documents as of 2026-11-22: ");
  }

  @Test
  void two_validations_give_equal_reports() {
    assertThat(validate(violating))
        .isEqualTo(validate(violating))
        .hasSameHashCodeAs(validate(violating));
    assertThat(validate(violating)).isNotEqualTo(validate(Portfolio.of()));
    assertThat(validate(violating).getAsOf()).isEqualTo(Documents.AS_OF);
    assertThat(validate(violating).getCatalogueVersion())
        .isEqualTo(RuleCatalogue.bundled().version());
  }

  @Test
  void one_document_object_twice_is_two_documents() {
    TransformationPlan plan = Documents.plan().build();

    assertThat(validate(Portfolio.of(plan, plan)).getFindings())
        .extracting(f -> f.getId() + " " + f.getPointer())
        .contains("portfolio-number-repeated /documents/1/number");
  }

  private static PortfolioReport validate(Portfolio portfolio) {
    return PortfolioValidator.of(portfolio).asOf(Documents.AS_OF).validate();
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.IssuerKind;

class EvaluationResultUnknownTest {

  private static final String RULE = "evaluation-result-unknown";

  private final ProgressReport report =
      Reports.report(Reports.evaluation().addTaskResults(Reports.task("nv-9").build()).build());

  @Test
  void results_of_rows_of_the_plan_satisfy() {
    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(Reports.wholeReport())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_result_of_no_row_is_an_error() {
    CheckedPortfolio checked = CheckedPortfolio.check(RULE, Reports.besidePlan(report));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/taskResults/1/task");
    assertThat(checked.argument("reference")).isEqualTo("nv-9");
    assertThat(checked.argument("plan")).isEqualTo("267/KH-UBND");
  }

  @Test
  void a_target_that_the_plan_does_not_have_is_found_too() {
    ProgressReport targets =
        Reports.report(
            Reports.bareEvaluation().addTargetResults(Reports.target("ct-9").build()).build());

    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(targets)).pointer())
        .isEqualTo("/evaluations/0/targetResults/0/target");
  }

  @Test
  void of_an_excerpt_the_row_may_not_have_been_seen() {
    Provenance excerpt = Provenance.builder().kind(Provenance.Kind.EXCERPT).build();

    assertThat(
            CheckedPortfolio.check(
                    RULE, Reports.besidePlan(Reports.plan().withProvenance(excerpt), report))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void without_the_plan_it_cannot_be_judged() {
    assertThat(Checked.check(RULE, report).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_plan_of_that_number_of_another_province_is_not_taken_for_it() {
    Portfolio portfolio =
        Portfolio.of(
            Reports.plan().withIssuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE)),
            report);

    assertThat(CheckedPortfolio.check(RULE, portfolio).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void an_evaluation_that_names_another_plan_is_held_against_that_one() {
    ProgressReport other =
        Reports.report(
            Reports.evaluation()
                .plan(Reports.PLAN.withNumber(DocumentNumber.of("300/KH-UBND")))
                .build());

    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(other)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_several_plans_each_part_has_to_name_its_own() {
    ProgressReport several = report.withReportedPlans(Reports.PLAN, Reports.PLAN);

    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(several)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void results_without_keys_are_not_meant() {
    ProgressReport titled =
        Reports.report(
            Reports.bareEvaluation()
                .addTaskResults(
                    Reports.task("nv-1").task(Optional.empty()).title("Tập huấn").build())
                .build());

    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(titled)).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }
}

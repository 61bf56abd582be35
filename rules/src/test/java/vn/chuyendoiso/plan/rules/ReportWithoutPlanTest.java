package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

class ReportWithoutPlanTest {

  private static final String RULE = "report-without-plan";

  private final ProgressReport nameless = Reports.wholeReport().withReportedPlans();

  @Test
  void a_report_that_names_its_plan_satisfies() {
    assertThat(check(Reports.wholeReport()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void keys_that_lead_nowhere_are_an_error() {
    Checked checked = check(nameless);

    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEmpty();
    assertThat(checked.argument("document")).isEqualTo("12/BC-UBND");
    assertThat(checked.finding().getClauses()).isEmpty();
  }

  @Test
  void mere_counts_are_a_warning() {
    assertThat(check(nameless.withEvaluations(bareEvaluation().build())).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(Checked.check(RULE, nameless, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void the_plan_of_one_part_is_enough() {
    assertThat(
            check(nameless.withEvaluations(Reports.evaluation().plan(Reports.PLAN).build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_plan_that_the_report_carries_out_is_enough() {
    LegalBasis carriedOut = LegalBasis.of(LegalRelation.IMPLEMENTS, Reports.PLAN);

    assertThat(check(nameless.withLegalBases(carriedOut)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(nameless.withLegalBases(carriedOut.withRelation(LegalRelation.CITES))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_report_without_results_and_a_plan_are_not_meant() {
    assertThat(check(nameless.withEvaluations()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(ProgressReport report) {
    return Checked.check(RULE, report);
  }
}

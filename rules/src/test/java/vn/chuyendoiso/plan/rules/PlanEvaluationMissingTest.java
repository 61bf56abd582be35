package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class PlanEvaluationMissingTest {

  private static final String RULE = "plan-evaluation-missing";

  @Test
  void both_evaluations_satisfy() {
    assertThat(
            check(with(Documents.evaluation(2024, 2024), Documents.evaluation(2021, 2024)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_evaluation_of_the_five_years_reaches_2024() {
    assertThat(
            check(with(Documents.evaluation(2024, 2024), Documents.evaluation(2020, 2025)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void without_any_both_are_missing() {
    Checked checked = check(with());
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/evaluations");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-1");
    assertThat(checked.argument("missing"))
        .isEqualTo(List.of(new Term("evaluation.year-before"), new Term("evaluation.since")));
  }

  @Test
  void several_years_at_once_are_no_evaluation_of_the_year_before() {
    assertThat(check(with(Documents.evaluation(2021, 2024))).argument("missing"))
        .isEqualTo(List.of(new Term("evaluation.year-before")));
  }

  @Test
  void a_period_that_ends_too_early_does_not_count() {
    assertThat(
            check(with(Documents.evaluation(2024, 2024), Documents.evaluation(2021, 2023)))
                .argument("missing"))
        .isEqualTo(List.of(new Term("evaluation.since")));
  }

  @Test
  void where_only_the_years_before_are_missing_it_is_a_warning() {
    assertThat(check(with(Documents.evaluation(2024, 2024))).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void an_estimate_is_no_actual_value() {
    Tally estimate =
        Tally.builder()
            .subject(Tally.Subject.TARGETS)
            .addCounts(StateCount.of(ResultState.DONE, 30))
            .basis(MeasurementBasis.ESTIMATE)
            .build();
    Evaluation estimated = Documents.evaluation(2024, 2024).withTallies(estimate);
    assertThat(check(with(estimated, Documents.evaluation(2021, 2024))).argument("missing"))
        .isEqualTo(List.of(new Term("evaluation.actual-values")));
    assertThat(
            check(
                    with(
                        estimated.withTallies(
                            estimate, estimate.withBasis(MeasurementBasis.ACTUAL)),
                        Documents.evaluation(2021, 2024)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void results_of_targets_and_of_tasks_are_actual_values() {
    Evaluation bare = Documents.evaluation(2024, 2024).withTallies();
    Evaluation since = Documents.evaluation(2021, 2024);
    assertThat(
            check(
                    with(
                        bare.withTargetResults(
                            TargetResult.builder()
                                .addMeasurements(ViolatingPlans.measured("62"))
                                .build()),
                        since))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(
                    with(
                        bare.withTaskResults(TaskResult.builder().state(ResultState.DONE).build()),
                        since))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(bare, since)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_evaluation_of_which_the_period_is_not_understood_may_be_any() {
    assertThat(
            check(
                    with(
                        Documents.evaluation(2024, 2024)
                            .withPeriod(Printed.<Period>textOnly("năm trước"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(Checked.check(RULE, with(), Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_of_another_year_or_of_several_is_not_meant() {
    TransformationPlan plan = with();
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2026, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(plan.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_commune_is_not_meant() {
    assertThat(check(with().withIssuer(Documents.issuer("UBND xã", IssuerKind.COMMUNE))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_issuer_or_an_understood_period_nothing_can_be_said() {
    TransformationPlan plan = with();
    assertThat(check(plan.withIssuer(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(plan.withPeriod(Printed.<Period>textOnly("năm tới"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void of_an_excerpt_the_missing_part_may_be_the_one_that_was_not_seen() {
    assertThat(check(excerpt(with())).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static TransformationPlan with(Evaluation... evaluations) {
    return Documents.wholePlan().withEvaluations(evaluations);
  }
}

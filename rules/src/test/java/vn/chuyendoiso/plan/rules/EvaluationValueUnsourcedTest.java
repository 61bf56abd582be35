package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;

class EvaluationValueUnsourcedTest {

  private static final String RULE = "evaluation-value-unsourced";

  private final Measurement sourced = Reports.measured("85");
  private final Measurement unsourced = sourced.withSource(Optional.empty());

  @Test
  void a_value_of_the_period_with_a_source_satisfies() {
    assertThat(check(Reports.bareEvaluation(), result(sourced)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_value_without_a_source_violates() {
    Checked checked = check(Reports.bareEvaluation(), result(sourced), result(unsourced));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/targetResults");
    assertThat(checked.finding().getClauses()).containsExactly("TB16-3");
    assertThat(checked.argument("count")).isEqualTo(1);
    assertThat(checked.argument("of")).isEqualTo(2);
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("missing.source")));
    assertThat(checked.argument("rows")).isEqualTo(List.of("ct-1"));
  }

  @Test
  void the_evidence_of_the_row_is_a_source() {
    assertThat(
            check(
                    Reports.bareEvaluation(),
                    result(unsourced).withEvidence("Công văn 12/BKHCN-CĐSQG"))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_value_needs_a_day_where_the_evaluation_has_none() {
    assertThat(check(Evaluation.builder(), result(sourced)).argument("missing"))
        .isEqualTo(List.of(new Term("missing.day")));
    assertThat(
            check(Evaluation.builder(), result(sourced.withAsOf(LocalDate.of(2025, 10, 31))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(Evaluation.builder().cutOff(LocalDate.of(2025, 10, 31)), result(sourced))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void many_values_are_one_finding_that_names_the_first() {
    TargetResult[] results = new TargetResult[40];
    Arrays.fill(results, result(unsourced));

    Checked checked = check(Reports.bareEvaluation(), results);

    assertThat(checked.argument("count")).isEqualTo(40);
    assertThat((List<?>) checked.argument("rows")).hasSize(3);
  }

  @Test
  void an_estimate_needs_no_source() {
    assertThat(
            check(Reports.bareEvaluation(), result(unsourced.withBasis(MeasurementBasis.ESTIMATE)))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_draft_is_not_judged_harder() {
    Evaluation evaluation = Reports.bareEvaluation().addTargetResults(result(unsourced)).build();

    assertThat(
            Checked.check(RULE, Reports.report(evaluation), Documents.AS_OF, Stage.DRAFT)
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void an_evaluation_without_values_is_not_meant() {
    assertThat(check(Reports.bareEvaluation()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static TargetResult result(Measurement measurement) {
    return Reports.target("ct-1").measurements(List.of(measurement)).build();
  }

  private static Checked check(Evaluation.Builder evaluation, TargetResult... results) {
    return Checked.check(RULE, Reports.report(evaluation.addTargetResults(results).build()));
  }
}

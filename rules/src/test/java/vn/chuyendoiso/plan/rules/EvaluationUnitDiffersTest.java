package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.TargetValue;

class EvaluationUnitDiffersTest {

  private static final String RULE = "evaluation-unit-differs";

  @ParameterizedTest
  @CsvSource({
    "%, %, false",
    "%, Phần trăm, false",
    "%, % hồ sơ, false",
    "%, hộ, true",
    "%, Người/vạn dân, true",
    "Doanh nghiệp, %, true",
    "Doanh nghiệp, doanh nghiệp, false",
    "mô hình điểm, cái gì đó, false"
  })
  void two_understood_units_must_be_one(String planned, String reported, boolean differs) {
    CheckedPortfolio checked = check(planned, Reports.measured("85", Optional.of(reported)));

    assertThat(checked.findings()).hasSize(differs ? 1 : 0);
    if (differs) {
      assertThat(checked.severity()).isEqualTo(Severity.WARNING);
      assertThat(checked.pointer())
          .isEqualTo("/evaluations/0/targetResults/0/measurements/0/value");
      assertThat(checked.finding().getClauses()).containsExactly("TB16-3");
    }
  }

  @Test
  void a_value_without_a_unit_has_that_of_its_column() {
    assertThat(check("%", Reports.measured("85")).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_count_out_of_a_total_has_no_unit_to_compare() {
    assertThat(
            check("%", Reports.measured(TargetValue.checklist(13, 17, Optional.of("dịch vụ"))))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_the_plan_it_cannot_be_judged() {
    assertThat(Checked.check(RULE, report(Reports.measured("85", Optional.of("hộ")))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(Checked.check(RULE, Reports.report(Reports.bareEvaluation().build())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static CheckedPortfolio check(String planned, Measurement measurement) {
    return CheckedPortfolio.check(
        RULE,
        Reports.besidePlan(
            Reports.plan().withIndicators(Documents.indicator("ct").withUnit(planned)),
            report(measurement)));
  }

  private static ProgressReport report(Measurement measurement) {
    return Reports.report(
        Reports.bareEvaluation()
            .addTargetResults(Reports.target("ct-1").measurements(List.of(measurement)).build())
            .build());
  }
}

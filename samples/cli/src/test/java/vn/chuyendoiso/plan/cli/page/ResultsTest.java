package vn.chuyendoiso.plan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.target.MeasurementBasis.ACTUAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;

class ResultsTest {

  private static final TargetId ID = new TargetId("mt-1");
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);

  private static final TransformationPlan PLAN =
      TransformationPlan.builder()
          .title("Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025")
          .number(DocumentNumber.of("246/KH-UBND"))
          .build();

  @Test
  void the_newest_measured_value_counts_and_an_expected_one_only_if_none_was_measured() {
    Measurement june = measurement("60%", JUNE, ACTUAL);
    Measurement october = measurement("70%", OCTOBER, ACTUAL);
    Measurement expected =
        measurement("100%", LocalDate.of(2025, 12, 31), MeasurementBasis.ESTIMATE);

    assertThat(latest(october, june, expected)).contains(october);
    assertThat(latest(expected)).contains(expected);
    assertThat(latest()).isEmpty();
  }

  @Test
  void a_value_that_is_measured_after_the_day_of_the_page_is_not_known_on_it() {
    Measurement june = measurement("60%", JUNE, ACTUAL);
    Measurement october = measurement("70%", OCTOBER, ACTUAL);
    ProgressReport report = report(Optional.empty(), evaluation(june, october).withCutOff(JUNE));

    assertThat(Results.of(PLAN, List.of(report), JUNE).latest(ID).orElseThrow().measurement())
        .isEqualTo(june);
    assertThat(Results.of(PLAN, List.of(report), OCTOBER).latest(ID).orElseThrow().measurement())
        .isEqualTo(october);
  }

  @Test
  void a_value_without_a_day_is_of_the_day_of_its_evaluation() {
    Measurement undated = Measurement.builder().value(Printed.textOnly("60%")).build();
    Results results =
        Results.of(
            PLAN,
            List.of(report(Optional.empty(), evaluation(undated).withCutOff(JUNE))),
            DECEMBER);
    assertThat(results.latest(ID).flatMap(MeasuredValue::day)).contains(JUNE);
  }

  @Test
  void what_a_report_says_of_other_plans_is_left_out_and_counted() {
    Measurement june = measurement("60%", JUNE, ACTUAL);
    Evaluation silent = evaluation(june);
    Evaluation named = silent.withPlan(plan("246/KH-UBND"));
    Evaluation other = silent.withPlan(plan("18/KH-UBND"));

    Results results =
        Results.of(PLAN, List.of(report(Optional.empty(), silent, named, other)), DECEMBER);
    assertThat(results.evaluations()).hasSize(2);
    assertThat(results.ofOthers()).isEqualTo(1);

    Results ofOther =
        Results.of(PLAN, List.of(report(Optional.of("18/KH-UBND"), silent, named)), DECEMBER);
    assertThat(ofOther.evaluations())
        .extracting(Results.Reported::evaluation)
        .containsExactly(named);
    assertThat(ofOther.ofOthers()).isEqualTo(1);
  }

  @Test
  void what_a_report_says_of_another_bodys_plan_of_the_same_number_is_no_result_of_this_one() {
    TransformationPlan plan = PLAN.withIssuer(province("UBND tỉnh Lạng Sơn"));
    ProgressReport report =
        report(Optional.of("246/KH-UBND"), evaluation(measurement("60%", JUNE, ACTUAL)));

    Results ofNeighbour =
        Results.of(plan, List.of(report.withIssuer(province("UBND tỉnh Cao Bằng"))), DECEMBER);
    assertThat(ofNeighbour.latest(ID)).isEmpty();
    assertThat(ofNeighbour.ofOthers()).isEqualTo(1);

    Results own =
        Results.of(
            plan, List.of(report.withIssuer(province("Ủy ban nhân dân tỉnh Lạng Sơn"))), DECEMBER);
    assertThat(own.latest(ID)).isPresent();
    assertThat(own.ofOthers()).isZero();

    Results ofNobody = Results.of(plan, List.of(report), DECEMBER);
    assertThat(ofNobody.latest(ID)).isPresent();
  }

  @Test
  void a_department_may_report_on_the_plan_of_its_province_by_number_alone() {
    TransformationPlan plan =
        PLAN.withIssuer(province("UBND tỉnh Lạng Sơn")).withIssuedOn(LocalDate.of(2024, 12, 9));
    Issuer department =
        Issuer.builder().name("Sở Thông tin và Truyền thông").kind(IssuerKind.UNIT).build();
    ProgressReport report =
        report(Optional.of("246/KH-UBND"), evaluation(measurement("60%", JUNE, ACTUAL)));

    Results results = Results.of(plan, List.of(report.withIssuer(department)), DECEMBER);
    assertThat(results.latest(ID)).isPresent();

    Results ofNeighbour =
        Results.of(plan, List.of(report.withIssuer(province("UBND tỉnh Cao Bằng"))), DECEMBER);
    assertThat(ofNeighbour.latest(ID)).isEmpty();
  }

  @Test
  void what_a_report_on_two_plans_says_of_neither_by_name_is_counted_and_left_out() {
    Evaluation silent = evaluation(measurement("60%", JUNE, ACTUAL));
    ProgressReport report =
        report(Optional.of("246/KH-UBND"), silent, silent.withPlan(plan("246/KH-UBND")))
            .withReportedPlans(plan("246/KH-UBND"), plan("1878/QĐ-UBND"));

    Results results = Results.of(PLAN, List.of(report), DECEMBER);
    assertThat(results.evaluations()).hasSize(1);
    assertThat(results.unclear()).isEqualTo(1);
    assertThat(results.ofOthers()).isZero();
    assertThat(results.isAnythingSaid()).isTrue();

    Results unclearAlone = Results.of(PLAN, List.of(report.withEvaluations(silent)), DECEMBER);
    assertThat(unclearAlone.evaluations()).isEmpty();
    assertThat(unclearAlone.isAnythingSaid()).isTrue();
    assertThat(unclearAlone.hasReports()).isFalse();
  }

  @Test
  void what_a_plan_says_of_the_year_before_is_no_result_of_its_targets() {
    Evaluation before = evaluation(measurement("60%", JUNE, ACTUAL));
    Results results = Results.of(PLAN.withEvaluations(before), List.of(), DECEMBER);
    assertThat(results.evaluations()).hasSize(1);
    assertThat(results.hasReports()).isFalse();
    assertThat(results.latest(ID)).isEmpty();
  }

  private static Optional<Measurement> latest(Measurement... measurements) {
    return Results.of(PLAN, List.of(report(Optional.empty(), evaluation(measurements))), DECEMBER)
        .latest(ID)
        .map(MeasuredValue::measurement);
  }

  private static Evaluation evaluation(Measurement... measurements) {
    return Evaluation.builder()
        .addTargetResults(TargetResult.builder().target(ID).addMeasurements(measurements).build())
        .build();
  }

  private static ProgressReport report(Optional<String> plan, Evaluation... evaluations) {
    return ProgressReport.builder()
        .title("Báo cáo")
        .reportedPlans(plan.map(ResultsTest::plan).stream().toList())
        .addEvaluations(evaluations)
        .build();
  }

  private static Issuer province(String name) {
    return Issuer.builder().name(name).kind(IssuerKind.PROVINCE).build();
  }

  private static InstrumentRef plan(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  private static Measurement measurement(String text, LocalDate day, MeasurementBasis basis) {
    return Measurement.builder()
        .value(Printed.of(text, TargetValue.parse(text).orElseThrow()))
        .asOf(day)
        .basis(basis)
        .build();
  }
}

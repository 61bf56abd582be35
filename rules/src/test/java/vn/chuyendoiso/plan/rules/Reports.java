package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** Small reports on {@link Documents#wholePlan()} that keep every rule. */
final class Reports {

  static final InstrumentRef PLAN =
      InstrumentRef.builder()
          .number(DocumentNumber.of("267/KH-UBND"))
          .issuedOn(LocalDate.of(2024, 10, 29))
          .build();

  private Reports() {}

  /** The plan that is reported on. */
  static TransformationPlan plan() {
    return Documents.wholePlan();
  }

  /** A report on the whole year that has a result for every row of the plan. */
  static ProgressReport wholeReport() {
    return report(evaluation().build());
  }

  /** A report on the plan with the given evaluations. */
  static ProgressReport report(Evaluation... evaluations) {
    return ProgressReport.builder()
        .number(DocumentNumber.of("12/BC-UBND"))
        .title("Báo cáo kết quả chuyển đổi số năm 2025")
        .issuer(Documents.issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
        .issuedOn(LocalDate.of(2025, 12, 20))
        .period(Printed.of("năm 2025", Period.years(2025, 2025)))
        .addReportedPlans(PLAN)
        .addEvaluations(evaluations)
        .build();
  }

  /** Target and task done, with value, day and source. */
  static Evaluation.Builder evaluation() {
    return bareEvaluation()
        .addTargetResults(target("ct-1").build())
        .addTaskResults(task("nv-1").build());
  }

  /** An evaluation of 2025 without results. */
  static Evaluation.Builder bareEvaluation() {
    return Evaluation.builder().period(Printed.of("năm 2025", Period.years(2025, 2025)));
  }

  static TargetResult.Builder target(String id) {
    return TargetResult.builder()
        .target(new TargetId(id))
        .state(ResultState.DONE)
        .addMeasurements(measured("85"));
  }

  static TaskResult.Builder task(String id) {
    return TaskResult.builder().task(new TaskId(id)).state(ResultState.DONE);
  }

  static Measurement measured(String number) {
    return measured(number, Optional.empty());
  }

  static Measurement measured(String number, Optional<String> unit) {
    return measured(TargetValue.quantity(Comparison.UNSPECIFIED, new BigDecimal(number), unit));
  }

  static Measurement measured(TargetValue value) {
    return Measurement.builder()
        .value(Printed.meaningOnly(value))
        .basis(MeasurementBasis.ACTUAL)
        .source("Cổng dịch vụ công quốc gia")
        .build();
  }

  /** The plan, the scheme of its issuer, and a report on the plan. */
  static Portfolio besidePlan(ProgressReport report) {
    return besidePlan(plan(), report);
  }

  /** Another plan of that number with the scheme of its issuer, and a report on it. */
  static Portfolio besidePlan(TransformationPlan plan, ProgressReport report) {
    return Portfolio.of(ViolatingPortfolios.scheme(), plan, report);
  }
}

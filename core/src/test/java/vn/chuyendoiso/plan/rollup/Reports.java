package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** Plans and reports of provinces, for tests. */
final class Reports {

  /** In the order of their keys, in which their values are taken. */
  static final List<String> PROVINCES =
      List.of("Cao Bằng", "Hà Giang", "Lai Châu", "Lạng Sơn", "Sơn La");

  static final Period YEAR = Period.years(2025, 2025);
  static final LocalDate DAY = LocalDate.of(2025, 12, 10);

  private Reports() {}

  static Issuer province(String name) {
    return Issuer.builder().name("UBND tỉnh " + name).kind(IssuerKind.PROVINCE).build();
  }

  static ProgressReport report(String province, Evaluation... evaluations) {
    return ProgressReport.builder()
        .number(DocumentNumber.of("310/BC-UBND"))
        .title("Báo cáo chuyển đổi số tỉnh " + province)
        .issuer(province(province))
        .issuedOn(DAY)
        .period(Printed.meaningOnly(YEAR))
        .addEvaluations(evaluations)
        .build();
  }

  /** A plan with one indicator and the target {@code ct-1}. */
  static TransformationPlan plan(String province, Indicator indicator) {
    return TransformationPlan.builder()
        .number(DocumentNumber.of("246/KH-UBND"))
        .title("Kế hoạch chuyển đổi số tỉnh " + province)
        .issuer(province(province))
        .issuedOn(LocalDate.of(2024, 11, 6))
        .period(Printed.meaningOnly(YEAR))
        .addIndicators(indicator)
        .addTargets(Target.builder().id(new TargetId("ct-1")).indicator(indicator.getId()).build())
        .build();
  }

  static Indicator indicator(String metric, String unit, Aggregation aggregation) {
    return Indicator.builder()
        .id(new IndicatorId("i-1"))
        .name("Chỉ tiêu " + metric)
        .metric(metric)
        .unit(unit)
        .aggregation(aggregation)
        .build();
  }

  static Evaluation evaluation(TargetResult... results) {
    return Evaluation.builder().plan(planOf()).addTargetResults(results).build();
  }

  static InstrumentRef planOf() {
    return InstrumentRef.builder().number(DocumentNumber.of("246/KH-UBND")).build();
  }

  static TargetResult result(String value) {
    return TargetResult.builder()
        .target(new TargetId("ct-1"))
        .addMeasurements(measured(value))
        .build();
  }

  static TargetResult state(ResultState state) {
    return TargetResult.builder().target(new TargetId("ct-1")).state(state).build();
  }

  static Measurement measured(String value) {
    return Measurement.builder()
        .value(Printed.of(value, TargetValue.parse(value).orElseThrow()))
        .build();
  }

  static Tally tally(Tally.Subject subject, int total, StateCount... counts) {
    return Tally.builder().subject(subject).total(total).addCounts(counts).build();
  }

  static OrganizationId id(String key) {
    return new OrganizationId("province:" + key);
  }

  static RollUpPart part(List<? extends Document> documents) {
    Gathering gathering = new Gathering();
    documents.forEach(gathering::add);
    return gathering.toPart();
  }

  static RollUpQuestion question() {
    return RollUpQuestion.of(YEAR);
  }

  static RollUpQuestion folded() {
    return question().withFoldedOn(Optional.of(LocalDate.of(2025, 7, 1)));
  }

  /** The year of provinces, one for each result. */
  static RollUp rollUp(Indicator indicator, RollUpQuestion question, TargetResult... results) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      documents.add(plan(PROVINCES.get(i), indicator));
      documents.add(report(PROVINCES.get(i), evaluation(results[i])));
    }
    return part(documents).finish(question);
  }
}

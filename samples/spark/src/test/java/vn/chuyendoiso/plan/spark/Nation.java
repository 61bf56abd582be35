package vn.chuyendoiso.plan.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.serialization.PlanLines;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Plans and reports of the 63 provinces before the merger and of the 34 after it, the same in every
 * run, as lines; some provinces report twice on one year.
 */
final class Nation {

  static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  static final Period YEAR = Period.years(2025, 2025);

  private static final Period NEXT_YEAR = Period.years(2026, 2026);
  private static final int ROWS = 6;

  private final Random random = new Random(20251210);
  private final List<byte[]> lines = new ArrayList<>();

  private Nation() {}

  /** {@return the lines of some three hundred documents} */
  static List<byte[]> lines() {
    Nation nation = new Nation();
    nation.write(BEFORE, YEAR);
    nation.write(AFTER, NEXT_YEAR);
    return nation.lines;
  }

  private void write(LocalDate day, Period year) {
    for (Organization province : OrganizationRegistry.bundled().on(day)) {
      if (province.getKind().isProvinceLevel()) {
        Issuer issuer = issuer(province);
        add(plan(issuer, year, day.minusMonths(6)));
        add(report(issuer, year, day.plusMonths(5)));
        if (random.nextInt(3) == 0) {
          add(report(issuer, year, day.plusMonths(6)));
        }
        if (random.nextInt(4) == 0) {
          add(report(issuer, YEAR, LocalDate.of(2025, 12, 20)));
        }
      }
    }
  }

  private void add(Document document) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      PlanLines.write(document, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add(line.toByteArray());
  }

  private static Issuer issuer(Organization province) {
    return Issuer.builder()
        .name("UBND " + province.getName())
        .kind(IssuerKind.PROVINCE)
        .organization(province.getId())
        .build();
  }

  private TransformationPlan plan(Issuer issuer, Period period, LocalDate day) {
    TransformationPlan.Builder plan =
        TransformationPlan.builder()
            .number(DocumentNumber.of("246/KH-UBND"))
            .title("Kế hoạch chuyển đổi số của " + issuer.getName())
            .issuer(issuer)
            .issuedOn(day)
            .period(Printed.meaningOnly(period));
    for (int row = 1; row <= ROWS; row++) {
      IndicatorId indicator = new IndicatorId("i-" + row);
      plan.addIndicators(
              Indicator.builder()
                  .id(indicator)
                  .name("Chỉ tiêu số " + row)
                  .metric("count.measured." + row)
                  .unit("hồ sơ")
                  .aggregation(Aggregation.SUM)
                  .build())
          .addTargets(Target.builder().id(target(row)).indicator(indicator).build())
          .addTasks(
              Task.builder()
                  .id(TaskId.parse("nv-" + row).orElseThrow())
                  .title("Số hóa hồ sơ đợt " + random.nextInt(100))
                  .build());
    }
    return plan.build();
  }

  private ProgressReport report(Issuer issuer, Period period, LocalDate day) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .plan(InstrumentRef.builder().number(DocumentNumber.of("246/KH-UBND")).build());
    ResultState[] states = ResultState.values();
    for (int row = 1; row <= ROWS; row++) {
      String value = Integer.toString(random.nextInt(10_000));
      evaluation.addTargetResults(
          TargetResult.builder()
              .target(target(row))
              .state(states[random.nextInt(states.length)])
              .addMeasurements(
                  Measurement.builder()
                      .value(Printed.of(value, TargetValue.parse(value).orElseThrow()))
                      .build())
              .build());
    }
    return ProgressReport.builder()
        .number(DocumentNumber.of((300 + random.nextInt(90)) + "/BC-UBND"))
        .title("Báo cáo chuyển đổi số của " + issuer.getName())
        .issuer(issuer)
        .issuedOn(day)
        .period(Printed.meaningOnly(period))
        .addEvaluations(evaluation.addTallies(tally()).build())
        .build();
  }

  private Tally tally() {
    return Tally.builder()
        .subject(Tally.Subject.TARGETS)
        .total(ROWS)
        .addCounts(StateCount.builder().state(ResultState.DONE).count(2).build())
        .build();
  }

  private static TargetId target(int row) {
    return new TargetId("ct-" + row);
  }

  static byte[] line(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

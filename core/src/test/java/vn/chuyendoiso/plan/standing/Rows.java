package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Plans and reports with as many rows as real ones count. */
final class Rows {

  static final LocalDate ISSUED = LocalDate.of(2024, 11, 6);

  private Rows() {}

  static TransformationPlan plan(int year) {
    return TransformationPlan.builder()
        .title("Kế hoạch chuyển đổi số năm " + year)
        .number(DocumentNumber.of("246/KH-UBND"))
        .issuedOn(ISSUED)
        .issuer(issuer("UBND tỉnh Lạng Sơn"))
        .period(Printed.of("năm " + year, Period.years(year, year)))
        .build();
  }

  static Issuer issuer(String name) {
    return Issuer.builder().name(name).kind(IssuerKind.PROVINCE).build();
  }

  static ProgressReport report(Evaluation... evaluations) {
    return ProgressReport.builder()
        .title("Báo cáo")
        .issuer(issuer("UBND tỉnh Lạng Sơn"))
        .addReportedPlans(reference())
        .addEvaluations(evaluations)
        .build();
  }

  static InstrumentRef reference() {
    return InstrumentRef.builder()
        .number(DocumentNumber.of("246/KH-UBND"))
        .issuedOn(ISSUED)
        .build();
  }

  static Task task(String id, String deadline) {
    return task(id).withDeadline(deadline(deadline));
  }

  static Task task(String id) {
    return Task.builder()
        .id(new TaskId(id))
        .title("Nhiệm vụ " + id)
        .addDeliverables(Deliverable.of("Kế hoạch"))
        .build();
  }

  static Printed<Deadline> deadline(String words) {
    return Deadline.parse(words)
        .map(d -> Printed.of(words, d))
        .orElseGet(() -> Printed.textOnly(words));
  }

  static List<Task> tasks(String prefix, int count, String deadline) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      tasks.add(task(prefix + i, deadline));
    }
    return tasks;
  }

  static Target target(String id, String value) {
    return Target.builder()
        .id(new TargetId(id))
        .indicator(new IndicatorId("cs"))
        .value(value(value))
        .build();
  }

  static Indicator indicator() {
    return Indicator.builder().id(new IndicatorId("cs")).name("Chỉ số").build();
  }

  static Printed<TargetValue> value(String words) {
    return TargetValue.parse(words)
        .map(v -> Printed.of(words, v))
        .orElseGet(() -> Printed.textOnly(words));
  }

  static List<Target> targets(int count) {
    List<Target> targets = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      targets.add(target("ct-" + i, "tối thiểu 80%"));
    }
    return targets;
  }

  static TaskResult result(String task, ResultState state) {
    return TaskResult.builder().task(new TaskId(task)).state(state).build();
  }

  static TargetResult targetResult(String target, ResultState state) {
    return TargetResult.builder().target(new TargetId(target)).state(state).build();
  }

  static TargetResult measured(String target, String value) {
    return TargetResult.builder()
        .target(new TargetId(target))
        .addMeasurements(measurement(value, MeasurementBasis.ACTUAL))
        .build();
  }

  static Measurement measurement(String value, MeasurementBasis basis) {
    return Measurement.builder().value(value(value)).basis(basis).build();
  }

  /** Results of the targets that follow, each state as often as it is counted. */
  static List<TargetResult> targetResults(Object... statesAndCounts) {
    List<TargetResult> results = new ArrayList<>();
    for (int i = 0; i < statesAndCounts.length; i += 2) {
      for (int j = 0; j < (int) statesAndCounts[i + 1]; j++) {
        results.add(targetResult("ct-" + (results.size() + 1), (ResultState) statesAndCounts[i]));
      }
    }
    return results;
  }

  /** Results of the tasks that follow, each state as often as it is counted. */
  static List<TaskResult> taskResults(String prefix, Object... statesAndCounts) {
    List<TaskResult> results = new ArrayList<>();
    for (int i = 0; i < statesAndCounts.length; i += 2) {
      for (int j = 0; j < (int) statesAndCounts[i + 1]; j++) {
        results.add(result(prefix + (results.size() + 1), (ResultState) statesAndCounts[i]));
      }
    }
    return results;
  }

  static Evaluation.Builder upTo(String day) {
    return Evaluation.builder().cutOff(LocalDate.parse(day));
  }
}

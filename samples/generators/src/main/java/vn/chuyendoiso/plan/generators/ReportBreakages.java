package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Frequency;

/** Ways of breaking the rules on reports, each of which speaks of a conforming plan beside it. */
final class ReportBreakages {

  private static final String EVALUATION = "/evaluations/0";

  private ReportBreakages() {}

  static void addTo(Ways ways) {
    ways.reports("report-without-plan", ReportBreakages::planUnnamed);
    ways.reportsOnProgrammes("report-submitted-late", ReportBreakages::submittedLate);
    ways.reports("report-delay-unexplained", ReportBreakages::remedyDropped);
    ways.reports("evaluation-tally-inconsistent", ReportBreakages::moreDoneThanThereAre);
    ways.reports("evaluation-result-repeated", ReportBreakages::resultRepeated);
    ways.reports("evaluation-result-unknown", ReportBreakages::resultOfNothing);
    ways.reports("evaluation-result-missing", ReportBreakages::resultDropped);
    ways.reports("evaluation-value-unsourced", ReportBreakages::sourceDropped);
    ways.reports("evaluation-unit-differs", ReportBreakages::otherUnit);
    ways.reports("evaluation-demand-differs", ReportBreakages::otherDemand);
    ways.reports("evaluation-done-below-target", ReportBreakages::doneWithTooLittle);
  }

  private static Break planUnnamed(PlanDocument plan, int figure) {
    ProgressReport report = report(plan, whole(plan));
    return Break.of(report, report.withReportedPlans(), "").beside(plan);
  }

  // The second half of the year is reported on before the first of December.
  private static Break submittedLate(ActionProgramme programme, int figure) {
    Deadline twice =
        Deadline.recurring(
            Frequency.HALF_YEARLY,
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(6, 15)),
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(12, 1)));
    ActionProgramme national =
        programme
            .withIssuer(Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build())
            .withReporting(ReportingRegime.builder().deadline(Sound.due(twice)).build());
    ProgressReport report =
        report(programme, whole(programme)).withIssuedOn(LocalDate.of(2025, 11, 30));
    return Break.of(
            report, report.withIssuedOn(LocalDate.of(2025, 12, 1 + figure % 30)), "/issuedOn")
        .beside(national);
  }

  private static Break remedyDropped(PlanDocument plan, int figure) {
    Evaluation whole = whole(plan);
    int place = figure % whole.getTaskResults().size();
    TaskResult explained =
        whole
            .getTaskResults()
            .get(place)
            .withState(ResultState.NOT_DONE)
            .withReason("Chờ phân bổ vốn")
            .withRemedy("Hoàn thành trong quý I năm 2026");
    return changed(
        plan,
        whole.withTaskResults(Sound.replaced(whole.getTaskResults(), place, explained)),
        e ->
            e.withTaskResults(
                Sound.replaced(e.getTaskResults(), place, explained.withRemedy(Optional.empty()))),
        "/taskResults/" + place);
  }

  private static Break moreDoneThanThereAre(PlanDocument plan, int figure) {
    return changed(
        plan,
        whole(plan).withTallies(conclusions(figure, figure)),
        e -> e.withTallies(conclusions(figure, figure + 1)),
        "/tallies/0");
  }

  private static Tally conclusions(int total, int done) {
    return Tally.builder()
        .subject(Tally.Subject.CONCLUSIONS)
        .total(total)
        .addCounts(StateCount.of(ResultState.DONE, done))
        .build();
  }

  private static Break resultRepeated(PlanDocument plan, int figure) {
    Evaluation whole = whole(plan);
    List<TaskResult> results = whole.getTaskResults();
    return changed(
        plan,
        whole,
        e -> e.withTaskResults(Sound.with(results, results.get(figure % results.size()))),
        "/taskResults/" + results.size());
  }

  private static Break resultOfNothing(PlanDocument plan, int figure) {
    Evaluation whole = whole(plan);
    List<TaskResult> results = whole.getTaskResults();
    return changed(
        plan,
        whole,
        e -> e.withTaskResults(Sound.with(results, done(new TaskId("nv-khong-co")))),
        "/taskResults/" + results.size() + "/task");
  }

  // Of a report that has no result of any task, none is missed.
  private static Break resultDropped(PlanDocument plan, int figure) {
    PlanDocument longer = Sound.in(plan, figure).document();
    Evaluation whole = whole(longer);
    List<TaskResult> fewer = new ArrayList<>(whole.getTaskResults());
    fewer.remove(figure % fewer.size());
    return changed(longer, whole, e -> e.withTaskResults(fewer), "/taskResults");
  }

  private static Break sourceDropped(PlanDocument plan, int figure) {
    Measurement sourced = measured(90, Optional.empty());
    return measured(
        plan,
        figure,
        r -> r.withMeasurements(sourced),
        r -> r.withMeasurements(sourced.withSource(Optional.empty())),
        place -> "/targetResults");
  }

  private static Break otherUnit(PlanDocument plan, int figure) {
    return measured(
        plan,
        figure,
        r -> r.withMeasurements(measured(90, Optional.of("%"))),
        r -> r.withMeasurements(measured(90, Optional.of("hộ"))),
        place -> place + "/measurements/0/value");
  }

  // 72 % is nine tenths of the 80 % that the plan demands.
  private static Break otherDemand(PlanDocument plan, int figure) {
    return measured(
        plan,
        figure,
        r ->
            r.withState(ResultState.UNDER_WAY)
                .withMeasurements(measured(72, Optional.empty()))
                .withAchievedPercent(BigDecimal.valueOf(90)),
        r -> r.withAchievedPercent(BigDecimal.valueOf(96)),
        place -> place + "/achievedPercent");
  }

  private static Break doneWithTooLittle(PlanDocument plan, int figure) {
    return measured(
        plan,
        figure,
        r -> r.withMeasurements(measured(85, Optional.empty())),
        r -> r.withMeasurements(measured(72, Optional.empty())),
        place -> place + "/measurements/0");
  }

  /** Changes the result of a target that is known to demand 80 %. */
  private static Break measured(
      PlanDocument plan,
      int figure,
      UnaryOperator<TargetResult> sound,
      UnaryOperator<TargetResult> change,
      UnaryOperator<String> pointer) {
    PlanDocument known = Sound.in(plan, figure).document();
    Evaluation whole = whole(known);
    List<TargetResult> results = whole.getTargetResults();
    int place = 0;
    while (!results.get(place).getTarget().equals(Optional.of(Sound.TARGET))) {
      place++;
    }
    TargetResult intact = sound.apply(results.get(place));
    List<TargetResult> before = Sound.replaced(results, place, intact);
    List<TargetResult> after = Sound.replaced(results, place, change.apply(intact));
    return changed(
        known,
        whole.withTargetResults(before),
        e -> e.withTargetResults(after),
        pointer.apply("/targetResults/" + place));
  }

  private static Break changed(
      PlanDocument plan, Evaluation intact, UnaryOperator<Evaluation> change, String member) {
    return Break.of(report(plan, intact), report(plan, change.apply(intact)), EVALUATION + member)
        .beside(plan);
  }

  /** A report on a whole plan, of its own issuer. */
  private static ProgressReport report(PlanDocument plan, Evaluation evaluation) {
    return ProgressReport.builder()
        .number(DocumentNumber.of("12/BC-UBND"))
        .title("Báo cáo kết quả chuyển đổi số năm 2025")
        .issuer(plan.getIssuer())
        .issuedOn(LocalDate.of(2025, 12, 31))
        .period(Printed.meaningOnly(Conforming.YEAR))
        .addReportedPlans(
            InstrumentRef.builder().number(plan.getNumber()).issuedOn(plan.getIssuedOn()).build())
        .addEvaluations(evaluation)
        .build();
  }

  /** An evaluation by which all targets and tasks of a plan are done. */
  private static Evaluation whole(PlanDocument plan) {
    List<TargetResult> targets = new ArrayList<>();
    targets(plan.getTargets(), targets);
    List<TaskResult> tasks = new ArrayList<>();
    tasks(plan.getTasks(), tasks);
    return Evaluation.builder()
        .period(Printed.meaningOnly(Conforming.YEAR))
        .targetResults(targets)
        .taskResults(tasks)
        .build();
  }

  private static void targets(List<Target> rows, List<TargetResult> results) {
    for (Target row : rows) {
      if (!row.isLabel()) {
        results.add(TargetResult.builder().target(row.getId()).state(ResultState.DONE).build());
      }
      targets(row.getChildren(), results);
    }
  }

  private static void tasks(List<Task> rows, List<TaskResult> results) {
    for (Task row : rows) {
      if (!row.isLabel()) {
        results.add(done(row.getId()));
      }
      tasks(row.getChildren(), results);
    }
  }

  private static TaskResult done(TaskId task) {
    return TaskResult.builder().task(task).state(ResultState.DONE).build();
  }

  private static Measurement measured(int number, Optional<String> unit) {
    return Measurement.builder()
        .value(
            Printed.meaningOnly(
                TargetValue.quantity(Comparison.UNSPECIFIED, BigDecimal.valueOf(number), unit)))
        .basis(MeasurementBasis.ACTUAL)
        .source("Hệ thống giám sát của cơ quan chủ trì")
        .build();
  }
}

package vn.chuyendoiso.plan.corpus;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.corpus.Vocabulary.Yardstick;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** The report of one body about its plan, up to some day of its year. */
final class ReportMaker {

  private final long seed;
  private final PlanMaker plans;

  ReportMaker(long seed, PlanMaker plans) {
    this.seed = seed;
    this.plans = plans;
  }

  /**
   * Makes a report.
   *
   * @param body who reports
   * @param span of which part of the year
   * @param year the year
   * @param version 1 for the first one sent, 2 for one that corrects it
   */
  ProgressReport report(Body body, Span span, int year, int version) {
    Draw draw = new Draw(seed, "report", body.name(), span, year, version);
    LocalDate cutOff = version == 1 ? span.lastDay(year).minusDays(5) : span.lastDay(year);
    boolean late = draw.in100(5);
    LocalDate issuedOn = cutOff.plusDays(late ? draw.number(40, 80) : draw.number(7, 20));
    int number = draw.number(1, 299) + 300 * version + span.series();
    Evaluation.Builder evaluation =
        Evaluation.builder().plan(plans.reference(body, year)).cutOff(cutOff);
    targets(evaluation, body, span, year, cutOff, draw);
    tasks(evaluation, body, span, year, cutOff, draw);
    return ProgressReport.builder()
        .number(DocumentNumber.of(number + "/BC-" + body.symbol()))
        .title("Báo cáo kết quả chuyển đổi số " + span.words(year) + " của " + body.place())
        .issuer(body.issuer())
        .issuedOn(issuedOn)
        .period(
            Printed.meaningOnly(
                Period.builder().firstDay(span.firstDay(year)).lastDay(span.lastDay(year)).build()))
        .addReportedPlans(plans.reference(body, year))
        .addEvaluations(evaluation.build())
        .build();
  }

  private void targets(
      Evaluation.Builder evaluation, Body body, Span span, int year, LocalDate cutOff, Draw draw) {
    List<Yardstick> yardsticks = plans.yardsticks(body);
    Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
    for (int i = 0; i < yardsticks.size(); i++) {
      Yardstick yardstick = yardsticks.get(i);
      int promised = plans.promised(body, year, yardstick);
      int reached = promised * draw.number(span.share() - 25, span.share() + 10) / 100;
      ResultState state = reached >= promised ? ResultState.DONE : span.unfinished();
      if (draw.in100(3)) {
        state = ResultState.NO_INFORMATION;
      }
      counts.merge(state, 1, Integer::sum);
      TargetResult.Builder result =
          TargetResult.builder().target(new TargetId("ct-" + (i + 1))).state(state);
      if (state != ResultState.NO_INFORMATION) {
        result.addMeasurements(measured(yardstick, reached, cutOff, draw));
      }
      evaluation.addTargetResults(result.build());
    }
    evaluation.addTallies(tally(Tally.Subject.TARGETS, yardsticks.size(), counts));
  }

  // Shares are mostly reported as so many of so many, and sometimes in words that are no number.
  private static Measurement measured(
      Yardstick yardstick, int reached, LocalDate cutOff, Draw draw) {
    boolean share = yardstick.unit().equals("%");
    int value = share ? Math.min(100, reached) : reached;
    String text = value + " " + yardstick.unit();
    if (share && yardstick.aggregation() == Aggregation.WEIGHTED_AVERAGE && draw.in100(90)) {
      int whole = draw.number(20, 5000);
      text = whole * value / 100 + "/" + whole;
    } else if (draw.in100(4)) {
      text = "trên " + text;
    }
    return Measurement.builder()
        .value(PlanMaker.value(text))
        .asOf(cutOff)
        .basis(draw.in100(3) ? MeasurementBasis.ESTIMATE : MeasurementBasis.ACTUAL)
        .build();
  }

  private void tasks(
      Evaluation.Builder evaluation, Body body, Span span, int year, LocalDate cutOff, Draw draw) {
    Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
    int tasks = plans.tasks(body, year);
    for (int i = 1; i <= tasks; i++) {
      ResultState state =
          draw.in100(span.share() - 8)
              ? ResultState.DONE
              : draw.in100(60)
                  ? ResultState.UNDER_WAY
                  : draw.in100(70) ? ResultState.NOT_STARTED : ResultState.NOT_DONE;
      counts.merge(state, 1, Integer::sum);
      boolean done = state == ResultState.DONE;
      evaluation.addTaskResults(
          TaskResult.builder()
              .task(new TaskId("nv-" + i))
              .state(state)
              .completedOn(
                  done ? Optional.of(cutOff.minusDays(draw.number(0, 150))) : Optional.empty())
              .reason(
                  state == ResultState.NOT_DONE
                      ? Optional.of(draw.word("reason"))
                      : Optional.empty())
              .build());
    }
    // One report in fifty has counted one task too many.
    evaluation.addTallies(tally(Tally.Subject.TASKS, tasks + (draw.in100(2) ? 1 : 0), counts));
  }

  private static Tally tally(Tally.Subject subject, int total, Map<ResultState, Integer> counts) {
    Tally.Builder tally = Tally.builder().subject(subject).total(total);
    counts.forEach((state, count) -> tally.addCounts(StateCount.of(state, count)));
    return tally.build();
  }
}

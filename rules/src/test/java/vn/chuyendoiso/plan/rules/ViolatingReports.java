package vn.chuyendoiso.plan.rules;

import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;
import static vn.chuyendoiso.plan.rules.Reports.evaluation;
import static vn.chuyendoiso.plan.rules.Reports.measured;
import static vn.chuyendoiso.plan.rules.Reports.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;

/** For every rule on reports, reports that break it and nothing else. */
final class ViolatingReports {

  static final Map<String, List<Document>> ALL =
      Map.of(
          "report-without-plan",
          List.of(Reports.wholeReport().withReportedPlans()),
          "report-delay-unexplained",
          List.of(
              report(
                  bareEvaluation()
                      .addTaskResults(
                          Reports.task("nv-1")
                              .state(ResultState.NOT_DONE)
                              .reason("Chờ vốn")
                              .build())
                      .build()),
              report(
                  bareEvaluation()
                      .addTaskResults(Reports.task("nv-1").state(ResultState.NOT_DONE).build())
                      .addTaskResults(Reports.task("nv-2").state(ResultState.SUSPENDED).build())
                      .build())),
          "evaluation-tally-inconsistent",
          List.of(
              counting(tally(10, StateCount.of(ResultState.DONE, 11)).build()),
              counting(tally(10, StateCount.of(ResultState.DONE, 10).withEarly(11)).build()),
              counting(
                  tally(10, StateCount.of(ResultState.DONE, 9))
                      .percent(new BigDecimal("95"))
                      .build()),
              listing(
                  tally(
                          2,
                          StateCount.of(ResultState.DONE, 0),
                          StateCount.of(ResultState.UNDER_WAY, 2))
                      .build()),
              listing(tally(0).build())),
          "evaluation-result-repeated",
          List.of(report(evaluation().addTaskResults(Reports.task("nv-1").build()).build())),
          "evaluation-value-unsourced",
          List.of(
              report(
                  bareEvaluation()
                      .addTargetResults(
                          Reports.target("ct-1")
                              .measurements(List.of(measured("85").withSource(Optional.empty())))
                              .build())
                      .build())),
          "evaluation-done-below-target",
          List.of(
              report(
                  bareEvaluation()
                      .addTaskResults(
                          Reports.task("nv-1").progressPercent(new BigDecimal("90")).build())
                      .build())));

  private ViolatingReports() {}

  private static Document counting(Tally tally) {
    return report(bareEvaluation().addTallies(tally).build());
  }

  private static Document listing(Tally tally) {
    Evaluation.Builder evaluation = evaluation();
    return report(evaluation.addTallies(tally).build());
  }

  static Tally.Builder tally(int total, StateCount... counts) {
    return Tally.builder().subject(Tally.Subject.TASKS).total(total).addCounts(counts);
  }
}

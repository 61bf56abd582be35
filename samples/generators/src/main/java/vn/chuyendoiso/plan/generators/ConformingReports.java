package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
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
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Reports of which no rule complains: every row of the plan has a result, what is not done has a
 * reason and a remedy, what is measured has the unit of its indicator and a source, and counts add
 * up.
 */
final class ConformingReports {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int STATES = 12;

  /** How much of the year a report speaks of. */
  private enum Part {
    YEAR("năm", 12),
    HALF("06 tháng đầu năm", 6),
    NINE_MONTHS("09 tháng đầu năm", 9),
    QUARTER("quý I năm", 3);

    private final String words;
    private final int months;

    Part(String words, int months) {
      this.words = words;
      this.months = months;
    }

    Period of(int year) {
      LocalDate first = LocalDate.of(year, 1, 1);
      return Period.builder()
          .firstDay(first)
          .lastDay(first.plusMonths(months).minusDays(1))
          .build();
    }
  }

  private record Words(
      String source, String reason, List<String> limitations, List<String> lessons) {}

  /**
   * A report as drawn.
   *
   * @param part how much of the year it speaks of
   * @param number the sequence of its number
   * @param days how many days after the end of the period it is issued
   * @param states the states of rows, which take them in turn
   * @param counted whether the rows are counted too
   * @param words what it says
   */
  record ReportRow(
      Part part, int number, int days, List<ResultState> states, boolean counted, Words words) {

    /** The report on a document of its own issuer. */
    ProgressReport on(PlanDocument plan, Occasion occasion) {
      Period period = part.of(occasion.year());
      return ProgressReport.builder()
          .number(
              DocumentNumber.of(
                  number + "/BC-" + Conforming.symbol(plan.getIssuer().orElseThrow())))
          .title("Báo cáo kết quả chuyển đổi số " + part.words + " " + occasion.year())
          .issuer(plan.getIssuer())
          .issuedOn(period.getLastDay().plusDays(days))
          .period(Printed.meaningOnly(period))
          .head(plan.getHead())
          .addReportedPlans(
              InstrumentRef.builder().number(plan.getNumber()).issuedOn(plan.getIssuedOn()).build())
          .addEvaluations(evaluation(plan, period))
          .build();
    }

    private Evaluation evaluation(PlanDocument plan, Period period) {
      List<TargetResult> targets = new ArrayList<>();
      targets(plan.getTargets(), targets);
      List<TaskResult> tasks = new ArrayList<>();
      tasks(plan.getTasks(), period, tasks);
      Evaluation.Builder evaluation =
          Evaluation.builder()
              .period(Printed.meaningOnly(period))
              .cutOff(period.getLastDay())
              .targetResults(targets)
              .taskResults(tasks)
              .limitations(words.limitations)
              .lessons(words.lessons);
      if (counted) {
        evaluation.addTallies(
            tally(
                Tally.Subject.TARGETS,
                targets.stream().map(t -> t.getState().orElseThrow()).toList()),
            tally(
                Tally.Subject.TASKS, tasks.stream().map(t -> t.getState().orElseThrow()).toList()));
      }
      return evaluation.build();
    }

    private void targets(List<Target> rows, List<TargetResult> results) {
      for (Target row : rows) {
        if (!row.isLabel()) {
          results.add(result(row, states.get(results.size() % states.size())));
        }
        targets(row.getChildren(), results);
      }
    }

    private TargetResult result(Target row, ResultState state) {
      TargetResult.Builder result = TargetResult.builder().target(row.getId()).state(state);
      if (state != ResultState.DONE) {
        return result.remark(words.reason).build();
      }
      demanded(row)
          .ifPresent(value -> result.addMeasurements(measured(value)).achievedPercent(HUNDRED));
      return result.build();
    }

    // What is demanded at least is reached exactly.
    private static Optional<TargetValue.Quantity> demanded(Target row) {
      return row.getValue()
          .flatMap(Printed::getMeaning)
          .filter(TargetValue.Quantity.class::isInstance)
          .map(TargetValue.Quantity.class::cast)
          .filter(q -> q.getComparison() == Comparison.AT_LEAST);
    }

    private Measurement measured(TargetValue.Quantity demanded) {
      return Measurement.builder()
          .value(
              Printed.meaningOnly(
                  TargetValue.quantity(
                      Comparison.UNSPECIFIED, demanded.getNumber(), demanded.getUnit())))
          .basis(MeasurementBasis.ACTUAL)
          .source(words.source)
          .build();
    }

    private void tasks(List<Task> rows, Period period, List<TaskResult> results) {
      for (Task row : rows) {
        if (!row.isLabel()) {
          results.add(result(row, states.get((results.size() + 1) % states.size()), period));
        }
        tasks(row.getChildren(), period, results);
      }
    }

    private TaskResult result(Task row, ResultState state, Period period) {
      TaskResult.Builder result = TaskResult.builder().task(row.getId()).state(state);
      Consumer<TaskResult.Builder> explained =
          b -> b.reason(words.reason).remedy("Hoàn thành trong kỳ báo cáo sau");
      switch (state) {
        case DONE ->
            result.completedOn(period.getLastDay().minusDays(days)).addEvidence(words.source);
        case UNDER_WAY -> {
          result.progressPercent(BigDecimal.valueOf(50));
          explained.accept(result);
        }
        default -> explained.accept(result);
      }
      return result.build();
    }

    private static Tally tally(Tally.Subject subject, List<ResultState> states) {
      Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
      states.forEach(s -> counts.merge(s, 1, Integer::sum));
      BigDecimal done = BigDecimal.valueOf(counts.getOrDefault(ResultState.DONE, 0));
      Tally.Builder tally = Tally.builder().subject(subject).total(states.size());
      counts.forEach((state, count) -> tally.addCounts(StateCount.of(state, count)));
      return tally
          .percent(
              done.multiply(HUNDRED)
                  .divide(BigDecimal.valueOf(states.size()), 1, RoundingMode.HALF_UP))
          .build();
    }
  }

  private ConformingReports() {}

  static Arbitrary<ReportedPlan> besidePlans(Occasion occasion) {
    Arbitrary<PlanDocument> plans =
        Choice.<PlanDocument>of(2, Conforming.plans(occasion))
            .or(1, Conforming.programmes(occasion))
            .or(1, Conforming.schemes(occasion));
    return Parts.of(plans, drawn())
        .as((plan, row) -> new ReportedPlan(plan, row.on(plan, occasion)));
  }

  /** Reports of which all is drawn but the plan. */
  static Arbitrary<ReportRow> drawn() {
    Arbitrary<ResultState> states =
        Choice.<ResultState>of(6, Pick.of(ResultState.DONE)).or(4, Pick.of(ResultState.class));
    Arbitrary<Words> words =
        Parts.of(
                Texts.from("source"),
                Texts.from("reason"),
                Rows.few(Texts.from("review")),
                Rows.few(Texts.from("review")))
            .as(Words::new);
    return Parts.of(
            Pick.of(Part.class),
            Pick.between(1, 999),
            Pick.between(0, 20),
            Rows.between(states, 1, STATES),
            Pick.of(true, false),
            words)
        .as(ReportRow::new);
  }
}

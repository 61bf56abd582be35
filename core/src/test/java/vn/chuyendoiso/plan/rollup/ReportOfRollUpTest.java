package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chuyendoiso.plan.rollup.Reports.YEAR;
import static vn.chuyendoiso.plan.rollup.Reports.evaluation;
import static vn.chuyendoiso.plan.rollup.Reports.indicator;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.planOf;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.result;
import static vn.chuyendoiso.plan.rollup.Reports.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

/** A roll-up as the report that it would be: what it states, and what it leaves to others. */
class ReportOfRollUpTest {

  private static final ProgressReport HEADING = report("Hà Nội");

  @Test
  void rows_are_counted_by_state_and_what_has_no_rows_is_not_counted_at_all() {
    Evaluation rows =
        evaluation(
                Reports.state(ResultState.DONE),
                Reports.state(ResultState.DONE),
                Reports.state(ResultState.NOT_DONE),
                TargetResult.builder().build())
            .withTallies(tally(Tally.Subject.TARGETS, 99));
    RollUp targets = part(List.of(report("Lạng Sơn", rows))).finish(question());

    assertThat(
            targets.toReport(HEADING, RollUp.TallySource.ROWS).getEvaluations().get(0).getTallies())
        .containsExactly(
            tally(
                Tally.Subject.TARGETS,
                4,
                StateCount.of(ResultState.DONE, 2),
                StateCount.of(ResultState.NOT_DONE, 1)));

    Evaluation tasks =
        Evaluation.builder()
            .addTaskResults(TaskResult.builder().state(ResultState.UNDER_WAY).build())
            .build();
    RollUp both = part(List.of(report("Lạng Sơn", rows, tasks))).finish(question());
    assertThat(both.toReport(HEADING, RollUp.TallySource.ROWS).getEvaluations().get(0).getTallies())
        .extracting(Tally::getSubject, t -> t.getTotal().orElseThrow())
        .containsExactly(tuple(Tally.Subject.TARGETS, 4), tuple(Tally.Subject.TASKS, 1));
  }

  @Test
  void stated_tallies_keep_what_they_count_and_have_no_total_where_one_of_them_has_none() {
    LocalDate june = LocalDate.of(2025, 6, 30);
    Tally due = tally(Tally.Subject.TASKS, 23, StateCount.of(ResultState.DONE, 22)).withDueBy(june);
    Tally expected =
        tally(Tally.Subject.TASKS, 42, StateCount.of(ResultState.DONE, 40))
            .withBasis(MeasurementBasis.ESTIMATE);
    Evaluation one = Evaluation.builder().addTallies(due, expected).build();
    Evaluation other = Evaluation.builder().addTallies(due.withTotal(Optional.empty())).build();

    Evaluation evaluation =
        part(List.of(report("Lạng Sơn", one), report("Cao Bằng", other)))
            .finish(question())
            .toReport(HEADING, RollUp.TallySource.STATED)
            .getEvaluations()
            .get(0);

    assertThat(evaluation.getTallies())
        .containsExactly(
            Tally.builder()
                .subject(Tally.Subject.TASKS)
                .addCounts(StateCount.of(ResultState.DONE, 44))
                .dueBy(june)
                .build(),
            expected);
    assertThat(evaluation.getPeriod().orElseThrow().getMeaning()).contains(YEAR);
    assertThat(evaluation.getLimitations()).isEmpty();
  }

  @Test
  void figures_of_all_are_results_and_those_that_could_not_be_made_are_none() {
    RollUp sum = rollUp(indicator("m.1", "xã", Aggregation.SUM), question(), "5 xã", "7,5 xã");
    assertThat(results(sum))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.getTitle()).contains("Chỉ tiêu m.1");
              assertThat(value(r)).isEqualTo("12,5 xã");
              assertThat(basis(r)).contains(MeasurementBasis.ACTUAL);
            });
    assertThat(
            results(
                rollUp(indicator("m.1", "điểm", Aggregation.NOT_AGGREGABLE), question(), "5", "7")))
        .isEmpty();

    Measurement expected = Reports.measured("5 xã").withBasis(MeasurementBasis.ESTIMATE);
    RollUp estimate =
        part(List.of(
                plan("Lạng Sơn", indicator("m.1", "xã", Aggregation.SUM)),
                report("Lạng Sơn", evaluation(result("5 xã").withMeasurements(expected)))))
            .finish(question());
    assertThat(results(estimate))
        .singleElement()
        .satisfies(r -> assertThat(basis(r)).contains(MeasurementBasis.ESTIMATE));
  }

  @Test
  void an_average_stays_so_many_of_so_many_only_as_far_as_both_are_counts() {
    Indicator average = indicator("m.1", "%", Aggregation.WEIGHTED_AVERAGE);
    WeightTable weights =
        new WeightTable(
            "hồ sơ",
            "Cổng Dịch vụ công quốc gia",
            Optional.empty(),
            Map.of(Reports.id("cao-bang"), BigDecimal.ONE, Reports.id("ha-giang"), BigDecimal.ONE));

    assertThat(onlyValue(rollUp(average, question(), "0/17", "13/18"))).isEqualTo("13/35");
    assertThat(onlyValue(rollUp(average, question(), "0/17"))).isEqualTo("0/17");
    assertThat(onlyValue(rollUp(average, question().withWeights(weights), "80%", "90%")))
        .as("an average by a table is no count of anything")
        .isEqualTo("85%");

    int most = Integer.MAX_VALUE;
    TargetResult every = measured(TargetValue.checklist(most, most, Optional.empty()));
    TargetResult none = measured(TargetValue.checklist(0, 1, Optional.empty()));
    assertThat(meaning(results(Reports.rollUp(average, question(), every)).get(0)))
        .isEqualTo(TargetValue.checklist(most, most, Optional.empty()));
    assertThat(meaning(results(Reports.rollUp(average, question(), every, none)).get(0)))
        .as("2147483647 of 2147483648, which no count can say")
        .isEqualTo(
            TargetValue.quantity(
                Comparison.UNSPECIFIED, BigDecimal.valueOf(100), Optional.of("%")));
  }

  @Test
  void opinions_name_their_plan_with_its_issuer_and_day_and_their_author() {
    Opinion own =
        Opinion.builder()
            .aspect(Opinion.Aspect.FEASIBILITY)
            .plan(planOf())
            .addTargets(new TargetId("ct-1"))
            .addTasks(new TaskId("nv-7"))
            .text("Chưa bố trí được kinh phí")
            .build();
    Opinion ofMinistry =
        Opinion.builder()
            .author(Actor.body("Bộ Tài chính", Optional.empty()))
            .text("Cần rà soát")
            .build();

    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", indicator("m.1", "%", Aggregation.SUM)),
                report("Lạng Sơn").withOpinions(own, ofMinistry)))
            .finish(question());

    assertThat(rollUp.opinions())
        .extracting(PlacedOpinion::planNumber)
        .containsExactly(Optional.of("246/KH-UBND"), Optional.empty());
    List<Opinion> opinions = rollUp.toReport(HEADING, RollUp.TallySource.ROWS).getOpinions();
    assertThat(opinions)
        .containsExactly(
            own.withPlan(
                    planOf()
                        .withNumber(DocumentNumber.of("246/KH-UBND"))
                        .withIssuer("UBND tỉnh Lạng Sơn")
                        .withIssuedOn(LocalDate.of(2024, 11, 6)))
                .withAuthor(Actor.body("UBND tỉnh Lạng Sơn", Optional.empty())),
            ofMinistry);
  }

  private static RollUp rollUp(Indicator indicator, RollUpQuestion question, String... values) {
    return Reports.rollUp(
        indicator,
        question,
        List.of(values).stream().map(Reports::result).toArray(TargetResult[]::new));
  }

  private static List<TargetResult> results(RollUp rollUp) {
    return rollUp
        .toReport(HEADING, RollUp.TallySource.ROWS)
        .getEvaluations()
        .get(0)
        .getTargetResults();
  }

  private static String onlyValue(RollUp rollUp) {
    return value(results(rollUp).get(0));
  }

  private static TargetResult measured(TargetValue value) {
    return result("1%")
        .withMeasurements(Measurement.builder().value(Printed.meaningOnly(value)).build());
  }

  private static String value(TargetResult result) {
    return meaning(result).print();
  }

  private static TargetValue meaning(TargetResult result) {
    return result.getMeasurements().get(0).getValue().getMeaning().orElseThrow();
  }

  private static Optional<MeasurementBasis> basis(TargetResult result) {
    return result.getMeasurements().get(0).getBasis();
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;
import static vn.chuyendoiso.plan.rules.ViolatingReports.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;

class EvaluationTallyInconsistentTest {

  private static final String RULE = "evaluation-tally-inconsistent";

  @Test
  void the_counts_of_the_notice_add_up() {
    Checked checked =
        check(
            tally(225, done(59), StateCount.of(ResultState.UNDER_WAY, 166)).build(),
            tally(12, done(9)).subject(Tally.Subject.TARGETS).build(),
            tally(107, done(101)).build());

    assertThat(checked.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_counts_of_lang_son_add_up() {
    Tally tally =
        tally(
                34,
                done(23),
                StateCount.of(ResultState.NOT_DONE, 2),
                StateCount.of(ResultState.NOT_CARRIED_OUT, 2),
                StateCount.of(ResultState.NO_INFORMATION, 7))
            .subject(Tally.Subject.TARGETS)
            .build();

    assertThat(check(tally).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void more_than_there_are_in_all_contradicts_itself() {
    Checked checked = check(tally(34, done(23), StateCount.of(ResultState.NOT_DONE, 12)).build());

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.WARNING); // the notice is of 2023
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0");
    assertThat(checked.finding().getClauses()).containsExactly("TB16-1");
    assertThat(checked.argument("total")).isEqualTo(34);
    assertThat(checked.argument("sum")).isEqualTo(35L);
    assertThat(checked.argument("tally")).isEqualTo(new Term("tally.tasks"));
  }

  @Test
  void more_than_none_is_found_once_where_no_rows_are_listed() {
    Checked checked = check(tally(0, done(1)).subject(Tally.Subject.CONCLUSIONS).build());

    assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0");
    assertThat(checked.argument("sum")).isEqualTo(1L);
  }

  @Test
  void several_states_that_leave_a_rest_are_a_warning() {
    assertThat(
            check(tally(34, done(23), StateCount.of(ResultState.NOT_DONE, 10)).build()).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void one_state_may_leave_the_rest_to_the_reader() {
    assertThat(check(tally(30, done(21)).build()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(tally(30, done(31)).build()).severity())
        .isEqualTo(Severity.WARNING); // the notice is of 2023
  }

  @Test
  void counts_without_a_total_and_totals_without_counts_are_in_order() {
    assertThat(
            check(Tally.builder().subject(Tally.Subject.TASKS).addCounts(done(3)).build())
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(tally(3).build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void huge_counts_are_added_without_overflow() {
    Tally tally =
        tally(
                Integer.MAX_VALUE,
                done(Integer.MAX_VALUE),
                StateCount.of(ResultState.UNDER_WAY, Integer.MAX_VALUE))
            .build();

    assertThat(check(tally).argument("sum")).isEqualTo(2L * Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "22, 23, 95.6, true", // Thái Nguyên, cut off instead of rounded
    "22, 23, 95.7, true",
    "22, 23, 96, true",
    "22, 23, 95, true",
    "22, 23, 94, false",
    "22, 23, 95.5, false",
    "13, 17, 76.5, true",
    "30, 34, 88.24, true",
    "30, 34, 88.30, false",
    "0, 5, 0, true",
    "5, 5, 100, true",
    "4, 5, 100, false"
  })
  void a_percentage_may_be_rounded_or_cut_off(
      int done, int total, BigDecimal percent, boolean agrees) {
    Checked checked = check(tally(total, done(done)).percent(percent).build());

    assertThat(checked.outcome()).isEqualTo(agrees ? Outcome.SATISFIED : Outcome.VIOLATED);
    if (!agrees) {
      assertThat(checked.severity()).isEqualTo(Severity.WARNING);
      assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0/percent");
    }
  }

  @Test
  void a_percentage_of_nothing_is_not_judged() {
    assertThat(check(tally(0, done(0)).percent(new BigDecimal("100")).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void not_more_can_be_early_than_are_done() {
    assertThat(check(tally(42, done(11).withEarly(11)).build()).outcome())
        .isEqualTo(Outcome.SATISFIED);

    Checked checked = check(tally(42, done(11).withEarly(12)).build());
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0/counts/0/early");
    assertThat(checked.argument("early")).isEqualTo(12);
  }

  @Test
  void a_list_may_be_shorter_than_the_count_and_never_longer() {
    assertThat(listing(tally(3, done(3)).build(), ResultState.DONE, ResultState.DONE).outcome())
        .isEqualTo(Outcome.SATISFIED);

    Checked longer = listing(tally(1, done(1)).build(), ResultState.DONE, ResultState.DONE);
    assertThat(longer.pointer()).isEqualTo("/evaluations/0/tallies/0/total");
    assertThat(longer.severity()).isEqualTo(Severity.WARNING);
    assertThat(longer.argument("listed")).isEqualTo(2);
  }

  @Test
  void a_whole_list_has_as_many_of_each_state_as_were_counted() {
    Tally tally = tally(2, done(2)).build();

    assertThat(listing(tally, ResultState.DONE, ResultState.DONE).outcome())
        .isEqualTo(Outcome.SATISFIED);
    Checked checked = listing(tally, ResultState.DONE, ResultState.UNDER_WAY);
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0/counts/0");
    assertThat(checked.argument("listed")).isEqualTo(1);
    assertThat(checked.argument("count")).isEqualTo(2L);
  }

  @Test
  void counts_of_one_state_are_added() {
    StateCount notDone = StateCount.of(ResultState.NOT_DONE, 5);
    Tally tally = tally(20, done(10), done(5), notDone).percent(new BigDecimal("75")).build();

    assertThat(listing(tally, states(15, 5)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(tally(20, done(10), done(5)).build()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(tally.withPercent(new BigDecimal("50"))).pointer())
        .isEqualTo("/evaluations/0/tallies/0/percent");

    Tally fifteen = tally(21, done(10), done(5)).build();
    Checked checked = listing(fifteen, states(16, 0));
    assertThat(checked.pointer()).isEqualTo("/evaluations/0/tallies/0/counts/0");
    assertThat(checked.argument("count")).isEqualTo(15L);
    assertThat(checked.argument("listed")).isEqualTo(16);
  }

  @Test
  void rows_that_only_head_others_in_the_plan_are_not_counted() {
    TransformationPlan plan = Reports.plan();
    Task heading =
        Documents.bareTask("nv-0")
            .addChildren(plan.getTasks().get(0), Documents.task("nv-2").build())
            .build();
    Target target = plan.getTargets().get(0);
    Target topic =
        target
            .withId(new TargetId("ct-0"))
            .withIndicator(Optional.empty())
            .withValue(Optional.empty())
            .withChildren(target);
    ProgressReport report =
        Reports.report(
            bareEvaluation()
                .addTallies(
                    tally(2, done(2)).build(),
                    tally(1, done(1)).subject(Tally.Subject.TARGETS).build())
                .addTaskResults(
                    Reports.task("nv-0").build(),
                    Reports.task("nv-1").build(),
                    Reports.task("nv-2").build())
                .addTargetResults(Reports.target("ct-0").build(), Reports.target("ct-1").build())
                .build());
    TransformationPlan headed = plan.withTasks(heading).withTargets(topic);

    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(headed, report)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(CheckedPortfolio.check(RULE, Reports.besidePlan(plan, report)).findings())
        .extracting(f -> f.getPointer().toString())
        .containsExactly("/evaluations/0/tallies/0/total", "/evaluations/0/tallies/1/total");
  }

  @Test
  void counts_of_a_part_and_estimates_are_not_held_against_the_list() {
    assertThat(
            listing(
                    tally(1, done(1)).dueBy(LocalDate.of(2025, 6, 30)).build(),
                    ResultState.DONE,
                    ResultState.DONE)
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            listing(
                    tally(1, done(1)).basis(MeasurementBasis.ESTIMATE).build(),
                    ResultState.DONE,
                    ResultState.DONE)
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_evaluation_in_a_plan_is_judged_too() {
    Evaluation evaluation = bareEvaluation().addTallies(tally(1, done(2)).build()).build();

    assertThat(Checked.check(RULE, Documents.wholePlan().withEvaluations(evaluation)).severity())
        .isEqualTo(Severity.WARNING); // the notice is of 2023
  }

  @Test
  void a_unit_below_a_province_is_not_bound() {
    ProgressReport report =
        Reports.report(bareEvaluation().addTallies(tally(1, done(2)).build()).build())
            .withIssuer(Documents.issuer("Trường Đại học Hùng Vương", IssuerKind.UNIT));

    assertThat(Checked.check(RULE, report).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void an_evaluation_without_counts_is_not_meant() {
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.wholePlan().withEvaluations(List.of())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static StateCount done(int count) {
    return StateCount.of(ResultState.DONE, count);
  }

  private static ResultState[] states(int done, int notDone) {
    return Stream.concat(
            Collections.nCopies(done, ResultState.DONE).stream(),
            Collections.nCopies(notDone, ResultState.NOT_DONE).stream())
        .toArray(ResultState[]::new);
  }

  private static Checked check(Tally... tallies) {
    return Checked.check(RULE, Reports.report(bareEvaluation().addTallies(tallies).build()));
  }

  private static Checked listing(Tally tally, ResultState... states) {
    Evaluation.Builder evaluation = bareEvaluation().addTallies(tally);
    for (int i = 0; i < states.length; i++) {
      evaluation.addTaskResults(Reports.task("nv-" + i).state(states[i]).build());
    }
    return Checked.check(RULE, Reports.report(evaluation.build()));
  }
}

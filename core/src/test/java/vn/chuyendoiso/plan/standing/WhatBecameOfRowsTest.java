package vn.chuyendoiso.plan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chuyendoiso.plan.progress.ResultState.DONE;
import static vn.chuyendoiso.plan.progress.ResultState.NOT_CARRIED_OUT;
import static vn.chuyendoiso.plan.progress.ResultState.NOT_DONE;
import static vn.chuyendoiso.plan.progress.ResultState.NO_INFORMATION;
import static vn.chuyendoiso.plan.progress.ResultState.UNDER_WAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** Edges of what became of targets and tasks: days, headings, values that came and went. */
class WhatBecameOfRowsTest {

  private static final String AFTERWARDS = "2026-03-15";

  // ---- targets

  @ParameterizedTest
  @CsvSource({
    "100, ACHIEVED",
    "100.5, ACHIEVED",
    "99.99, MISSED",
  })
  void where_nothing_was_measured_the_share_that_was_achieved_tells(
      BigDecimal percent, TargetStatus status) {
    TargetResult result =
        TargetResult.builder().target(new TargetId("ct-1")).achievedPercent(percent).build();

    assertThat(target("tối thiểu 80%", AFTERWARDS, upTo("2025-12-31", result)).status())
        .isEqualTo(status);
    assertThat(
            target("khoảng 80%", AFTERWARDS, upTo("2025-12-31", measured("79%", percent))).status())
        .as("what was measured is not enough to tell")
        .isEqualTo(status);
    assertThat(target("tối thiểu 80%", AFTERWARDS, upTo("2025-12-31", measured("79%", percent))))
        .as("what was measured comes first")
        .extracting(TargetStanding::status)
        .isEqualTo(TargetStatus.MISSED);
  }

  @Test
  void what_has_no_day_is_reached_whenever_it_is_and_open_until_then() {
    Target always =
        Rows.target("ct-1", "tối thiểu 80%").withDeadline(Rows.deadline("Thường xuyên"));
    Target someStage =
        Rows.target("ct-1", "tối thiểu 80%").withDeadline(Rows.deadline("giai đoạn 1"));

    assertThat(target(always, AFTERWARDS, upTo("2025-12-31", measured("72%"))).status())
        .isEqualTo(TargetStatus.ONGOING);
    assertThat(target(always, AFTERWARDS, upTo("2025-12-31", measured("82%"))).status())
        .isEqualTo(TargetStatus.ACHIEVED);
    assertThat(target(someStage, AFTERWARDS, upTo("2025-12-31", measured("72%"))))
        .extracting(TargetStanding::status, TargetStanding::doubt)
        .containsExactly(TargetStatus.CANNOT_BE_JUDGED, Optional.of(Doubt.DEADLINE_WITHOUT_DAY));
    assertThat(target(someStage, AFTERWARDS, upTo("2025-12-31", measured("82%"))).status())
        .isEqualTo(TargetStatus.ACHIEVED);
    assertThat(
            target(
                    Rows.target("ct-1", "duy trì top 10")
                        .withDeadline(Rows.deadline("giai đoạn 1")),
                    AFTERWARDS,
                    upTo("2025-12-31", measured("top 9")))
                .status())
        .isEqualTo(TargetStatus.HELD_SO_FAR);
  }

  @Test
  void thirty_days_before_the_day_a_target_is_due_soon_and_on_the_day_it_still_is() {
    Evaluation october = upTo("2025-10-31", measured("72%"));

    assertThat(target("tối thiểu 80%", "2025-11-30", october).status())
        .isEqualTo(TargetStatus.NOT_YET_DUE);
    assertThat(target("tối thiểu 80%", "2025-12-01", october).status())
        .isEqualTo(TargetStatus.DUE_SOON);
    assertThat(target("tối thiểu 80%", "2025-12-31", october).status())
        .isEqualTo(TargetStatus.DUE_SOON);
    assertThat(target("tối thiểu 80%", "2025-12-31", upTo("2025-12-31", measured("72%"))).status())
        .as("a value of the day itself decides")
        .isEqualTo(TargetStatus.MISSED);
  }

  @Test
  void what_was_not_kept_before_the_plan_began_is_its_baseline() {
    assertThat(kept("2024-12-31")).isEqualTo(TargetStatus.HELD_SO_FAR);
    assertThat(kept("2025-01-01")).isEqualTo(TargetStatus.MISSED);
  }

  private static TargetStatus kept(String brokenOn) {
    TargetResult broken =
        measured("top 12")
            .withMeasurements(
                Rows.measurement("top 12", MeasurementBasis.ACTUAL)
                    .withAsOf(LocalDate.parse(brokenOn)));
    return target(
            "duy trì top 10",
            "2025-07-15",
            upTo("2025-03-31", broken),
            upTo("2025-06-30", measured("top 8")))
        .status();
  }

  @Test
  void what_was_reached_once_in_time_was_reached_early_though_it_is_reported_again() {
    assertThat(
            target(
                    "tối thiểu 80%",
                    AFTERWARDS,
                    upTo("2025-10-31", measured("85%")),
                    upTo("2026-02-28", measured("86%")))
                .status())
        .isEqualTo(TargetStatus.ACHIEVED_EARLY);
    assertThat(
            target(
                    "tối thiểu 80%",
                    AFTERWARDS,
                    upTo("2025-10-31", measured("75%")),
                    upTo("2026-02-28", measured("86%")))
                .status())
        .as("nobody says that it was not reached when it was due")
        .isEqualTo(TargetStatus.ACHIEVED);
    assertThat(
            target(
                    "tối thiểu 80%",
                    AFTERWARDS,
                    upTo("2025-12-31", measured("85%")),
                    upTo("2026-01-31", measured("75%")),
                    upTo("2026-02-28", measured("86%")))
                .status())
        .as("it was reached on the day, whatever came between")
        .isEqualTo(TargetStatus.ACHIEVED);
  }

  @Test
  void why_nobody_can_tell_is_told() {
    assertThat(doubt(result(NO_INFORMATION))).contains(Doubt.NO_INFORMATION);
    assertThat(doubt(result(NO_INFORMATION).withState(Optional.empty()).withRemark("x")))
        .contains(Doubt.NOT_REPORTED);
    assertThat(doubt(result(UNDER_WAY))).contains(Doubt.REPORTED_BEFORE_DUE);
  }

  private static Optional<Doubt> doubt(TargetResult result) {
    return target("tối thiểu 80%", AFTERWARDS, upTo("2025-10-31", result)).doubt();
  }

  @Test
  void a_state_that_the_measured_value_confirms_contradicts_nothing() {
    assertThat(contradicted(DONE, "85%")).isFalse();
    assertThat(contradicted(DONE, "75%")).isTrue();
    assertThat(contradicted(NOT_DONE, "85%")).isTrue();
    assertThat(contradicted(NOT_DONE, "75%")).isFalse();
    assertThat(contradicted(UNDER_WAY, "85%")).isFalse();
  }

  private static boolean contradicted(ResultState state, String value) {
    return target("tối thiểu 80%", AFTERWARDS, upTo("2025-12-31", measured(value).withState(state)))
        .isContradicted();
  }

  @Test
  void an_expected_value_is_the_last_that_is_known_where_none_was_measured() {
    TargetResult expected =
        measured("90%").withMeasurements(Rows.measurement("90%", MeasurementBasis.ESTIMATE));

    TargetStanding standing = target("tối thiểu 80%", AFTERWARDS, upTo("2025-10-31", expected));

    assertThat(standing.actual()).isEmpty();
    assertThat(standing.value()).isEqualTo(standing.estimate()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "DONE            | DONE            | ACHIEVED",
        "DONE            | NOT_DONE        | ACHIEVED_IN_PART",
        "DONE            | NOT_CARRIED_OUT | ACHIEVED_IN_PART",
        "NOT_DONE        | NOT_CARRIED_OUT | MISSED",
        "NOT_CARRIED_OUT | NOT_CARRIED_OUT | NOT_CARRIED_OUT",
        "DONE            | NO_INFORMATION  | CANNOT_BE_JUDGED",
        "NOT_DONE        | -               | CANNOT_BE_JUDGED",
      })
  void a_heading_is_what_all_its_targets_together_are(
      ResultState one, ResultState other, TargetStatus status) {
    Target first = heading("1", Rows.target("1.1", "80%"), Rows.target("1.2", "80%"));
    Target second = heading("2", Rows.target("2.1", "80%"));
    List<TargetResult> results = new ArrayList<>();
    results.add(Rows.targetResult("1.1", one));
    if (other != null) {
      results.add(Rows.targetResult("1.2", other));
    }
    results.add(Rows.targetResult("2.1", DONE));

    PlanStanding standing =
        standing(
            Rows.plan(2025).withTargets(first, second),
            AFTERWARDS,
            upTo("2025-12-31", results.toArray(TargetResult[]::new)));

    assertThat(standing.target(new TargetId("1")).orElseThrow())
        .extracting(TargetStanding::status, TargetStanding::doubt)
        .containsExactly(
            status,
            status == TargetStatus.CANNOT_BE_JUDGED
                ? Optional.of(Doubt.OF_ROWS_BELOW)
                : Optional.empty());
    assertThat(standing.target(new TargetId("2")).orElseThrow().status())
        .as("rows under another heading play no part")
        .isEqualTo(TargetStatus.ACHIEVED);
    assertThat(standing.target(new TargetId("3"))).isEmpty();
  }

  @Test
  void a_heading_over_a_heading_is_what_is_below_both_unless_a_report_speaks_of_it() {
    Target inner = heading("1.1", Rows.target("1.1.1", "80%"));
    Target outer = heading("1", inner, heading("1.2"));
    TransformationPlan plan =
        Rows.plan(2025).withTargets(outer, heading("2", Rows.target("2.1", "80%")));
    Evaluation late =
        upTo(
            "2026-02-28",
            Rows.targetResult("1.1.1", DONE),
            Rows.targetResult("2.1", NOT_CARRIED_OUT));

    assertThat(standing(plan, AFTERWARDS, upTo("2025-12-31", measured("1.1.1", "75%")), late))
        .extracting(PlanStanding::getTargets)
        .satisfies(
            rows ->
                assertThat(rows)
                    .extracting(r -> r.target().getId().value(), TargetStanding::status)
                    .containsExactly(
                        tuple("1", TargetStatus.MISSED),
                        tuple("1.1", TargetStatus.MISSED),
                        tuple("1.1.1", TargetStatus.MISSED),
                        tuple("1.2", TargetStatus.CANNOT_BE_JUDGED),
                        tuple("2", TargetStatus.NOT_CARRIED_OUT),
                        tuple("2.1", TargetStatus.NOT_CARRIED_OUT)));
    assertThat(
            standing(plan, AFTERWARDS, late, upTo("2026-03-01", Rows.targetResult("2", NOT_DONE)))
                .target(new TargetId("2"))
                .orElseThrow()
                .status())
        .isEqualTo(TargetStatus.MISSED);
  }

  // ---- tasks

  @Test
  void a_day_of_completion_that_is_still_to_come_completes_nothing() {
    TaskResult silent =
        TaskResult.builder()
            .task(new TaskId("nv-1"))
            .completedOn(LocalDate.of(2025, 6, 20))
            .build();
    Task task = Rows.task("nv-1", "30/6/2025");

    assertThat(task(task, "2025-06-19", tasks("2025-06-15", silent)).status())
        .isEqualTo(TaskStatus.DUE_SOON);
    assertThat(task(task, "2025-06-20", tasks("2025-06-15", silent)))
        .extracting(TaskStanding::status, TaskStanding::completedOn)
        .containsExactly(TaskStatus.DONE_EARLY, Optional.of(LocalDate.of(2025, 6, 20)));
    assertThat(task(task, "2025-06-19", tasks("2025-06-15", silent.withState(DONE))))
        .as("done, as is said, and not on a day that is still to come")
        .extracting(TaskStanding::status, TaskStanding::completedOn)
        .containsExactly(TaskStatus.DONE_EARLY, Optional.empty());
    assertThat(task(task, "2025-07-15", tasks("2025-06-15", silent.withState(UNDER_WAY))).status())
        .as("a word says more than a day")
        .isEqualTo(TaskStatus.OVERDUE);
  }

  @Test
  void a_task_without_a_day_is_done_whenever_it_is() {
    assertThat(
            task(
                    Rows.task("nv-1", "giai đoạn 1"),
                    "2025-07-15",
                    tasks("2025-06-30", Rows.result("nv-1", DONE)))
                .status())
        .isEqualTo(TaskStatus.DONE);
  }

  @Test
  void what_was_open_when_it_was_due_is_late_but_not_what_nobody_spoke_of() {
    Task task = Rows.task("nv-1", "30/6/2025");
    Evaluation done = tasks("2025-09-30", Rows.result("nv-1", DONE));

    assertThat(
            task(task, "2025-10-15", tasks("2025-06-30", Rows.result("nv-1", UNDER_WAY)), done)
                .status())
        .isEqualTo(TaskStatus.DONE_LATE);
    assertThat(
            task(task, "2025-10-15", tasks("2025-07-31", Rows.result("nv-1", NO_INFORMATION)), done)
                .status())
        .isEqualTo(TaskStatus.DONE);
    assertThat(
            task(task, "2025-10-15", tasks("2025-06-29", Rows.result("nv-1", UNDER_WAY)), done)
                .status())
        .isEqualTo(TaskStatus.DONE);
  }

  @Test
  void a_heading_is_what_the_gravest_of_its_tasks_is_unless_a_report_speaks_of_it() {
    Task heading =
        Task.builder()
            .id(new TaskId("1"))
            .title("Hạ tầng số")
            .addChildren(Rows.task("1.1", "30/6/2025"), Rows.task("1.2", "giai đoạn 1"))
            .build();
    TransformationPlan plan =
        Rows.plan(2025).withTasks(heading, Rows.task("2", "giai đoạn 1").withChildren());

    PlanStanding doubtful =
        standing(plan, "2025-07-15", tasks("2025-06-30", Rows.result("1.1", DONE)));
    assertThat(doubtful.getTasks().get(0))
        .extracting(TaskStanding::status, TaskStanding::doubt)
        .containsExactly(TaskStatus.CANNOT_BE_JUDGED, Optional.of(Doubt.OF_ROWS_BELOW));

    PlanStanding overdue =
        standing(plan, "2025-07-15", tasks("2025-06-30", Rows.result("1.2", DONE)));
    assertThat(overdue.getTasks().get(0))
        .extracting(TaskStanding::status, TaskStanding::doubt)
        .containsExactly(TaskStatus.OVERDUE, Optional.empty());

    PlanStanding spoken =
        standing(plan, "2025-07-15", tasks("2025-06-30", Rows.result("1", NOT_CARRIED_OUT)));
    assertThat(spoken.getTasks().get(0).status()).isEqualTo(TaskStatus.NOT_CARRIED_OUT);
    assertThat(spoken.getTasks().get(0).status().isClosed()).isTrue();
    assertThat(TaskStatus.DONE_LATE.isClosed()).isTrue();
    assertThat(TaskStatus.OVERDUE.isClosed()).isFalse();
  }

  @Test
  void a_day_without_a_year_has_one_only_in_a_plan_of_one_year() {
    Task task = Rows.task("nv-1", "trước 30/9");
    TransformationPlan twoYears =
        Rows.plan(2025).withTasks(task).withPeriod(Printed.meaningOnly(Period.years(2025, 2026)));

    assertThat(standing(twoYears, "2026-01-15").getTasks().get(0))
        .extracting(TaskStanding::status, TaskStanding::doubt)
        .containsExactly(TaskStatus.CANNOT_BE_JUDGED, Optional.of(Doubt.DEADLINE_WITHOUT_DAY));
    assertThat(
            standing(Rows.plan(2025).withTasks(task), "2026-01-15").getTasks().get(0).due().day())
        .contains(LocalDate.of(2025, 9, 29));
  }

  // ---- counts

  @Test
  void what_is_early_is_counted_so_only_where_it_is_counted_as_done() {
    PlanStanding standing =
        standing(
            Rows.plan(2025)
                .withTargets(Rows.target("ct-1", "tối thiểu 80%"), Rows.target("ct-2", "80%")),
            AFTERWARDS,
            upTo("2025-10-31", measured("85%").withState(UNDER_WAY), Rows.measured("ct-2", "85%")));

    assertThat(standing.targetCounts()).containsEntry(TargetStatus.ACHIEVED_EARLY, 2);
    assertThat(standing.tally(Tally.Subject.TARGETS).getCounts())
        .containsExactlyInAnyOrder(
            StateCount.builder().state(DONE).count(1).early(1).build(),
            StateCount.of(UNDER_WAY, 1));
  }

  @Test
  void tasks_are_counted_by_their_group_own_or_inherited_and_expected_counts_have_no_rows() {
    Task heading =
        Task.builder()
            .id(new TaskId("1"))
            .title("Hạ tầng số")
            .group("HT")
            .addChildren(
                Rows.task("1.1", "30/6/2025"), Rows.task("1.2", "30/6/2025").withGroup("DL"))
            .build();
    PlanStanding standing =
        standing(
            Rows.plan(2025)
                .withTasks(heading, Rows.task("2", "30/6/2025").withGroup("HT"), Rows.task("3")),
            "2025-07-15",
            tasks("2025-06-30", Rows.result("1.1", DONE), Rows.result("1.2", NOT_DONE)));

    assertThat(standing.talliesByGroup()).containsOnlyKeys("HT", "DL");
    assertThat(standing.talliesByGroup().get("HT"))
        .satisfies(
            t -> {
              assertThat(t.getSubject()).isEqualTo(Tally.Subject.TASKS);
              assertThat(t.getTotal()).contains(2);
              assertThat(t.getPercent().orElseThrow()).isEqualByComparingTo("50");
            });
    assertThat(standing.talliesByGroup().get("DL").getCounts())
        .containsExactly(StateCount.of(NOT_DONE, 1));

    Tally stated = Tally.builder().subject(Tally.Subject.TASKS).total(4).build();
    assertThat(
            standing.reconcile(
                List.of(
                    stated,
                    stated.withBasis(MeasurementBasis.ACTUAL),
                    stated.withBasis(MeasurementBasis.ESTIMATE),
                    stated.withSubject(Tally.Subject.CONCLUSIONS))))
        .extracting(c -> c.counted().flatMap(Tally::getTotal))
        .containsExactly(Optional.of(4), Optional.of(4), Optional.empty(), Optional.empty());
  }

  // ---- of which day a report speaks

  @Test
  void a_report_speaks_up_to_its_cut_off_or_the_end_of_its_period_but_not_past_its_issue() {
    Period half =
        Period.builder()
            .firstDay(LocalDate.of(2025, 1, 1))
            .lastDay(LocalDate.of(2025, 6, 30))
            .build();
    Evaluation done = Evaluation.builder().addTaskResults(Rows.result("nv-1", DONE)).build();
    ProgressReport report =
        Rows.report(done)
            .withIssuedOn(LocalDate.of(2025, 11, 15))
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2025)));

    assertThat(reportedUpTo(report)).contains(LocalDate.of(2025, 11, 15));
    assertThat(reportedUpTo(report.withIssuedOn(Optional.empty())))
        .contains(LocalDate.of(2025, 12, 31));
    assertThat(reportedUpTo(report.withEvaluations(done.withPeriod(Printed.meaningOnly(half)))))
        .contains(LocalDate.of(2025, 6, 30));
    assertThat(
            reportedUpTo(
                report.withEvaluations(
                    done.withPeriod(Printed.meaningOnly(half))
                        .withCutOff(LocalDate.of(2025, 5, 31)))))
        .contains(LocalDate.of(2025, 5, 31));
    assertThat(reportedUpTo(report.withPeriod(Optional.empty())))
        .contains(LocalDate.of(2025, 11, 15));
  }

  @Test
  void an_evaluation_names_its_plan_and_what_a_plan_says_of_another_counts_there() {
    TransformationPlan plan = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    Evaluation done = tasks("2025-06-30", Rows.result("nv-1", DONE));
    ProgressReport silent = Rows.report(done).withReportedPlans();
    ProgressReport naming = Rows.report(done.withPlan(Rows.reference())).withReportedPlans();
    TransformationPlan next =
        Rows.plan(2026)
            .withIssuedOn(LocalDate.of(2025, 11, 6))
            .withEvaluations(done.withPlan(Rows.reference()));

    assertThat(FollowUp.of(plan, Portfolio.of(plan, silent)).getEvaluations()).isEmpty();
    assertThat(FollowUp.of(plan, Portfolio.of(plan, naming)).getEvaluations()).hasSize(1);
    assertThat(FollowUp.of(plan, Portfolio.of(plan, next)).getEvaluations()).hasSize(1);
  }

  private static Optional<LocalDate> reportedUpTo(ProgressReport report) {
    TransformationPlan plan = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    return FollowUp.of(plan, Portfolio.of(plan, report))
        .on(LocalDate.of(2026, 3, 15))
        .getTasks()
        .get(0)
        .reportedUpTo();
  }

  private static Target heading(String id, Target... children) {
    return Target.builder().id(new TargetId(id)).title("Mục " + id).addChildren(children).build();
  }

  private static TargetStanding target(String asked, String day, Evaluation... evaluations) {
    return target(Rows.target("ct-1", asked), day, evaluations);
  }

  private static TargetStanding target(Target target, String day, Evaluation... evaluations) {
    return standing(Rows.plan(2025).withTargets(target), day, evaluations).getTargets().get(0);
  }

  private static TaskStanding task(Task task, String day, Evaluation... evaluations) {
    return standing(Rows.plan(2025).withTasks(task), day, evaluations).getTasks().get(0);
  }

  private static PlanStanding standing(
      TransformationPlan plan, String day, Evaluation... evaluations) {
    return FollowUp.of(plan, List.of(evaluations)).on(LocalDate.parse(day));
  }

  private static Evaluation upTo(String day, TargetResult... results) {
    return Rows.upTo(day).addTargetResults(results).build();
  }

  private static Evaluation tasks(String day, TaskResult... results) {
    return Rows.upTo(day).addTaskResults(results).build();
  }

  private static TargetResult measured(String value) {
    return Rows.measured("ct-1", value);
  }

  private static TargetResult measured(String target, String value) {
    return Rows.measured(target, value);
  }

  private static TargetResult measured(String value, BigDecimal percent) {
    return measured(value).withAchievedPercent(percent);
  }

  private static TargetResult result(ResultState state) {
    return Rows.targetResult("ct-1", state);
  }
}

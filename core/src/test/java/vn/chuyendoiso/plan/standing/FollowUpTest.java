package vn.chuyendoiso.plan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chuyendoiso.plan.progress.ResultState.DONE;
import static vn.chuyendoiso.plan.progress.ResultState.NOT_CARRIED_OUT;
import static vn.chuyendoiso.plan.progress.ResultState.NOT_DONE;
import static vn.chuyendoiso.plan.progress.ResultState.NO_INFORMATION;
import static vn.chuyendoiso.plan.progress.ResultState.UNDER_WAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Attainment;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class FollowUpTest {

  private static TaskStanding task(Task task, String day, Evaluation... evaluations) {
    return standing(Rows.plan(2025).withTasks(task), day, evaluations).getTasks().get(0);
  }

  private static TargetStanding target(Target target, String day, Evaluation... evaluations) {
    return standing(Rows.plan(2025).withTargets(target), day, evaluations).getTargets().get(0);
  }

  private static PlanStanding standing(
      TransformationPlan plan, String day, Evaluation... evaluations) {
    return FollowUp.of(plan, List.of(evaluations)).on(LocalDate.parse(day));
  }

  private static Evaluation tasks(String upTo, TaskResult... results) {
    return Rows.upTo(upTo).addTaskResults(results).build();
  }

  private static Evaluation targets(String upTo, TargetResult... results) {
    return Rows.upTo(upTo).addTargetResults(results).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2025                            | 2025-12-31 | DUE_SOON         | -",
        "2025                            | 2026-01-01 | OVERDUE          | NOT_REPORTED",
        "6/2025                          | 2025-05-30 | NOT_YET_DUE      | -",
        "6/2025                          | 2025-05-31 | DUE_SOON         | -",
        "trước ngày 31/3/2025            | 2025-03-30 | DUE_SOON         | -",
        "trước ngày 31/3/2025            | 2025-03-31 | OVERDUE          | NOT_REPORTED",
        "Quý II/2025                     | 2025-07-01 | OVERDUE          | NOT_REPORTED",
        "2025 - 2026                     | 2026-06-01 | NOT_YET_DUE      | -",
        "trước 30/9                      | 2025-09-30 | OVERDUE          | NOT_REPORTED",
        "90 ngày kể từ ngày ban hành     | 2025-02-03 | DUE_SOON         | -",
        "90 ngày kể từ ngày ban hành     | 2025-02-04 | OVERDUE          | NOT_REPORTED",
        "Thường xuyên                    | 2030-01-01 | ONGOING          | -",
        "10/10 hằng năm                  | 2030-01-01 | ONGOING          | -",
        "2025 và những năm tiếp theo     | 2030-01-01 | ONGOING          | -",
        "Chưa chốt hạn                   | 2030-01-01 | CANNOT_BE_JUDGED | DEADLINE_UNDETERMINED",
        "giai đoạn 1                     | 2030-01-01 | CANNOT_BE_JUDGED | DEADLINE_WITHOUT_DAY",
        "100 ngày                        | 2030-01-01 | CANNOT_BE_JUDGED | DEADLINE_WITHOUT_DAY",
        "khi có hướng dẫn                | 2030-01-01 | CANNOT_BE_JUDGED | DEADLINE_NOT_UNDERSTOOD",
      })
  void a_task_of_which_nothing_is_reported_follows_its_deadline(
      String deadline, String day, TaskStatus status, Doubt doubt) {
    TaskStanding standing = task(Rows.task("nv-1", deadline), day);

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.doubt()).isEqualTo(Optional.ofNullable(doubt));
    assertThat(standing.reported()).isEmpty();
  }

  @Test
  void a_task_without_a_deadline_is_due_at_the_end_of_the_plan() {
    TaskStanding standing = task(Rows.task("nv-1"), "2025-06-01");

    assertThat(standing.due().day()).contains(LocalDate.of(2025, 12, 31));
    assertThat(standing.due().source()).isEqualTo(DueDay.Source.PERIOD);
    assertThat(task(Rows.task("nv-1", " "), "2025-06-01").due()).isEqualTo(standing.due());
    PlanStanding undated =
        standing(
            TransformationPlan.builder().title("Dự thảo").addTasks(Rows.task("nv-1")).build(),
            "2025-06-01");
    assertThat(undated.getTasks().get(0).doubt()).contains(Doubt.NO_DEADLINE);
  }

  @Test
  void children_of_a_group_row_are_due_when_the_group_is() {
    Task group =
        Task.builder()
            .id(new TaskId("nhom"))
            .title("Nhóm")
            .deadline(Rows.deadline("30/6/2025"))
            .addChildren(Rows.task("nv-1"), Rows.task("nv-2", "31/12/2025"))
            .build();

    PlanStanding standing =
        standing(
            Rows.plan(2025).withTasks(group),
            "2025-07-10",
            tasks("2025-06-30", Rows.result("nv-2", DONE)));

    TaskStanding inherited = standing.task(new TaskId("nv-1")).orElseThrow();
    assertThat(inherited.due().source()).isEqualTo(DueDay.Source.INHERITED);
    assertThat(inherited.status()).isEqualTo(TaskStatus.OVERDUE);
    assertThat(inherited.daysLate()).isEqualTo(OptionalLong.of(10));
    assertThat(standing.getTasks().get(0).isLabel()).isTrue();
    assertThat(standing.getTasks().get(0).status()).isEqualTo(TaskStatus.OVERDUE);
    assertThat(standing.taskCounts())
        .containsOnly(Map.entry(TaskStatus.OVERDUE, 1), Map.entry(TaskStatus.DONE_EARLY, 1));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-29, DONE_EARLY", "2025-06-30, DONE", "2025-07-02, DONE_LATE"})
  void a_day_of_completion_tells_whether_a_task_came_in_time(String completed, TaskStatus status) {
    TaskResult result = Rows.result("nv-1", DONE).withCompletedOn(LocalDate.parse(completed));

    TaskStanding standing =
        task(Rows.task("nv-1", "30/6/2025"), "2025-12-31", tasks("2025-12-01", result));

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.completedOn()).contains(LocalDate.parse(completed));
  }

  @Test
  void without_a_day_of_completion_the_reports_around_the_deadline_tell() {
    Task task = Rows.task("nv-1", "30/6/2025");
    TaskResult done = Rows.result("nv-1", DONE);
    TaskResult open = Rows.result("nv-1", UNDER_WAY);

    assertThat(task(task, "2025-12-31", tasks("2025-05-31", done)).status())
        .isEqualTo(TaskStatus.DONE_EARLY);
    assertThat(task(task, "2025-12-31", tasks("2025-12-01", done)).status())
        .isEqualTo(TaskStatus.DONE);
    assertThat(
            task(task, "2025-12-31", tasks("2025-06-30", open), tasks("2025-12-01", done)).status())
        .isEqualTo(TaskStatus.DONE_LATE);
  }

  @Test
  void what_is_reported_up_to_a_later_day_is_not_known_yet() {
    Task task = Rows.task("nv-1", "31/12/2025");
    Evaluation june = tasks("2025-06-14", Rows.result("nv-1", UNDER_WAY));
    Evaluation november = tasks("2025-11-30", Rows.result("nv-1", DONE));

    assertThat(task(task, "2025-07-15", november, june).reported()).contains(UNDER_WAY);
    assertThat(task(task, "2025-11-30", november, june).reported()).contains(DONE);
    assertThat(task(task, "2025-06-13", november, june).result()).isEmpty();
  }

  @Test
  void a_completion_is_not_taken_back_and_a_report_that_tries_is_named() {
    Task task = Rows.task("nv-1", "31/12/2025");
    Evaluation done = tasks("2025-06-14", Rows.result("nv-1", DONE));

    TaskStanding noNews =
        task(task, "2026-02-01", done, tasks("2025-11-30", Rows.result("nv-1", NO_INFORMATION)));
    TaskStanding takenBack =
        task(task, "2026-02-01", done, tasks("2025-11-30", Rows.result("nv-1", UNDER_WAY)));

    assertThat(noNews.status()).isEqualTo(TaskStatus.DONE_EARLY);
    assertThat(noNews.isWithdrawn()).isFalse();
    assertThat(takenBack.status()).isEqualTo(TaskStatus.DONE_EARLY);
    assertThat(takenBack.isWithdrawn()).isTrue();
    assertThat(takenBack.reported()).contains(UNDER_WAY);
  }

  @Test
  void an_overdue_task_says_how_sure_that_is() {
    Task task = Rows.task("nv-1", "30/6/2025");

    assertThat(
            task(task, "2025-07-15", tasks("2025-05-31", Rows.result("nv-1", UNDER_WAY))).doubt())
        .contains(Doubt.REPORTED_BEFORE_DUE);
    assertThat(
            task(task, "2025-07-15", tasks("2025-06-30", Rows.result("nv-1", NO_INFORMATION)))
                .doubt())
        .contains(Doubt.NO_INFORMATION);
    assertThat(
            task(task, "2025-07-15", tasks("2025-06-30", Rows.result("nv-1", UNDER_WAY))).doubt())
        .isEmpty();
    assertThat(
            task(task, "2025-07-15", tasks("2025-06-30", Rows.result("nv-1", NOT_CARRIED_OUT)))
                .status())
        .isEqualTo(TaskStatus.NOT_CARRIED_OUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // asked | measured | up to | judged by | status | doubt
        "tối thiểu 80% | 82%    | 2025-12-31 | 2026-01-15 | ACHIEVED         | -",
        "tối thiểu 80% | 82%    | 2025-10-31 | 2026-01-15 | ACHIEVED_EARLY   | -",
        "tối thiểu 80% | 72%    | 2025-10-31 | 2025-11-15 | NOT_YET_DUE      | -",
        "tối thiểu 80% | 72%    | 2025-10-31 | 2025-12-15 | DUE_SOON         | -",
        "tối thiểu 80% | 72%    | 2025-10-31 | 2026-01-15 | CANNOT_BE_JUDGED | REPORTED_BEFORE_DUE",
        "tối thiểu 80% | 72%    | 2025-12-31 | 2026-01-15 | MISSED           | -",
        "80%           | 85%    | 2025-12-31 | 2026-01-15 | ACHIEVED         | -",
        "khoảng 80%    | 79%    | 2025-12-31 | 2026-01-15 | CANNOT_BE_JUDGED | VALUE_UNDECIDED",
        "duy trì top 10 | top 9 | 2025-10-31 | 2025-11-15 | HELD_SO_FAR      | -",
        "duy trì top 10 | top 9 | 2025-10-31 | 2026-01-15 | CANNOT_BE_JUDGED | REPORTED_BEFORE_DUE",
        "duy trì top 10 | top 9 | 2025-12-31 | 2026-01-15 | ACHIEVED         | -",
        "duy trì top 10 | top 11 | 2025-06-30 | 2025-07-15 | MISSED          | -",
      })
  void a_target_follows_its_last_measured_value(
      String asked, String measured, String upTo, String day, TargetStatus status, Doubt doubt) {
    TargetStanding standing =
        target(Rows.target("ct-1", asked), day, targets(upTo, Rows.measured("ct-1", measured)));

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.doubt()).isEqualTo(Optional.ofNullable(doubt));
    assertThat(standing.actual().flatMap(MeasuredValue::day)).contains(LocalDate.parse(upTo));
  }

  @Test
  void what_must_be_kept_is_missed_once_it_was_not_kept() {
    TargetStanding standing =
        target(
            Rows.target("ct-1", "duy trì top 10"),
            "2026-01-15",
            targets("2025-06-30", Rows.measured("ct-1", "top 12")),
            targets("2025-12-31", Rows.measured("ct-1", "top 8")));

    assertThat(standing.status()).isEqualTo(TargetStatus.MISSED);
    assertThat(standing.attainment().orElseThrow().isReached()).isTrue();
  }

  @Test
  void what_was_missed_when_due_and_reached_since_is_late() {
    TargetStanding standing =
        target(
            Rows.target("ct-1", "tối thiểu 80%"),
            "2026-07-15",
            targets("2025-12-31", Rows.measured("ct-1", "78%")),
            targets("2026-06-30", Rows.measured("ct-1", "81%")));

    assertThat(standing.status()).isEqualTo(TargetStatus.ACHIEVED_LATE);
  }

  @Test
  void several_values_are_achieved_in_part() {
    TargetStanding standing =
        target(
            Rows.target("ct-1", "80% hộ, 100% xã"),
            "2026-01-15",
            targets("2025-12-31", Rows.measured("ct-1", "85% hộ, 90% xã")));

    assertThat(standing.status()).isEqualTo(TargetStatus.ACHIEVED_IN_PART);
  }

  @Test
  void an_estimate_is_shown_and_decides_nothing() {
    TargetResult result =
        TargetResult.builder()
            .target(new TargetId("ct-1"))
            .addMeasurements(
                Rows.measurement("96%", MeasurementBasis.ACTUAL),
                Rows.measurement("100%", MeasurementBasis.ESTIMATE)
                    .withAsOf(LocalDate.of(2025, 12, 31))
                    .withSource("Sở TT&TT"))
            .build();
    Target all = Rows.target("ct-1", "tối thiểu 100%");

    TargetStanding standing = target(all, "2026-01-15", targets("2025-10-31", result));

    assertThat(standing.status()).isEqualTo(TargetStatus.CANNOT_BE_JUDGED);
    assertThat(standing.doubt()).contains(Doubt.REPORTED_BEFORE_DUE);
    assertThat(standing.value()).isEqualTo(standing.actual());
    MeasuredValue estimate = standing.estimate().orElseThrow();
    assertThat(estimate.isEstimate()).isTrue();
    assertThat(estimate.day()).contains(LocalDate.of(2025, 12, 31));
    assertThat(estimate.source()).contains("Sở TT&TT");
    TargetResult onlyEstimate = result.withMeasurements(result.getMeasurements().get(1));
    assertThat(target(all, "2026-01-15", targets("2025-10-31", onlyEstimate)).doubt())
        .contains(Doubt.ESTIMATE_ONLY);
  }

  @Test
  void of_several_estimates_the_one_of_the_latest_day_is_shown() {
    TargetResult result =
        TargetResult.builder()
            .target(new TargetId("ct-1"))
            .addMeasurements(
                Rows.measurement("100%", MeasurementBasis.ESTIMATE)
                    .withAsOf(LocalDate.of(2025, 12, 31)),
                Rows.measurement("97%", MeasurementBasis.ESTIMATE)
                    .withAsOf(LocalDate.of(2025, 11, 30)))
            .build();

    TargetStanding standing =
        target(Rows.target("ct-1", "tối thiểu 100%"), "2026-01-15", targets("2025-10-31", result));

    assertThat(standing.estimate().flatMap(MeasuredValue::day))
        .contains(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, ACHIEVED, ",
    "NOT_DONE, MISSED, ",
    "UNDER_WAY, MISSED, ",
    "NOT_CARRIED_OUT, NOT_CARRIED_OUT, ",
    "NO_INFORMATION, CANNOT_BE_JUDGED, NO_INFORMATION"
  })
  void where_nothing_was_measured_the_reported_state_tells(
      ResultState state, TargetStatus status, Doubt doubt) {
    TargetStanding standing =
        target(
            Rows.target("ct-1", "Ban hành Kế hoạch"),
            "2026-01-15",
            targets("2025-12-31", Rows.targetResult("ct-1", state)));

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.doubt()).isEqualTo(Optional.ofNullable(doubt));
    assertThat(standing.reported()).contains(state);
  }

  @Test
  void a_thing_to_be_done_is_done_if_its_proof_is_named() {
    TargetResult proof =
        TargetResult.builder().target(new TargetId("ct-1")).addEvidence("246/KH-UBND").build();

    assertThat(
            target(
                    Rows.target("ct-1", "Ban hành Kế hoạch"),
                    "2026-01-15",
                    targets("2025-12-31", proof))
                .status())
        .isEqualTo(TargetStatus.ACHIEVED);
    assertThat(
            target(Rows.target("ct-1", "tối thiểu 80%"), "2026-01-15", targets("2025-12-31", proof))
                .status())
        .isEqualTo(TargetStatus.CANNOT_BE_JUDGED);
  }

  @Test
  void a_state_that_the_measured_value_denies_is_named() {
    TargetResult result = Rows.measured("ct-1", "72%").withState(DONE);

    TargetStanding standing =
        target(Rows.target("ct-1", "tối thiểu 80%"), "2026-01-15", targets("2025-12-31", result));

    assertThat(standing.isContradicted()).isTrue();
    assertThat(standing.status()).isEqualTo(TargetStatus.MISSED);
    assertThat(standing.attainment().orElseThrow().outcome())
        .isEqualTo(Attainment.Outcome.NOT_REACHED);
  }

  @Test
  void a_heading_is_achieved_in_part_if_some_of_its_targets_are() {
    Target heading =
        Target.builder()
            .id(new TargetId("11"))
            .title("Chính quyền số")
            .deadline(Rows.deadline("30/6/2025"))
            .addChildren(Rows.target("11.1", "tối thiểu 80%"), Rows.target("11.2", "trên 90%"))
            .build();

    PlanStanding standing =
        standing(
            Rows.plan(2025).withTargets(heading),
            "2025-07-15",
            targets("2025-06-30", Rows.measured("11.1", "82%"), Rows.measured("11.2", "90%")));

    assertThat(standing.getTargets())
        .extracting(TargetStanding::status)
        .containsExactly(TargetStatus.ACHIEVED_IN_PART, TargetStatus.ACHIEVED, TargetStatus.MISSED);
    assertThat(standing.targetCounts()).hasSize(2);
  }

  @Test
  void bare_numbers_are_minima_unless_the_caller_says_otherwise() {
    FollowUp followUp =
        FollowUp.of(
            Rows.plan(2025).withTargets(Rows.target("ct-1", "80%")),
            List.of(targets("2025-12-31", Rows.measured("ct-1", "85%"))));
    LocalDate day = LocalDate.of(2026, 1, 15);

    assertThat(followUp.on(day).getTargets().get(0).status()).isEqualTo(TargetStatus.ACHIEVED);
    assertThat(followUp.withBareNumbers(Optional.empty()).on(day).getTargets().get(0).attainment())
        .contains(
            new Attainment(
                Attainment.Outcome.UNDECIDED,
                Optional.of(Attainment.Doubt.DIRECTION_UNKNOWN),
                Optional.empty()));
  }

  @Test
  void the_days_before_a_deadline_can_be_chosen() {
    FollowUp followUp =
        FollowUp.of(Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025")), List.of());
    LocalDate day = LocalDate.of(2025, 6, 25);

    assertThat(followUp.withDueSoonDays(5).on(day).getTasks().get(0).status())
        .isEqualTo(TaskStatus.DUE_SOON);
    assertThat(followUp.withDueSoonDays(4).on(day).getTasks().get(0).status())
        .isEqualTo(TaskStatus.NOT_YET_DUE);
    assertThatIllegalArgumentException().isThrownBy(() -> followUp.withDueSoonDays(-1));
  }

  @Test
  void reports_on_the_plan_are_told_from_reports_on_others() {
    TransformationPlan plan = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    Evaluation done = tasks("2025-06-30", Rows.result("nv-1", DONE));
    ProgressReport own = Rows.report(done);
    InstrumentRef other =
        InstrumentRef.builder()
            .number(DocumentNumber.of("246/KH-UBND"))
            .issuedOn(LocalDate.of(2023, 11, 6))
            .build();
    ProgressReport neighbour =
        own.withIssuer(Rows.issuer("UBND tỉnh Cao Bằng"))
            .withReportedPlans(Rows.reference().withIssuedOn(Optional.empty()));

    assertThat(FollowUp.of(plan, Portfolio.of(plan, own)).getEvaluations()).containsExactly(done);
    assertThat(FollowUp.of(plan, Portfolio.of(own.withReportedPlans(other))).getEvaluations())
        .isEmpty();
    assertThat(FollowUp.of(plan, Portfolio.of(neighbour)).getEvaluations()).isEmpty();
  }

  @Test
  void an_evaluation_that_cannot_be_placed_is_handed_back_with_the_reason() {
    TransformationPlan plan = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    Evaluation undated = Evaluation.builder().addTaskResults(Rows.result("nv-1", DONE)).build();
    InstrumentRef scheme =
        InstrumentRef.builder().number(DocumentNumber.of("1878/QĐ-UBND")).build();
    ProgressReport onTwo =
        Rows.report(tasks("2025-06-30", Rows.result("nv-1", DONE)))
            .withReportedPlans(Rows.reference(), scheme);

    FollowUp followUp = FollowUp.of(plan, Portfolio.of(Rows.report(undated), onTwo));

    assertThat(followUp.getEvaluations()).isEmpty();
    assertThat(followUp.getUnplaced())
        .extracting(UnplacedEvaluation::reason)
        .containsExactly(UnplacedEvaluation.Reason.UNDATED, UnplacedEvaluation.Reason.PLAN_UNCLEAR);
  }

  @Test
  void a_number_that_two_plans_of_one_body_have_names_neither() {
    TransformationPlan before = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    TransformationPlan after =
        Rows.plan(2026)
            .withIssuedOn(LocalDate.of(2025, 11, 6))
            .withTasks(Rows.task("nv-1", "30/6/2026"));
    Evaluation done = tasks("2026-06-30", Rows.result("nv-1", DONE));
    InstrumentRef number = Rows.reference().withIssuedOn(Optional.empty());
    ProgressReport report = Rows.report(done).withReportedPlans(number);
    Portfolio both = Portfolio.of(before, after, report);

    for (TransformationPlan plan : List.of(before, after)) {
      FollowUp followUp = FollowUp.of(plan, both);
      assertThat(followUp.getEvaluations()).isEmpty();
      assertThat(followUp.getUnplaced())
          .extracting(UnplacedEvaluation::reason)
          .containsExactly(UnplacedEvaluation.Reason.PLAN_UNCLEAR);
      assertThat(FollowUp.of(plan, Portfolio.of(report)).getEvaluations())
          .as("of one plan alone there is no doubt")
          .containsExactly(done);
    }
    Portfolio dated = Portfolio.of(before, after, report.withReportedPlans(Rows.reference()));
    assertThat(FollowUp.of(before, dated).getEvaluations()).containsExactly(done);
    assertThat(FollowUp.of(after, dated).getEvaluations()).isEmpty();
    assertThat(FollowUp.of(after, dated).getUnplaced()).isEmpty();
  }

  @Test
  void what_a_plan_says_of_the_one_of_its_number_before_it_counts_there() {
    TransformationPlan before = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    InstrumentRef number = Rows.reference().withIssuedOn(Optional.empty());
    TransformationPlan after =
        Rows.plan(2026)
            .withIssuedOn(LocalDate.of(2025, 11, 6))
            .withEvaluations(tasks("2025-10-31", Rows.result("nv-1", DONE)).withPlan(number));

    assertThat(FollowUp.of(before, Portfolio.of(before, after)).getEvaluations()).hasSize(1);
    assertThat(FollowUp.of(after, Portfolio.of(before, after)).getEvaluations()).isEmpty();
  }

  @Test
  void another_copy_of_the_plan_makes_nothing_unclear() {
    TransformationPlan plan = Rows.plan(2025).withTasks(Rows.task("nv-1", "30/6/2025"));
    Evaluation done = tasks("2025-06-30", Rows.result("nv-1", DONE));
    ProgressReport report =
        Rows.report(done).withReportedPlans(Rows.reference().withIssuedOn(Optional.empty()));

    assertThat(FollowUp.of(plan, Portfolio.of(plan.withTitle("Kế hoạch"), report)).getEvaluations())
        .containsExactly(done);
  }

  @Test
  void results_of_no_row_are_handed_back() {
    TaskResult unknown = Rows.result("nv-9", NOT_DONE);
    TargetResult nameless =
        TargetResult.builder().title("Dịch vụ").achievedPercent(new BigDecimal("76.5")).build();

    FollowUp followUp =
        FollowUp.of(
            Rows.plan(2025),
            List.of(
                Rows.upTo("2025-06-30")
                    .addTaskResults(unknown)
                    .addTargetResults(nameless)
                    .build()));

    assertThat(followUp.getUnmatchedTaskResults()).containsExactly(unknown);
    assertThat(followUp.getUnmatchedTargetResults()).containsExactly(nameless);
  }

  @Test
  void a_yearly_task_tells_its_next_turn() {
    TaskStanding standing = task(Rows.task("nv-1", "10/10 hằng năm"), "2025-11-01");

    assertThat(standing.due().nextOnOrAfter(LocalDate.of(2025, 11, 1)))
        .contains(LocalDate.of(2026, 10, 10));
  }
}

package vn.chuyendoiso.plan.standing;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

/** The counts that real notices and reports print come out of documents with as many rows. */
class RealTalliesTest {

  @ParameterizedTest
  @CsvSource({
    // Notice 16/TB-VPCP: 101 of 107 tasks, 45 of 56 conclusions
    "TASKS, 107, 101, 0, 6, 94.39",
    "CONCLUSIONS, 56, 45, 0, 11, 80.36",
    // 59 of 225 tasks of Scheme 06, and 166 under way
    "SCHEME_06_TASKS, 225, 59, 166, 0, 26.22"
  })
  void tasks_of_notice_16(
      Tally.Subject subject, int total, int done, int underWay, int missing, BigDecimal percent) {
    TransformationPlan plan = Rows.plan(2022).withTasks(Rows.tasks("nv-", total, "31/12/2022"));
    Evaluation evaluation =
        Rows.upTo("2022-12-25")
            .taskResults(Rows.taskResults("nv-", DONE, done, UNDER_WAY, underWay))
            .build();

    Tally tally = standing(plan, evaluation, "2022-12-25").tally(subject);

    assertThat(tally.getTotal()).contains(total);
    assertThat(count(tally, DONE)).isEqualTo(done);
    assertThat(count(tally, UNDER_WAY)).isEqualTo(underWay);
    assertThat(tally.missing()).isEqualTo(OptionalInt.of(missing));
    assertThat(tally.getPercent()).contains(percent);
  }

  @Test
  void targets_of_notice_16() {
    Tally tally = targets(2022, 12, "2022-12-25", DONE, 9).tally(Tally.Subject.TARGETS);

    assertThat(tally.getTotal()).contains(12);
    assertThat(count(tally, DONE)).isEqualTo(9);
    assertThat(tally.missing()).isEqualTo(OptionalInt.of(3));
  }

  @Test
  void targets_of_lang_son_2025() {
    Tally tally =
        targets(
                2025,
                34,
                "2025-12-31",
                DONE,
                23,
                NOT_DONE,
                2,
                NOT_CARRIED_OUT,
                2,
                NO_INFORMATION,
                7)
            .tally(Tally.Subject.TARGETS);

    assertThat(tally.getCounts())
        .containsExactly(
            StateCount.builder().state(DONE).count(23).early(0).build(),
            StateCount.of(NOT_DONE, 2),
            StateCount.of(NOT_CARRIED_OUT, 2),
            StateCount.of(NO_INFORMATION, 7));
    assertThat(tally.missing()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void targets_of_lang_son_2024_of_which_the_rest_is_unsaid() {
    PlanStanding standing = targets(2024, 30, "2024-10-31", DONE, 21);
    Tally stated =
        Tally.builder()
            .subject(Tally.Subject.TARGETS)
            .total(30)
            .addCounts(StateCount.of(DONE, 21))
            .build();

    TallyComparison comparison = standing.reconcile(List.of(stated)).get(0);

    assertThat(comparison.isConfirmed()).isTrue();
    assertThat(comparison.missing()).isEqualTo(OptionalInt.of(9));
    assertThat(comparison.percent()).contains(new BigDecimal("70.00"));
    assertThat(standing.targetCounts())
        .containsEntry(TargetStatus.ACHIEVED_EARLY, 21)
        .containsEntry(TargetStatus.NOT_YET_DUE, 9);
  }

  @Test
  void targets_of_thanh_hoa_2023() {
    Tally tally =
        targets(2023, 34, "2023-12-31", DONE, 30, UNDER_WAY, 4).tally(Tally.Subject.TARGETS);

    assertThat(count(tally, DONE)).isEqualTo(30);
    assertThat(count(tally, UNDER_WAY)).isEqualTo(4);
    assertThat(tally.missing()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void tasks_of_thai_nguyen_in_the_first_half_of_2025() {
    List<Task> tasks = new ArrayList<>(Rows.tasks("h1-", 23, "đến ngày 30/6/2025"));
    tasks.addAll(Rows.tasks("nam-", 42, "31/12/2025"));
    TransformationPlan plan = Rows.plan(2025).withTasks(tasks);
    List<TaskResult> results = new ArrayList<>(Rows.taskResults("h1-", DONE, 22, UNDER_WAY, 1));
    for (int i = 1; i <= 11; i++) {
      results.add(
          TaskResult.builder()
              .task(new TaskId("nam-" + i))
              .state(DONE)
              .completedOn(LocalDate.of(2025, 5, i))
              .build());
    }
    Tally june = due("2025-06-30", 23).withCounts(StateCount.of(DONE, 22));
    Tally december =
        due("2025-12-31", 42)
            .withCounts(StateCount.builder().state(DONE).count(11).early(11).build());
    Evaluation evaluation =
        Rows.upTo("2025-06-30")
            .taskResults(results)
            .addTallies(june.withPercent(new BigDecimal("95.6")), december)
            .build();

    PlanStanding standing = standing(plan, evaluation, "2025-06-30");

    assertThat(standing.talliesByDueDay(Tally.Subject.TASKS))
        .containsOnlyKeys(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));
    Tally byJune = standing.tally(Tally.Subject.TASKS, LocalDate.of(2025, 6, 30));
    assertThat(byJune.getTotal()).contains(23);
    assertThat(count(byJune, DONE)).isEqualTo(22);
    assertThat(byJune.getPercent()).contains(new BigDecimal("95.65"));
    Tally later = standing.talliesByDueDay(Tally.Subject.TASKS).get(LocalDate.of(2025, 12, 31));
    assertThat(later.getTotal()).contains(42);
    assertThat(later.getCounts().get(0).getEarly()).contains(11);
    assertThat(later.missing()).isEqualTo(OptionalInt.of(31));
    assertThat(standing.reconcile()).hasSize(2).allMatch(TallyComparison::isConfirmed);
    assertThat(standing.reconcile().get(0).isPercentRight()).contains(true);
    assertThat(standing.taskCounts())
        .containsEntry(TaskStatus.DONE_EARLY, 11)
        .containsEntry(TaskStatus.DONE, 22)
        .containsEntry(TaskStatus.DUE_SOON, 1)
        .containsEntry(TaskStatus.NOT_YET_DUE, 31);
  }

  private static Tally due(String day, int total) {
    return Tally.builder()
        .subject(Tally.Subject.TASKS)
        .total(total)
        .dueBy(LocalDate.parse(day))
        .build();
  }

  @Test
  void a_service_of_tra_vinh_has_a_measured_value_and_another_share_of_its_target() {
    TransformationPlan plan = Rows.plan(2024).withTargets(Rows.target("ct-1", "17/17 dịch vụ"));
    Evaluation evaluation =
        Rows.upTo("2024-12-31")
            .addTargetResults(
                Rows.measured("ct-1", "13/17").withAchievedPercent(new BigDecimal("76.5")))
            .build();

    TargetStanding standing = standing(plan, evaluation, "2025-01-15").getTargets().get(0);

    assertThat(standing.status()).isEqualTo(TargetStatus.MISSED);
    assertThat(standing.actual().orElseThrow().measurement().getValue().getText())
        .contains("13/17");
    assertThat(standing.statedPercent()).contains(new BigDecimal("76.5"));
    assertThat(standing.percent()).contains(new BigDecimal("76.47"));
  }

  @Test
  void counts_that_the_rows_do_not_give_are_shown_with_the_difference() {
    PlanStanding standing = targets(2022, 12, "2022-12-25", DONE, 8, NOT_DONE, 3);
    Tally stated =
        Tally.builder()
            .subject(Tally.Subject.TARGETS)
            .total(13)
            .addCounts(StateCount.of(DONE, 9), StateCount.of(NOT_DONE, 5))
            .build();
    Tally conclusions =
        Tally.builder()
            .subject(Tally.Subject.CONCLUSIONS)
            .total(56)
            .addCounts(StateCount.of(DONE, 45))
            .build();

    List<TallyComparison> comparisons = standing.reconcile(List.of(stated, conclusions));

    assertThat(comparisons.get(0).missing()).isEqualTo(OptionalInt.of(-1));
    assertThat(comparisons.get(0).differences())
        .containsExactly(
            new CountDifference(Optional.empty(), 13, 12),
            new CountDifference(Optional.of(DONE), 9, 8),
            new CountDifference(Optional.of(NOT_DONE), 5, 3));
    assertThat(comparisons.get(0).differences().get(2).by()).isEqualTo(2);
    assertThat(comparisons.get(1).counted()).isEmpty();
    assertThat(comparisons.get(1).isConfirmed()).isFalse();
    assertThat(comparisons.get(1).missing()).isEqualTo(OptionalInt.of(11));
  }

  @ParameterizedTest
  @CsvSource({"95.6, true", "95.7, true", "96, true", "95.5, false", "95.6522, true"})
  void a_stated_share_may_be_cut_or_rounded(BigDecimal percent, boolean right) {
    Tally stated = due("2025-06-30", 23).withCounts(StateCount.of(DONE, 22)).withPercent(percent);

    assertThat(
            standing(Rows.plan(2025), Evaluation.builder().build(), "2025-06-30")
                .reconcile(List.of(stated))
                .get(0)
                .isPercentRight())
        .contains(right);
  }

  private static PlanStanding targets(int year, int total, String day, Object... statesAndCounts) {
    TransformationPlan plan =
        Rows.plan(year).withIndicators(Rows.indicator()).withTargets(Rows.targets(total));
    Evaluation evaluation =
        Rows.upTo(day).targetResults(Rows.targetResults(statesAndCounts)).build();
    return standing(plan, evaluation, day);
  }

  private static PlanStanding standing(TransformationPlan plan, Evaluation evaluation, String day) {
    return FollowUp.of(plan, List.of(evaluation)).on(LocalDate.parse(day));
  }

  private static int count(Tally tally, ResultState state) {
    return tally.getCounts().stream()
        .filter(c -> c.getState() == state)
        .mapToInt(StateCount::getCount)
        .sum();
  }
}

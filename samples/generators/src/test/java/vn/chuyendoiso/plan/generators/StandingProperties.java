package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.calendar.ReportDue;
import vn.chuyendoiso.plan.calendar.ReportDuty;
import vn.chuyendoiso.plan.calendar.ReportingCalendar;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.standing.ComponentReview;
import vn.chuyendoiso.plan.standing.Doubt;
import vn.chuyendoiso.plan.standing.FollowUp;
import vn.chuyendoiso.plan.standing.InfrastructureReview;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.standing.TallyComparison;
import vn.chuyendoiso.plan.standing.TargetStanding;
import vn.chuyendoiso.plan.standing.TargetStatus;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.TaskNode;

/** What holds of the standing of any plan with any reports, of any calendar and any model. */
class StandingProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Deadlines.dates();
  }

  @Property(tries = 300)
  void counts_add_up_to_the_rows(
      @ForAll TransformationPlan plan,
      @ForAll ProgressReport report,
      @ForAll("days") LocalDate day) {
    PlanStanding standing = FollowUp.of(plan, on(plan, report)).on(day);

    long tasks = standing.getTasks().stream().filter(t -> !t.isLabel()).count();
    long targets = standing.getTargets().stream().filter(t -> !t.isLabel()).count();
    assertThat(standing.getTasks()).hasSameSizeAs(TaskNode.walk(plan.getTasks(), JsonPointer.ROOT));
    assertThat(standing.taskCounts().values().stream().mapToInt(c -> c).sum()).isEqualTo(tasks);
    assertThat(standing.targetCounts().values().stream().mapToInt(c -> c).sum()).isEqualTo(targets);
    addsUp(standing.tally(Tally.Subject.TASKS), tasks);
    addsUp(standing.tally(Tally.Subject.TARGETS), targets);
    long due = standing.getTasks().stream().filter(t -> !t.isLabel() && hasDay(t)).count();
    assertThat(
            standing.talliesByDueDay(Tally.Subject.TASKS).values().stream()
                .mapToInt(t -> t.getTotal().orElseThrow())
                .sum())
        .isEqualTo(due);
    List<TallyComparison> own =
        standing.reconcile(
            List.of(standing.tally(Tally.Subject.TASKS), standing.tally(Tally.Subject.TARGETS)));
    assertThat(own).allMatch(TallyComparison::isConfirmed);
  }

  private static boolean hasDay(TaskStanding task) {
    return task.due().day().isPresent();
  }

  private static void addsUp(Tally tally, long rows) {
    assertThat(tally.getTotal().orElseThrow()).isEqualTo((int) rows);
    int counted = tally.getCounts().stream().mapToInt(StateCount::getCount).sum();
    assertThat(counted + tally.missing().orElseThrow()).isEqualTo((int) rows);
    assertThat(tally.missing().orElseThrow()).isNotNegative();
  }

  @Property(tries = 300)
  void a_later_day_never_undoes_a_reported_completion(
      @ForAll TransformationPlan plan,
      @ForAll ProgressReport first,
      @ForAll ProgressReport second,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    List<Evaluation> evaluations = new ArrayList<>(on(plan, first));
    evaluations.addAll(on(plan, second));
    FollowUp followUp = FollowUp.of(plan, evaluations);
    PlanStanding before = followUp.on(one.isBefore(other) ? one : other);
    PlanStanding after = followUp.on(one.isBefore(other) ? other : one);

    for (int i = 0; i < before.getTasks().size(); i++) {
      TaskStanding earlier = before.getTasks().get(i);
      if (earlier.status().isDone() && !earlier.isLabel()) {
        assertThat(after.getTasks().get(i).status().isDone()).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void whoever_cannot_be_judged_says_why(
      @ForAll ActionProgramme programme,
      @ForAll ProgressReport report,
      @ForAll("days") LocalDate day) {
    PlanStanding standing = FollowUp.of(programme, on(programme, report)).on(day);

    for (TaskStanding task : standing.getTasks()) {
      if (task.status() == TaskStatus.CANNOT_BE_JUDGED) {
        assertThat(task.doubt()).isPresent();
      }
      if (task.status() == TaskStatus.OVERDUE && !task.isLabel()) {
        assertThat(task.daysLate().orElseThrow()).isPositive();
        assertThat(task.due().day().orElseThrow()).isBefore(day);
      }
    }
    for (TargetStanding target : standing.getTargets()) {
      boolean isUnclear = target.status() == TargetStatus.CANNOT_BE_JUDGED;
      assertThat(target.doubt().isPresent()).isEqualTo(isUnclear);
      assertThat(target.doubt().filter(d -> d == Doubt.OF_ROWS_BELOW).isPresent())
          .isEqualTo(isUnclear && target.isLabel() && target.result().isEmpty());
    }
  }

  @Property(tries = 100)
  void the_same_documents_give_the_same_standing(
      @ForAll TransformationPlan plan,
      @ForAll ProgressReport report,
      @ForAll("days") LocalDate day) {
    FollowUp followUp = FollowUp.of(plan, on(plan, report));

    assertThat(followUp.on(day).getTasks())
        .isEqualTo(FollowUp.of(plan, on(plan, report)).on(day).getTasks());
    assertThat(followUp.on(day).getTargets()).isEqualTo(followUp.on(day).getTargets());
  }

  @Property(tries = 200)
  void what_is_missing_was_due_and_nobody_handed_it_in(
      @ForAll ActionProgramme programme,
      @ForAll TransformationPlan plan,
      @ForAll ProgressReport report,
      @ForAll("days") LocalDate day) {
    ReportingCalendar calendar = ReportingCalendar.of(Portfolio.of(programme, plan, report));
    LocalDate since = day.minusYears(1);

    List<ReportDuty> missing = calendar.missing(since, day);

    assertThat(missing)
        .allMatch(d -> d.dueOn().isBefore(day) && d.daysLateOn(day) > 0)
        .allMatch(d -> d.submissions().stream().allMatch(s -> s.issuedOn().isAfter(day)));
    List<LocalDate> days = calendar.between(since, day).stream().map(ReportDue::day).toList();
    assertThat(days).isSorted().allMatch(d -> !d.isBefore(since) && !d.isAfter(day));
  }

  @Property(tries = 200)
  void every_component_is_reviewed_once(
      @ForAll InfrastructureModel model,
      @ForAll InfrastructureModel other,
      @ForAll TransformationPlan plan,
      @ForAll("days") LocalDate day) {
    InfrastructureReview review = InfrastructureReview.of(Portfolio.of(model, other, plan), day);

    assertThat(review.getComponents())
        .extracting(c -> (c.model() == model ? "0" : "1") + c.pointer())
        .doesNotHaveDuplicates();
    for (ComponentReview component : review.getComponents()) {
      assertThat(component.issues()).extracting(i -> i.kind()).doesNotHaveDuplicates();
    }
  }

  /** The evaluations of a report, as if their results were of the rows of a plan. */
  private static List<Evaluation> on(PlanDocument plan, ProgressReport report) {
    List<TaskNode> tasks = TaskNode.walk(plan.getTasks(), JsonPointer.ROOT);
    List<Target> targets = new ArrayList<>();
    collect(plan.getTargets(), targets);
    List<Evaluation> evaluations = new ArrayList<>();
    int next = 0;
    for (Evaluation evaluation : report.getEvaluations()) {
      List<TaskResult> taskResults = new ArrayList<>();
      for (TaskResult result : evaluation.getTaskResults()) {
        taskResults.add(
            tasks.isEmpty()
                ? result
                : result.withTask(Optional.of(tasks.get(next++ % tasks.size()).task().getId())));
      }
      List<TargetResult> targetResults = new ArrayList<>();
      for (TargetResult result : evaluation.getTargetResults()) {
        targetResults.add(
            targets.isEmpty()
                ? result
                : result.withTarget(Optional.of(targets.get(next++ % targets.size()).getId())));
      }
      evaluations.add(evaluation.withTaskResults(taskResults).withTargetResults(targetResults));
    }
    return evaluations;
  }

  private static void collect(List<Target> rows, List<Target> targets) {
    for (Target row : rows) {
      targets.add(row);
      collect(row.getChildren(), targets);
    }
  }
}

package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A plan with everything that was reported on it (theo dõi thực hiện), to be asked what became of
 * it by any day.
 *
 * <p>Example: Lạng Sơn's plan 246/KH-UBND for 2025 with the report on its first half and the one on
 * the year: on 2025-07-15 only the first is known.
 *
 * <p>Results belong to rows by key. A result without a key, or with one that the plan does not
 * have, belongs to no row: {@link #getUnmatchedTargetResults()}, {@link
 * #getUnmatchedTaskResults()}. Of two rows with one key the first has it. An evaluation speaks up
 * to its cut-off; without one up to the end of its period, or its document's, or up to the day of
 * issue if that is earlier.
 *
 * <p>Rows and results are indexed once; each standing takes time in proportion to both. Immutable
 * and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1; the survey of real plans, section G.
 */
public final class FollowUp {

  /** How many days before its last acceptable day something is due soon, if nobody says. */
  public static final int DUE_SOON_DAYS = 30;

  private static final Comparator<PlacedEvaluation> BY_DAY =
      Comparator.comparing(PlacedEvaluation::day);

  private final PlanDocument plan;
  private final List<PlacedEvaluation> evaluations;
  private final List<UnplacedEvaluation> unplaced;
  private final Rows rows;
  private final int dueSoonDays;
  private final Optional<Direction> bareNumbers;

  /** What is indexed once: rows and the results of each, oldest first. */
  private record Rows(
      List<TaskNode> tasks,
      List<TargetRow> targets,
      Map<TaskId, List<Dated<TaskResult>>> taskResults,
      Map<TargetId, List<Dated<TargetResult>>> targetResults,
      List<TaskResult> unmatchedTasks,
      List<TargetResult> unmatchedTargets) {}

  private FollowUp(
      PlanDocument plan,
      List<PlacedEvaluation> evaluations,
      List<UnplacedEvaluation> unplaced,
      Rows rows,
      int dueSoonDays,
      Optional<Direction> bareNumbers) {
    this.plan = plan;
    this.evaluations = evaluations;
    this.unplaced = unplaced;
    this.rows = rows;
    this.dueSoonDays = dueSoonDays;
    this.bareNumbers = bareNumbers;
  }

  /**
   * Takes the evaluations of a plan out of the documents around it.
   *
   * <p>An evaluation belongs to the plan if it, or else its report, names the plan by number and,
   * where both state one, by day of issue. A number alone counts within one body, and where the
   * plan is the nation's; where the documents hold several plans that it may mean, the evaluation
   * is {@linkplain #getUnplaced() not used}.
   *
   * @param plan the plan, scheme or programme
   * @param documents reports, plans that look back on this one, and other plans of its number
   * @return the plan with what was reported on it
   */
  public static FollowUp of(PlanDocument plan, Portfolio documents) {
    List<PlacedEvaluation> placed = new ArrayList<>();
    List<UnplacedEvaluation> unplaced = new ArrayList<>();
    List<PlanDocument> others = new ArrayList<>(documents.documents(PlanDocument.class));
    others.removeIf(p -> p == plan || !isSameNumber(p, plan));
    for (Document document : documents.getDocuments()) {
      PlacedEvaluation.collect(document, plan, others, placed, unplaced);
    }
    return of(plan, placed, unplaced);
  }

  private static boolean isSameNumber(PlanDocument one, PlanDocument other) {
    return one.getNumber()
        .filter(n -> other.getNumber().filter(n::isSameNumberAs).isPresent())
        .isPresent();
  }

  /**
   * Takes evaluations of which the caller knows that they speak of the plan.
   *
   * @param plan the plan, scheme or programme
   * @param evaluations the evaluations, in any order
   * @return the plan with what was reported on it
   */
  public static FollowUp of(PlanDocument plan, List<Evaluation> evaluations) {
    List<PlacedEvaluation> placed = new ArrayList<>();
    List<UnplacedEvaluation> unplaced = new ArrayList<>();
    evaluations.forEach(
        e -> PlacedEvaluation.place(e, e.lastDay(), Optional.empty(), placed, unplaced));
    return of(plan, placed, unplaced);
  }

  private static FollowUp of(
      PlanDocument plan, List<PlacedEvaluation> placed, List<UnplacedEvaluation> unplaced) {
    List<PlacedEvaluation> sorted = placed.stream().sorted(BY_DAY).toList(); // a stable sort
    return new FollowUp(
        plan,
        sorted,
        List.copyOf(unplaced),
        rows(plan, sorted),
        DUE_SOON_DAYS,
        Optional.of(Direction.HIGHER_IS_BETTER));
  }

  private static Rows rows(PlanDocument plan, List<PlacedEvaluation> evaluations) {
    List<TaskNode> tasks = TaskNode.walk(plan.getTasks(), JsonPointer.ROOT.append("tasks"));
    List<TargetRow> targets = TargetRow.walk(plan);
    Set<TaskId> taskIds = new HashSet<>();
    tasks.forEach(t -> taskIds.add(t.task().getId()));
    Set<TargetId> targetIds = new HashSet<>();
    targets.forEach(t -> targetIds.add(t.target().getId()));
    Rows rows =
        new Rows(
            tasks, targets, new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (PlacedEvaluation placed : evaluations) {
      for (TaskResult result : placed.evaluation().getTaskResults()) {
        if (result.getTask().filter(taskIds::contains).isPresent()) {
          rows.taskResults
              .computeIfAbsent(result.getTask().get(), k -> new ArrayList<>(2))
              .add(new Dated<>(result, placed.day()));
        } else {
          rows.unmatchedTasks.add(result);
        }
      }
      for (TargetResult result : placed.evaluation().getTargetResults()) {
        if (result.getTarget().filter(targetIds::contains).isPresent()) {
          rows.targetResults
              .computeIfAbsent(result.getTarget().get(), k -> new ArrayList<>(2))
              .add(new Dated<>(result, placed.day()));
        } else {
          rows.unmatchedTargets.add(result);
        }
      }
    }
    return rows;
  }

  /**
   * Says how long before its last acceptable day something is due soon.
   *
   * @param days the days; {@value #DUE_SOON_DAYS} if nobody says
   * @return a copy
   * @throws IllegalArgumentException if the number is negative
   */
  public FollowUp withDueSoonDays(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("due soon days " + days);
    }
    return new FollowUp(plan, evaluations, unplaced, rows, days, bareNumbers);
  }

  /**
   * Says how a bare number such as "80%" is read where the indicator does not tell which way is
   * better. If nobody says, it is a minimum.
   *
   * @param direction which way is better; empty if then nobody can judge
   * @return a copy
   */
  public FollowUp withBareNumbers(Optional<Direction> direction) {
    return new FollowUp(
        plan,
        evaluations,
        unplaced,
        rows,
        dueSoonDays,
        Objects.requireNonNull(direction, "direction"));
  }

  /** {@return the plan} */
  public PlanDocument getPlan() {
    return plan;
  }

  /** {@return how many days before its last acceptable day something is due soon} */
  public int getDueSoonDays() {
    return dueSoonDays;
  }

  /** {@return the evaluations that are used, by the day up to which they speak} */
  public List<Evaluation> getEvaluations() {
    return evaluations.stream().map(PlacedEvaluation::evaluation).toList();
  }

  /** {@return the evaluations that may speak of the plan and are not used, with the reason} */
  public List<UnplacedEvaluation> getUnplaced() {
    return unplaced;
  }

  /** {@return the results of targets that belong to no row of the plan} */
  public List<TargetResult> getUnmatchedTargetResults() {
    return List.copyOf(rows.unmatchedTargets);
  }

  /** {@return the results of tasks that belong to no row of the plan} */
  public List<TaskResult> getUnmatchedTaskResults() {
    return List.copyOf(rows.unmatchedTasks);
  }

  /**
   * Tells what became of the plan by a day, as far as it was reported up to that day.
   *
   * @param day the day; what is due on it is still in time
   * @return the standing of every row
   */
  public PlanStanding on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    TaskJudge taskJudge = new TaskJudge(plan, day, dueSoonDays);
    TargetJudge targetJudge = new TargetJudge(plan, day, dueSoonDays, bareNumbers);
    return new PlanStanding(
        plan,
        day,
        taskJudge.judge(rows.tasks, rows.taskResults),
        targetJudge.judge(rows.targets, rows.targetResults),
        evaluations.stream().filter(e -> !e.day().isAfter(day)).toList());
  }

  /**
   * A result with the day up to which its report speaks.
   *
   * @param result the result
   * @param day the day
   * @param <R> the kind of result
   */
  record Dated<R>(R result, LocalDate day) {

    static <R> List<Dated<R>> upTo(List<Dated<R>> results, LocalDate day) {
      int known = results.size();
      while (known > 0 && results.get(known - 1).day.isAfter(day)) {
        known--;
      }
      return results.subList(0, known);
    }
  }

  /** {@return the key, for logs; no text in which a person may be named} */
  @Override
  public String toString() {
    return "FollowUp of " + plan.getNumber().map(Object::toString).orElse("a draft");
  }
}

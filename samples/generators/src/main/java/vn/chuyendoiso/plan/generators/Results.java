package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.GroupReview;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/**
 * What was reached: results by target and by task, counts, reviews, opinions.
 *
 * <p>Example: 23 of 34 done, 2 not done, 2 not carried out, 7 without information; counts that do
 * not add up; a measured value beside an estimate. Thread-safe.
 */
public final class Results {

  private Results() {}

  /**
   * Returns what was reached in a period.
   *
   * @return evaluations, some with kept members
   */
  public static Arbitrary<Evaluation> evaluations() {
    return Assembly.of(Evaluation::builder)
        .maybe("period", 0.7, Documents.periods(), Evaluation.Builder::period)
        .maybe("cutOff", 0.5, Deadlines.dates(), Evaluation.Builder::cutOff)
        .maybe("plan", 0.4, Instruments.references(), Evaluation.Builder::plan)
        .list("tallies", Rows.few(tallies()), Evaluation.Builder::tallies)
        .list("targetResults", Rows.few(targetResults()), Evaluation.Builder::targetResults)
        .list("taskResults", Rows.few(taskResults()), Evaluation.Builder::taskResults)
        .list("groups", Rows.upTo(reviews(), 2), Evaluation.Builder::groups)
        .list("limitations", Rows.few(Texts.from("review")), Evaluation.Builder::limitations)
        .list("causes", Rows.few(Texts.from("review")), Evaluation.Builder::causes)
        .list("lessons", Rows.few(Texts.from("review")), Evaluation.Builder::lessons)
        .build(Evaluation.Builder::build);
  }

  /**
   * Returns counts; they need not add up.
   *
   * @return tallies, some with kept members
   */
  public static Arbitrary<Tally> tallies() {
    return Assembly.of(Tally::builder)
        .with("subject", Pick.of(Tally.Subject.class), Tally.Builder::subject)
        .maybe("text", 0.3, Texts.from("review"), Tally.Builder::text)
        .maybe("total", 0.8, counts(), Tally.Builder::total)
        .list("counts", Rows.few(stateCounts()), Tally.Builder::counts)
        .maybe("percent", 0.3, percents(), Tally.Builder::percent)
        .maybe("basis", 0.3, Pick.of(MeasurementBasis.class), Tally.Builder::basis)
        .maybe("dueBy", 0.2, Deadlines.dates(), Tally.Builder::dueBy)
        .build(Tally.Builder::build);
  }

  /**
   * Returns what was reached of targets.
   *
   * @return results, some with kept members
   */
  public static Arbitrary<TargetResult> targetResults() {
    return Assembly.of(TargetResult::builder)
        .maybe("target", 0.7, Targets.targetIds(), TargetResult.Builder::target)
        .maybe("title", 0.5, Texts.from("indicator"), TargetResult.Builder::title)
        .maybe("state", 0.8, states(), TargetResult.Builder::state)
        .list(
            "measurements",
            Rows.upTo(Targets.measurements(), 2),
            TargetResult.Builder::measurements)
        .maybe("achievedPercent", 0.3, percents(), TargetResult.Builder::achievedPercent)
        .list("evidence", Rows.few(Texts.from("source")), TargetResult.Builder::evidence)
        .maybe("remark", 0.2, Texts.from("review"), TargetResult.Builder::remark)
        .build(TargetResult.Builder::build);
  }

  /**
   * Returns what became of tasks.
   *
   * @return results, some with kept members
   */
  public static Arbitrary<TaskResult> taskResults() {
    return Assembly.of(TaskResult::builder)
        .maybe("task", 0.7, Tasks.taskIds(), TaskResult.Builder::task)
        .maybe("title", 0.5, Texts.titles(), TaskResult.Builder::title)
        .maybe("state", 0.8, states(), TaskResult.Builder::state)
        .maybe("completedOn", 0.4, Deadlines.dates(), TaskResult.Builder::completedOn)
        .maybe("progressPercent", 0.3, percents(), TaskResult.Builder::progressPercent)
        .list("evidence", Rows.few(Texts.from("source")), TaskResult.Builder::evidence)
        .maybe("reason", 0.2, Texts.from("review"), TaskResult.Builder::reason)
        .maybe("remedy", 0.2, Texts.from("review"), TaskResult.Builder::remedy)
        .build(TaskResult.Builder::build);
  }

  /**
   * Returns opinions on plans and rows.
   *
   * @return opinions, some with kept members
   */
  public static Arbitrary<Opinion> opinions() {
    return Assembly.of(Opinion::builder)
        .maybe("aspect", 0.7, Pick.of(Opinion.Aspect.class), Opinion.Builder::aspect)
        .maybe("plan", 0.7, Instruments.references(), Opinion.Builder::plan)
        .list("targets", Rows.few(Targets.targetIds()), Opinion.Builder::targets)
        .list("tasks", Rows.few(Tasks.taskIds()), Opinion.Builder::tasks)
        .maybe("author", 0.4, Actors.actors(), Opinion.Builder::author)
        .with("text", Texts.from("review"), Opinion.Builder::text)
        .build(Opinion.Builder::build);
  }

  /**
   * Returns what is said about groups of tasks.
   *
   * @return reviews, some with kept members
   */
  public static Arbitrary<GroupReview> reviews() {
    return Assembly.of(GroupReview::builder)
        .with("group", Tasks.groups(), GroupReview.Builder::group)
        .list("achievements", Rows.few(Texts.from("review")), GroupReview.Builder::achievements)
        .list("limitations", Rows.few(Texts.from("review")), GroupReview.Builder::limitations)
        .build(GroupReview.Builder::build);
  }

  /**
   * Returns how many are in one state.
   *
   * @return counts, some with kept members
   */
  public static Arbitrary<StateCount> stateCounts() {
    return Assembly.of(StateCount::builder)
        .with("state", states(), StateCount.Builder::state)
        .with("count", counts(), StateCount.Builder::count)
        .maybe("early", 0.2, counts(), StateCount.Builder::early)
        .build(StateCount.Builder::build);
  }

  private static Arbitrary<ResultState> states() {
    return Pick.of(ResultState.class);
  }

  private static Arbitrary<Integer> counts() {
    return Choice.<Integer>of(9, Pick.between(0, 250)).or(1, Pick.between(0, Integer.MAX_VALUE));
  }

  private static Arbitrary<BigDecimal> percents() {
    return Pick.between(0, 1_200).map(n -> BigDecimal.valueOf(n, 1));
  }
}

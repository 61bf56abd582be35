package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.GroupReview;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/** Shapes of results and reports. */
final class ProgressShapes {

  private static final WireType<ResultState> STATE = Scalars.code(ResultState.class);
  private static final WireType<Integer> COUNT = Scalars.wholeNumber(0, Integer.MAX_VALUE);

  static final Shape<StateCount, StateCount.Builder> COUNTED =
      Shape.of(
              StateCount.class,
              StateCount::builder,
              StateCount.Builder::clear,
              StateCount.Builder::build)
          .required("state", STATE, StateCount::getState, StateCount.Builder::state)
          .required("count", COUNT, StateCount::getCount, StateCount.Builder::count)
          .optional("early", COUNT, StateCount::getEarly, StateCount.Builder::early)
          .shape();

  static final Shape<Tally, Tally.Builder> TALLY =
      Shape.of(Tally.class, Tally::builder, Tally.Builder::clear, Tally.Builder::build)
          .required(
              "subject",
              Scalars.code(Tally.Subject.class),
              Tally::getSubject,
              Tally.Builder::subject)
          .optional("text", Scalars.TEXT, Tally::getText, Tally.Builder::text)
          .optional("total", COUNT, Tally::getTotal, Tally.Builder::total)
          .list("counts", COUNTED, Tally::getCounts, Tally.Builder::counts)
          .optional("percent", Scalars.DECIMAL, Tally::getPercent, Tally.Builder::percent)
          .optional(
              "basis", Scalars.code(MeasurementBasis.class), Tally::getBasis, Tally.Builder::basis)
          .optional("dueBy", Scalars.DATE, Tally::getDueBy, Tally.Builder::dueBy)
          .shape();

  static final Shape<TargetResult, TargetResult.Builder> TARGET_RESULT =
      Shape.of(
              TargetResult.class,
              TargetResult::builder,
              TargetResult.Builder::clear,
              TargetResult.Builder::build)
          .optional(
              "target",
              TargetShapes.TARGET_ID,
              TargetResult::getTarget,
              TargetResult.Builder::target)
          .optional("title", Scalars.TEXT, TargetResult::getTitle, TargetResult.Builder::title)
          .optional("state", STATE, TargetResult::getState, TargetResult.Builder::state)
          .list(
              "measurements",
              TargetShapes.MEASUREMENT,
              TargetResult::getMeasurements,
              TargetResult.Builder::measurements)
          .optional(
              "achievedPercent",
              Scalars.DECIMAL,
              TargetResult::getAchievedPercent,
              TargetResult.Builder::achievedPercent)
          .list("evidence", Scalars.TEXT, TargetResult::getEvidence, TargetResult.Builder::evidence)
          .optional("remark", Scalars.TEXT, TargetResult::getRemark, TargetResult.Builder::remark)
          .shape();

  static final Shape<TaskResult, TaskResult.Builder> TASK_RESULT =
      Shape.of(
              TaskResult.class,
              TaskResult::builder,
              TaskResult.Builder::clear,
              TaskResult.Builder::build)
          .optional("task", TaskShapes.TASK_ID, TaskResult::getTask, TaskResult.Builder::task)
          .optional("title", Scalars.TEXT, TaskResult::getTitle, TaskResult.Builder::title)
          .optional("state", STATE, TaskResult::getState, TaskResult.Builder::state)
          .optional(
              "completedOn",
              Scalars.DATE,
              TaskResult::getCompletedOn,
              TaskResult.Builder::completedOn)
          .optional(
              "progressPercent",
              Scalars.DECIMAL,
              TaskResult::getProgressPercent,
              TaskResult.Builder::progressPercent)
          .list("evidence", Scalars.TEXT, TaskResult::getEvidence, TaskResult.Builder::evidence)
          .optional("reason", Scalars.TEXT, TaskResult::getReason, TaskResult.Builder::reason)
          .optional("remedy", Scalars.TEXT, TaskResult::getRemedy, TaskResult.Builder::remedy)
          .shape();

  static final Shape<GroupReview, GroupReview.Builder> GROUP_REVIEW =
      Shape.of(
              GroupReview.class,
              GroupReview::builder,
              GroupReview.Builder::clear,
              GroupReview.Builder::build)
          .required("group", Scalars.TEXT, GroupReview::getGroup, GroupReview.Builder::group)
          .list(
              "achievements",
              Scalars.TEXT,
              GroupReview::getAchievements,
              GroupReview.Builder::achievements)
          .list(
              "limitations",
              Scalars.TEXT,
              GroupReview::getLimitations,
              GroupReview.Builder::limitations)
          .shape();

  static final Shape<Evaluation, Evaluation.Builder> EVALUATION =
      Shape.of(
              Evaluation.class,
              Evaluation::builder,
              Evaluation.Builder::clear,
              Evaluation.Builder::build)
          .optional(
              "period",
              CommonShapes.PRINTED_PERIOD,
              Evaluation::getPeriod,
              Evaluation.Builder::period)
          .optional("cutOff", Scalars.DATE, Evaluation::getCutOff, Evaluation.Builder::cutOff)
          .optional("plan", LawShapes.INSTRUMENT, Evaluation::getPlan, Evaluation.Builder::plan)
          .list("tallies", TALLY, Evaluation::getTallies, Evaluation.Builder::tallies)
          .list(
              "targetResults",
              TARGET_RESULT,
              Evaluation::getTargetResults,
              Evaluation.Builder::targetResults)
          .list(
              "taskResults",
              TASK_RESULT,
              Evaluation::getTaskResults,
              Evaluation.Builder::taskResults)
          .list("groups", GROUP_REVIEW, Evaluation::getGroups, Evaluation.Builder::groups)
          .list(
              "limitations",
              Scalars.TEXT,
              Evaluation::getLimitations,
              Evaluation.Builder::limitations)
          .list("causes", Scalars.TEXT, Evaluation::getCauses, Evaluation.Builder::causes)
          .list("lessons", Scalars.TEXT, Evaluation::getLessons, Evaluation.Builder::lessons)
          .shape();

  static final Shape<Opinion, Opinion.Builder> OPINION =
      Shape.of(Opinion.class, Opinion::builder, Opinion.Builder::clear, Opinion.Builder::build)
          .optional(
              "aspect",
              Scalars.code(Opinion.Aspect.class),
              Opinion::getAspect,
              Opinion.Builder::aspect)
          .optional("plan", LawShapes.INSTRUMENT, Opinion::getPlan, Opinion.Builder::plan)
          .list("targets", TargetShapes.TARGET_ID, Opinion::getTargets, Opinion.Builder::targets)
          .list("tasks", TaskShapes.TASK_ID, Opinion::getTasks, Opinion.Builder::tasks)
          .optional("author", ActorShapes.ACTOR, Opinion::getAuthor, Opinion.Builder::author)
          .required("text", Scalars.TEXT, Opinion::getText, Opinion.Builder::text)
          .shape();

  private ProgressShapes() {}
}

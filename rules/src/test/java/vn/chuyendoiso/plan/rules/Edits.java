package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Task;

/**
 * What officials do to a document: they fill a cell, empty it, put a row in, take one out, move
 * one. What is filled in comes from another document of the same type.
 */
final class Edits {

  /** Every member of a row of the table of tasks. */
  static final List<BiFunction<Task, Task, Task>> TASK =
      List.of(
          copying(Task::withId, Task::getId),
          copying(Task::withCode, Task::getCode),
          copying(Task::withTitle, Task::getTitle),
          copying(Task::withGroup, Task::getGroup),
          copying(Task::withAssignments, Task::getAssignments),
          copying(Task::withDeliverables, Task::getDeliverables),
          copying(Task::withQuantity, Task::getQuantity),
          copying(Task::withStartsOn, Task::getStartsOn),
          copying(Task::withDeadline, Task::getDeadline),
          copying(Task::withTargets, Task::getTargets),
          copying(Task::withIndicators, Task::getIndicators),
          copying(Task::withAfter, Task::getAfter),
          copying(Task::withLevel, Task::getLevel),
          copying(Task::withOrigin, Task::getOrigin),
          copying(Task::withFunding, Task::getFunding),
          copying(Task::withInformation, Task::getInformation),
          copying(Task::withTags, Task::getTags),
          copying(Task::withComponents, Task::getComponents),
          copying(Task::withChildren, Task::getChildren),
          copying(Task::withKept, Task::getKept));

  /** Every member of a row of the table of targets. */
  static final List<BiFunction<Target, Target, Target>> TARGET =
      List.of(
          copying(Target::withId, Target::getId),
          copying(Target::withCode, Target::getCode),
          copying(Target::withTitle, Target::getTitle),
          copying(Target::withIndicator, Target::getIndicator),
          copying(Target::withValue, Target::getValue),
          copying(Target::withCommitment, Target::getCommitment),
          copying(Target::withDeadline, Target::getDeadline),
          copying(Target::withMethod, Target::getMethod),
          copying(Target::withBaseline, Target::getBaseline),
          copying(Target::withLevel, Target::getLevel),
          copying(Target::withPopulation, Target::getPopulation),
          copying(Target::withCondition, Target::getCondition),
          copying(Target::withExclusion, Target::getExclusion),
          copying(Target::withInstrument, Target::getInstrument),
          copying(Target::withDerivedFrom, Target::getDerivedFrom),
          copying(Target::withAssignments, Target::getAssignments),
          copying(Target::withChildren, Target::getChildren),
          copying(Target::withKept, Target::getKept));

  /** Every member of a plan. */
  static final List<BiFunction<TransformationPlan, TransformationPlan, TransformationPlan>> PLAN =
      List.of(
          copying(TransformationPlan::withNumber, TransformationPlan::getNumber),
          copying(TransformationPlan::withTitle, TransformationPlan::getTitle),
          copying(TransformationPlan::withPrintedKind, TransformationPlan::getPrintedKind),
          copying(TransformationPlan::withIssuer, TransformationPlan::getIssuer),
          copying(TransformationPlan::withPlace, TransformationPlan::getPlace),
          copying(TransformationPlan::withIssuedOn, TransformationPlan::getIssuedOn),
          copying(TransformationPlan::withPeriod, TransformationPlan::getPeriod),
          copying(TransformationPlan::withHead, TransformationPlan::getHead),
          copying(TransformationPlan::withProvenance, TransformationPlan::getProvenance),
          copying(TransformationPlan::withLegalBases, TransformationPlan::getLegalBases),
          copying(TransformationPlan::withApprovals, TransformationPlan::getApprovals),
          copying(TransformationPlan::withEvaluations, TransformationPlan::getEvaluations),
          copying(TransformationPlan::withObjectives, TransformationPlan::getObjectives),
          copying(TransformationPlan::withIndicators, TransformationPlan::getIndicators),
          copying(TransformationPlan::withTargets, TransformationPlan::getTargets),
          copying(TransformationPlan::withTaskGroupSet, TransformationPlan::getTaskGroupSet),
          copying(
              TransformationPlan::withOmittedTaskGroups, TransformationPlan::getOmittedTaskGroups),
          copying(TransformationPlan::withClaritySet, TransformationPlan::getClaritySet),
          copying(TransformationPlan::withTasks, TransformationPlan::getTasks),
          copying(TransformationPlan::withFunding, TransformationPlan::getFunding),
          copying(TransformationPlan::withGroupFunding, TransformationPlan::getGroupFunding),
          copying(TransformationPlan::withDataAssets, TransformationPlan::getDataAssets),
          copying(TransformationPlan::withSecurity, TransformationPlan::getSecurity),
          copying(TransformationPlan::withArchitecture, TransformationPlan::getArchitecture),
          copying(TransformationPlan::withReporting, TransformationPlan::getReporting),
          copying(TransformationPlan::withTheme, TransformationPlan::getTheme),
          copying(TransformationPlan::withBreakthroughs, TransformationPlan::getBreakthroughs),
          copying(TransformationPlan::withKept, TransformationPlan::getKept));

  private static final List<BiFunction<BreakthroughScheme, BreakthroughScheme, BreakthroughScheme>>
      SCHEME =
          List.of(
              copying(BreakthroughScheme::withTitle, BreakthroughScheme::getTitle),
              copying(BreakthroughScheme::withIssuer, BreakthroughScheme::getIssuer),
              copying(BreakthroughScheme::withIssuedOn, BreakthroughScheme::getIssuedOn),
              copying(BreakthroughScheme::withPeriod, BreakthroughScheme::getPeriod),
              copying(BreakthroughScheme::withFeasibility, BreakthroughScheme::getFeasibility),
              copying(BreakthroughScheme::withContinuations, BreakthroughScheme::getContinuations),
              copying(BreakthroughScheme::withBreakthroughs, BreakthroughScheme::getBreakthroughs),
              copying(BreakthroughScheme::withSecurity, BreakthroughScheme::getSecurity),
              copying(BreakthroughScheme::withFunding, BreakthroughScheme::getFunding),
              copying(BreakthroughScheme::withKept, BreakthroughScheme::getKept));

  private static final List<BiFunction<ProgressReport, ProgressReport, ProgressReport>> REPORT =
      List.of(
          copying(ProgressReport::withNumber, ProgressReport::getNumber),
          copying(ProgressReport::withTitle, ProgressReport::getTitle),
          copying(ProgressReport::withIssuer, ProgressReport::getIssuer),
          copying(ProgressReport::withIssuedOn, ProgressReport::getIssuedOn),
          copying(ProgressReport::withPeriod, ProgressReport::getPeriod),
          copying(ProgressReport::withLegalBases, ProgressReport::getLegalBases),
          copying(ProgressReport::withReportedPlans, ProgressReport::getReportedPlans),
          copying(ProgressReport::withEvaluations, ProgressReport::getEvaluations),
          copying(ProgressReport::withOpinions, ProgressReport::getOpinions));

  private static final List<
          BiFunction<InfrastructureModel, InfrastructureModel, InfrastructureModel>>
      MODEL =
          List.of(
              copying(InfrastructureModel::withTitle, InfrastructureModel::getTitle),
              copying(InfrastructureModel::withIssuer, InfrastructureModel::getIssuer),
              copying(InfrastructureModel::withComponents, InfrastructureModel::getComponents));

  private Edits() {}

  private static <D, V> BiFunction<D, D, D> copying(
      BiFunction<D, V, D> with, Function<D, V> accessor) {
    return (edited, donor) -> with.apply(edited, accessor.apply(donor));
  }

  /** Edits a document once; takes what it fills in from a donor of the same type. */
  static Document edit(Document document, Document donor, Random random) {
    if (document instanceof TransformationPlan plan && donor instanceof TransformationPlan other) {
      return switch (random.nextInt(5)) {
        case 0 -> chosen(PLAN, random).apply(plan, other);
        case 1, 2 -> plan.withTargets(targets(plan.getTargets(), other.getTargets(), random));
        default -> plan.withTasks(tasks(plan.getTasks(), other.getTasks(), random));
      };
    } else if (document instanceof BreakthroughScheme scheme
        && donor instanceof BreakthroughScheme other) {
      return switch (random.nextInt(3)) {
        case 0 -> chosen(SCHEME, random).apply(scheme, other);
        case 1 -> scheme.withTargets(targets(scheme.getTargets(), other.getTargets(), random));
        default -> scheme.withTasks(tasks(scheme.getTasks(), other.getTasks(), random));
      };
    } else if (document instanceof ProgressReport report && donor instanceof ProgressReport other) {
      return chosen(REPORT, random).apply(report, other);
    } else if (document instanceof InfrastructureModel model
        && donor instanceof InfrastructureModel other) {
      return chosen(MODEL, random).apply(model, other);
    }
    return donor; // of another type: the whole document is another
  }

  private static List<Task> tasks(List<Task> rows, List<Task> donors, Random random) {
    return rows(
        rows,
        donors,
        (task, donor) ->
            !task.getChildren().isEmpty() && random.nextBoolean()
                ? task.withChildren(tasks(task.getChildren(), donors, random))
                : chosen(TASK, random).apply(task, donor),
        random);
  }

  private static List<Target> targets(List<Target> rows, List<Target> donors, Random random) {
    return rows(
        rows,
        donors,
        (target, donor) ->
            !target.getChildren().isEmpty() && random.nextBoolean()
                ? target.withChildren(targets(target.getChildren(), donors, random))
                : chosen(TARGET, random).apply(target, donor),
        random);
  }

  private static <R> List<R> rows(
      List<R> rows, List<R> donors, BiFunction<R, R, R> fill, Random random) {
    List<R> edited = new ArrayList<>(rows);
    Optional<R> donor = donors.isEmpty() ? Optional.empty() : Optional.of(chosen(donors, random));
    if (edited.isEmpty()) {
      donor.ifPresent(edited::add);
      return edited;
    }
    int at = random.nextInt(edited.size());
    UnaryOperator<R> filled = row -> fill.apply(row, donor.orElse(chosen(rows, random)));
    switch (random.nextInt(8)) {
      case 0 -> edited.remove(at);
      case 1 -> edited.add(at, donor.orElse(edited.get(at)));
      case 2 -> edited.add(edited.remove(at)); // moved to the end
      case 3 -> edited.add(edited.get(at)); // twice
      default -> edited.set(at, filled.apply(edited.get(at)));
    }
    return edited;
  }

  private static <T> T chosen(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}

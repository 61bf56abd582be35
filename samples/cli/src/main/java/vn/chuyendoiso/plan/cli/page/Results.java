package vn.chuyendoiso.plan.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentEvaluation;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.standing.FollowUp;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * What documents report of a plan, as far as they speak up to a day. Only what is written there:
 * states that follow from the day, such as "overdue", are worked out by the {@link PlanStanding}.
 */
final class Results {

  private static final Comparator<Dated<?>> BY_DAY =
      Comparator.comparing(d -> d.day().orElse(LocalDate.MIN));

  /**
   * An evaluation and where it stands.
   *
   * @param source the document
   * @param evaluation the evaluation
   * @param ofThisPlan whether it tells of the plan that the page is about
   */
  record Reported(Document source, Evaluation evaluation, boolean ofThisPlan) {

    /** {@return the day up to which it speaks; empty if nothing tells it} */
    Optional<LocalDate> day() {
      return new DocumentEvaluation(source, evaluation).knownUntil();
    }
  }

  /**
   * Something reported, and of which day.
   *
   * @param value what was reported
   * @param day the day; absent if nothing tells it
   */
  record Dated<V>(V value, Optional<LocalDate> day) {}

  private final List<Reported> evaluations;
  private final int ofOthers;
  private final int unclear;
  private final LocalDate until;
  private final Map<TargetId, List<Dated<TargetResult>>> targets = new HashMap<>();
  private final Map<TaskId, List<Dated<TaskResult>>> tasks = new HashMap<>();

  private Results(List<Reported> evaluations, int ofOthers, int unclear, LocalDate until) {
    this.evaluations = evaluations;
    this.ofOthers = ofOthers;
    this.unclear = unclear;
    this.until = until;
    known().forEach(this::add);
  }

  /** Sorts out what was reported of a plan up to a day. */
  static Results of(PlanDocument plan, List<ProgressReport> reports, LocalDate until) {
    List<Reported> evaluations = new ArrayList<>();
    for (DocumentEvaluation stated : DocumentEvaluation.of(plan)) {
      // A plan looks back on the plan before it, unless it says otherwise.
      boolean ofThisPlan = stated.plans().stream().anyMatch(p -> mayMean(p, plan, plan));
      evaluations.add(new Reported(plan, stated.evaluation(), ofThisPlan));
    }
    int others = 0;
    int unclear = 0;
    for (ProgressReport report : reports) {
      for (DocumentEvaluation stated : DocumentEvaluation.of(report)) {
        List<InstrumentRef> plans = stated.plans();
        if (plans.stream().noneMatch(p -> mayMean(p, plan, report)) && !plans.isEmpty()) {
          others++;
        } else if (plans.size() > 1) {
          unclear++; // the rows of one plan have the keys of those of the other
        } else {
          evaluations.add(new Reported(report, stated.evaluation(), true));
        }
      }
    }
    return new Results(List.copyOf(evaluations), others, unclear, until);
  }

  /**
   * Whether a reference may mean the plan. Who put report and plan together knows that the day is
   * right where none is named, as when a department reports on the plan of its province, and whose
   * plan it is where nobody says.
   */
  private static boolean mayMean(InstrumentRef reference, PlanDocument plan, Document in) {
    InstrumentRef dated =
        reference.getIssuedOn().isPresent()
            ? reference
            : reference.withIssuedOn(plan.getIssuedOn());
    boolean isOfNobody =
        plan.getIssuer().isEmpty() || (in.getIssuer().isEmpty() && reference.getIssuer().isEmpty());
    return plan.mayBeMeantBy(dated, in)
        || (isOfNobody && !Portfolio.of(plan).find(reference).isEmpty());
  }

  private void add(Reported reported) {
    for (TargetResult result : reported.evaluation.getTargetResults()) {
      result
          .getTarget()
          .ifPresent(
              t ->
                  targets
                      .computeIfAbsent(t, x -> new ArrayList<>())
                      .add(new Dated<>(result, reported.day())));
    }
    for (TaskResult result : reported.evaluation.getTaskResults()) {
      result
          .getTask()
          .ifPresent(
              t ->
                  tasks
                      .computeIfAbsent(t, x -> new ArrayList<>())
                      .add(new Dated<>(result, reported.day())));
    }
  }

  /** {@return the evaluations, those that the plan itself holds first} */
  List<Reported> evaluations() {
    return evaluations;
  }

  /** {@return whether there is any evaluation to be shown or counted} */
  boolean isAnythingSaid() {
    return !evaluations.isEmpty() || ofOthers + unclear > 0;
  }

  /** {@return how many evaluations of the reports tell of other plans} */
  int ofOthers() {
    return ofOthers;
  }

  /** {@return how many evaluations may tell of this plan or of another, and do not say which} */
  int unclear() {
    return unclear;
  }

  /** {@return the evaluations of this plan that do not speak of a later day} */
  private List<Reported> known() {
    return evaluations.stream()
        .filter(r -> r.ofThisPlan && r.day().filter(d -> d.isAfter(until)).isEmpty())
        .toList();
  }

  /** {@return how many evaluations of this plan speak of a later day} */
  int ofLaterDays() {
    long ofThisPlan = evaluations.stream().filter(Reported::ofThisPlan).count();
    return (int) ofThisPlan - known().size();
  }

  /** {@return whether anything was reported of this plan} */
  boolean hasReports() {
    return !known().isEmpty();
  }

  /** {@return the plan with what was reported on it, the day of each evaluation filled in} */
  FollowUp followUp(PlanDocument plan) {
    return FollowUp.of(plan, known().stream().map(r -> r.evaluation.withCutOff(r.day())).toList());
  }

  /** {@return what was reported of a target, the newest last} */
  List<Dated<TargetResult>> of(TargetId target) {
    return targets.getOrDefault(target, List.of()).stream().sorted(BY_DAY).toList();
  }

  /** {@return the newest that was reported of a task} */
  Optional<Dated<TaskResult>> of(TaskId task) {
    return tasks.getOrDefault(task, List.of()).stream().sorted(BY_DAY).reduce((a, b) -> b);
  }

  /** {@return the newest value measured by the day; an expected one only if none was measured} */
  Optional<MeasuredValue> latest(TargetId target) {
    return MeasuredValue.last(
        of(target).stream()
            .flatMap(r -> MeasuredValue.of(r.value(), r.day()).stream())
            .filter(v -> v.isEstimate() || v.day().filter(d -> d.isAfter(until)).isEmpty())
            .toList());
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * A report gives the reason, and for a task the remedy, for what was not done or is late. Example:
 * Lạng Sơn in 2025 has 2 targets not done and 2 not carried out; each needs a word why.
 *
 * <p>Not done is what the report says is not done, not carried out or suspended, and what is not
 * finished although the plan, if it is known, had it due by the day of the report; a task without a
 * deadline is due when the period of the plan ends. A target has no remedy of its own: its remark
 * is the reason, or the causes of the evaluation are. Where no such row says anything, that is one
 * finding on the evaluation. Mere counts are not judged.
 */
@Rule(
    id = "report-delay-unexplained",
    clauses = "TB56-13",
    severity = Severity.WARNING,
    documents = DocumentType.PROGRESS_REPORT,
    completeness = true,
    since = "0.1.0")
final class ReportDelayUnexplained implements EvaluationRule {

  private static final Set<ResultState> FAILED =
      EnumSet.of(ResultState.NOT_DONE, ResultState.NOT_CARRIED_OUT, ResultState.SUSPENDED);
  private static final Set<ResultState> OPEN =
      EnumSet.of(ResultState.UNDER_WAY, ResultState.NOT_STARTED, ResultState.AWAITING_APPROVAL);

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    Delays delays = new Delays();
    targets(entry, delays);
    tasks(entry, entry.stated().knownUntil(), delays);
    if (delays.late == 0) {
      return entry.evaluation().getTargetResults().isEmpty()
              && entry.evaluation().getTaskResults().isEmpty()
          ? Verdict.NOT_APPLICABLE
          : Verdict.SATISFIED;
    }
    if (delays.silent == delays.late && delays.late > 1) {
      return Verdict.violated(Violation.at(entry.pointer()).with("count", delays.late));
    }
    return Verdict.violatedOr(Verdict.SATISFIED, delays.violations);
  }

  private static void targets(EvaluationEntry entry, Delays delays) {
    Evaluation evaluation = entry.evaluation();
    for (int i = 0; i < evaluation.getTargetResults().size(); i++) {
      TargetResult result = evaluation.getTargetResults().get(i);
      if (result.getState().filter(FAILED::contains).isEmpty()) {
        continue;
      }
      boolean hasReason = result.getRemark().isPresent() || !evaluation.getCauses().isEmpty();
      List<Term> missing = hasReason ? List.of() : List.of(new Term("missing.reason"));
      Violation row =
          violation("target", entry.name(result, i), result.getState(), entry.targetResult(i));
      delays.add(row, missing, !hasReason);
    }
  }

  private static void tasks(EvaluationEntry entry, Optional<LocalDate> day, Delays delays) {
    Evaluation evaluation = entry.evaluation();
    for (int i = 0; i < evaluation.getTaskResults().size(); i++) {
      TaskResult result = evaluation.getTaskResults().get(i);
      Optional<LocalDate> passed = passed(entry, result, day);
      if (result.getState().filter(FAILED::contains).isEmpty() && passed.isEmpty()) {
        continue;
      }
      List<Term> missing = new ArrayList<>();
      if (result.getReason().isEmpty()) {
        missing.add(new Term("missing.reason"));
      }
      if (result.getRemedy().isEmpty()) {
        missing.add(new Term("missing.remedy"));
      }
      Violation row =
          violation("task", entry.name(result, i), result.getState(), entry.taskResult(i));
      delays.add(passed.map(p -> row.with("due", p)).orElse(row), missing, missing.size() == 2);
    }
  }

  /** The day by which an unfinished task was due, if that is over on the day of the report. */
  private static Optional<LocalDate> passed(
      EvaluationEntry entry, TaskResult result, Optional<LocalDate> day) {
    if (result.getState().filter(OPEN::contains).isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return entry
        .plan()
        .flatMap(plan -> entry.planned(result).flatMap(task -> due(task, plan)))
        .filter(due -> due.isBefore(day.get()));
  }

  /** The last acceptable day of a task; the end of the plan if it states no deadline at all. */
  private static Optional<LocalDate> due(TaskEntry task, CaseFile plan) {
    boolean isStated =
        task.deadline().flatMap(Printed::getMeaning).isPresent()
            || !Unstated.isBlank(task.deadline().flatMap(Printed::getText));
    return isStated ? plan.lastAcceptableDay(task) : plan.period().map(Period::getLastDay);
  }

  private static Violation violation(
      String kind, String name, Optional<ResultState> state, JsonPointer place) {
    return Violation.at(place)
        .with("kind", new Term("kind." + kind))
        .with("name", name)
        .with("state", EvaluationTallyInconsistent.state(state.orElseThrow()));
  }

  /** What is late, and what of it is not explained. */
  private static final class Delays {
    private final List<Violation> violations = new ArrayList<>();
    private int late;
    private int silent;

    void add(Violation row, List<Term> missing, boolean saysNothing) {
      late++;
      if (saysNothing) {
        silent++;
      }
      if (!missing.isEmpty()) {
        violations.add(row.with("missing", missing));
      }
    }
  }
}

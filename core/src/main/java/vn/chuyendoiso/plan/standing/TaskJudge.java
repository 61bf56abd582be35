package vn.chuyendoiso.plan.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.standing.FollowUp.Dated;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** Judges the rows of the table of tasks by a day. */
final class TaskJudge {

  private final PlanDocument plan;
  private final LocalDate day;
  private final int dueSoonDays;

  TaskJudge(PlanDocument plan, LocalDate day, int dueSoonDays) {
    this.plan = plan;
    this.day = day;
    this.dueSoonDays = dueSoonDays;
  }

  /** Judges all rows; each stands before those below it. */
  List<TaskStanding> judge(List<TaskNode> nodes, Map<TaskId, List<Dated<TaskResult>>> results) {
    Map<TaskId, List<Dated<TaskResult>>> unused = new HashMap<>(results);
    List<TaskStanding> standings = new ArrayList<>(nodes.size());
    IdentityHashMap<TaskNode, Optional<Printed<Deadline>>> cells = new IdentityHashMap<>();
    for (TaskNode node : nodes) {
      // Each row asks the one above it, which has asked before: a deep tree is walked once.
      Optional<Printed<Deadline>> cell =
          node.task().getDeadline().or(() -> node.parent().flatMap(cells::get));
      cells.put(node, cell);
      DueDay due = DueDay.of(cell, node.task().getDeadline().isPresent(), plan);
      List<Dated<TaskResult>> own = unused.remove(node.task().getId());
      standings.add(judge(node, due, own == null ? List.of() : Dated.upTo(own, day)));
    }
    return withLabels(standings);
  }

  private TaskStanding judge(TaskNode node, DueDay due, List<Dated<TaskResult>> results) {
    Optional<Dated<TaskResult>> latest =
        results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    int done = firstDone(results);
    if (done >= 0) {
      return done(node, due, results, done);
    }
    Judged judged = open(due, latest);
    return new TaskStanding(
        node,
        due,
        latest.map(Dated::result),
        latest.map(Dated::day),
        judged.status,
        Optional.empty(),
        judged.doubt,
        judged.daysLate,
        false);
  }

  private record Judged(TaskStatus status, Optional<Doubt> doubt, OptionalLong daysLate) {
    static Judged of(TaskStatus status) {
      return new Judged(status, Optional.empty(), OptionalLong.empty());
    }

    static Judged of(TaskStatus status, Optional<Doubt> doubt) {
      return new Judged(status, doubt, OptionalLong.empty());
    }
  }

  private int firstDone(List<Dated<TaskResult>> results) {
    for (int i = 0; i < results.size(); i++) {
      if (isDone(results.get(i).result())) {
        return i;
      }
    }
    return -1;
  }

  // A day of completion says as much as the word, where the word is missing.
  private boolean isDone(TaskResult result) {
    return result
        .getState()
        .map(s -> s == ResultState.DONE)
        .orElse(result.getCompletedOn().filter(d -> !d.isAfter(day)).isPresent());
  }

  private TaskStanding done(TaskNode node, DueDay due, List<Dated<TaskResult>> results, int first) {
    Optional<LocalDate> completed = Optional.empty();
    boolean isWithdrawn = false;
    for (Dated<TaskResult> dated : results.subList(first, results.size())) {
      if (isDone(dated.result())) {
        Optional<LocalDate> said = dated.result().getCompletedOn().filter(d -> !d.isAfter(day));
        completed = said.isPresent() ? said : completed;
        isWithdrawn = false;
      } else if (saysSomething(dated.result())) {
        isWithdrawn = true;
      }
    }
    Dated<TaskResult> latest = results.get(results.size() - 1);
    Judged judged = timing(due.day(), completed, results, first);
    return new TaskStanding(
        node,
        due,
        Optional.of(latest.result()),
        Optional.of(latest.day()),
        judged.status,
        completed,
        Optional.empty(),
        judged.daysLate,
        isWithdrawn);
  }

  private static boolean saysSomething(TaskResult result) {
    return result.getState().filter(s -> s != ResultState.NO_INFORMATION).isPresent();
  }

  // Without a day of completion, the reports before and after the last acceptable day tell.
  private static Judged timing(
      Optional<LocalDate> due,
      Optional<LocalDate> completed,
      List<Dated<TaskResult>> results,
      int first) {
    if (due.isEmpty()) {
      return Judged.of(TaskStatus.DONE);
    }
    if (completed.isPresent()) {
      int order = completed.get().compareTo(due.get());
      return order > 0
          ? new Judged(
              TaskStatus.DONE_LATE,
              Optional.empty(),
              OptionalLong.of(ChronoUnit.DAYS.between(due.get(), completed.get())))
          : Judged.of(order < 0 ? TaskStatus.DONE_EARLY : TaskStatus.DONE);
    }
    if (results.get(first).day().isBefore(due.get())) {
      return Judged.of(TaskStatus.DONE_EARLY);
    }
    boolean wasOpen =
        results.subList(0, first).stream()
            .anyMatch(r -> !r.day().isBefore(due.get()) && saysSomething(r.result()));
    return Judged.of(wasOpen ? TaskStatus.DONE_LATE : TaskStatus.DONE);
  }

  private Judged open(DueDay due, Optional<Dated<TaskResult>> latest) {
    Optional<ResultState> state = latest.flatMap(r -> r.result().getState());
    if (state.filter(s -> s == ResultState.NOT_CARRIED_OUT).isPresent()) {
      return Judged.of(TaskStatus.NOT_CARRIED_OUT);
    }
    if (due.isEndless()) {
      return Judged.of(TaskStatus.ONGOING);
    }
    if (due.day().isEmpty()) {
      return Judged.of(TaskStatus.CANNOT_BE_JUDGED, due.doubt());
    }
    long left = ChronoUnit.DAYS.between(day, due.day().get());
    if (left >= 0) {
      return Judged.of(left <= dueSoonDays ? TaskStatus.DUE_SOON : TaskStatus.NOT_YET_DUE);
    }
    return new Judged(
        TaskStatus.OVERDUE, doubt(due.day().get(), latest, state), OptionalLong.of(-left));
  }

  private static Optional<Doubt> doubt(
      LocalDate due, Optional<Dated<TaskResult>> latest, Optional<ResultState> state) {
    if (latest.isEmpty()) {
      return Optional.of(Doubt.NOT_REPORTED);
    }
    if (state.filter(s -> s == ResultState.NO_INFORMATION).isPresent()) {
      return Optional.of(Doubt.NO_INFORMATION);
    }
    return latest.get().day().isBefore(due)
        ? Optional.of(Doubt.REPORTED_BEFORE_DUE)
        : Optional.empty();
  }

  /** Gives each label of which no report speaks the status of the rows below it. */
  private static List<TaskStanding> withLabels(List<TaskStanding> standings) {
    IdentityHashMap<TaskNode, Map<TaskStatus, Integer>> below = new IdentityHashMap<>();
    TaskStanding[] judged = standings.toArray(TaskStanding[]::new);
    // From the end, so that all rows below a row have come before it.
    for (int i = judged.length - 1; i >= 0; i--) {
      TaskNode node = judged[i].node();
      Map<TaskStatus, Integer> counts = below.getOrDefault(node, new EnumMap<>(TaskStatus.class));
      if (judged[i].isLabel()) {
        judged[i] = judged[i].result().isPresent() ? judged[i] : ofRowsBelow(judged[i], counts);
      } else {
        counts.merge(judged[i].status(), 1, Integer::sum);
      }
      node.parent()
          .ifPresent(
              parent -> {
                Map<TaskStatus, Integer> up =
                    below.computeIfAbsent(parent, p -> new EnumMap<>(TaskStatus.class));
                counts.forEach((status, count) -> up.merge(status, count, Integer::sum));
              });
    }
    return List.of(judged);
  }

  private static TaskStanding ofRowsBelow(TaskStanding label, Map<TaskStatus, Integer> below) {
    TaskStatus status = gravest(below);
    return new TaskStanding(
        label.node(),
        label.due(),
        Optional.empty(),
        Optional.empty(),
        status,
        Optional.empty(),
        status == TaskStatus.CANNOT_BE_JUDGED ? Optional.of(Doubt.OF_ROWS_BELOW) : Optional.empty(),
        OptionalLong.empty(),
        false);
  }

  private static final List<TaskStatus> GRAVEST_FIRST =
      List.of(
          TaskStatus.OVERDUE,
          TaskStatus.DUE_SOON,
          TaskStatus.CANNOT_BE_JUDGED,
          TaskStatus.NOT_YET_DUE,
          TaskStatus.ONGOING,
          TaskStatus.DONE_LATE,
          TaskStatus.DONE,
          TaskStatus.DONE_EARLY,
          TaskStatus.NOT_CARRIED_OUT);

  private static TaskStatus gravest(Map<TaskStatus, Integer> counts) {
    return GRAVEST_FIRST.stream()
        .filter(counts::containsKey)
        .findFirst()
        .orElse(TaskStatus.CANNOT_BE_JUDGED);
  }
}

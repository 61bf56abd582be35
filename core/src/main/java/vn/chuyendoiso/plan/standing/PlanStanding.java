package vn.chuyendoiso.plan.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * What became of a plan by a day: of every row, and counted.
 *
 * <p>Example: on 2025-06-30 the plan of Thái Nguyên has 65 tasks, of which 23 are due by that day
 * and 22 of these done; of the 42 that are due by the end of the year, 11 were done early.
 *
 * <p>Rows that only head others have a standing and are not counted. A row is counted under the
 * state that was reported of it, because that is what reports count; a task that was ever reported
 * as done is done, and a target of which no state is reported is done if it was achieved. Rows of
 * which nobody says any state make the counts smaller than the total, as {@link Tally#missing()}
 * tells. Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1.
 */
public final class PlanStanding {

  static final int PERCENT_DECIMALS = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PlanDocument plan;
  private final LocalDate day;
  private final List<TaskStanding> tasks;
  private final List<TargetStanding> targets;
  private final List<PlacedEvaluation> evaluations;
  private final Map<TaskId, TaskStanding> tasksById = new HashMap<>();
  private final Map<TargetId, TargetStanding> targetsById = new HashMap<>();

  PlanStanding(
      PlanDocument plan,
      LocalDate day,
      List<TaskStanding> tasks,
      List<TargetStanding> targets,
      List<PlacedEvaluation> evaluations) {
    this.plan = plan;
    this.day = day;
    this.tasks = tasks;
    this.targets = targets;
    this.evaluations = evaluations;
    tasks.forEach(t -> tasksById.putIfAbsent(t.node().task().getId(), t));
    targets.forEach(t -> targetsById.putIfAbsent(t.target().getId(), t));
  }

  /** What is counted of a row. */
  private record Counted(Optional<ResultState> state, boolean isEarly, Optional<LocalDate> due) {}

  /** {@return the plan} */
  public PlanDocument getPlan() {
    return plan;
  }

  /** {@return the day by which it is judged} */
  public LocalDate getDay() {
    return day;
  }

  /** {@return every row of the table of tasks, labels too, each before those below it} */
  public List<TaskStanding> getTasks() {
    return tasks;
  }

  /** {@return every row of the table of targets, labels too, each before those below it} */
  public List<TargetStanding> getTargets() {
    return targets;
  }

  /**
   * Finds what became of a task.
   *
   * @param id its key
   * @return its standing; empty if the plan has no such row
   */
  public Optional<TaskStanding> task(TaskId id) {
    return Optional.ofNullable(tasksById.get(id));
  }

  /**
   * Finds what became of a target.
   *
   * @param id its key
   * @return its standing; empty if the plan has no such row
   */
  public Optional<TargetStanding> target(TargetId id) {
    return Optional.ofNullable(targetsById.get(id));
  }

  /** {@return how many tasks have which status; every task that is no label once} */
  public Map<TaskStatus, Integer> taskCounts() {
    Map<TaskStatus, Integer> counts = new EnumMap<>(TaskStatus.class);
    tasks.stream()
        .filter(t -> !t.isLabel())
        .forEach(t -> counts.merge(t.status(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** {@return how many targets have which status; every target that is no label once} */
  public Map<TargetStatus, Integer> targetCounts() {
    Map<TargetStatus, Integer> counts = new EnumMap<>(TargetStatus.class);
    targets.stream()
        .filter(t -> !t.isLabel())
        .forEach(t -> counts.merge(t.status(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Counts the rows of the plan as a report would.
   *
   * <p>A register of the conclusions of the Prime Minister, or of the tasks of Scheme 06, is a plan
   * too; its rows are counted under that subject.
   *
   * @param subject {@link Tally.Subject#TARGETS} counts the targets; any other subject counts the
   *     tasks under that name
   * @return the counts of all rows, with the share that is done in percent, with two decimals
   */
  public Tally tally(Tally.Subject subject) {
    return tally(subject, Optional.empty(), c -> true);
  }

  /**
   * Counts the rows that are due by a day.
   *
   * @param subject what is counted
   * @param dueBy the day
   * @return the counts; rows without a last acceptable day are not among them
   */
  public Tally tally(Tally.Subject subject, LocalDate dueBy) {
    return tally(
        subject, Optional.of(dueBy), c -> c.due.filter(d -> !d.isAfter(dueBy)).isPresent());
  }

  /**
   * Counts the rows that are due within a time.
   *
   * @param subject what is counted
   * @param dueAfter the day before the time begins
   * @param dueBy its last day
   * @return the counts; rows without a last acceptable day are not among them
   */
  public Tally tally(Tally.Subject subject, LocalDate dueAfter, LocalDate dueBy) {
    return tally(
        subject,
        Optional.of(dueBy),
        c -> c.due.filter(d -> d.isAfter(dueAfter) && !d.isAfter(dueBy)).isPresent());
  }

  /**
   * Counts the rows by the day on which they are due.
   *
   * @param subject what is counted
   * @return the counts of each day, in the order of the calendar; rows without a last acceptable
   *     day are in none
   */
  public SortedMap<LocalDate, Tally> talliesByDueDay(Tally.Subject subject) {
    SortedMap<LocalDate, List<Counted>> byDay = new TreeMap<>();
    for (Counted counted : counted(subject)) {
      counted.due.ifPresent(d -> byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(counted));
    }
    SortedMap<LocalDate, Tally> tallies = new TreeMap<>();
    byDay.forEach((due, rows) -> tallies.put(due, tally(subject, Optional.of(due), rows)));
    return Collections.unmodifiableSortedMap(tallies);
  }

  /**
   * Counts the tasks of each group of the plan's set of task groups.
   *
   * @return the counts by the code of the group, own or inherited, in the order of the rows; tasks
   *     without a group are in none
   */
  public Map<String, Tally> talliesByGroup() {
    Map<String, List<Counted>> byGroup = new LinkedHashMap<>();
    for (TaskStanding task : tasks) {
      if (!task.isLabel()) {
        task.node()
            .group()
            .ifPresent(g -> byGroup.computeIfAbsent(g, k -> new ArrayList<>()).add(counted(task)));
      }
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    byGroup.forEach(
        (g, rows) -> tallies.put(g, tally(Tally.Subject.TASKS, Optional.empty(), rows)));
    return Collections.unmodifiableMap(tallies);
  }

  /**
   * Holds the counts of the latest report that states any against the rows.
   *
   * <p>Of several counts of one subject that name a day by which rows were due, each counts the
   * rows that are due after the day of the one before: "22/23 due 30/6" and "42 due 31/12" speak of
   * 65 tasks. Estimates and counts of other subjects than targets and tasks have no rows.
   *
   * @return each stated tally beside what the rows give, in printed order; empty if no report up to
   *     the day states any
   */
  public List<TallyComparison> reconcile() {
    for (int i = evaluations.size() - 1; i >= 0; i--) {
      List<Tally> stated = evaluations.get(i).evaluation().getTallies();
      if (!stated.isEmpty()) {
        return reconcile(stated);
      }
    }
    return List.of();
  }

  /**
   * Holds stated counts against the rows.
   *
   * @param stated the counts, as {@link #reconcile()} takes them from one report
   * @return each beside what the rows give, in the same order
   */
  public List<TallyComparison> reconcile(List<Tally> stated) {
    Map<Tally, Optional<LocalDate>> begins = begins(stated);
    List<TallyComparison> comparisons = new ArrayList<>();
    for (Tally tally : stated) {
      comparisons.add(
          TallyComparison.of(
              tally,
              hasRows(tally) ? Optional.of(counted(tally, begins.get(tally))) : Optional.empty()));
    }
    return List.copyOf(comparisons);
  }

  private static boolean hasRows(Tally tally) {
    return (tally.getSubject() == Tally.Subject.TARGETS
            || tally.getSubject() == Tally.Subject.TASKS)
        && tally.getBasis().map(b -> b == MeasurementBasis.ACTUAL).orElse(true);
  }

  private Tally counted(Tally stated, Optional<LocalDate> dueAfter) {
    if (stated.getDueBy().isEmpty()) {
      return tally(stated.getSubject());
    }
    return dueAfter
        .map(after -> tally(stated.getSubject(), after, stated.getDueBy().get()))
        .orElseGet(() -> tally(stated.getSubject(), stated.getDueBy().get()));
  }

  /** The day before the time of which each tally counts what was due in it. */
  private static Map<Tally, Optional<LocalDate>> begins(List<Tally> stated) {
    Map<Tally.Subject, TreeMap<LocalDate, Boolean>> days = new EnumMap<>(Tally.Subject.class);
    for (Tally tally : stated) {
      tally
          .getDueBy()
          .ifPresent(
              d -> days.computeIfAbsent(tally.getSubject(), s -> new TreeMap<>()).put(d, true));
    }
    Map<Tally, Optional<LocalDate>> begins = new HashMap<>();
    for (Tally tally : stated) {
      begins.put(
          tally,
          tally
              .getDueBy()
              .flatMap(d -> Optional.ofNullable(days.get(tally.getSubject()).lowerKey(d))));
    }
    return begins;
  }

  private Tally tally(
      Tally.Subject subject, Optional<LocalDate> dueBy, Predicate<Counted> isCounted) {
    return tally(subject, dueBy, counted(subject).stream().filter(isCounted).toList());
  }

  private List<Counted> counted(Tally.Subject subject) {
    List<Counted> counted = new ArrayList<>();
    if (subject == Tally.Subject.TARGETS) {
      for (TargetStanding target : targets) {
        if (!target.isLabel()) {
          boolean isEarly = target.status() == TargetStatus.ACHIEVED_EARLY;
          counted.add(new Counted(target.counted(), isEarly, target.due().day()));
        }
      }
    } else {
      tasks.stream().filter(t -> !t.isLabel()).forEach(t -> counted.add(counted(t)));
    }
    return counted;
  }

  private static Counted counted(TaskStanding task) {
    boolean isEarly = task.status() == TaskStatus.DONE_EARLY;
    return new Counted(task.counted(), isEarly, task.due().day());
  }

  private static Tally tally(Tally.Subject subject, Optional<LocalDate> dueBy, List<Counted> rows) {
    Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
    int early = 0;
    for (Counted row : rows) {
      row.state.ifPresent(s -> counts.merge(s, 1, Integer::sum));
      early += row.isEarly && row.state.filter(s -> s == ResultState.DONE).isPresent() ? 1 : 0;
    }
    Tally.Builder tally =
        Tally.builder()
            .subject(subject)
            .total(rows.size())
            .basis(MeasurementBasis.ACTUAL)
            .dueBy(dueBy);
    for (Map.Entry<ResultState, Integer> count : counts.entrySet()) {
      StateCount.Builder state = StateCount.builder().state(count.getKey()).count(count.getValue());
      tally.addCounts(
          count.getKey() == ResultState.DONE ? state.early(early).build() : state.build());
    }
    percent(counts.getOrDefault(ResultState.DONE, 0), rows.size(), PERCENT_DECIMALS)
        .ifPresent(tally::percent);
    return tally.build();
  }

  static Optional<BigDecimal> percent(int part, int whole, int decimals) {
    return whole <= 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }

  /** {@return the key and the day, for logs; no text in which a person may be named} */
  @Override
  public String toString() {
    return "PlanStanding of "
        + plan.getNumber().map(Object::toString).orElse("a draft")
        + " on "
        + day;
  }
}

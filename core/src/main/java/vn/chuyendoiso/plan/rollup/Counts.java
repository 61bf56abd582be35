package vn.chuyendoiso.plan.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.chuyendoiso.plan.progress.Tally;

/**
 * Targets and tasks of one body, of one level of government, or of all.
 *
 * <p>Example: Lạng Sơn 2025: 34 targets stated, of which 23 done; no rows listed. What reports
 * state and what their rows add up to are kept apart.
 *
 * <p>Immutable and thread-safe. Source: Notice 16/TB-VPCP, clause TB16-1.
 *
 * @param accounts how many accounts were added
 * @param targets the rows about targets, by the state that they report
 * @param tasks the rows about tasks
 * @param stated the tallies that are stated, added where they count the same
 * @param differences by how much stated tallies and rows differ, where an account has both; empty
 *     where none has
 * @param plannedTargets how many targets the plans set that overlap the period
 * @param plannedTasks how many tasks
 */
public record Counts(
    int accounts,
    StateCounts targets,
    StateCounts tasks,
    List<StatedCounts> stated,
    List<Difference> differences,
    long plannedTargets,
    long plannedTasks) {

  static final Counts NONE =
      new Counts(0, StateCounts.NONE, StateCounts.NONE, List.of(), List.of(), 0, 0);

  /**
   * Copies the parts.
   *
   * @param accounts how many accounts were added
   * @param targets the rows about targets
   * @param tasks the rows about tasks
   * @param stated the tallies that are stated
   * @param differences by how much stated tallies and rows differ
   * @param plannedTargets how many targets the plans set
   * @param plannedTasks how many tasks
   */
  public Counts {
    Objects.requireNonNull(targets, "targets");
    Objects.requireNonNull(tasks, "tasks");
    stated = List.copyOf(stated);
    differences = List.copyOf(differences);
  }

  /**
   * Finds the sums of what is counted.
   *
   * @param counted what is counted, such as {@code Counted.all(TASKS)}
   * @return the sums; empty if no report states them
   */
  public Optional<StatedCounts> stated(Counted counted) {
    return stated.stream().filter(s -> s.counted().equals(counted)).findFirst();
  }

  /**
   * Finds by how much stated tallies and rows differ.
   *
   * @param subject targets or tasks
   * @return the difference; empty if no account has both
   */
  public Optional<Difference> difference(Tally.Subject subject) {
    return differences.stream().filter(d -> d.subject() == subject).findFirst();
  }

  /** The counts of one evaluation. */
  static Counts of(Account.Evaluated evaluated, List<StatedTally> tallies) {
    List<StatedCounts> stated = tallies.stream().map(StatedCounts::of).toList();
    return new Counts(0, evaluated.targets(), evaluated.tasks(), stated, List.of(), 0, 0);
  }

  static Counts planned(long targets, long tasks) {
    return new Counts(0, StateCounts.NONE, StateCounts.NONE, List.of(), List.of(), targets, tasks);
  }

  /** The counts as those of one account, with what it states held against what it lists. */
  Counts asAccount() {
    List<Difference> found = new ArrayList<>();
    compare(Tally.Subject.TARGETS, targets, found);
    compare(Tally.Subject.TASKS, tasks, found);
    return new Counts(1, targets, tasks, stated, found, plannedTargets, plannedTasks);
  }

  private void compare(Tally.Subject subject, StateCounts rows, List<Difference> found) {
    if (rows.total() > 0) {
      stated(Counted.all(subject)).ifPresent(s -> found.add(Difference.between(s, rows)));
    }
  }

  Counts plus(Counts other) {
    return new Counts(
        accounts + other.accounts,
        targets.plus(other.targets),
        tasks.plus(other.tasks),
        sum(stated, other.stated, StatedCounts::counted, StatedCounts::plus),
        sum(differences, other.differences, Difference::subject, Difference::plus),
        plannedTargets + other.plannedTargets,
        plannedTasks + other.plannedTasks);
  }

  private static <K extends Comparable<? super K>, V> List<V> sum(
      List<V> one, List<V> other, Function<V, K> key, BinaryOperator<V> plus) {
    if (other.isEmpty()) {
      return one;
    }
    Map<K, V> sums = new TreeMap<>();
    one.forEach(v -> sums.merge(key.apply(v), v, plus));
    other.forEach(v -> sums.merge(key.apply(v), v, plus));
    return List.copyOf(sums.values());
  }
}

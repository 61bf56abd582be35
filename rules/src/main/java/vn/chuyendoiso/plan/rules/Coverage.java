package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Portfolio;

/**
 * What the plans of many bodies cover of what the nation sets: its targets and its tasks.
 *
 * <p>Example: on 2025-06-01, of the targets that bind provinces, which of them Lạng Sơn, Thanh Hóa
 * and Nghệ An take over, at what value and by when; which tasks of 03/NQ-CP are in no plan of
 * theirs; and which national targets contradict each other.
 *
 * <p>It lists and does not judge: rules say what must be mended. Immutable and thread-safe.
 *
 * @param asOf the day
 * @param documents how many documents were looked at
 * @param targets the national targets set by that day whose instrument is not known to be out of
 *     force, in the order of the catalogue
 * @param tasks the tasks that programmes assign and that are in no plan of the body
 * @param undetermined the rows of programmes whose leads are those of many whom a condition picks,
 *     so that nobody can tell who they are
 * @param conflicts the metrics on which national targets contradict each other, by key
 */
public record Coverage(
    LocalDate asOf,
    int documents,
    List<TargetCoverage> targets,
    List<UncoveredTask> tasks,
    List<UndeterminedTask> undetermined,
    List<MetricConflict> conflicts) {

  /**
   * Copies the parts.
   *
   * @param asOf the day
   * @param documents how many documents were looked at
   * @param targets the national targets
   * @param tasks the tasks that are in no plan
   * @param undetermined the rows of which nobody can tell whose they are
   * @param conflicts the metrics on which national targets contradict each other
   */
  public Coverage {
    Objects.requireNonNull(asOf, "asOf");
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    undetermined = List.copyOf(undetermined);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Looks at all documents of a portfolio.
   *
   * @param portfolio the documents
   * @param asOf the day
   * @return what they cover
   */
  public static Coverage of(Portfolio portfolio, LocalDate asOf) {
    return CoveragePart.of(portfolio.getDocuments(), asOf).finish();
  }

  /**
   * Finds a national target.
   *
   * @param id its id in the catalogue, such as {@code qd942-2025-01}
   * @return who takes it over; empty if it is not asked about on that day
   */
  public Optional<TargetCoverage> target(String id) {
    return targets.stream().filter(t -> t.target().getId().equals(id)).findFirst();
  }
}

package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * What one document has to say to the coverage of national targets and tasks.
 *
 * @param document the document
 * @param firstDay the first day for which it plans; empty if not understood
 * @param lastDay the last day
 * @param adoptions the national targets that it takes over, by id
 * @param marks what its tasks are and from where they come, as sorted marks
 * @param given the tasks that it gives to others; only programmes do
 */
record CoverageFacts(
    CoveredDocument document,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Map<String, TargetAdoption> adoptions,
    Set<Long> marks,
    List<Given> given) {

  /**
   * A task that a programme gives.
   *
   * @param row where it stands
   * @param code its code as printed
   * @param title what is to be done
   * @param leads who leads it, as printed
   * @param bodies those who are named
   * @param members those whom a collective names
   * @param levels the levels whose bodies a collective means
   * @param isUndetermined whether some are meant whom nobody can tell
   * @param marks the marks by which a plan shows that it has the task
   */
  record Given(
      JsonPointer row,
      Optional<String> code,
      String title,
      List<String> leads,
      List<CoveredBody> bodies,
      List<CoveredBody> members,
      Set<IssuerKind> levels,
      boolean isUndetermined,
      Set<Long> marks) {}

  /** Whether the document plans for a day; one whose period is not known may. */
  boolean plansFor(LocalDate day) {
    return firstDay.map(f -> !day.isBefore(f)).orElse(true)
        && lastDay.map(l -> !day.isAfter(l)).orElse(true);
  }

  boolean hasOneOf(Set<Long> wanted) {
    return wanted.stream().anyMatch(marks::contains);
  }
}

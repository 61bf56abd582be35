package vn.chuyendoiso.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.organization.Actor;

/**
 * A day on which reports on a document are due, with everybody who owes one.
 *
 * <p>Example: 03/NQ-CP asks for reports before 15 June; 2025-06-14 is the last day. Immutable and
 * thread-safe.
 *
 * @param document the document that asks for the reports
 * @param day the last acceptable day
 * @param duties who owes a report, each body once, in printed order
 * @param unresolved the reporters of whom nobody can say which bodies they are on that day, such as
 *     "các đơn vị liên quan" or a collective of which only a part is known; empty too if the
 *     document names no reporter at all, and then there are no duties
 */
public record ReportDue(
    PlanDocument document, LocalDate day, List<ReportDuty> duties, List<Actor> unresolved) {

  /**
   * Copies the parts.
   *
   * @param document the document that asks for the reports
   * @param day the last acceptable day
   * @param duties who owes a report
   * @param unresolved the reporters who are not known by name
   */
  public ReportDue {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(day, "day");
    duties = List.copyOf(duties);
    unresolved = List.copyOf(unresolved);
  }
}

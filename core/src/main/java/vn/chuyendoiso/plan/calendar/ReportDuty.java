package vn.chuyendoiso.plan.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;

/**
 * That one body owes one report by one day.
 *
 * <p>Example: under 03/NQ-CP Lạng Sơn owes a report by 2025-06-14. Issued on 2025-06-25, it came 11
 * days late. Immutable and thread-safe.
 *
 * @param document the document that asks for the report
 * @param dueOn the last acceptable day
 * @param reporter who owes it
 * @param submissions the reports that were handed in for it, earliest first
 */
public record ReportDuty(
    PlanDocument document, LocalDate dueOn, Reporter reporter, List<Submission> submissions) {

  /**
   * Copies the parts.
   *
   * @param document the document that asks for the report
   * @param dueOn the last acceptable day
   * @param reporter who owes it
   * @param submissions the reports that were handed in for it
   */
  public ReportDuty {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(reporter, "reporter");
    submissions = List.copyOf(submissions);
  }

  /**
   * Tells what was handed in by a day.
   *
   * @param day the day
   * @return the earliest report; empty if there was none yet
   */
  public Optional<Submission> submittedBy(LocalDate day) {
    return submissions.stream().filter(s -> !s.issuedOn().isAfter(day)).findFirst();
  }

  /**
   * Tells whether the report is still missing on a day although it was due.
   *
   * @param day the day
   * @return true if the last acceptable day is over and nothing was handed in
   */
  public boolean isMissingOn(LocalDate day) {
    return day.isAfter(dueOn) && submittedBy(day).isEmpty();
  }

  /**
   * Tells by how many days the report is late, as far as a day shows.
   *
   * @param day the day
   * @return the days from the last acceptable day to the day of issue, or to the day asked about if
   *     nothing was handed in; 0 if it came in time or is not due yet
   */
  public long daysLateOn(LocalDate day) {
    LocalDate came = submittedBy(day).map(Submission::issuedOn).orElse(day);
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, came));
  }
}

package vn.chuyendoiso.plan.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * A report that was handed in for a due day.
 *
 * <p>Example: a report that Đắk Nông issued on 2025-06-20 for the turn of November counts for Lâm
 * Đồng, which it became a part of on 2025-07-01. Immutable and thread-safe.
 *
 * @param report the report
 * @param issuedOn its day of issue
 * @param predecessor the body that issued it, where that body is no more on the due day; empty if
 *     the reporter issued it
 */
public record Submission(
    ProgressReport report, LocalDate issuedOn, Optional<OrganizationId> predecessor) {

  /**
   * Checks the parts.
   *
   * @param report the report
   * @param issuedOn its day of issue
   * @param predecessor the body that issued it
   */
  public Submission {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(predecessor, "predecessor");
  }
}

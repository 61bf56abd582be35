package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * A body that has to report and has not.
 *
 * <p>Example: Vĩnh Long after the merger of 2025-07-01: it has sent nothing itself, but Trà Vinh
 * had reported.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body its key
 * @param name its name on the day of the roll-up; the key if the registry does not have it
 * @param reported those of the bodies that it took over that have reported
 */
public record MissingReport(OrganizationId body, String name, List<ReportingBody> reported) {

  /**
   * Copies the parts.
   *
   * @param body its key
   * @param name its name
   * @param reported those of the bodies that it took over that have reported
   */
  public MissingReport {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(name, "name");
    reported = List.copyOf(reported);
  }
}

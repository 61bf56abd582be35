package vn.chuyendoiso.plan.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * A body that has to report and has not.
 *
 * <p>Example: Vĩnh Long after the merger of 2025-07-01: it has sent nothing itself, but Trà Vinh
 * had reported. Or a commune that sent its plan for 2025 and no report on that year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body its key; empty if the registry does not have it
 * @param name its name on the day of the roll-up; as printed, or the key, if the registry does not
 *     have it
 * @param ground why it has to report
 * @param plan the plan that says so; empty if whoever asks says it
 * @param reported those of the bodies that it took over that have reported
 */
public record MissingReport(
    Optional<OrganizationId> body,
    String name,
    Ground ground,
    Optional<SourceDocument> plan,
    List<ReportingBody> reported) {

  /** Why a body has to report. */
  public enum Ground {
    /** Whoever asks for the roll-up expects it. */
    EXPECTED,
    /** A plan that meets the period names it among those who report. */
    ASKED_BY_PLAN,
    /** It sent a plan of its own that meets the period. */
    OWN_PLAN
  }

  /**
   * Copies the parts.
   *
   * @param body its key
   * @param name its name
   * @param ground why it has to report
   * @param plan the plan that says so
   * @param reported those of the bodies that it took over that have reported
   */
  public MissingReport {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(plan, "plan");
    reported = List.copyOf(reported);
  }
}

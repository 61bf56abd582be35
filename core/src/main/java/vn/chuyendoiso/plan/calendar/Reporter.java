package vn.chuyendoiso.plan.calendar;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * A body that owes a report on a day.
 *
 * <p>Example: "Các bộ, ngành, địa phương" are 63 provinces on 2025-06-14 and 34 on 2025-11-30, each
 * of them a reporter. Where a regime names "Bộ Thông tin và Truyền thông", BKHCN owes the reports
 * since 2025-03-01, {@linkplain #insteadOf() instead of} it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization the key of the body; empty if the registry does not have it
 * @param name its name on that day, or as printed if the registry does not have it
 * @param insteadOf the body that the regime names and that is no more; empty if it is the body
 *     itself
 */
public record Reporter(
    Optional<OrganizationId> organization, String name, Optional<OrganizationId> insteadOf) {

  /**
   * Checks the parts.
   *
   * @param organization the key of the body
   * @param name its name
   * @param insteadOf the body that is no more
   */
  public Reporter {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(insteadOf, "insteadOf");
  }

  BodyKey key() {
    return BodyKey.of(organization, name);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * A body of which it is asked what its plans cover.
 *
 * <p>Example: {@code province:lam-dong}, which answers since 2025-07-01 for what Đắk Nông planned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization its key in the registry, on the day of the answer; empty if the registry does
 *     not have it
 * @param name its name: that of the registry, else as printed
 * @param level its level; empty if nobody says, as of a body that a task alone names
 */
public record CoveredBody(
    Optional<OrganizationId> organization, String name, Optional<IssuerKind> level)
    implements Comparable<CoveredBody> {

  /**
   * Checks the parts.
   *
   * @param organization its key in the registry
   * @param name its name
   * @param level its level
   */
  public CoveredBody {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
  }

  /** The text under which the body is the same in all documents. */
  String key() {
    return organization.map(OrganizationId::value).orElseGet(() -> ExactKey.of(name).key());
  }

  @Override
  public int compareTo(CoveredBody other) {
    return key().compareTo(other.key());
  }
}

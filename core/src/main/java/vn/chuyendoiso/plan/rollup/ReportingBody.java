package vn.chuyendoiso.plan.rollup;

import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The body whose plan or report was rolled up.
 *
 * <p>Example: "UBND tỉnh Lạng Sơn", a province, with the key {@code province:lang-son}. A commune
 * that the registry does not have is told by its name and its level. Two are equal if they have the
 * same key, or, without one, the same level and the same name but for spelling.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization the key in the registry; empty if the registry does not have it
 * @param name the name as printed
 * @param level its level
 */
public record ReportingBody(Optional<OrganizationId> organization, String name, IssuerKind level)
    implements Comparable<ReportingBody> {

  /**
   * Checks the parts.
   *
   * @param organization the key in the registry; empty if the registry does not have it
   * @param name the name as printed
   * @param level its level
   */
  public ReportingBody {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
  }

  /** The text under which the body is the same in all documents. */
  String key() {
    return organization
        .map(o -> "=" + o.value())
        .orElseGet(() -> level.name() + "~" + ExactKey.of(name).key());
  }

  static ReportingBody read(PackedIn in) {
    return new ReportingBody(
        in.wordIfAny().map(ReportingBody::organization), in.word(), in.constant(IssuerKind.class));
  }

  private static OrganizationId organization(String key) {
    return OrganizationId.parse(key)
        .orElseThrow(() -> new PackedIn.Spoiled("a body has no key of the registry"));
  }

  void write(PackedOut out) {
    out.wordIfAny(organization.map(OrganizationId::value));
    out.word(name);
    out.constant(level);
  }

  @Override
  public int compareTo(ReportingBody other) {
    return key().compareTo(other.key());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportingBody that && key().equals(that.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }
}

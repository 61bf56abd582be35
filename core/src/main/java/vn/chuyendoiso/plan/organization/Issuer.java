package vn.chuyendoiso.plan.organization;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The body that issues a document.
 *
 * <p>Example: "UBND tỉnh Lạng Sơn", kind {@link IssuerKind#PROVINCE}, key {@code
 * province:lang-son}. The kind decides which clauses bind the document.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Issuer extends WithIssuer, Keeping {

  /** {@return the body's name as printed} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getName();

  /** {@return the kind of body} */
  IssuerKind getKind();

  /** {@return the body's key in the registry; absent if the registry does not have it} */
  Optional<OrganizationId> getOrganization();

  /**
   * Finds the body's key: the stated one, or else that of its name.
   *
   * @param registry the bodies among which the name is looked up
   * @return the key; empty if none is stated and the name is unknown
   */
  default Optional<OrganizationId> findOrganization(OrganizationRegistry registry) {
    return getOrganization().or(() -> registry.idOf(getName()));
  }

  @Override
  Issuer withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Issuer " + getKind();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Issuer}; not thread-safe. */
  final class Builder extends ImmutableIssuer.Builder {
    Builder() {}
  }
}

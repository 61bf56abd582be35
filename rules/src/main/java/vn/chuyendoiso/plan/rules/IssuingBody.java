package vn.chuyendoiso.plan.rules;

import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * Who issues a document, so that two documents of one body are told to be so. Example: "UBND tỉnh
 * Lạng Sơn" and an issuer with the key {@code province:lang-son} are one.
 *
 * @param key the key of the registry, or else the key of the printed name
 */
record IssuingBody(String key) {

  /** The body that issues a document; empty if the document does not say. */
  static Optional<IssuingBody> of(Document document) {
    return document.getIssuer().map(IssuingBody::of);
  }

  private static IssuingBody of(Issuer issuer) {
    return issuer
        .findOrganization(OrganizationRegistry.bundled())
        .map(id -> new IssuingBody(id.value()))
        .orElseGet(() -> named(issuer.getName()));
  }

  /** The body of a printed name. */
  static IssuingBody named(String name) {
    return OrganizationRegistry.bundled()
        .idOf(name)
        .map(id -> new IssuingBody(id.value()))
        .orElseGet(() -> new IssuingBody(ExactKey.of(name).key()));
  }
}

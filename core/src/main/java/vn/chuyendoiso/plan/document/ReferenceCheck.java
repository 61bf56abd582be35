package vn.chuyendoiso.plan.document;

import java.util.Optional;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/** Tells whether a reference in one document may mean another. */
final class ReferenceCheck {

  private ReferenceCheck() {}

  static boolean mayMean(InstrumentRef reference, Document plan, Document in) {
    if (reference.getNumber().isEmpty()
        || plan.getNumber().filter(reference.getNumber().get()::isSameNumberAs).isEmpty()) {
      return false;
    }
    Optional<String> body = plan.getIssuer().map(ReferenceCheck::body);
    Optional<String> named = reference.getIssuer().map(ReferenceCheck::body);
    if (body.isPresent() && named.isPresent() && !body.equals(named)) {
      return false;
    }
    boolean isNamed = body.isPresent() && body.equals(named);
    if (plan.getIssuedOn().isPresent() && reference.getIssuedOn().isPresent()) {
      return plan.getIssuedOn().equals(reference.getIssuedOn()) && (isNamed || !isPeer(plan, in));
    }
    return isNamed
        || plan.getIssuer().filter(i -> i.getKind() == IssuerKind.NATION).isPresent()
        || (body.isPresent() && body.equals(in.getIssuer().map(ReferenceCheck::body)));
  }

  // Two provinces do issue plans of one number on one day; a reference means the own one, unless
  // it names the other.
  private static boolean isPeer(Document plan, Document in) {
    return plan.getIssuer().isPresent()
        && plan.getIssuer().map(Issuer::getKind).equals(in.getIssuer().map(Issuer::getKind))
        && !plan.getIssuer()
            .map(ReferenceCheck::body)
            .equals(in.getIssuer().map(ReferenceCheck::body));
  }

  private static String body(Issuer issuer) {
    return issuer
        .findOrganization(OrganizationRegistry.bundled())
        .map(Object::toString)
        .orElseGet(() -> body(issuer.getName()));
  }

  private static String body(String name) {
    return OrganizationRegistry.bundled()
        .idOf(name)
        .map(Object::toString)
        .orElseGet(() -> ExactKey.of(name).key());
  }
}

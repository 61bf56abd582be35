package vn.chuyendoiso.plan.document;

import java.util.Collection;
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
        || isOwn(plan, in);
  }

  static boolean means(
      InstrumentRef reference, Document plan, Document in, Collection<? extends Document> others) {
    if (!mayMean(reference, plan, in)) {
      return false;
    }
    boolean isOwn = isOwn(plan, in);
    for (Document other : others) {
      boolean isRival =
          other != in
              && mayMean(reference, other, in)
              && !(isOwn && !isOwn(other, in))
              && !isCopy(other, plan);
      if (isRival) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwn(Document plan, Document in) {
    Optional<String> body = plan.getIssuer().map(ReferenceCheck::body);
    return body.isPresent() && body.equals(in.getIssuer().map(ReferenceCheck::body));
  }

  private static boolean isCopy(Document other, Document plan) {
    return other == plan
        || (other.type() == plan.type()
            && other.getIssuedOn().equals(plan.getIssuedOn())
            && isOwn(other, plan))
        || other.equals(plan);
  }

  // Two provinces do issue plans of one number on one day; a reference means the own one, unless
  // it names the other.
  private static boolean isPeer(Document plan, Document in) {
    return plan.getIssuer().isPresent()
        && plan.getIssuer().map(Issuer::getKind).equals(in.getIssuer().map(Issuer::getKind))
        && !isOwn(plan, in);
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

package vn.chuyendoiso.plan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * One demand of a legal text, restated in one sentence.
 *
 * <p>Example: {@code CT34-P4}, of Directive 34/CT-TTg, binding on ministries and provinces:
 * "Assignments are clear on person, work, time, responsibility and result".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Clause {

  /** {@return the clause's stable id} */
  String getId();

  /** {@return the number of the instrument, such as {@code 34/CT-TTg}} */
  String getInstrument();

  /** {@return the kinds of issuers that it binds} */
  Set<IssuerKind> getAddressees();

  /** {@return the single bodies that it binds by name; empty if it binds kinds} */
  List<OrganizationId> getBodies();

  /** {@return how strongly it binds} */
  ClauseForce getForce();

  /** {@return the demand in Vietnamese} */
  String getVietnamese();

  /** {@return the demand in English} */
  String getEnglish();

  /** {@return the instrument's day of issue; absent if not known to the day} */
  Optional<LocalDate> getIssuedOn();

  /** {@return the year of the plans that it speaks of; absent if it names no year} */
  Optional<Integer> getPlanYear();

  /** {@return where the clause was seen} */
  List<String> getSources();

  /**
   * Tells whether it binds an issuer, by kind or by name.
   *
   * @param issuer who issues a document
   * @return false if, for that issuer, it is good practice only
   */
  default boolean binds(Issuer issuer) {
    return getAddressees().contains(issuer.getKind())
        || issuer.getOrganization().map(getBodies()::contains).orElse(false);
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Clause " + getId();
  }

  /** {@return its instrument, as the registry finds it} */
  default InstrumentRef reference() {
    return InstrumentRef.builder()
        .number(DocumentNumber.of(getInstrument()))
        .issuedOn(getIssuedOn())
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Clause}; not thread-safe. */
  final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}

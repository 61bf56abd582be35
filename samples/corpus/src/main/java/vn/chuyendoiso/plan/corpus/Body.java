package vn.chuyendoiso.plan.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * Who plans and reports: a ministry, a province, a commune.
 *
 * @param name the name of the issuer as printed
 * @param place the name in titles
 * @param symbol what stands behind the number of documents, such as "UBND"
 * @param kind its level
 * @param organization its key; empty for a commune, which is made up
 * @param firstDay the first day on which it exists
 * @param lastDay the last one
 */
record Body(
    String name,
    String place,
    String symbol,
    IssuerKind kind,
    Optional<OrganizationId> organization,
    LocalDate firstDay,
    LocalDate lastDay) {

  static Body of(Organization organization) {
    boolean province = organization.getKind().isProvinceLevel();
    String place =
        province
            ? organization.getName().substring(0, 1).toLowerCase(Locale.ROOT)
                + organization.getName().substring(1)
            : organization.getName();
    return new Body(
        province ? "UBND " + place : place,
        place,
        province
            ? "UBND"
            : organization.getAbbreviations().stream()
                .findFirst()
                .orElse(organization.getId().value()),
        province ? IssuerKind.PROVINCE : IssuerKind.MINISTRY,
        Optional.of(organization.getId()),
        organization.getFirstDay().orElse(LocalDate.MIN),
        organization.getLastDay().orElse(LocalDate.MAX));
  }

  static Body commune(String name, Body province) {
    String place = name + ", " + province.place();
    return new Body(
        "UBND " + place,
        place,
        "UBND",
        IssuerKind.COMMUNE,
        Optional.empty(),
        LocalDate.MIN,
        LocalDate.MAX);
  }

  boolean existsOn(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  Issuer issuer() {
    return Issuer.builder().name(name).kind(kind).organization(organization).build();
  }
}

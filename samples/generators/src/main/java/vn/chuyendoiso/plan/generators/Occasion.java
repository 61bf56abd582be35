package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Period;

/**
 * What conforming documents are made for: a year, perhaps one issuer, tables of some length.
 *
 * @param year the year; the guidance on plans speaks of 2025 alone
 * @param issuer who issues the document, if that is settled
 * @param targets how many rows the table of targets has at its top; never none
 * @param tasks how many rows the table of tasks has at its top; never none
 */
record Occasion(
    int year, Optional<Issuer> issuer, Optional<Rows.Span> targets, Optional<Rows.Span> tasks) {

  static final int FIRST_YEAR = 2025;
  static final int LAST_YEAR = 2030;

  /** The year of the guidance, anybody who is asked for a plan, tables of any length. */
  static final Occasion GUIDED =
      new Occasion(FIRST_YEAR, Optional.empty(), Optional.empty(), Optional.empty());

  private static final Set<OrganizationKind> GOVERNMENT =
      EnumSet.of(
          OrganizationKind.MINISTRY,
          OrganizationKind.MINISTRY_LEVEL_AGENCY,
          OrganizationKind.GOVERNMENT_AGENCY);

  private static final Map<Integer, List<Organization>> BODIES = new ConcurrentHashMap<>();

  boolean isGuided() {
    return year == FIRST_YEAR;
  }

  Period period() {
    return Period.years(year, year);
  }

  LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /** The first day of issue: the directive and the guidance are known. */
  LocalDate issuedFrom() {
    return LocalDate.of(year - 1, 9, 17);
  }

  /** The last day on which a plan is in time. */
  LocalDate issuedUntil() {
    return LocalDate.of(year - 1, 10, 29);
  }

  /** The bodies of the Government that exist from the issue of the plan to its last task. */
  List<Organization> bodies() {
    return BODIES.computeIfAbsent(
        year,
        y ->
            OrganizationRegistry.bundled().on(lastDay()).stream()
                .filter(o -> GOVERNMENT.contains(o.getKind()))
                .filter(o -> OrganizationRegistry.bundled().on(o.getId(), issuedFrom()).isPresent())
                .toList());
  }

  /** The body that a figure stands for. */
  Actor.Body body(int figure) {
    return Actors.body(bodies().get(figure % bodies().size()));
  }
}

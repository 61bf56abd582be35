package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Period;

/**
 * What documents are made for: a year, an issuer, a stage, tables of some length. What is left open
 * is drawn.
 *
 * @param wantedYear the year; conforming documents are for 2025 if it is left open
 * @param issuer who issues the document
 * @param stage how far the document has come
 * @param targets how many rows the table of targets has at its top
 * @param tasks how many rows the table of tasks has at its top
 */
record Occasion(
    Optional<Integer> wantedYear,
    Optional<Issuer> issuer,
    Optional<Stage> stage,
    Optional<Rows.Span> targets,
    Optional<Rows.Span> tasks) {

  /** The year of the one guidance on plans that is known. */
  static final int FIRST_YEAR = 2025;

  static final int LAST_YEAR = 2030;

  /** Everything is left open. */
  static final Occasion OPEN =
      new Occasion(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static final Set<OrganizationKind> GOVERNMENT =
      EnumSet.of(
          OrganizationKind.MINISTRY,
          OrganizationKind.MINISTRY_LEVEL_AGENCY,
          OrganizationKind.GOVERNMENT_AGENCY);

  private static final Map<Integer, List<Organization>> BODIES = new ConcurrentHashMap<>();

  int year() {
    return wantedYear.orElse(FIRST_YEAR);
  }

  boolean isGuided() {
    return year() == FIRST_YEAR;
  }

  Period period() {
    return Period.years(year(), year());
  }

  LocalDate lastDay() {
    return LocalDate.of(year(), 12, 31);
  }

  /** The first day of issue: the directive and the guidance are known. */
  LocalDate issuedFrom() {
    return LocalDate.of(year() - 1, 9, 17);
  }

  /** The last day on which a plan is in time. */
  LocalDate issuedUntil() {
    return LocalDate.of(year() - 1, 10, 29);
  }

  /** The bodies of the Government that exist from the issue of the plan to its last task. */
  List<Organization> bodies() {
    return BODIES.computeIfAbsent(
        year(),
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

  /** Whether the document is settled to be a draft that nobody has issued. */
  boolean isUnissued() {
    return stage.filter(s -> s == Stage.DRAFT || s == Stage.SUBMISSION).isPresent();
  }

  /** How often a member is there that a draft cannot have and an issued document must have. */
  double ifIssued(double otherwise) {
    return stage.isEmpty() ? otherwise : isUnissued() ? 0 : 1;
  }

  /** How often a member is there that an issued document must have. */
  double atLeast(double otherwise) {
    return stage.isEmpty() || isUnissued() ? otherwise : 1;
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.generators.Kept.Slot;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.AssignmentStatus;
import vn.chuyendoiso.plan.responsibility.Reassignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/**
 * Who acts: actors, the cells that assign them, and issuers.
 *
 * <p>Example: "Bộ Công an" with its key in the registry, the collective "Các bộ, ngành, địa
 * phương", a cell with several leads, a cell whose words were not understood.
 *
 * <p>Actors shrink to a body of the registry. Thread-safe.
 */
public final class Actors {

  private Actors() {}

  /**
   * Returns actors of every kind.
   *
   * @return actors, some with kept members
   */
  public static Arbitrary<Actor> actors() {
    return Kept.beside(
        Choice.<Actor>of(8, registered())
            .or(3, unregistered())
            .or(4, collectives())
            .or(1, picked())
            .or(1, Texts.from("non-state").map(Actor::nonStateBody))
            .or(1, Texts.from("role").map(Actor::personRole)),
        Actors::slots);
  }

  /**
   * Returns bodies of the registry, also such as no longer exist.
   *
   * @return bodies with their keys, without kept members
   */
  public static Arbitrary<Actor.Body> registered() {
    return Pick.of(
        OrganizationRegistry.bundled().all().stream().map(Actors::body).distinct().toList());
  }

  /**
   * Returns offices that persons hold.
   *
   * @return roles, some with kept members
   */
  public static Arbitrary<Actor.PersonRole> personRoles() {
    return Kept.beside(Texts.from("role").map(Actor::personRole), Actors::slots);
  }

  /**
   * Returns cells that say who has which role.
   *
   * @return assignments with any number of actors, with and without printed words
   */
  public static Arbitrary<Assignment> assignments() {
    Arbitrary<Responsibility> roles =
        Choice.of(6, List.of(Responsibility.LEAD))
            .or(4, List.of(Responsibility.COORDINATE))
            .or(1, List.of(Responsibility.MONITOR))
            .or(1, List.of(Responsibility.APPROVE));
    return Choice.<Assignment>of(
            2, Parts.of(roles, Rows.between(actors(), 1, 3)).as(Actors::printed))
        .or(
            1,
            Assembly.of(Assignment::builder)
                .with("responsibility", roles, Assignment.Builder::responsibility)
                .maybe("text", 0.5, Texts.texts(), Assignment.Builder::text)
                .list("actors", Rows.upTo(actors(), 3), Assignment.Builder::actors)
                .maybe("status", 0.2, Pick.of(AssignmentStatus.class), Assignment.Builder::status)
                .list(
                    "reassignments",
                    Rows.below(reassignments(), 2),
                    Assignment.Builder::reassignments)
                .build(Assignment.Builder::build));
  }

  /**
   * Returns events by which a role went from one actor to another.
   *
   * @return reassignments, with and without a day and an instrument
   */
  public static Arbitrary<Reassignment> reassignments() {
    return Assembly.of(Reassignment::builder)
        .with("previous", actors(), Reassignment.Builder::previous)
        .maybe("next", 0.9, actors(), Reassignment.Builder::next)
        .maybe("firstDay", 0.8, Deadlines.dates(), Reassignment.Builder::firstDay)
        .maybe("instrument", 0.4, Instruments.references(), Reassignment.Builder::instrument)
        .maybe("text", 0.3, Texts.texts(), Reassignment.Builder::text)
        .build(Reassignment.Builder::build);
  }

  /**
   * Returns actors whose names, written into a cell, are understood.
   *
   * @return bodies of the registry, collectives and others, without kept members
   */
  public static Arbitrary<Actor> understood() {
    List<String> words = new ArrayList<>();
    for (String list : List.of("collective", "local-body", "non-state", "role")) {
      words.addAll(Vocabulary.words(list));
    }
    Vocabulary.entries("picked").forEach(e -> words.add(e.words() + " " + e.beside()));
    List<Actor> named = new ArrayList<>();
    words.forEach(w -> named.addAll(Actor.parseAll(w)));
    return Choice.<Actor>of(1, registered()).or(1, Pick.of(named));
  }

  /**
   * Returns issuers of every kind.
   *
   * @return issuers, some with kept members
   */
  public static Arbitrary<Issuer> issuers() {
    Arbitrary<String> names =
        Choice.<String>of(2, Vocabulary.any("province").map(p -> "UBND " + p))
            .or(2, registered().map(Actor::getName))
            .or(1, Texts.from("local-body"));
    return Assembly.of(Issuer::builder)
        .with("name", names, Issuer.Builder::name)
        .with("kind", Pick.of(IssuerKind.class), Issuer.Builder::kind)
        .maybe("organization", 0.4, organizationIds(), Issuer.Builder::organization)
        .build(Issuer.Builder::build);
  }

  /** Returns a cell whose words are the names of its actors. */
  static Assignment printed(Responsibility responsibility, List<? extends Actor> actors) {
    return Assignment.builder()
        .responsibility(responsibility)
        .text(
            actors.size() == 1
                ? actors.get(0).getName()
                : actors.stream().map(Actor::getName).collect(Collectors.joining("; ")))
        .actors(actors)
        .build();
  }

  static Actor.Body body(Organization organization) {
    return Actor.body(organization.getName(), Optional.of(organization.getId()));
  }

  private static Arbitrary<Actor> unregistered() {
    return Parts.of(Texts.from("local-body"), Choice.maybe(0.2, organizationIds())).as(Actor::body);
  }

  private static Arbitrary<OrganizationId> organizationIds() {
    List<OrganizationId> registered =
        OrganizationRegistry.bundled().all().stream().map(Organization::getId).distinct().toList();
    return Choice.<OrganizationId>of(4, Pick.of(registered))
        .or(1, Pick.of("X", "SỞ-1", "000.00.00.H37").map(OrganizationId::new));
  }

  private static Arbitrary<Actor> collectives() {
    return Parts.of(
            Texts.from("collective"), Choice.maybe(0.3, levels()), Rows.below(organizationIds(), 3))
        .as(Actor::collective);
  }

  private static Arbitrary<GovernmentLevel> levels() {
    return Pick.of(GovernmentLevel.class);
  }

  private static Arbitrary<Actor> picked() {
    return Parts.of(
            Pick.of(Vocabulary.entries("picked")),
            Choice.maybe(0.1, Texts.texts()),
            Choice.maybe(0.3, levels()),
            Rows.below(organizationIds(), 3))
        .as(
            (entry, condition, level, members) ->
                Actor.conditionalCollective(
                    entry.words(), condition.orElse(entry.beside()), level, members));
  }

  private static List<Slot> slots(Actor actor) {
    if (actor instanceof Actor.Body body) {
      return List.of(Slot.filled("name"), Slot.optional("organization", body.getOrganization()));
    } else if (actor instanceof Actor.Collective collective) {
      return List.of(
          Slot.filled("name"),
          Slot.optional("level", collective.getLevel()),
          Slot.list("members", collective.getMembers()));
    } else if (actor instanceof Actor.ConditionalCollective picked) {
      return List.of(
          Slot.filled("name"),
          Slot.filled("condition"),
          Slot.optional("level", picked.getLevel()),
          Slot.list("members", picked.getMembers()));
    }
    return List.of(Slot.filled("name"));
  }
}

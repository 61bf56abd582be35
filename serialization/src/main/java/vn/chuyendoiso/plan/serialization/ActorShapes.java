package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.AssignmentStatus;
import vn.chuyendoiso.plan.responsibility.Reassignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** Shapes of actors and their assignments. */
final class ActorShapes {

  private static final WireType<OrganizationId> ORGANIZATION =
      Scalars.id(OrganizationId::parse, OrganizationId::value);

  private static final WireType<GovernmentLevel> LEVEL = Scalars.code(GovernmentLevel.class);

  static final Shape<Issuer, Issuer.Builder> ISSUER =
      Shape.of(Issuer.class, Issuer::builder, Issuer.Builder::clear, Issuer.Builder::build)
          .required("name", Scalars.TEXT, Issuer::getName, Issuer.Builder::name)
          .required("kind", Scalars.code(IssuerKind.class), Issuer::getKind, Issuer.Builder::kind)
          .optional(
              "organization", ORGANIZATION, Issuer::getOrganization, Issuer.Builder::organization)
          .shape();

  static final Family<Actor> ACTOR =
      Family.of(Actor.class, "form")
          .form(
              "body",
              Actor.Body.class,
              m ->
                  m.required("name", Scalars.TEXT, Actor.Body::getName)
                      .optional("organization", ORGANIZATION, Actor.Body::getOrganization),
              p -> Actor.body(p.get("name"), p.find("organization")))
          .form(
              "collective",
              Actor.Collective.class,
              m ->
                  m.required("name", Scalars.TEXT, Actor.Collective::getName)
                      .optional("level", LEVEL, Actor.Collective::getLevel)
                      .list("members", ORGANIZATION, Actor.Collective::getMembers),
              p -> Actor.collective(p.get("name"), p.find("level"), p.list("members")))
          .form(
              "conditional-collective",
              Actor.ConditionalCollective.class,
              m ->
                  m.required("name", Scalars.TEXT, Actor.ConditionalCollective::getName)
                      .required(
                          "condition", Scalars.TEXT, Actor.ConditionalCollective::getCondition)
                      .optional("level", LEVEL, Actor.ConditionalCollective::getLevel)
                      .list("members", ORGANIZATION, Actor.ConditionalCollective::getMembers),
              p ->
                  Actor.conditionalCollective(
                      p.get("name"), p.get("condition"), p.find("level"), p.list("members")))
          .form(
              "non-state-body",
              Actor.NonStateBody.class,
              m -> m.required("name", Scalars.TEXT, Actor.NonStateBody::getName),
              p -> Actor.nonStateBody(p.get("name")))
          .form(
              "person-role",
              Actor.PersonRole.class,
              m -> m.required("name", Scalars.TEXT, Actor.PersonRole::getName),
              p -> Actor.personRole(p.get("name")))
          .family();

  static final Family<Actor.PersonRole> PERSON_ROLE =
      Family.of(Actor.PersonRole.class, "form")
          .form(
              "person-role",
              Actor.PersonRole.class,
              m -> m.required("name", Scalars.TEXT, Actor.PersonRole::getName),
              p -> Actor.personRole(p.get("name")))
          .family();

  static final Shape<Reassignment, Reassignment.Builder> REASSIGNMENT =
      Shape.of(
              Reassignment.class,
              Reassignment::builder,
              Reassignment.Builder::clear,
              Reassignment.Builder::build)
          .required("previous", ACTOR, Reassignment::getPrevious, Reassignment.Builder::previous)
          .optional("next", ACTOR, Reassignment::getNext, Reassignment.Builder::next)
          .optional(
              "firstDay", Scalars.DATE, Reassignment::getFirstDay, Reassignment.Builder::firstDay)
          .optional(
              "instrument",
              LawShapes.INSTRUMENT,
              Reassignment::getInstrument,
              Reassignment.Builder::instrument)
          .optional("text", Scalars.TEXT, Reassignment::getText, Reassignment.Builder::text)
          .shape();

  static final Shape<Assignment, Assignment.Builder> ASSIGNMENT =
      Shape.of(
              Assignment.class,
              Assignment::builder,
              Assignment.Builder::clear,
              Assignment.Builder::build)
          .required(
              "responsibility",
              Scalars.code(Responsibility.class),
              Assignment::getResponsibility,
              Assignment.Builder::responsibility)
          .optional("text", Scalars.TEXT, Assignment::getText, Assignment.Builder::text)
          .list("actors", ACTOR, Assignment::getActors, Assignment.Builder::actors)
          .optional(
              "status",
              Scalars.code(AssignmentStatus.class),
              Assignment::getStatus,
              Assignment.Builder::status)
          .list(
              "reassignments",
              REASSIGNMENT,
              Assignment::getReassignments,
              Assignment.Builder::reassignments)
          .shape();

  private ActorShapes() {}
}

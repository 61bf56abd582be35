package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** Shapes of actors and their assignments. */
final class ActorShapes {

  private static final WireType<OrganizationId> ORGANIZATION =
      Scalars.id(OrganizationId::parse, OrganizationId::value);

  static final Shape<Issuer, Issuer.Builder> ISSUER =
      Shape.of(Issuer.class, Issuer::builder, Issuer.Builder::build)
          .required("name", Scalars.TEXT, Issuer::getName, Issuer.Builder::name)
          .required("kind", Scalars.code(IssuerKind.class), Issuer::getKind, Issuer.Builder::kind)
          .optional(
              "organization", ORGANIZATION, Issuer::getOrganization, Issuer.Builder::organization)
          .shape();

  static final Family<Actor> ACTOR =
      Family.<Actor>of("kind")
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
              m -> m.required("name", Scalars.TEXT, Actor.Collective::getName),
              p -> Actor.collective(p.get("name")))
          .form(
              "conditional-collective",
              Actor.ConditionalCollective.class,
              m ->
                  m.required("name", Scalars.TEXT, Actor.ConditionalCollective::getName)
                      .required(
                          "condition", Scalars.TEXT, Actor.ConditionalCollective::getCondition),
              p -> Actor.conditionalCollective(p.get("name"), p.get("condition")))
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
      Family.<Actor.PersonRole>of("kind")
          .form(
              "person-role",
              Actor.PersonRole.class,
              m -> m.required("name", Scalars.TEXT, Actor.PersonRole::getName),
              p -> Actor.personRole(p.get("name")))
          .family();

  static final Shape<Assignment, Assignment.Builder> ASSIGNMENT =
      Shape.of(Assignment.class, Assignment::builder, Assignment.Builder::build)
          .required(
              "responsibility",
              Scalars.code(Responsibility.class),
              Assignment::getResponsibility,
              Assignment.Builder::responsibility)
          .optional("text", Scalars.TEXT, Assignment::getText, Assignment.Builder::text)
          .list("actors", ACTOR, Assignment::getActors, Assignment.Builder::actors)
          .shape();

  private ActorShapes() {}
}

package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;

/** Shapes of the model of the infrastructure. */
final class InfrastructureShapes {

  static final WireType<ComponentId> COMPONENT_ID =
      Scalars.id(ComponentId::parse, ComponentId::value);

  static final Shape<InfrastructureComponent, InfrastructureComponent.Builder> COMPONENT =
      Shape.of(
              InfrastructureComponent.class,
              InfrastructureComponent::builder,
              InfrastructureComponent.Builder::clear,
              InfrastructureComponent.Builder::build)
          .required(
              "id",
              COMPONENT_ID,
              InfrastructureComponent::getId,
              InfrastructureComponent.Builder::id)
          .optional(
              "code",
              Scalars.TEXT,
              InfrastructureComponent::getCode,
              InfrastructureComponent.Builder::code)
          .required(
              "name",
              Scalars.TEXT,
              InfrastructureComponent::getName,
              InfrastructureComponent.Builder::name)
          .optional(
              "purpose",
              Scalars.TEXT,
              InfrastructureComponent::getPurpose,
              InfrastructureComponent.Builder::purpose)
          .list(
              "assignments",
              ActorShapes.ASSIGNMENT,
              InfrastructureComponent::getAssignments,
              InfrastructureComponent.Builder::assignments)
          .list(
              "needs",
              COMPONENT_ID,
              InfrastructureComponent::getNeeds,
              InfrastructureComponent.Builder::needs)
          .list(
              "instruments",
              LawShapes.INSTRUMENT,
              InfrastructureComponent::getInstruments,
              InfrastructureComponent.Builder::instruments)
          .list(
              "children",
              Shape.later(() -> InfrastructureShapes.COMPONENT),
              InfrastructureComponent::getChildren,
              InfrastructureComponent.Builder::children)
          .shape();

  private InfrastructureShapes() {}
}

package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;

class ActorsProperties {

  @Provide
  Arbitrary<Actor.Body> registered() {
    return Actors.registered();
  }

  @Property
  void registered_bodies_are_in_the_registry_under_their_names(
      @ForAll("registered") Actor.Body body) {
    assertThat(OrganizationRegistry.bundled().idOf(body.getName()))
        .isEqualTo(body.getOrganization());
  }

  @Example
  void actors_are_of_every_kind() {
    List<Actor> actors = Draws.of(Actors.actors(), 9, 500);

    assertThat(Stream.of(Actor.class.getPermittedSubclasses()))
        .allSatisfy(kind -> assertThat(actors).anyMatch(kind::isInstance));
  }

  @Example
  void issuers_are_of_every_kind() {
    assertThat(Draws.of(Actors.issuers(), 9, 200))
        .extracting(i -> i.getKind())
        .contains(IssuerKind.values());
  }

  @Example
  void cells_name_one_actor_several_or_none_that_is_understood() {
    assertThat(Draws.of(Actors.assignments(), 9, 300))
        .anyMatch(a -> a.getActors().size() == 1)
        .anyMatch(a -> a.getActors().size() == 3)
        .anyMatch(a -> a.getActors().isEmpty() && a.getText().isPresent())
        .anyMatch(a -> !a.getActors().isEmpty() && a.getText().isEmpty());
  }
}

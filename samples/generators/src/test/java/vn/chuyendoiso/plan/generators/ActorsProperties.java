package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
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

  @Provide
  Arbitrary<List<Actor>> understood() {
    return Actors.understood().list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void a_printed_cell_names_the_actors_that_it_was_printed_for(
      @ForAll("understood") List<Actor> actors) {
    assertThat(Actor.parseAll(Actor.print(actors))).isEqualTo(actors);
  }

  @Property
  void a_cell_with_other_separators_names_the_same_bodies(
      @ForAll("registered") Actor.Body first,
      @ForAll("registered") Actor.Body second,
      @ForAll("separators") String separator) {
    assertThat(Actor.parseAll(first.getName() + separator + second.getName()))
        .isEqualTo(List.of(first, second));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(", ", "; ", ",", "\n", "\r\n", " và ", ", và ", ";\n- ");
  }

  @Example
  void a_role_goes_from_one_to_another_with_and_without_a_day() {
    assertThat(Draws.of(Actors.assignments(), 9, 500))
        .anyMatch(a -> a.getStatus().isPresent())
        .flatExtracting(a -> a.getReassignments())
        .anyMatch(r -> r.getFirstDay().isPresent() && r.getNext().isPresent())
        .anyMatch(r -> r.getFirstDay().isEmpty())
        .anyMatch(r -> r.getInstrument().isPresent());
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

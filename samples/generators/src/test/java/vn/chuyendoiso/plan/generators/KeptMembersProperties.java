package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

class KeptMembersProperties {

  /**
   * Members by which readers tell forms and documents apart; an unknown member has no such name.
   */
  private static final Set<String> RESERVED =
      Set.of("kind", "form", "type", "documentType", "formatVersion", "$schema");

  @Property(tries = 300)
  void kept_members_fit_the_object_that_keeps_them(@ForAll PlanDocument document) {
    assertThat(Walk.through(document))
        .filteredOn(p -> p instanceof Keeping)
        .allSatisfy(p -> assertFits((Keeping) p));
  }

  @Example
  void documents_keep_json_of_every_kind() {
    Set<Json.Kind> kinds = EnumSet.noneOf(Json.Kind.class);
    members(200).forEach(m -> kinds.addAll(Json.kinds(m.json())));

    assertThat(kinds).containsExactlyInAnyOrder(Json.Kind.values());
  }

  @Example
  void documents_keep_nasty_names_at_the_start_and_behind_members() {
    List<KeptMember> members = members(200);

    assertThat(members).extracting(KeptMember::name).contains("", "x~vendor~1", "\"x\"", "x\\n");
    assertThat(members).extracting(KeptMember::after).contains("", "title", "text", "year");
  }

  @Example
  void documents_state_that_lists_are_empty_and_that_values_are_missing() {
    List<KeptMember> members = members(200);

    assertThat(members).anyMatch(m -> m.name().equals("targets") && m.json().equals("[]"));
    assertThat(members).anyMatch(m -> m.name().equals("deadline") && m.json().equals("null"));
  }

  private static List<KeptMember> members(int documents) {
    return Draws.of(Plans.documents(), 5, documents).stream()
        .flatMap(d -> Walk.through(d).stream())
        .filter(p -> p instanceof KeptMembers)
        .flatMap(p -> ((KeptMembers) p).members().stream())
        .toList();
  }

  private static void assertFits(Keeping object) {
    Map<String, Object> members = Walk.members(object);
    Set<String> names = new HashSet<>();
    Set<String> written = new HashSet<>(Set.of(""));
    members.forEach(
        (name, value) -> {
          if (!value.equals(Optional.empty()) && !value.equals(List.of())) {
            written.add(name);
          }
        });
    for (KeptMember kept : object.getKept().members()) {
      assertThat(Json.kinds(kept.json())).isNotEmpty();
      assertThat(names.add(kept.name())).as("%s twice in %s", kept.name(), object).isTrue();
      if (members.containsKey(kept.name())) {
        Object empty = kept.json().equals("[]") ? List.of() : Optional.empty();
        assertThat(members.get(kept.name())).as(kept.toString()).isEqualTo(empty);
        assertThat(kept.json()).isIn("[]", "null");
        assertThat(kept.after()).isEqualTo(kept.name());
        written.add(kept.name());
      } else {
        assertThat(kept.name()).isNotIn(RESERVED);
        assertThat(kept.after()).as("place of %s in %s", kept, object).isIn(written);
      }
    }
  }
}

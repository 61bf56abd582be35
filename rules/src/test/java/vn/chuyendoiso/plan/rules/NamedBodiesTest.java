package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

class NamedBodiesTest {

  private final NamedBodies bodies = new NamedBodies(OrganizationRegistry.bundled());

  private static Actor.Body body(String name, String key) {
    return Actor.body(name, Optional.ofNullable(key).map(OrganizationId::new));
  }

  @ParameterizedTest
  @CsvSource({
    "Bộ TT&TT,, Bộ Thông tin và Truyền thông,, true",
    "Bộ TT&TT,, Bộ Thông tin và Truyền thông, BTTTT, true",
    "Bộ Công an, BCA, bộ công an,, true",
    "Bộ Công an, BCA, Bộ Quốc phòng, BQP, false",
    "Sở Văn hóa,, Sở Văn hoá,, true",
    "Sở Văn hóa, so-vh, Sở Văn hóa,, true",
    "Sở Văn hóa,, Sở Nội vụ,, false"
  })
  void two_names_are_one_body_if_the_registry_or_the_spelling_says_so(
      String one, String keyOfOne, String other, String keyOfOther, boolean same) {
    assertThat(bodies.key(body(one, keyOfOne)).equals(bodies.key(body(other, keyOfOther))))
        .isEqualTo(same);
  }

  @Test
  void a_department_that_a_portal_gives_a_key_is_one_under_two_spellings_and_without_the_key() {
    Assignment cell =
        Assignment.of(
            Responsibility.LEAD,
            body("Sở KH&CN", "so-khcn"),
            body("Sở Khoa học và Công nghệ", "so-khcn"),
            body("Sở KH&CN", null));
    Assignment other =
        Assignment.of(Responsibility.LEAD, body("Sở Nội vụ", "so-nv"), body("Sở Y tế", "so-yt"));

    assertThat(bodies.distinct(List.of(cell)).values())
        .extracting(Actor::getName)
        .containsExactly("Sở KH&CN");
    assertThat(bodies.distinct(List.of(other))).hasSize(2);
    assertThat(bodies.distinct(List.of())).isEmpty();
  }

  @Test
  void a_collective_goes_by_its_name_even_if_a_body_has_it_too() {
    assertThat(bodies.key(Actor.collective("Bộ TT&TT")))
        .isEqualTo(bodies.key(Actor.collective("bộ TT&TT")))
        .isNotEqualTo(bodies.key(body("Bộ TT&TT", null)));
  }

  @Test
  void lives_are_found_by_key_and_without_one_by_name() {
    assertThat(bodies.lives(body("tên khác", "BCA"))).isNotEmpty();
    assertThat(bodies.lives(body("Bộ Công an", null)))
        .isEqualTo(bodies.lives(body("tên khác", "BCA")));
    assertThat(bodies.lives(body("Sở Nội vụ", null))).isEmpty();
  }

  @Test
  void what_was_looked_up_is_kept_until_it_is_more_than_any_document_names() {
    for (int i = 0; i < 9_999; i++) {
      bodies.lives(body("Tổ " + i, null));
    }
    assertThat(bodies.kept()).isSameAs(bodies);

    bodies.lives(body("Tổ công tác", null));

    assertThat(bodies.kept()).isNotSameAs(bodies);
  }
}

package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

class ActorTest {

  @Test
  void a_body_has_a_name_and_if_known_a_key() {
    Actor.Body known = Actor.body("Bộ Công an", Optional.of(new OrganizationId("BCA")));
    Actor.Body unknown = Actor.body("Công an tỉnh", Optional.empty());

    assertThat(known.getName()).isEqualTo("Bộ Công an");
    assertThat(known.getOrganization()).contains(new OrganizationId("BCA"));
    assertThat(unknown.getOrganization()).isEmpty();
  }

  @Test
  void nobody_in_particular_answers_for_a_collective() {
    assertThat(Actor.collective("Các bộ, ngành, địa phương").isCollective()).isTrue();
    assertThat(
            Actor.conditionalCollective("Địa phương được lựa chọn", "được lựa chọn").isCollective())
        .isTrue();
  }

  @Test
  void a_body_a_firm_and_the_holder_of_an_office_can_be_asked() {
    assertThat(Actor.body("Bộ Nội vụ", Optional.empty()).isCollective()).isFalse();
    assertThat(Actor.nonStateBody("Tập đoàn Viettel").isCollective()).isFalse();
    assertThat(Actor.personRole("Chủ tịch UBND tỉnh").isCollective()).isFalse();
  }

  @Test
  void the_words_that_pick_the_members_are_told() {
    assertThat(
            Actor.conditionalCollective("Một số tỉnh đủ điều kiện", "đủ điều kiện").getCondition())
        .isEqualTo("đủ điều kiện");
  }

  @Test
  void the_name_is_kept_as_printed() {
    assertThat(Actor.body("Bộ Công An", Optional.empty()))
        .isNotEqualTo(Actor.body("Bộ Công an", Optional.empty()))
        .isEqualTo(Actor.body("Bộ Công An", Optional.empty()));
    assertThat(Actor.collective(" ").getName()).isEqualTo(" ");
  }

  @Test
  void actors_of_different_kinds_are_different_under_one_name() {
    assertThat(Actor.collective("VTV"))
        .isNotEqualTo(Actor.nonStateBody("VTV"))
        .isNotEqualTo(Actor.body("VTV", Optional.empty()))
        .isNotEqualTo(Actor.personRole("VTV"));
  }

  @Test
  void a_copy_with_kept_members_is_of_the_same_kind() {
    KeptMembers kept = new KeptMembers(List.of(new KeptMember("phone", "\"1\"", "name")));
    Actor actor = Actor.personRole("Giám đốc Sở");

    Actor copy = actor.withKept(kept);

    assertThat(copy).isInstanceOf(Actor.PersonRole.class).isNotEqualTo(actor);
    assertThat(copy.getName()).isEqualTo("Giám đốc Sở");
    assertThat(copy.getKept()).isEqualTo(kept);
  }
}

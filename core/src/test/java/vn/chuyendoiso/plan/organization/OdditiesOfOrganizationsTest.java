package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.AssignmentStatus;
import vn.chuyendoiso.plan.responsibility.Reassignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** What the survey of real plans says about actors (section B) and bodies in time (section D). */
class OdditiesOfOrganizationsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final OrganizationRegistry registry = OrganizationRegistry.bundled();

  @Test
  void b1_a_collective_leads_and_somebody_may_say_who_belongs_to_it() {
    Actor.Collective printed =
        (Actor.Collective) Actor.parseAll("Các Sở, ban, ngành; UBND các xã, phường").get(1);

    assertThat(printed.isCollective()).isTrue();
    assertThat(printed.getLevel()).contains(GovernmentLevel.COMMUNE);
    assertThat(printed.getMembers()).isEmpty();
    assertThat(printed.withMembers(List.of(new OrganizationId("X1"))).getMembers())
        .containsExactly(new OrganizationId("X1"));
  }

  @Test
  void b2_a_condition_picks_the_members_of_a_collective() {
    assertThat(Actor.parseAll("Địa phương được lựa chọn"))
        .containsExactly(Actor.conditionalCollective("Địa phương được lựa chọn", "được lựa chọn"));
    assertThat(Actor.parseAll("Các bộ, ngành là chủ quản CSDLQG"))
        .singleElement()
        .satisfies(
            a ->
                assertThat(((Actor.ConditionalCollective) a).getCondition())
                    .isEqualTo("là chủ quản CSDLQG"));
  }

  @Test
  void b3_joint_leads_keep_their_order_also_where_the_separator_is_lost() {
    assertThat(Actor.parseAll("Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ"))
        .extracting(Actor::getName)
        .containsExactly("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ");
    assertThat(Actor.parseAll("Bộ Khoa học và Công nghệ, Bộ Thông tin và Truyền thông"))
        .extracting(Actor::getName)
        .containsExactly("Bộ Khoa học và Công nghệ", "Bộ Thông tin và Truyền thông");
  }

  @Test
  void b4_firms_lead_and_help_and_the_media_of_the_state_are_bodies() {
    assertThat(Actor.parseAll("Tập đoàn, doanh nghiệp công nghệ số"))
        .containsExactly(Actor.nonStateBody("Tập đoàn, doanh nghiệp công nghệ số"));
    assertThat(Actor.parseAll("Tập đoàn Viettel"))
        .containsExactly(Actor.nonStateBody("Tập đoàn Viettel"));
    assertThat(Actor.parseAll("VTV, VOV, TTXVN"))
        .allMatch(a -> ((Actor.Body) a).getOrganization().isPresent());
  }

  @Test
  void b5_a_coordinator_may_be_absent_collective_or_the_lead_himself() {
    Assignment unprinted = Assignment.builder().responsibility(Responsibility.COORDINATE).build();
    Assignment self =
        Assignment.builder()
            .responsibility(Responsibility.COORDINATE)
            .text("Các bộ, ngành liên quan")
            .actors(Actor.parseAll("Các bộ, ngành liên quan"))
            .build();

    assertThat(unprinted.getActors()).isEmpty();
    assertThat(self.getActors())
        .isEqualTo(self.withResponsibility(Responsibility.LEAD).getActors())
        .allMatch(Actor::isCollective);
  }

  @Test
  void b11_an_office_is_named_without_the_person_who_holds_it() {
    assertThat(Actor.parseAll("Chủ tịch UBND tỉnh; Giám đốc Sở Khoa học và Công nghệ"))
        .containsExactly(
            Actor.personRole("Chủ tịch UBND tỉnh"),
            Actor.personRole("Giám đốc Sở Khoa học và Công nghệ"));
  }

  @Test
  void b13_whether_an_assignment_is_approved_is_told_apart_from_the_work() {
    Assignment stated = Assignment.of(Responsibility.LEAD, Actor.personRole("Giám đốc Sở"));

    assertThat(stated.getStatus()).isEmpty();
    assertThat(stated.withStatus(AssignmentStatus.PROPOSED)).isNotEqualTo(stated);
    assertThat(stated.withStatus(AssignmentStatus.APPROVED).getStatus())
        .contains(AssignmentStatus.APPROVED);
  }

  @Test
  void d_bodies_vanish_inside_plan_periods_and_others_answer() {
    assertThat(names("BTTTT", TODAY)).startsWith("Bộ Khoa học và Công nghệ");
    assertThat(names("province:binh-dinh", TODAY)).containsExactly("Tỉnh Gia Lai");
    assertThat(names("province:tra-vinh", TODAY)).containsExactly("Tỉnh Vĩnh Long");
    assertThat(names("province:dak-nong", TODAY)).containsExactly("Tỉnh Lâm Đồng");
    assertThat(GovernmentLevel.DISTRICT.existsOn(TODAY)).isFalse();
    assertThat(CommuneKind.SPECIAL_ZONE.existsOn(TODAY)).isTrue();
  }

  @Test
  void d_a_task_goes_from_one_body_to_another_on_a_day() {
    Reassignment event =
        Reassignment.builder()
            .previous(Actor.parseAll("Bộ Thông tin và Truyền thông").get(0))
            .next(Actor.parseAll("Bộ Khoa học và Công nghệ").get(0))
            .firstDay(LocalDate.of(2025, 3, 1))
            .instrument(InstrumentRef.builder().number(DocumentNumber.of("190/2025/QH15")).build())
            .build();
    Assignment printed =
        Assignment.builder()
            .responsibility(Responsibility.LEAD)
            .text("Bộ Thông tin và Truyền thông")
            .actors(Actor.parseAll("Bộ Thông tin và Truyền thông"))
            .addReassignments(event)
            .build();

    assertThat(printed.getActors()).containsExactly(event.getPrevious());
    assertThat(printed.getReassignments()).containsExactly(event);
  }

  @Test
  void d_a_body_is_known_by_each_spelling_and_the_spelling_is_kept() {
    assertThat(Actor.parseAll("Bộ Công An"))
        .containsExactly(Actor.body("Bộ Công An", Optional.of(new OrganizationId("BCA"))));
    assertThat(registry.idOf("Bộ Khoa học, Công nghệ")).contains(new OrganizationId("BKHCN"));
    assertThat(Actor.parseAll("Sở KHCN, VP HĐND-UBND"))
        .containsExactly(
            Actor.body("Sở KHCN", Optional.empty()), Actor.body("VP HĐND-UBND", Optional.empty()));
  }

  @Test
  void d_steering_bodies_were_renamed_and_one_of_the_party_stands_beside() {
    assertThat(names("UBQGCPDT", LocalDate.of(2021, 9, 24)))
        .containsExactly("Ủy ban Quốc gia về chuyển đổi số");
    assertThat(names("UBQGCDS", TODAY))
        .hasSize(2)
        .contains(
            "Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo,"
                + " chuyển đổi số và Đề án 06");
    assertThat(registry.find("BCĐTW"))
        .singleElement()
        .satisfies(o -> assertThat(o.getKind()).isEqualTo(OrganizationKind.STEERING_COMMITTEE));
  }

  @Test
  void d_bodies_of_the_party_and_of_the_state_issue_documents_in_one_chain() {
    assertThat(registry.find("Bộ Chính trị").get(0).getKind())
        .isEqualTo(OrganizationKind.PARTY_ORGAN);
    assertThat(registry.find("Chính phủ").get(0).getKind()).isEqualTo(OrganizationKind.STATE_ORGAN);
    assertThat(Actor.parseAll("Tỉnh ủy; UBND tỉnh; UBND xã Tịnh Trà")).hasSize(3);
  }

  private List<String> names(String id, LocalDate day) {
    return registry.successorsOn(new OrganizationId(id), day).stream()
        .map(Organization::getName)
        .toList();
  }
}

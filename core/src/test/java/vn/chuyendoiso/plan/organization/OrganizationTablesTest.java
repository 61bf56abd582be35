package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lives of bodies, read anew from the bundled tables. */
class OrganizationTablesTest {

  private final List<Organization> lives = OrganizationTables.read();

  @Test
  void a_ministry_is_what_its_row_says_with_those_who_took_over() {
    Organization ministry = life("BTTTT");

    assertThat(lives).isEqualTo(OrganizationRegistry.bundled().all());
    assertThat(ministry.getName()).isEqualTo("Bộ Thông tin và Truyền thông");
    assertThat(ministry.getKind()).isEqualTo(OrganizationKind.MINISTRY);
    assertThat(ministry.getLastDay()).contains(LocalDate.of(2025, 2, 28));
    assertThat(ministry.getEndDecidedOn()).contains(LocalDate.of(2025, 2, 18));
    assertThat(ministry.getSuccessions())
        .extracting(s -> s.successor().value(), Succession::kind, Succession::firstDay)
        .containsExactly(
            tuple("BKHCN", SuccessionKind.MERGED, Optional.of(LocalDate.of(2025, 3, 1))),
            tuple(
                "BVHTTDL", SuccessionKind.PART_TAKEN_OVER, Optional.of(LocalDate.of(2025, 3, 1))));
  }

  @Test
  void a_province_has_its_short_name_its_code_and_other_spellings() {
    Organization province = life("province:dak-nong");

    assertThat(province.getKind()).isEqualTo(OrganizationKind.PROVINCE);
    assertThat(province.getShortName()).contains("Đắk Nông");
    assertThat(province.getStatisticalCode()).contains("67");
    assertThat(province.getAliases()).containsExactly("Đắc Nông", "Đăk Nông");
    assertThat(province.getFirstDay()).isEmpty();
    assertThat(province.getLastDay()).contains(LocalDate.of(2025, 6, 30));
    assertThat(province.getSuccessors()).containsExactly(new OrganizationId("province:lam-dong"));
    assertThat(life("province:lang-son").getSuccessions()).isEmpty();
  }

  @Test
  void levels_and_kinds_of_communes_came_and_went_with_the_government_of_two_levels() {
    LocalDate last = LocalDate.of(2025, 6, 30);
    Validity<GovernmentLevel> levels =
        Validity.read(GovernmentLevel.class, "government-levels.tsv", "level");
    Validity<CommuneKind> kinds = Validity.read(CommuneKind.class, "commune-kinds.tsv", "kind");

    assertThat(levels.holdsOn(GovernmentLevel.DISTRICT, last)).isTrue();
    assertThat(levels.holdsOn(GovernmentLevel.DISTRICT, last.plusDays(1))).isFalse();
    assertThat(levels.holdsOn(GovernmentLevel.PROVINCE, last.plusDays(1))).isTrue();
    assertThat(kinds.holdsOn(CommuneKind.SPECIAL_ZONE, last)).isFalse();
    assertThat(kinds.holdsOn(CommuneKind.SPECIAL_ZONE, last.plusDays(1))).isTrue();
    assertThat(kinds.holdsOn(CommuneKind.WARD, last)).isTrue();
  }

  @Test
  void lives_of_a_body_are_told_from_the_oldest_on_in_whatever_order_they_are_added() {
    Organization.Builder agency =
        Organization.builder()
            .id(new OrganizationId("CQTD"))
            .name("Cơ quan thí điểm")
            .kind(OrganizationKind.MINISTRY)
            .source("own")
            .confidence("own");
    Organization before = agency.lastDay(LocalDate.of(2025, 2, 28)).build();
    Organization after =
        agency.lastDay(Optional.empty()).firstDay(LocalDate.of(2025, 3, 1)).build();

    OrganizationRegistry registry = OrganizationRegistry.bundled().with(List.of(after, before));

    assertThat(registry.lives(after.getId())).containsExactly(before, after);
  }

  private Organization life(String id) {
    return lives.stream().filter(o -> o.getId().value().equals(id)).findFirst().orElseThrow();
  }
}

package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationRegistryTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);

  private final OrganizationRegistry registry = OrganizationRegistry.bundled();

  @Test
  void the_ministry_of_information_ended_and_the_ministry_of_science_took_over_first() {
    List<Organization> lives = registry.find("BTTTT");

    assertThat(lives).hasSize(1);
    Organization ministry = lives.get(0);
    assertThat(ministry.getName()).isEqualTo("Bộ Thông tin và Truyền thông");
    assertThat(ministry.getFirstDay()).isEmpty();
    assertThat(ministry.getLastDay()).contains(LAST_DAY);
    assertThat(ministry.getEndDecidedOn()).contains(LocalDate.of(2025, 2, 18));
    assertThat(ministry.getSuccessors())
        .containsExactly(new OrganizationId("BKHCN"), new OrganizationId("BVHTTDL"));
    assertThat(ministry.existsOn(LAST_DAY)).isTrue();
    assertThat(ministry.existsOn(FIRST_DAY)).isFalse();
  }

  @Test
  void the_ministry_of_science_has_two_lives_the_older_one_first() {
    List<Organization> lives = registry.find("BKHCN");

    assertThat(lives).hasSize(2).allMatch(o -> o.getName().equals("Bộ Khoa học và Công nghệ"));
    assertThat(lives.get(0).getLastDay()).contains(LAST_DAY);
    assertThat(lives.get(0).getSuccessors()).containsExactly(new OrganizationId("BKHCN"));
    assertThat(lives.get(1).getFirstDay()).contains(FIRST_DAY);
    assertThat(lives.get(1).getLastDay()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-01-01", "2025-02-28", "2025-03-01", "2099-12-31"})
  void a_body_of_two_lives_exists_once_on_every_day(LocalDate day) {
    assertThat(registry.find("BKHCN")).filteredOn(o -> o.existsOn(day)).hasSize(1);
  }

  @Test
  void a_new_ministry_did_not_exist_before_the_reform() {
    Organization ministry = registry.find("Bộ Dân tộc và Tôn giáo").get(0);

    assertThat(ministry.existsOn(LAST_DAY)).isFalse();
    assertThat(ministry.existsOn(FIRST_DAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bộ Công an                     | BCA
          Bộ Công An                     | BCA
          BỘ CÔNG AN                     | BCA
          Bộ Khoa học, Công nghệ         | BKHCN
          Bộ Khoa học và Công nghệ       | BKHCN
          Ngân hàng nhà nước Việt Nam    | NHNN
          Ngân hàng Nhà nước             | NHNN
          Bộ Văn hoá, Thể thao và Du lịch | BVHTTDL
          Uỷ ban Dân tộc                 | UBDT
          Bộ Lao động – Thương binh và Xã hội | BLDTBXH
          BGDĐT                          | BGDDT
          BGDDT                          | BGDDT
          BNN                            | BNNPTNT
          VOV                            | VOV
          Thông tấn xã                   | TTXVN
          Bộ Y\u00A0tế                   | BYT
          """)
  void a_body_is_found_by_each_spelling_of_its_name(String name, String id) {
    assertThat(registry.idOf(name)).contains(new OrganizationId(id));
  }

  @Test
  void a_body_is_found_by_a_name_whose_marks_were_typed_apart() {
    for (Organization organization : registry.all()) {
      String nfd = Normalizer.normalize(organization.getName(), Normalizer.Form.NFD);

      assertThat(registry.find(nfd)).contains(organization);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bộ Công", "Bộ Công an tỉnh", "Sở Khoa học và Công nghệ", "B"})
  void an_unknown_name_gives_nobody(String name) {
    assertThat(registry.find(name)).isEmpty();
    assertThat(registry.idOf(name)).isEmpty();
  }

  @Test
  void no_name_or_abbreviation_means_two_bodies() {
    Map<String, Set<OrganizationId>> owners = new HashMap<>();
    for (Organization organization : registry.all()) {
      owners
          .computeIfAbsent(organization.getName(), n -> new HashSet<>())
          .add(organization.getId());
      for (String abbreviation : organization.getAbbreviations()) {
        owners.computeIfAbsent(abbreviation, n -> new HashSet<>()).add(organization.getId());
      }
    }

    assertThat(owners)
        .allSatisfy(
            (name, ids) -> {
              assertThat(ids).as(name).hasSize(1);
              assertThat(registry.find(name))
                  .as(name)
                  .extracting(Organization::getId)
                  .hasSameElementsAs(ids);
            });
  }

  @Test
  void whoever_took_over_is_in_the_registry_and_exists_on_the_next_day() {
    for (Organization organization : registry.all()) {
      for (OrganizationId successor : organization.getSuccessors()) {
        LocalDate next = organization.getLastDay().orElseThrow().plusDays(1);

        assertThat(registry.find(successor.value())).as(organization.getName()).isNotEmpty();
        assertThat(registry.find(successor.value()).stream().anyMatch(s -> s.existsOn(next)))
            .as("%s took over from %s", successor, organization.getName())
            .isTrue();
      }
    }
  }

  @Test
  void a_body_that_ended_has_a_successor_and_one_that_exists_has_none() {
    assertThat(registry.all())
        .hasSize(36)
        .allMatch(o -> o.getLastDay().isPresent() != o.getSuccessors().isEmpty())
        .allMatch(o -> o.getLastDay().isPresent() == o.getEndDecidedOn().isPresent());
  }

  @Test
  void every_row_has_a_source_and_tells_how_sure_it_is() {
    assertThat(registry.all())
        .allMatch(o -> !o.getSource().isBlank())
        .extracting(Organization::getConfidence)
        .containsOnly("high", "medium");
  }

  @Test
  void nobody_can_change_the_registry() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> registry.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> registry.find("BCA").clear());
  }
}

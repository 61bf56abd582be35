package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

class OrganizationRegistryTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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
        LocalDate next = organization.getLastDay().map(d -> d.plusDays(1)).orElse(TODAY);

        assertThat(registry.find(successor.value())).as(organization.getName()).isNotEmpty();
        assertThat(registry.find(successor.value()).stream().anyMatch(s -> s.existsOn(next)))
            .as("%s took over from %s", successor, organization.getName())
            .isTrue();
      }
    }
  }

  @Test
  void a_body_that_ended_has_a_successor_that_took_over_on_the_next_day() {
    assertThat(registry.all())
        .filteredOn(o -> o.getLastDay().isPresent())
        .hasSize(69)
        .allSatisfy(
            o ->
                assertThat(o.getSuccessions())
                    .isNotEmpty()
                    .allMatch(
                        s -> s.firstDay().equals(Optional.of(o.getLastDay().get().plusDays(1)))));
  }

  @Test
  void a_body_that_exists_has_successors_only_if_nobody_knows_since_when() {
    assertThat(registry.all())
        .filteredOn(o -> o.getLastDay().isEmpty() && !o.getSuccessions().isEmpty())
        .singleElement()
        .satisfies(o -> assertThat(o.getId()).isEqualTo(new OrganizationId("UBQGCDS")))
        .satisfies(o -> assertThat(o.getSuccessions().get(0).firstDay()).isEmpty());
  }

  @Test
  void every_row_has_a_source_and_tells_how_sure_it_is() {
    assertThat(registry.all())
        .allMatch(o -> !o.getSource().isBlank())
        .extracting(Organization::getConfidence)
        .containsOnly("high", "medium", "low");
  }

  @Test
  void nobody_can_change_the_registry() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> registry.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> registry.find("BCA").clear());
  }

  @Test
  void the_government_had_as_many_bodies_before_and_after_the_reform_as_the_resolutions_say() {
    assertThat(kinds(LAST_DAY))
        .containsEntry(OrganizationKind.MINISTRY, 18L)
        .containsEntry(OrganizationKind.MINISTRY_LEVEL_AGENCY, 4L)
        .containsEntry(OrganizationKind.GOVERNMENT_AGENCY, 8L);
    assertThat(kinds(FIRST_DAY))
        .containsEntry(OrganizationKind.MINISTRY, 14L)
        .containsEntry(OrganizationKind.MINISTRY_LEVEL_AGENCY, 3L)
        .containsEntry(OrganizationKind.GOVERNMENT_AGENCY, 5L);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 58, 5",
    "2025-06-30, 57, 6",
    "2025-07-01, 28, 6",
    "2026-04-29, 28, 6",
    "2026-04-30, 27, 7"
  })
  void the_country_has_as_many_provinces_and_cities_as_the_resolutions_say(
      LocalDate day, long provinces, long cities) {
    assertThat(kinds(day))
        .containsEntry(OrganizationKind.PROVINCE, provinces)
        .containsEntry(OrganizationKind.CENTRAL_CITY, cities);
  }

  @Test
  void eleven_units_went_through_the_merger_unchanged_and_each_other_one_has_one_successor() {
    List<Organization> before =
        registry.on(LocalDate.of(2025, 6, 30)).stream()
            .filter(o -> o.getKind().isProvinceLevel())
            .toList();

    assertThat(before).hasSize(63);
    assertThat(before).filteredOn(o -> o.existsOn(LocalDate.of(2025, 7, 1))).hasSize(11);
    assertThat(before)
        .filteredOn(o -> o.getLastDay().isPresent())
        .hasSize(52)
        .allMatch(o -> o.getSuccessors().size() == 1)
        .allMatch(o -> o.getSuccessions().get(0).kind() == SuccessionKind.MERGED);
  }

  @Test
  void seven_statistical_codes_changed_their_unit_and_on_no_day_two_units_share_one() {
    Map<String, String> before = statisticalCodes(LocalDate.of(2025, 6, 30));
    Map<String, String> after = statisticalCodes(LocalDate.of(2025, 7, 1));

    assertThat(after.entrySet())
        .filteredOn(e -> !e.getValue().equals(before.get(e.getKey())))
        .extracting(e -> e.getKey() + " " + before.get(e.getKey()) + " " + e.getValue())
        .containsExactlyInAnyOrder(
            "15 Yên Bái Lào Cai",
            "24 Bắc Giang Bắc Ninh",
            "44 Quảng Bình Quảng Trị",
            "52 Bình Định Gia Lai",
            "80 Long An Tây Ninh",
            "82 Tiền Giang Đồng Tháp",
            "91 Kiên Giang An Giang");
  }

  @Test
  void the_lives_of_a_body_do_not_overlap() {
    for (Organization life : registry.all()) {
      assertThat(registry.lives(life.getId()))
          .filteredOn(o -> !o.equals(life) && life.getFirstDay().map(o::existsOn).orElse(false))
          .as(life.getName())
          .isEmpty();
    }
  }

  @Test
  void every_text_is_in_the_composed_form() {
    for (Organization life : registry.all()) {
      assertThat(Normalizer.isNormalized(life.toString(), Normalizer.Form.NFC))
          .as(life.getName())
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND tỉnh Lạng Sơn            | province:lang-son
          Ủy ban nhân dân tỉnh Lạng Sơn | province:lang-son
          Uỷ ban nhân dân tỉnh Lạng Sơn | province:lang-son
          Lạng Sơn                      | province:lang-son
          TỈNH LẠNG SƠN                 | province:lang-son
          province:lang-son             | province:lang-son
          UBND tỉnh Đắk Nông            | province:dak-nong
          Đăk Nông                      | province:dak-nong
          UBND TP. Hồ Chí Minh          | province:ho-chi-minh
          TP.HCM                        | province:ho-chi-minh
          UBND thành phố Hà Nội         | province:ha-noi
          TP Đà Nẵng                    | province:da-nang
          Bà Rịa – Vũng Tàu             | province:ba-ria-vung-tau
          tỉnh Thanh Hoá                | province:thanh-hoa
          tỉnh Hòa Bình                 | province:hoa-binh
          UBND thành phố Đồng Nai       | province:dong-nai
          Bộ TT&TT                      | BTTTT
          """)
  void a_unit_is_found_with_and_without_its_committee(String name, String id) {
    assertThat(registry.idOf(name)).contains(new OrganizationId(id));
    assertThat(registry.find(name)).isEqualTo(registry.lives(new OrganizationId(id)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND",
        "UBND tỉnh",
        "UBND thành phố Lạng Sơn",
        "HĐND tỉnh Lạng Sơn",
        "UBND Bộ Y tế"
      })
  void what_is_no_unit_of_that_level_is_not_taken_for_one(String name) {
    assertThat(registry.find(name)).isEmpty();
  }

  @Test
  void the_life_of_a_body_on_a_day_is_told() {
    OrganizationId dongNai = new OrganizationId("province:dong-nai");

    assertThat(registry.lives(dongNai)).hasSize(3);
    assertThat(registry.on(dongNai, LocalDate.of(2026, 4, 29)).orElseThrow().getName())
        .isEqualTo("Tỉnh Đồng Nai");
    assertThat(registry.on(dongNai, LocalDate.of(2026, 4, 30)).orElseThrow().getName())
        .isEqualTo("Thành phố Đồng Nai");
    assertThat(registry.on(new OrganizationId("BTTTT"), FIRST_DAY)).isEmpty();
    assertThat(registry.on(new OrganizationId("X"), FIRST_DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BTTTT                   | 2025-01-09 | Bộ Thông tin và Truyền thông
          BTTTT                   | 2026-11-22 | Bộ Khoa học và Công nghệ; Bộ Văn hóa, Thể thao và Du lịch
          BKHCN                   | 2026-11-22 | Bộ Khoa học và Công nghệ
          BNV                     | 2026-11-22 | Bộ Nội vụ
          UBDT                    | 2026-11-22 | Bộ Dân tộc và Tôn giáo
          province:dak-nong       | 2025-06-30 | Tỉnh Đắk Nông
          province:dak-nong       | 2025-07-01 | Tỉnh Lâm Đồng
          province:binh-phuoc     | 2025-12-31 | Tỉnh Đồng Nai
          province:binh-phuoc     | 2026-11-22 | Thành phố Đồng Nai
          province:thua-thien-hue | 2026-11-22 | Thành phố Huế
          UBQGCPDT                | 2022-01-01 | Ủy ban Quốc gia về chuyển đổi số
          province:hue            | 2024-12-31 |
          X                       | 2026-11-22 |
          """)
  void who_answers_on_a_day_is_followed_through_every_succession(
      String id, LocalDate day, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split("; "));

    assertThat(registry.successorsOn(new OrganizationId(id), day))
        .extracting(Organization::getName)
        .isEqualTo(expected);
  }

  @Test
  void a_registry_with_more_rows_leaves_the_bundled_one_as_it_is() {
    Organization department = department("SKHCN", "Sở Khoa học và Công nghệ").build();

    OrganizationRegistry more = registry.with(List.of(department, department));

    assertThat(more.find("Sở Khoa học và Công nghệ")).containsExactly(department);
    assertThat(more.all()).hasSize(registry.all().size() + 1);
    assertThat(registry.find("Sở Khoa học và Công nghệ")).isEmpty();
  }

  @Test
  void a_row_that_is_there_already_is_not_added() {
    assertThat(registry.with(registry.find("BTTTT")).all()).isEqualTo(registry.all());
  }

  @Test
  void a_second_life_on_the_same_days_contradicts_the_first() {
    Organization wrong =
        department("BTTTT", "Bộ Thông tin và Truyền thông")
            .kind(OrganizationKind.MINISTRY)
            .lastDay(LocalDate.of(2025, 6, 30))
            .build();

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> registry.with(List.of(wrong)))
        .satisfies(
            e ->
                assertThat(e.getConflicts())
                    .singleElement()
                    .satisfies(c -> assertThat(c.registry()).isEqualTo("organizations"))
                    .satisfies(c -> assertThat(c.key()).isEqualTo("BTTTT"))
                    .satisfies(c -> assertThat(c.present()).contains("..2025-02-28"))
                    .satisfies(c -> assertThat(c.added()).contains("..2025-06-30, the portal")));
  }

  @Test
  void one_name_for_two_bodies_on_one_day_is_a_contradiction_and_all_are_named() {
    Organization first = department("X1", "Bộ công an").build();
    Organization second = department("X2", "X2").addAbbreviations("BYT").build();
    Organization later =
        department("X3", "Bộ Thông tin và Truyền thông").firstDay(FIRST_DAY).build();

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> registry.with(List.of(first, second, later)))
        .satisfies(
            e ->
                assertThat(e.getConflicts())
                    .extracting(RegistryConflict::key)
                    .containsExactly("X1", "X2"));
    assertThat(registry.with(List.of(later)).find("Bộ Thông tin và Truyền thông"))
        .extracting(o -> o.getId().value())
        .containsExactly("BTTTT", "X3");
  }

  @Test
  void a_successor_that_nobody_knows_is_refused() {
    Organization row =
        department("X1", "Sở X")
            .addSuccessions(
                new Succession(
                    new OrganizationId("X9"),
                    SuccessionKind.MERGED,
                    Optional.empty(),
                    Optional.empty(),
                    "the portal",
                    "high"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.with(List.of(row)))
        .withMessageContaining("X9");
  }

  @Test
  void an_issuer_finds_its_key_by_its_name() {
    Issuer issuer = Issuer.builder().name("UBND tỉnh Lạng Sơn").kind(IssuerKind.PROVINCE).build();

    assertThat(issuer.findOrganization(registry)).contains(new OrganizationId("province:lang-son"));
    assertThat(issuer.withName("UBND xã Tịnh Trà").findOrganization(registry)).isEmpty();
    assertThat(issuer.withOrganization(new OrganizationId("X")).findOrganization(registry))
        .contains(new OrganizationId("X"));
  }

  private static Organization.Builder department(String id, String name) {
    return Organization.builder()
        .id(new OrganizationId(id))
        .name(name)
        .kind(OrganizationKind.UNIT)
        .source("the portal")
        .confidence("high");
  }

  private Map<OrganizationKind, Long> kinds(LocalDate day) {
    Map<OrganizationKind, Long> kinds = new HashMap<>();
    registry.on(day).forEach(o -> kinds.merge(o.getKind(), 1L, Long::sum));
    return kinds;
  }

  private Map<String, String> statisticalCodes(LocalDate day) {
    Map<String, String> names = new HashMap<>();
    for (Organization unit : registry.on(day)) {
      if (unit.getKind().isProvinceLevel()) {
        String twice =
            names.put(unit.getStatisticalCode().orElseThrow(), unit.getShortName().orElseThrow());
        assertThat(twice).as(unit.getName()).isNull();
      }
    }
    return names;
  }
}

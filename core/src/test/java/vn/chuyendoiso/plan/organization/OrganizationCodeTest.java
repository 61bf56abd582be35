package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

class OrganizationCodeTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 4, 13);
  private static final LocalDate AFTER = LocalDate.of(2025, 4, 14);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final OrganizationCodeRegistry registry = OrganizationCodeRegistry.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {"G06", "G12.18", "H57", "H05.34", "H49.22", "H26.107", "H26.170", "H55.242"})
  void a_code_of_the_decision_has_its_first_level_first(String text) {
    OrganizationCode code = code(text);

    assertThat(code.scheme()).isEqualTo(OrganizationCodeScheme.DECISION_20_2020);
    assertThat(code.level1()).isEqualTo(text.substring(0, 3));
    assertThat(code).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000.00.00.H49",
        "000.00.00.G22",
        "000.00.04.G14",
        "000.00.14.H05",
        "000.01.14.H05",
        "000.01.01.H59"
      })
  void a_code_of_the_older_standard_has_its_first_level_last(String text) {
    OrganizationCode code = code(text);

    assertThat(code.scheme()).isEqualTo(OrganizationCodeScheme.QCVN_102_2016);
    assertThat(code.level1()).isEqualTo(text.substring(10));
    assertThat(code.lower()).hasSize(3);
    assertThat(code).hasToString(text);
    assertThat(code.top()).hasToString("000.00.00." + code.level1());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "H5",
        "L05",
        "h05",
        "H05.",
        "H05..1",
        "H05.1234567",
        "H05.a",
        "00.00.00.H05",
        "000.00.00.00.H05",
        "0000.00.14.H05",
        "000.00.14.L05",
        "000.00.1A.H05",
        "000.00.14.H05 ",
        "H05.111111.222222.333333.444444.55555"
      })
  void anything_else_is_no_code(String text) {
    assertThat(OrganizationCode.parse(text)).isEmpty();
  }

  @Test
  void parts_that_make_no_code_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OrganizationCode(OrganizationCodeScheme.QCVN_102_2016, "H05", List.of("14")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OrganizationCode(OrganizationCodeScheme.DECISION_20_2020, "X05", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "000.01.14.H05, H05.14.01",
    "000.00.14.H05, H05.14",
    "000.00.00.G22, G22",
    "012.00.14.H05, H05.14.00.012"
  })
  void the_other_scheme_is_suggested_only_when_asked(String old, String decision) {
    assertThat(code(old).suggestInOtherScheme()).contains(code(decision));
    assertThat(code(decision).suggestInOtherScheme()).contains(code(old));
    assertThat(code(old)).isNotEqualTo(code(decision));
  }

  @Test
  void groups_that_are_too_wide_for_the_older_standard_suggest_nothing() {
    assertThat(code("H26.107").suggestInOtherScheme()).isEmpty();
    assertThat(code("H05.14.01.001.1").suggestInOtherScheme()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.000815.000.00.00.H55                    | 000.00.00.H55
          1.011442.000.00.00.H38                    | 000.00.00.H38
          000.00.00.G22,2015/09/30,7816/VPCP-TTĐT   | 000.00.00.G22
          VN:GOV:000.00.00.G22:vpcpdvcprovider      | 000.00.00.G22
          000.00.01.H29-240115-0001                 | 000.00.01.H29
          """)
  void a_code_is_found_inside_a_longer_identifier(String text, String code) {
    assertThat(OrganizationCode.findIn(text)).containsExactly(code(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.001019", "1000.00.00.H55", "000.00.00.H555", "", "H05.14"})
  void what_only_looks_like_a_code_is_not_found(String text) {
    assertThat(OrganizationCode.findIn(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A01, PARTY",
    "C05, NATIONAL_ASSEMBLY",
    "G06, GOVERNMENT",
    "H57, PEOPLES_COMMITTEE",
    "I01, SOCIO_POLITICAL",
    "J28, ASSOCIATION",
    "K57, PEOPLES_COUNCIL"
  })
  void the_letter_names_the_family(String code, OrganizationCodeGroup group) {
    assertThat(code(code).group()).isEqualTo(group);
  }

  @Test
  void the_registry_has_as_many_rows_as_the_decisions() {
    assertThat(registry.all())
        .filteredOn(r -> r.code().group() == OrganizationCodeGroup.PEOPLES_COMMITTEE)
        .extracting(r -> r.code().level1())
        .hasSize(65) // 63 codes; two changed the name of their holder
        .doesNotContain("H64");
    assertThat(active("H")).isEqualTo(34);
    assertThat(active("K")).isEqualTo(34);
    assertThat(active("G")).isEqualTo(26);
    assertThat(registry.all())
        .extracting(r -> r.code().level1())
        .doesNotContain("G23", "G25", "G26", "G29", "G33", "G37");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G14           | 2025-01-09 | BTTTT
          G14           | 2025-04-14 |
          G10           | 2025-04-13 | BNNPTNT
          G10           | 2025-04-14 | BNNMT
          G21           | 2024-01-01 | UBDT
          G21           | 2026-11-22 | BDTTG
          000.00.04.G14 | 2025-01-09 | BTTTT
          H05.34        | 2026-11-22 | province:bac-ninh
          H57           | 2024-12-31 | province:thua-thien-hue
          H57           | 2025-01-01 | province:hue
          K57           | 2026-11-22 | province:hue
          H16           | 2025-06-30 | province:dak-nong
          H16           | 2025-07-01 |
          H43           | 2024-01-01 | province:ninh-thuan
          H02           | 2024-01-01 | province:bac-giang
          E01           | 2026-11-22 | VKSNDTC
          G01           | 2020-09-14 |
          G23           | 2024-01-01 |
          """)
  void who_holds_a_code_depends_on_the_day(String code, LocalDate day, String organization) {
    assertThat(
            registry
                .on(code(code), day)
                .flatMap(OrganizationCodeHolding::organization)
                .map(OrganizationId::value))
        .isEqualTo(Optional.ofNullable(organization));
  }

  @Test
  void a_closed_code_leads_to_the_one_that_is_used_instead() {
    assertThat(registry.successorOn(code("H16"), TODAY).orElseThrow().code())
        .isEqualTo(code("H36"));
    assertThat(registry.successorOn(code("K16"), TODAY).orElseThrow().code())
        .isEqualTo(code("K36"));
    assertThat(registry.successorOn(code("H36"), TODAY).orElseThrow().code())
        .isEqualTo(code("H36"));
    assertThat(registry.successorOn(code("G14"), TODAY)).isEmpty();
  }

  @Test
  void a_closed_code_and_its_unit_lead_to_the_same_unit() {
    for (OrganizationCodeHolding row : registry.all()) {
      row.successor()
          .ifPresent(
              s ->
                  assertThat(
                          OrganizationRegistry.bundled()
                              .successorsOn(row.organization().orElseThrow(), TODAY))
                      .as(row.holder())
                      .extracting(Organization::getId)
                      .containsExactly(registry.on(s, TODAY).orElseThrow().organization().get()));
    }
  }

  // The name decided about H, the seat about the statistical code.
  @ParameterizedTest
  @CsvSource({
    "H01, 89, 91",
    "H05, 27, 24",
    "H20, 87, 82",
    "H21, 64, 52",
    "H37, 20, 20",
    "H38, 10, 15",
    "H50, 45, 44",
    "H53, 72, 80",
    "H57, 46, 46",
    "H29, 79, 79",
    "H12, 96, 96"
  })
  void the_statistical_code_beside_a_code_is_looked_up_by_day(
      String code, String before, String after) {
    assertThat(statistical(code, LocalDate.of(2025, 6, 30))).contains(before);
    assertThat(statistical(code, LocalDate.of(2025, 7, 1))).contains(after);
  }

  @Test
  void every_province_has_a_code_of_its_committee_and_one_of_its_council() {
    for (LocalDate day : List.of(LocalDate.of(2025, 6, 30), TODAY)) {
      OrganizationRegistry.bundled().on(day).stream()
          .filter(o -> o.getKind().isProvinceLevel())
          .forEach(
              o ->
                  assertThat(registry.of(o.getId(), day))
                      .as(o.getName())
                      .extracting(r -> r.code().group())
                      .containsExactly(
                          OrganizationCodeGroup.PEOPLES_COMMITTEE,
                          OrganizationCodeGroup.PEOPLES_COUNCIL));
    }
  }

  @Test
  void every_row_is_sound() {
    for (OrganizationCodeHolding row : registry.all()) {
      assertThat(Normalizer.isNormalized(row.toString(), Normalizer.Form.NFC)).isTrue();
      assertThat(row.source()).isNotBlank();
      assertThat(row.confidence()).isIn("high", "medium", "low");
      row.organization()
          .ifPresent(
              id ->
                  assertThat(OrganizationRegistry.bundled().lives(id)).as(id.value()).isNotEmpty());
      assertThat(registry.all())
          .filteredOn(r -> !r.equals(row) && r.code().equals(row.code()))
          .noneMatch(r -> row.firstDay().map(r::holdsOn).orElse(false));
    }
  }

  @Test
  void a_row_that_gives_a_held_code_to_somebody_else_is_refused() {
    OrganizationCodeHolding invented = holding("H43", "Bộ Nội vụ", "2024-01-01");

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> registry.with(List.of(invented)))
        .withMessageContaining("H43")
        .withMessageContaining("tỉnh Ninh Thuận")
        .withMessageContaining("Bộ Nội vụ");
    assertThat(registry.with(List.of(holding("G14", "Bộ X", "2026-01-01"))).on(code("G14"), TODAY))
        .isPresent();
    assertThat(registry.with(registry.all()).all()).isEqualTo(registry.all());
  }

  @Test
  void a_holding_is_of_a_first_level() {
    assertThatIllegalArgumentException().isThrownBy(() -> holding("H43.01", "Sở X", "2024-01-01"));
  }

  @ParameterizedTest
  @CsvSource({"DISTRICT, 2025-06-30, true", "DISTRICT, 2025-07-01, false"})
  void districts_ended_with_two_levels_of_local_government(
      GovernmentLevel level, LocalDate day, boolean exists) {
    assertThat(level.existsOn(day)).isEqualTo(exists);
  }

  @Test
  void the_other_levels_exist_and_special_zones_do_since_then() {
    assertThat(List.of(GovernmentLevel.values()))
        .filteredOn(l -> l.existsOn(BEFORE) && l.existsOn(TODAY))
        .containsExactly(
            GovernmentLevel.MINISTRY, GovernmentLevel.PROVINCE, GovernmentLevel.COMMUNE);
    assertThat(CommuneKind.SPECIAL_ZONE.existsOn(LocalDate.of(2025, 6, 30))).isFalse();
    assertThat(CommuneKind.SPECIAL_ZONE.existsOn(LocalDate.of(2025, 7, 1))).isTrue();
    assertThat(CommuneKind.WARD.existsOn(AFTER)).isTrue();
    assertThat(CommuneKind.COMMUNE.existsOn(AFTER)).isTrue();
  }

  private long active(String letter) {
    return registry.all().stream()
        .filter(r -> r.code().level1().startsWith(letter) && r.holdsOn(TODAY))
        .count();
  }

  private Optional<String> statistical(String code, LocalDate day) {
    return registry
        .on(code(code), day)
        .flatMap(OrganizationCodeHolding::organization)
        .flatMap(id -> OrganizationRegistry.bundled().on(id, day))
        .flatMap(Organization::getStatisticalCode);
  }

  private static OrganizationCodeHolding holding(String code, String holder, String firstDay) {
    return new OrganizationCodeHolding(
        code(code),
        holder,
        Optional.empty(),
        Optional.of(LocalDate.parse(firstDay)),
        Optional.empty(),
        Optional.empty(),
        "a portal",
        "low");
  }

  private static OrganizationCode code(String text) {
    return OrganizationCode.parse(text).orElseThrow();
  }
}

package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;

class ClauseCatalogueTest {

  @Test
  void the_guidance_speaks_of_the_plans_of_2025_and_the_directive_of_no_year() {
    ClauseCatalogue catalogue = ClauseCatalogue.bundled();
    assertThat(catalogue.all())
        .filteredOn(c -> c.getPlanYear().isPresent())
        .hasSize(13)
        .allMatch(c -> c.getId().startsWith("HD25-"))
        .allMatch(c -> c.getPlanYear().get() == 2025);
  }

  private final ClauseCatalogue catalogue = ClauseCatalogue.bundled();

  @Test
  void the_catalogue_has_57_clauses_of_five_instruments() {
    Map<String, Long> clauses =
        catalogue.all().stream()
            .collect(Collectors.groupingBy(Clause::getInstrument, Collectors.counting()));

    assertThat(clauses)
        .containsOnly(
            Map.entry("34/CT-TTg", 22L),
            Map.entry("3816/BTTTT-CĐSQG", 13L),
            Map.entry("56/TB-VPCP", 14L),
            Map.entry("16/TB-VPCP", 6L),
            Map.entry("03/CT-TTg", 2L));
    assertThat(catalogue.all()).hasSize(57);
  }

  @Test
  void directive_34_asks_for_assignments_that_are_clear_in_five_ways() {
    Clause clause = catalogue.find("CT34-P4").orElseThrow();

    assertThat(clause.getInstrument()).isEqualTo("34/CT-TTg");
    assertThat(clause.getForce()).isEqualTo(ClauseForce.MUST);
    assertThat(clause.getAddressees()).containsOnly(IssuerKind.MINISTRY, IssuerKind.PROVINCE);
    assertThat(clause.getBodies()).isEmpty();
    assertThat(clause.getVietnamese())
        .isEqualTo("Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả");
    assertThat(clause.getEnglish())
        .isEqualTo("Assignments are clear on person, work, time, responsibility and result");
    assertThat(clause.getIssuedOn()).contains(LocalDate.of(2024, 9, 16));
  }

  @Test
  void a_clause_may_bind_a_single_body_by_name() {
    Clause clause = catalogue.find("CT34-T6").orElseThrow();

    assertThat(clause.getBodies()).containsExactly(new OrganizationId("BTTTT"));
    assertThat(clause.getAddressees()).isEmpty();
  }

  @Test
  void a_clause_may_allow_or_advise() {
    assertThat(catalogue.find("CT34-P2")).map(Clause::getForce).contains(ClauseForce.MAY);
    assertThat(catalogue.find("TB56-10")).map(Clause::getForce).contains(ClauseForce.SHOULD);
  }

  @Test
  void every_clause_binds_somebody_and_every_body_is_in_the_registry() {
    assertThat(catalogue.all())
        .allMatch(c -> !c.getAddressees().isEmpty() || !c.getBodies().isEmpty());
    assertThat(catalogue.all())
        .flatExtracting(Clause::getBodies)
        .isNotEmpty()
        .allMatch(id -> !OrganizationRegistry.bundled().find(id.value()).isEmpty());
  }

  @Test
  void every_clause_is_worded_in_both_languages() {
    assertThat(catalogue.all())
        .allSatisfy(c -> assertThat(c.getVietnamese()).isNotBlank().isNotEqualTo(c.getEnglish()))
        .allSatisfy(c -> assertThat(c.getEnglish()).isNotBlank());
  }

  @Test
  void every_clause_tells_where_it_was_seen() {
    assertThat(catalogue.all())
        .allSatisfy(
            c ->
                assertThat(c.getSources())
                    .isNotEmpty()
                    .allMatch(s -> s.matches("https://\\S+|press report of \\S+/\\S+")));
  }

  @Test
  void every_instrument_is_named_by_its_number_and_only_the_guidance_is_a_letter() {
    assertThat(catalogue.all())
        .allSatisfy(
            c ->
                assertThat(DocumentNumber.of(c.getInstrument()).family())
                    .as(c.getId())
                    .isEqualTo(
                        c.getId().startsWith("HD25-") ? NumberFamily.LETTER : NumberFamily.TYPED));
  }

  @Test
  void a_clause_binds_kinds_of_issuers_or_single_bodies() {
    Issuer province = Issuer.builder().name("UBND tỉnh X").kind(IssuerKind.PROVINCE).build();
    Issuer nation = Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build();
    Issuer ministry = Issuer.builder().name("Bộ Công an").kind(IssuerKind.MINISTRY).build();
    Clause forAll = catalogue.find("CT34-P4").orElseThrow();
    assertThat(forAll.binds(province)).isTrue();
    assertThat(forAll.binds(nation)).isFalse();
    Clause forThePolice = catalogue.find("CT34-T8").orElseThrow();
    assertThat(forThePolice.binds(ministry)).isFalse();
    assertThat(forThePolice.binds(ministry.withOrganization(new OrganizationId("BCA")))).isTrue();
  }

  @Test
  void the_instrument_of_every_clause_is_in_the_registry() {
    assertThat(catalogue.all())
        .allSatisfy(
            c ->
                assertThat(InstrumentRegistry.bundled().find(c.reference()))
                    .as(c.getId())
                    .singleElement()
                    .satisfies(
                        m -> assertThat(m.isExact()).isTrue(),
                        m -> assertThat(m.instrument().getPlanYear()).isEqualTo(c.getPlanYear())));
  }

  @Test
  void an_unknown_id_has_no_clause() {
    assertThat(catalogue.find("CT34-P99")).isEmpty();
    assertThat(catalogue.find("ct34-p4")).isEmpty();
    assertThat(catalogue.find("")).isEmpty();
  }

  @Test
  void nobody_can_change_the_catalogue() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> catalogue.all().clear());
  }
}

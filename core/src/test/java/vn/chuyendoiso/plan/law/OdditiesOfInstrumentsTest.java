package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.law.InstrumentMatch.Difference;

/** What the survey of real plans found about instruments: each must be told, and none be lost. */
class OdditiesOfInstrumentsTest {

  private final InstrumentRegistry registry = InstrumentRegistry.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34/CT-TTg          | TYPED        |
          57-NQ/TW           | PARTY        |
          02-KH/BCĐTW        | PARTY        |
          02/KH-BCĐTW        | TYPED        | PARTY_IN_STATE_FORM
          148/2025/QH15      | LAW          |
          224/2026/NĐ-CP     | NORMATIVE    |
          33/2026/QĐ-TTg     | NORMATIVE    |
          66.7/2025/NQ-CP    | NORMATIVE    |
          0155/KH-UBND       | TYPED        | LEADING_ZERO
          1371/KH-VPUBND     | TYPED        |
          11/QĐ-BCĐCP        | TYPED        |
          17-TB/CQTTBCĐ      | PARTY        |
          Số: /KH-UBND       | TYPED        | BLANK_NUMBER
          3816/BTTTT-CĐSQG   | LETTER       |
          3816/BTTTT-CĐS     | LETTER       |
          37/2024/NĐ-CP      | NORMATIVE    |
          71/NQCP            | UNRECOGNISED | LOST_HYPHEN
          """)
  void numbers_are_read_leniently_and_kept_as_printed(
      String printed, NumberFamily family, NumberOddity oddity) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number.family()).isEqualTo(family);
    assertThat(number.printed()).isEqualTo(printed);
    if (oddity == null) {
      assertThat(number.oddities()).isEmpty();
    } else {
      assertThat(number.oddities()).contains(oddity);
    }
  }

  @Test
  void issuer_and_day_are_part_of_the_identity_because_numbers_restart_every_year() {
    for (String number : List.of("03/CT-TTg", "07/CT-TTg", "24/CT-TTg")) {
      Instrument known = only(number);
      Instrument later =
          known.withIssueYear(2030).withIssuedOn(LocalDate.of(2030, 1, 2)).withRelations();
      InstrumentRegistry more = registry.with(List.of(later));

      assertThat(more.find(DocumentNumber.of(number))).hasSize(2);
      assertThat(more.find(later.reference()))
          .extracting(InstrumentMatch::instrument)
          .containsExactly(later);
      assertThat(more.find(known.reference()))
          .extracting(InstrumentMatch::instrument)
          .containsExactly(known);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kế hoạch số 246/KH-UBND ngày 06/11/2024            | Kế hoạch
          Quyết định số 2595/QĐ-BTP ngày 31/12/2024 ban hành Kế hoạch chuyển đổi số | Quyết định
          Đề án số 02-ĐA/TU                                   | Đề án
          Chương trình hành động số 12-CTr/TU                 | Chương trình hành động
          Chiến lược số 12/CL-UBND                            | Chiến lược
          Nghị quyết số 49-NQ/TU của Tỉnh ủy                  | Nghị quyết
          """)
  void the_same_type_of_plan_comes_under_different_kinds(String line, String kind) {
    assertThat(
            LegalBasis.parse(line)
                .flatMap(LegalBasis::getInstrument)
                .flatMap(InstrumentRef::getKind))
        .contains(kind);
  }

  @Test
  void a_resolution_is_updated_by_another() {
    assertThat(registry.amendedBy(only("03/NQ-CP"))).containsExactly(only("71/NQ-CP"));
    assertThat(only("03/NQ-CP").inForceOn(LocalDate.of(2025, 6, 1))).isEqualTo(InForce.YES);
  }

  @Test
  void one_decision_replaces_two() {
    assertThat(registry.replacedBy(only("2568/QĐ-BTTTT"))).containsExactly(only("292/QĐ-BKHCN"));
    assertThat(registry.replacedBy(only("1729/QĐ-BTTTT"))).containsExactly(only("292/QĐ-BKHCN"));
  }

  @Test
  void a_decision_adds_a_task_to_a_scheme_and_leaves_the_rest() {
    LegalBasis adds = LegalBasis.parse("Bổ sung Quyết định số 1929/QĐ-UBND").orElseThrow();
    Instrument scheme = local("1929/QĐ-UBND", 2022);
    Instrument decision =
        local("2034/QĐ-UBND", 2024).withIssuedOn(LocalDate.of(2024, 10, 17)).withRelations(adds);
    InstrumentRegistry more = registry.with(List.of(scheme, decision));

    assertThat(adds.getRelation()).contains(LegalRelation.ADDS);
    assertThat(more.amendedBy(scheme)).containsExactly(decision);
    assertThat(more.replacedBy(scheme)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BASIS       | Căn cứ Nghị quyết số 57-NQ/TW
          IMPLEMENTS  | Thực hiện Nghị quyết số 57-NQ/TW
          AMENDS      | Sửa đổi, bổ sung Nghị quyết số 03/NQ-CP
          ADDS        | Bổ sung Quyết định số 1929/QĐ-UBND
          REPLACES    | Thay thế Quyết định số 2568/QĐ-BTTTT
          PROPOSED_BY | Xét đề nghị tại Tờ trình số 164/TTr-SKHCN
          GUIDED_BY   | Theo hướng dẫn tại Công văn số 3816/BTTTT-CĐSQG
          """)
  void every_relation_has_its_words(LegalRelation relation, String line) {
    LegalBasis basis = LegalBasis.parse(line).orElseThrow();

    assertThat(basis.getRelation()).contains(relation);
    assertThat(basis.withText(Optional.empty()).print()).isEqualTo(line);
  }

  @Test
  void a_basis_may_end_inside_the_period_of_the_plan() {
    InstrumentRef technology =
        LegalBasis.parse("Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;")
            .flatMap(LegalBasis::getInstrument)
            .orElseThrow();
    InstrumentRef security =
        LegalBasis.parse("Căn cứ Luật An toàn thông tin mạng ngày 19 tháng 11 năm 2015;")
            .flatMap(LegalBasis::getInstrument)
            .orElseThrow();

    for (InstrumentRef law : List.of(technology, security)) {
      assertThat(registry.inForceOn(law, LocalDate.of(2026, 1, 1))).isEqualTo(InForce.YES);
      assertThat(registry.inForceOn(law, LocalDate.of(2026, 6, 30))).isEqualTo(InForce.YES);
      assertThat(registry.inForceOn(law, LocalDate.of(2026, 7, 1))).isEqualTo(InForce.NO);
    }
    assertThat(registry.successors(only("67/2006/QH11"), LocalDate.of(2026, 7, 1)))
        .containsExactly(only("148/2025/QH15"));
    assertThat(registry.successors(only("86/2015/QH13"), LocalDate.of(2026, 7, 1)))
        .containsExactly(only("116/2025/QH15"));
  }

  @Test
  void a_day_is_kept_as_printed_and_the_registry_tells_that_it_is_wrong() {
    InstrumentRef cited =
        LegalBasis.parse("Thực hiện Nghị quyết số 03/NQ-CP ngày 01/01/2025 của Chính phủ")
            .flatMap(LegalBasis::getInstrument)
            .orElseThrow();

    assertThat(cited.getIssuedOn()).contains(LocalDate.of(2025, 1, 1));
    assertThat(registry.find(cited))
        .singleElement()
        .satisfies(
            m -> assertThat(m.differences()).containsExactly(Difference.DAY),
            m -> assertThat(m.instrument().getIssuedOn()).contains(LocalDate.of(2025, 1, 9)));
  }

  @Test
  void a_typo_is_kept_as_printed_and_leads_to_what_was_meant() {
    InstrumentRef cited =
        LegalBasis.parse("Căn cứ Nghị định số 37/2024/NĐ-CP 23 tháng 10 năm 2024 của Chính phủ")
            .flatMap(LegalBasis::getInstrument)
            .orElseThrow();

    assertThat(cited.getNumber()).map(DocumentNumber::printed).contains("37/2024/NĐ-CP");
    assertThat(registry.find(cited))
        .singleElement()
        .satisfies(
            m -> assertThat(m.instrument()).isEqualTo(only("137/2024/NĐ-CP")),
            m -> assertThat(m.alias()).isPresent());
  }

  @Test
  void party_and_state_instruments_stand_in_one_chain() {
    assertThat(only("03/NQ-CP").getRelations())
        .singleElement()
        .satisfies(
            r -> assertThat(r.getRelation()).contains(LegalRelation.IMPLEMENTS),
            r ->
                assertThat(registry.find(r.getInstrument().orElseThrow()))
                    .extracting(InstrumentMatch::instrument)
                    .containsExactly(only("57-NQ/TW")));
    LegalBasis province = LegalBasis.parse("Thực hiện Nghị quyết số 49-NQ/TU").orElseThrow();
    LegalBasis district = LegalBasis.parse("Thực hiện Kế hoạch số 186/KH-UBND").orElseThrow();

    assertThat(List.of(province, district))
        .extracting(b -> b.getInstrument().flatMap(InstrumentRef::getNumber).orElseThrow().family())
        .containsExactly(NumberFamily.PARTY, NumberFamily.TYPED);
  }

  @Test
  void a_task_of_a_register_comes_from_a_clause_of_one_of_many_instruments() {
    Citation citation =
        Citation.parse("Mục III Thông báo số 56/TB-VPCP ngày 23/02/2025").orElseThrow();

    assertThat(citation.getClause()).contains("Mục III");
    assertThat(citation.getInstrument().map(registry::find).orElseThrow())
        .extracting(InstrumentMatch::instrument)
        .containsExactly(only("56/TB-VPCP"));
  }

  private Instrument only(String number) {
    List<InstrumentMatch> matches = registry.find(DocumentNumber.of(number));
    assertThat(matches).hasSize(1);
    return matches.get(0).instrument();
  }

  private static Instrument local(String number, int year) {
    return Instrument.builder()
        .number(DocumentNumber.of(number))
        .kind(InstrumentKind.DECISION)
        .issuer("UBND tỉnh Cà Mau")
        .issueYear(year)
        .status(InstrumentStatus.IN_FORCE)
        .confidence("own")
        .build();
  }
}

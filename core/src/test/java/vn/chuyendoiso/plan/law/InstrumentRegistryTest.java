package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.law.InstrumentMatch.Difference;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

class InstrumentRegistryTest {

  private final InstrumentRegistry registry = InstrumentRegistry.bundled();

  @Test
  void the_table_has_72_instruments_each_with_source_and_confidence() {
    assertThat(registry.all())
        .hasSize(72)
        .allSatisfy(i -> assertThat(i.getSources()).isNotEmpty().noneMatch(String::isBlank))
        .allSatisfy(i -> assertThat(i.getConfidence()).isIn("seed", "page"))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_number_of_the_table_is_regular_and_only_one_programme_has_none() {
    assertThat(registry.all())
        .filteredOn(i -> i.getNumber().isEmpty())
        .singleElement()
        .satisfies(i -> assertThat(i.getKind()).isEqualTo(InstrumentKind.PROGRAMME));
    assertThat(registry.all())
        .flatExtracting(i -> i.getNumber().stream().toList())
        .allMatch(n -> n.family() != NumberFamily.UNRECOGNISED && n.oddities().isEmpty());
  }

  @Test
  void every_text_of_the_table_is_composed() {
    for (Instrument i : registry.all()) {
      List<String> texts = new ArrayList<>(i.getSources());
      texts.add(i.getIssuer());
      i.getTitle().ifPresent(texts::add);
      i.getEnglishTitle().ifPresent(texts::add);
      i.getRemark().ifPresent(texts::add);
      assertThat(texts).allMatch(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC));
    }
  }

  @Test
  void the_days_of_every_row_are_in_order() {
    for (Instrument i : registry.all()) {
      List<LocalDate> days = new ArrayList<>();
      i.getIssuedOn().ifPresent(days::add);
      i.getInForceFrom().ifPresent(days::add);
      i.getKnownFrom().ifPresent(days::add);
      i.getKnownUntil().ifPresent(days::add);
      i.getInForceUntil().ifPresent(days::add);
      assertThat(days).as(i.toString()).isSorted();
      assertThat(i.getIssuedOn().map(LocalDate::getYear).orElse(i.getIssueYear()))
          .isEqualTo(i.getIssueYear());
      assertThat(i.getNumber().flatMap(DocumentNumber::year).orElse(i.getIssueYear()))
          .isEqualTo(i.getIssueYear());
    }
  }

  @Test
  void the_number_agrees_with_kind_and_issuer() {
    for (Instrument i : registry.all()) {
      i.getNumber()
          .flatMap(DocumentNumber::type)
          .ifPresent(
              t ->
                  assertThat(i.getKind())
                      .as(i.toString())
                      .isIn(
                          switch (t) {
                            case "NQ" -> Set.of(InstrumentKind.RESOLUTION);
                            case "NĐ" -> Set.of(InstrumentKind.DECREE);
                            case "QĐ" -> Set.of(InstrumentKind.DECISION, InstrumentKind.REGULATION);
                            case "CT" -> Set.of(InstrumentKind.DIRECTIVE);
                            case "TB" -> Set.of(InstrumentKind.NOTICE);
                            case "KH" -> Set.of(InstrumentKind.PLAN);
                            default -> Set.of();
                          }));
      i.getNumber()
          .flatMap(DocumentNumber::issuer)
          .filter(s -> s.equals("TTg"))
          .ifPresent(s -> assertThat(i.getIssuer()).isEqualTo("Thủ tướng Chính phủ"));
    }
  }

  @Test
  void every_relation_points_to_one_row_and_not_to_itself() {
    List<LegalBasis> relations =
        registry.all().stream().flatMap(i -> i.getRelations().stream()).toList();

    assertThat(relations).hasSize(26);
    for (Instrument i : registry.all()) {
      for (LegalBasis relation : i.getRelations()) {
        assertThat(registry.find(relation.getInstrument().orElseThrow()))
            .as(i + " " + relation)
            .singleElement()
            .satisfies(
                m -> assertThat(m.isExact()).isTrue(),
                m -> assertThat(m.instrument()).isNotEqualTo(i),
                m ->
                    assertThat(m.instrument().getIssueYear())
                        .isLessThanOrEqualTo(i.getIssueYear()));
      }
    }
  }

  @Test
  void what_is_replaced_ends_before_what_replaces_it_begins() {
    for (Instrument i : registry.all()) {
      for (Instrument successor : registry.replacedBy(i)) {
        assertThat(i.getStatus()).isEqualTo(InstrumentStatus.REPLACED);
        LocalDate first = successor.getInForceFrom().or(successor::getIssuedOn).orElseThrow();
        assertThat(i.getInForceUntil()).contains(first.minusDays(1));
      }
    }
    assertThat(registry.all())
        .filteredOn(i -> i.getStatus() == InstrumentStatus.REPLACED)
        .hasSize(7)
        .allMatch(i -> !registry.replacedBy(i).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "749/QĐ-TTg, 2020-06-02, NO",
    "749/QĐ-TTg, 2020-06-03, YES",
    "749/QĐ-TTg, 2025-12-31, YES",
    "749/QĐ-TTg, 2026-01-01, UNKNOWN",
    "148/2025/QH15, 2025-12-10, NO",
    "148/2025/QH15, 2026-06-30, NO",
    "148/2025/QH15, 2026-07-01, YES",
    "148/2025/QH15, 2030-01-01, YES",
    "67/2006/QH11, 2006-06-28, NO",
    "67/2006/QH11, 2010-01-01, UNKNOWN",
    "67/2006/QH11, 2024-12-31, YES",
    "67/2006/QH11, 2026-06-30, YES",
    "67/2006/QH11, 2026-07-01, NO",
    "86/2015/QH13, 2014-12-31, NO",
    "86/2015/QH13, 2015-12-31, UNKNOWN",
    "86/2015/QH13, 2026-06-30, YES",
    "86/2015/QH13, 2026-07-01, NO",
    "85/2016/NĐ-CP, 2026-06-30, YES",
    "85/2016/NĐ-CP, 2026-07-01, UNKNOWN",
    "57-NQ/TW, 2024-12-22, YES",
    "193/2025/QH15, 2025-03-01, UNKNOWN",
    "193/2025/QH15, 2025-07-23, YES",
    "16/TB-VPCP, 2022-12-31, NO",
    "16/TB-VPCP, 2023-06-01, UNKNOWN",
    "6074/BTTTT-CĐSQG, 2023-12-31, UNKNOWN",
    "6074/BTTTT-CĐSQG, 2024-01-01, YES",
    "137/2024/NĐ-CP, 2024-12-31, YES",
    "137/2024/NĐ-CP, 2025-06-01, UNKNOWN",
    "20/2026/QH16, 2027-02-28, NO",
    "20/2026/QH16, 2027-03-01, YES"
  })
  void whether_an_instrument_is_in_force_is_told_as_far_as_the_row_goes(
      String number, LocalDate day, InForce expected) {
    assertThat(instrument(number).inForceOn(day)).isEqualTo(expected);
    assertThat(registry.inForceOn(reference(number), day)).isEqualTo(expected);
  }

  @Test
  void the_force_of_what_is_not_known_is_unknown() {
    assertThat(registry.inForceOn(reference("1/QĐ-UBND"), LocalDate.of(2025, 1, 1)))
        .isEqualTo(InForce.UNKNOWN);
  }

  @Test
  void a_number_gives_all_that_bear_it() {
    Instrument other =
        Instrument.builder()
            .number(DocumentNumber.of("03/CT-TTg"))
            .kind(InstrumentKind.DIRECTIVE)
            .issuer("Thủ tướng Chính phủ")
            .issuedOn(LocalDate.of(2024, 2, 1))
            .status(InstrumentStatus.NOT_KNOWN)
            .confidence("own")
            .build();
    InstrumentRegistry more = registry.with(List.of(other));
    DocumentNumber number = DocumentNumber.of("3/CT-TTg");

    assertThat(more.find(number))
        .extracting(m -> m.instrument().getIssueYear())
        .containsExactly(2023, 2024);
    assertThat(more.find(number, LocalDate.of(2024, 2, 1)))
        .extracting(InstrumentMatch::instrument)
        .containsExactly(other);
    assertThat(more.find(number, LocalDate.of(2022, 2, 1))).isEmpty();
    assertThat(registry.find(number)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3816/BTTTT-CĐS  | 3816/BTTTT-CĐSQG | true
          71/NQCP         | 71/NQ-CP         | true
          37/2024/NĐ-CP   | 137/2024/NĐ-CP   | true
          02/KH-BCĐTW     | 02-KH/BCĐTW      | true
          2323/BTTTT-THH  | 2323/QĐ-BTTTT    | true
          05/QĐ-BCĐTW     | 05-QĐ/BCĐTW      | false
          749/QD-TTg      | 749/QĐ-TTg       | false
          """)
  void a_misprinted_number_is_found_and_the_match_says_how(
      String cited, String meant, boolean alias) {
    assertThat(registry.find(DocumentNumber.of(cited)))
        .singleElement()
        .satisfies(
            m -> assertThat(m.instrument()).isEqualTo(instrument(meant)),
            m -> assertThat(m.differences()).containsExactly(Difference.NUMBER),
            m -> assertThat(m.alias().isPresent()).isEqualTo(alias));
  }

  @Test
  void an_alias_does_not_stand_against_the_printed_day() {
    assertThat(registry.find(dated("37/2024/NĐ-CP", LocalDate.of(2024, 10, 23)))).hasSize(1);
    assertThat(registry.find(dated("37/2024/NĐ-CP", LocalDate.of(2024, 4, 4)))).isEmpty();
  }

  @Test
  void another_day_of_the_same_year_is_a_difference_and_another_year_another_instrument() {
    assertThat(registry.find(dated("57-NQ/TW", LocalDate.of(2024, 12, 24))))
        .singleElement()
        .satisfies(m -> assertThat(m.differences()).containsExactly(Difference.DAY));
    assertThat(registry.find(dated("03/CT-TTg", LocalDate.of(2021, 1, 18)))).isEmpty();
    assertThat(registry.find(dated("148/2025/QH15", LocalDate.of(2026, 12, 11))))
        .singleElement()
        .satisfies(m -> assertThat(m.differences()).containsExactly(Difference.DAY));
  }

  @Test
  void an_issuer_that_differs_is_told_if_the_day_agrees() {
    InstrumentRef reference =
        dated("57-NQ/TW", LocalDate.of(2024, 12, 22)).withIssuer("Ban Chấp hành Trung ương");

    assertThat(registry.find(reference))
        .singleElement()
        .satisfies(m -> assertThat(m.differences()).containsExactly(Difference.ISSUER));
    assertThat(registry.find(reference.withIssuedOn(Optional.empty()))).isEmpty();
    assertThat(registry.find(reference.withIssuer("BỘ CHÍNH TRỊ")))
        .singleElement()
        .satisfies(m -> assertThat(m.isExact()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "Luật Công nghệ thông tin, 2006-06-29, 67/2006/QH11",
    "Luật Công nghệ thông tin, , 67/2006/QH11",
    "Luật Công nghệ thông tin năm 2006, , 67/2006/QH11",
    "luật giao dịch điện tử, 2023-06-22, 20/2023/QH15",
    "Luật An ninh mạng 2018, , 24/2018/QH14",
    "Luật An ninh mạng, 2025-12-10, 116/2025/QH15"
  })
  void a_law_is_found_by_its_title(String title, LocalDate issuedOn, String number) {
    InstrumentRef reference =
        InstrumentRef.builder().title(title).issuedOn(Optional.ofNullable(issuedOn)).build();

    assertThat(registry.find(reference))
        .extracting(InstrumentMatch::instrument)
        .containsExactly(instrument(number));
  }

  @Test
  void a_title_that_two_laws_had_gives_both() {
    assertThat(registry.find(InstrumentRef.builder().title("Luật An ninh mạng").build()))
        .hasSize(2);
    assertThat(registry.find(InstrumentRef.builder().build())).isEmpty();
  }

  @Test
  void what_stands_in_the_place_of_an_instrument_depends_on_the_day() {
    Instrument first = instrument("2323/QĐ-BTTTT");

    assertThat(registry.successors(first, LocalDate.of(2020, 1, 1))).containsExactly(first);
    assertThat(registry.successors(first, LocalDate.of(2024, 1, 1)))
        .containsExactly(instrument("2568/QĐ-BTTTT"));
    assertThat(registry.successors(first, LocalDate.of(2025, 3, 25)))
        .containsExactly(instrument("292/QĐ-BKHCN"));
    assertThat(registry.successors(first, LocalDate.of(2026, 3, 25))).isEmpty();
    assertThat(registry.successors(instrument("749/QĐ-TTg"), LocalDate.of(2026, 8, 1)))
        .containsExactly(instrument("1266/QĐ-TTg"));
    assertThat(registry.replacedBy(instrument("749/QĐ-TTg"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 5406/BTTTT-CĐSQG",
    "2024, 6074/BTTTT-CĐSQG",
    "2025, 3816/BTTTT-CĐSQG",
    "2026, 5511/BKHCN-CĐSQG"
  })
  void the_guidance_is_found_by_the_year_of_the_plans(int year, String number) {
    assertThat(registry.guidance(year)).containsExactly(instrument(number));
  }

  @Test
  void the_guidance_of_2027_is_not_known() {
    assertThat(registry.guidance(2027)).isEmpty();
  }

  @Test
  void a_vendor_fills_in_what_a_row_does_not_say() {
    Instrument bundled = instrument("749/QĐ-TTg");
    Instrument ended =
        bundled
            .withSources("công báo")
            .withTitle(Optional.empty())
            .withStatus(InstrumentStatus.REPLACED)
            .withInForceUntil(LocalDate.of(2026, 7, 13));

    InstrumentRegistry more = registry.with(List.of(ended));

    assertThat(more.all()).hasSize(registry.all().size());
    assertThat(more.find(DocumentNumber.of("749/QĐ-TTg")))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.instrument().inForceOn(LocalDate.of(2026, 7, 14)))
                    .isEqualTo(InForce.NO),
            m -> assertThat(m.instrument().getTitle()).isEqualTo(bundled.getTitle()),
            m ->
                assertThat(m.instrument().getSources()).contains("công báo").hasSizeGreaterThan(1));
    assertThat(registry.find(DocumentNumber.of("749/QĐ-TTg")))
        .extracting(InstrumentMatch::instrument)
        .containsExactly(bundled);
    assertThat(registry.with(registry.all()).all()).isEqualTo(registry.all());
  }

  @Test
  void a_row_that_contradicts_another_is_refused_and_both_are_named() {
    Instrument wrong =
        instrument("148/2025/QH15")
            .withInForceFrom(LocalDate.of(2026, 1, 1))
            .withSources("own table");

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> registry.with(List.of(wrong)))
        .satisfies(
            e ->
                assertThat(e.getConflicts())
                    .singleElement()
                    .satisfies(
                        c -> assertThat(c.registry()).isEqualTo("instruments"),
                        c -> assertThat(c.key()).isEqualTo("148/2025/QH15"),
                        c ->
                            assertThat(c.present())
                                .contains("in force from 2026-07-01", "https://"),
                        c ->
                            assertThat(c.added())
                                .contains("in force from 2026-01-01", "own table")));
  }

  @Test
  void numbers_of_other_issuers_and_years_do_not_contradict() {
    Instrument plan =
        Instrument.builder()
            .number(DocumentNumber.of("246/KH-UBND"))
            .kind(InstrumentKind.PLAN)
            .issuer("UBND tỉnh Lạng Sơn")
            .issuedOn(LocalDate.of(2024, 11, 6))
            .status(InstrumentStatus.IN_FORCE)
            .confidence("own")
            .build();
    InstrumentRegistry more =
        registry.with(
            List.of(
                plan,
                plan.withIssuer("UBND tỉnh Cao Bằng").withIssuedOn(LocalDate.of(2024, 3, 1)),
                plan.withIssuedOn(LocalDate.of(2023, 1, 1)).withIssueYear(2023)));
    InstrumentRef cited =
        InstrumentRef.builder().number(plan.getNumber()).issuer("UBND tỉnh Lạng Sơn").build();

    assertThat(more.find(plan.getNumber().orElseThrow())).hasSize(3);
    assertThat(more.find(cited)).hasSize(2);
    assertThat(more.find(cited.withIssuedOn(LocalDate.of(2024, 11, 6))))
        .extracting(InstrumentMatch::instrument)
        .containsExactly(plan);
  }

  @Test
  void an_instrument_without_any_year_is_none() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Instrument.builder()
                    .kind(InstrumentKind.LAW)
                    .issuer("Quốc hội")
                    .status(InstrumentStatus.IN_FORCE)
                    .confidence("own")
                    .build());
  }

  @Test
  void a_kind_is_read_by_its_name() {
    assertThat(InstrumentKind.parse("nghị quyết ")).contains(InstrumentKind.RESOLUTION);
    assertThat(InstrumentKind.parse("Công văn")).contains(InstrumentKind.LETTER);
    assertThat(InstrumentKind.parse("Sổ tay")).isEmpty();
  }

  private Instrument instrument(String number) {
    return registry.find(DocumentNumber.of(number)).get(0).instrument();
  }

  private static InstrumentRef reference(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  private static InstrumentRef dated(String number, LocalDate issuedOn) {
    return reference(number).withIssuedOn(issuedOn);
  }
}

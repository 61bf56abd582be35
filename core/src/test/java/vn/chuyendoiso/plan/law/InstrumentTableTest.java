package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

/** Instruments put together from the rows of three tables, and more rows beside them. */
class InstrumentTableTest {

  private final List<Instrument> table = InstrumentTable.read();

  @Test
  void a_row_of_the_table_is_an_instrument_with_all_that_the_row_says() {
    assertThat(table).isEqualTo(InstrumentRegistry.bundled().all());
    assertThat(instrument("34/CT-TTg"))
        .satisfies(
            i -> {
              assertThat(i.getKind()).isEqualTo(InstrumentKind.DIRECTIVE);
              assertThat(i.getIssuer()).isEqualTo("Thủ tướng Chính phủ");
              assertThat(i.getIssuedOn()).contains(LocalDate.of(2024, 9, 16));
              assertThat(i.getInForceFrom()).contains(LocalDate.of(2024, 9, 16));
              assertThat(i.getKnownUntil()).contains(LocalDate.of(2025, 12, 31));
              assertThat(i.getStatus()).isEqualTo(InstrumentStatus.PERIOD_ENDED);
            });
  }

  @Test
  void relations_and_aliases_of_other_tables_stand_with_their_instrument() {
    assertThat(instrument("71/NQ-CP").getRelations())
        .extracting(
            r -> r.getRelation().orElseThrow(),
            r -> r.getInstrument().orElseThrow().getNumber().orElseThrow().toString(),
            r -> r.getInstrument().orElseThrow().getIssuedOn())
        .startsWith(
            tuple(LegalRelation.AMENDS, "03/NQ-CP", Optional.of(LocalDate.of(2025, 1, 9))),
            tuple(LegalRelation.IMPLEMENTS, "57-NQ/TW", Optional.of(LocalDate.of(2024, 12, 22))));
    assertThat(instrument("71/NQ-CP").getAliases())
        .extracting(a -> a.number().toString(), InstrumentAlias::reason)
        .containsExactly(tuple("71/NQCP", "cited without the hyphen"));
    assertThat(instrument("292/QĐ-BKHCN").getRelations())
        .as("one may replace two")
        .extracting(r -> r.getInstrument().orElseThrow().getNumber().orElseThrow().toString())
        .startsWith("2568/QĐ-BTTTT", "1729/QĐ-BTTTT");
  }

  @Test
  void more_rows_are_found_by_number_alias_and_title_and_told_by_day() {
    DocumentNumber number = DocumentNumber.of("246/KH-UBND");
    Instrument plan =
        Instrument.builder()
            .number(number)
            .kind(InstrumentKind.PLAN)
            .title("Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025")
            .issuer("UBND tỉnh Lạng Sơn")
            .issuedOn(LocalDate.of(2024, 11, 6))
            .status(InstrumentStatus.IN_FORCE)
            .confidence("own")
            .aliases(
                List.of(new InstrumentAlias(DocumentNumber.of("246/KHUBND"), "without a hyphen")))
            .build();
    InstrumentRegistry more = InstrumentRegistry.bundled().with(List.of(plan));

    assertThat(more.find(number, LocalDate.of(2024, 11, 6))).hasSize(1);
    assertThat(more.find(number, LocalDate.of(2024, 11, 7))).isEmpty();
    assertThat(more.find(DocumentNumber.of("246/KHUBND")))
        .singleElement()
        .satisfies(m -> assertThat(m.isExact()).isFalse());
    InstrumentRef byTitle =
        InstrumentRef.builder().title("Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025").build();
    assertThat(more.find(byTitle))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.instrument()).isEqualTo(plan);
              assertThat(m.isExact()).isTrue();
            });
  }

  @Test
  void a_year_at_the_end_of_a_title_belongs_to_it_or_tells_the_year_of_issue() {
    assertThat(titled("Phê duyệt Chiến lược dữ liệu quốc gia đến năm 2030"))
        .extracting(m -> m.instrument().getTitle().orElseThrow())
        .containsExactly("Phê duyệt Chiến lược dữ liệu quốc gia đến năm 2030");
    assertThat(titled("Phê duyệt Chiến lược dữ liệu quốc gia đến năm 2031")).isEmpty();
    assertThat(titled("Luật Giao dịch điện tử năm 2023"))
        .extracting(m -> m.instrument().getIssueYear())
        .containsExactly(2023);
    assertThat(titled("Luật Giao dịch điện tử năm 2022")).isEmpty();
  }

  @Test
  void what_is_certain_comes_before_what_differs() {
    Instrument older = party("05-QĐ/TW", InstrumentKind.DECISION, 2018);
    Instrument cited =
        party("6-QĐ/TW", InstrumentKind.DECISION, 2018)
            .withIssuer("Ban Chấp hành Trung ương")
            .withAliases(new InstrumentAlias(DocumentNumber.of("05-QĐ/TW"), "misprinted"));
    InstrumentRegistry more = InstrumentRegistry.bundled().with(List.of(cited, older));

    assertThat(more.find(DocumentNumber.of("5-QĐ/TW")))
        .extracting(InstrumentMatch::instrument)
        .containsExactly(older, cited);
  }

  @Test
  void whoever_is_named_as_the_issuer_comes_before_whoever_only_has_the_number_and_the_day() {
    Instrument langSon =
        party("246/KH-UBND", InstrumentKind.PLAN, 2024).withIssuer("UBND tỉnh Lạng Sơn");
    Instrument caoBang = langSon.withIssuer("UBND tỉnh Cao Bằng");
    InstrumentRegistry more = InstrumentRegistry.bundled().with(List.of(langSon, caoBang));

    assertThat(
            more.find(
                InstrumentRef.builder()
                    .number(langSon.getNumber())
                    .issuedOn(langSon.getIssuedOn())
                    .issuer("UBND tỉnh Cao Bằng")
                    .build()))
        .extracting(InstrumentMatch::instrument, InstrumentMatch::isExact)
        .containsExactly(tuple(caoBang, true), tuple(langSon, false));
  }

  @Test
  void a_decision_and_a_regulation_of_the_party_may_share_a_number_but_no_two_of_the_state() {
    Instrument decision = party("05-QĐ/TW", InstrumentKind.DECISION, 2018);
    Instrument regulation =
        decision.withKind(InstrumentKind.REGULATION).withIssuedOn(LocalDate.of(2018, 8, 28));

    assertThat(
            InstrumentRegistry.bundled()
                .with(List.of(decision, regulation))
                .find(DocumentNumber.of("05-QĐ/TW")))
        .hasSize(2);

    Instrument state = decision.withNumber(DocumentNumber.of("5005/QĐ-TTg"));
    Instrument other =
        state
            .withKind(InstrumentKind.DIRECTIVE)
            .withIssuedOn(LocalDate.of(2018, 8, 28))
            .withInForceUntil(LocalDate.of(2020, 1, 1))
            .withPlanYear(2019);
    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> InstrumentRegistry.bundled().with(List.of(state, other)))
        .satisfies(
            e ->
                assertThat(e.getConflicts())
                    .singleElement()
                    .satisfies(
                        c ->
                            assertThat(c.present())
                                .isEqualTo(
                                    "5005/QĐ-TTg, decision, Bộ Chính trị, issued 2018-08-27,"
                                        + " source công báo"),
                        c ->
                            assertThat(c.added())
                                .isEqualTo(
                                    "5005/QĐ-TTg, directive, Bộ Chính trị, issued 2018-08-28,"
                                        + " in force until 2020-01-01, guides plans of 2019,"
                                        + " source công báo")));
  }

  @Test
  void an_instrument_dated_to_its_year_is_surely_issued_when_the_year_is_over() {
    Instrument letter =
        party("5005/BKHCN-CĐS", InstrumentKind.LETTER, 2024)
            .withIssuedOn(Optional.empty())
            .withIssueYear(2024);

    assertThat(letter.inForceOn(LocalDate.of(2023, 12, 31))).isEqualTo(InForce.NO);
    assertThat(letter.inForceOn(LocalDate.of(2024, 12, 31))).isEqualTo(InForce.UNKNOWN);
    assertThat(letter.inForceOn(LocalDate.of(2025, 1, 1))).isEqualTo(InForce.YES);
    LocalDate until = LocalDate.of(2026, 3, 1);
    Instrument ended = letter.withStatus(InstrumentStatus.REPLACED).withInForceUntil(until);
    assertThat(ended.inForceOn(until)).isEqualTo(InForce.YES);
    assertThat(ended.inForceOn(until.plusDays(1))).isEqualTo(InForce.NO);
  }

  private static List<InstrumentMatch> titled(String title) {
    return InstrumentRegistry.bundled().find(InstrumentRef.builder().title(title).build());
  }

  private static Instrument party(String number, InstrumentKind kind, int year) {
    return Instrument.builder()
        .number(DocumentNumber.of(number))
        .kind(kind)
        .issuer("Bộ Chính trị")
        .issuedOn(LocalDate.of(year, 8, 27))
        .status(InstrumentStatus.IN_FORCE)
        .sources(List.of("công báo"))
        .confidence("own")
        .build();
  }

  private Instrument instrument(String number) {
    return table.stream()
        .filter(i -> i.getNumber().filter(DocumentNumber.of(number)::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}

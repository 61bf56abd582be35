package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {

  private static final String NQ57 =
      "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa"
          + " học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; | BASIS | Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị |
          Thực hiện Công văn số 3816/BTTTT-CĐSQG ngày 14/9/2024 của Bộ Thông tin và Truyền thông về việc hướng dẫn xây dựng kế hoạch | IMPLEMENTS | Công văn | 3816/BTTTT-CĐSQG | 2024-09-14 | Bộ Thông tin và Truyền thông | về việc hướng dẫn xây dựng kế hoạch
          xét đề nghị tại Tờ trình số 164/TTr- SKHCN | PROPOSED_BY | Tờ trình | 164/TTr-SKHCN | | |
          Theo đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 164/TTr-SKHCN ngày 20 tháng 12 năm 2025 | PROPOSED_BY | Tờ trình | 164/TTr-SKHCN | 2025-12-20 | Sở Khoa học và Công nghệ |
          Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông. | PROPOSED_BY | | | | Giám đốc Sở Thông tin và Truyền thông |
          Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006; | BASIS | | | 2006-06-29 | | Luật Công nghệ thông tin
          Căn cứ Luật Chuyển đổi số số 148/2025/QH15 ngày 11/12/2025 của Quốc hội | BASIS | | 148/2025/QH15 | 2025-12-11 | Quốc hội | Luật Chuyển đổi số
          Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025 | BASIS | | | 2025-12-11 | | Luật Chuyển đổi số
          Luật số 67/2006/QH11 | | Luật | 67/2006/QH11 | | |
          Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia | BASIS | Quyết định | 749/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | phê duyệt Chương trình Chuyển đổi số quốc gia
          Quyết định 411/QĐ-TTg ngày 31/3/2022 phê duyệt Chiến lược quốc gia | | Quyết định | 411/QĐ-TTg | 2022-03-31 | | phê duyệt Chiến lược quốc gia
          - Triển khai thực hiện Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số; | IMPLEMENTS | Kế hoạch | 02-KH/BCĐTW | 2025-06-19 | Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số |
          Thực hiện Kế hoạch số 58/QĐ-UBQGCĐS của Ủy ban Quốc gia về chuyển đổi số về hoạt động năm 2024 | IMPLEMENTS | Kế hoạch | 58/QĐ-UBQGCĐS | | Ủy ban Quốc gia về chuyển đổi số | về hoạt động năm 2024
          Căn cứ Nghị quyết số 71/NQCP ngày 1/4/2025 của Chính phủ | BASIS | Nghị quyết | 71/NQCP | 2025-04-01 | Chính phủ |
          Căn cứ Nghị định 37/2024/NĐ-CP 23 tháng 10 năm 2024 của Chính phủ | BASIS | Nghị định | 37/2024/NĐ-CP | 2024-10-23 | Chính phủ |
          Thực hiện Nghị quyết số 49-NQ/TU của Tỉnh ủy về chuyển đổi số | IMPLEMENTS | Nghị quyết | 49-NQ/TU | | Tỉnh ủy | về chuyển đổi số
          Theo hướng dẫn tại Công văn số 5511/BKHCN-CĐSQG ngày 10/10/2025 | GUIDED_BY | Công văn | 5511/BKHCN-CĐSQG | 2025-10-10 | |
          Sửa đổi, bổ sung Nghị quyết số 03/NQ-CP ngày 09/01/2025 | AMENDS | Nghị quyết | 03/NQ-CP | 2025-01-09 | |
          Bổ sung Quyết định số 1929/QĐ-UBND | ADDS | Quyết định | 1929/QĐ-UBND | | |
          Thay thế Quyết định số 2568/QĐ-BTTTT ngày 29/12/2023 | REPLACES | Quyết định | 2568/QĐ-BTTTT | 2023-12-29 | |
          Tờ trình số      /TTr-SKHCN ngày 5.12.2025 | | Tờ trình | /TTr-SKHCN | 2025-12-05 | |
          """)
  void a_printed_line_is_read_as_a_whole(
      String line,
      LegalRelation relation,
      String kind,
      String number,
      LocalDate issuedOn,
      String issuer,
      String title) {
    LegalBasis basis = LegalBasis.parse(line).orElseThrow();
    InstrumentRef instrument = basis.getInstrument().orElseThrow();

    assertThat(basis.getRelation()).isEqualTo(Optional.ofNullable(relation));
    assertThat(instrument.getKind()).isEqualTo(Optional.ofNullable(kind));
    assertThat(instrument.getNumber().map(DocumentNumber::toString))
        .isEqualTo(Optional.ofNullable(number));
    assertThat(instrument.getIssuedOn()).isEqualTo(Optional.ofNullable(issuedOn));
    assertThat(instrument.getIssuer()).isEqualTo(Optional.ofNullable(issuer));
    assertThat(instrument.getTitle()).isEqualTo(Optional.ofNullable(title));
    assertThat(basis.getText()).contains(line);
    assertThat(basis.print()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ khoản 2 Điều 5 Nghị định số 224/2026/NĐ-CP ngày 24/6/2026 | khoản 2 Điều 5
          Thực hiện mục II.3 Nghị quyết số 03/NQ-CP | mục II.3
          Căn cứ điểm a khoản 1 Điều 7 của Luật Chuyển đổi số số 148/2025/QH15 | điểm a khoản 1 Điều 7
          Thực hiện Phụ lục I kèm theo Nghị quyết số 03/NQ-CP | Phụ lục I
          Căn cứ Nghị quyết số 03/NQ-CP ngày 09/01/2025, Phụ lục II | Phụ lục II
          """)
  void the_clause_is_read_wherever_it_stands(String line, String clause) {
    assertThat(LegalBasis.parse(line).flatMap(LegalBasis::getClause)).contains(clause);
  }

  @Test
  void the_title_is_what_stands_behind_the_issuer() {
    assertThat(LegalBasis.parse(NQ57).orElseThrow().getInstrument().orElseThrow().getTitle())
        .contains(
            "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc"
                + " gia");
  }

  @Test
  void letter_case_and_letters_typed_apart_do_not_matter() {
    LegalBasis small = LegalBasis.parse(NQ57.toLowerCase(Locale.ROOT)).orElseThrow();
    LegalBasis great = LegalBasis.parse(NQ57.toUpperCase(Locale.ROOT)).orElseThrow();
    LegalBasis apart =
        LegalBasis.parse(Normalizer.normalize(NQ57, Normalizer.Form.NFD)).orElseThrow();

    assertThat(small.getRelation()).contains(LegalRelation.BASIS);
    assertThat(great.getRelation()).contains(LegalRelation.BASIS);
    assertThat(great.getInstrument())
        .map(i -> i.getIssuer().orElseThrow())
        .contains("BỘ CHÍNH TRỊ");
    assertThat(apart).isEqualTo(LegalBasis.parse(NQ57).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Căn cứ",
        "Căn cứ tình hình thực tế của địa phương",
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết số 03/NQ-CP ngày 09/01/2025",
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết số 71/NQ-CP",
        "Căn cứ Luật Giao dịch điện tử ngày 22/6/2023; Luật Dữ liệu ngày 30/11/2024",
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 31/2/2025",
        "Thực hiện Công văn số 3816/BTTTT-CĐSQG ngày 14/9/2024 của Bộ Thông tin và Truyền thông, Ủy"
            + " ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số năm 2025",
        "Nghị quyết của Chính phủ"
      })
  void a_line_that_is_not_understood_as_a_whole_is_not_understood(String line) {
    assertThat(LegalBasis.parse(line)).isEmpty();
  }

  @Test
  void a_line_of_any_length_is_answered() {
    assertThat(LegalBasis.parse("Căn cứ ".repeat(100_000))).isEmpty();
    assertThat(LegalBasis.parse("Căn cứ Luật " + "a ".repeat(700))).isEmpty();
    assertThat(LegalBasis.parse("Căn cứ Nghị quyết số " + "1-A".repeat(400))).isPresent();
  }

  @Test
  void what_was_not_understood_is_printed_as_it_was() {
    assertThat(LegalBasis.textOnly("Căn cứ tình hình thực tế").print())
        .isEqualTo("Căn cứ tình hình thực tế");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          749/QĐ-TTg       | 2020-06-03 | Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020
          03/NQ-CP         | 2025-01-09 | Căn cứ Nghị quyết số 03/NQ-CP ngày 09/01/2025
          3816/BTTTT-CĐSQG | 2024-09-14 | Căn cứ Công văn số 3816/BTTTT-CĐSQG ngày 14/9/2024
          148/2025/QH15    | 2025-12-11 | Căn cứ Văn bản số 148/2025/QH15 ngày 11/12/2025
          """)
  void a_basis_without_text_is_printed_as_the_decree_writes_days(
      String number, LocalDate issuedOn, String printed) {
    LegalBasis basis =
        LegalBasis.of(
            LegalRelation.BASIS,
            InstrumentRef.builder().number(DocumentNumber.of(number)).issuedOn(issuedOn).build());

    assertThat(basis.print()).isEqualTo(printed);
  }

  @Test
  void a_citation_names_a_place_in_an_instrument() {
    Citation citation = Citation.parse("mục II.3 Nghị quyết số 03/NQ-CP").orElseThrow();

    assertThat(citation.getClause()).contains("mục II.3");
    assertThat(citation.getInstrument())
        .flatMap(InstrumentRef::getNumber)
        .map(Object::toString)
        .contains("03/NQ-CP");
    assertThat(citation.getText()).contains("mục II.3 Nghị quyết số 03/NQ-CP");
  }

  @Test
  void a_citation_has_no_relation() {
    assertThat(Citation.parse("Căn cứ Nghị quyết số 03/NQ-CP")).isEmpty();
    assertThat(Citation.textOnly("TB200_07").getInstrument()).isEmpty();
  }

  @Test
  void a_title_of_unusual_words_is_not_taken_for_the_name_of_the_issuer() {
    String line =
        "Thực hiện Công văn số 3816/BTTTT-CĐSQG ngày 14/9/2024 của Bộ Thông tin và Truyền thông,"
            + " Ủy";
    LegalBasis basis = LegalBasis.parse(line).orElseThrow();
    assertThat(basis.withText(Optional.empty()).print()).isEqualTo(line);
  }

  @Test
  void an_instrument_without_a_number_is_printed_by_its_title() {
    InstrumentRef law =
        InstrumentRef.builder()
            .title("Luật Giao dịch điện tử")
            .issuedOn(LocalDate.of(2023, 6, 22))
            .build();
    LegalBasis basis = LegalBasis.of(LegalRelation.BASIS, law);

    assertThat(basis.print()).isEqualTo("Căn cứ Luật Giao dịch điện tử ngày 22/6/2023");
    assertThat(basis.withClause("khoản 3 Điều 5").print())
        .isEqualTo("Căn cứ khoản 3 Điều 5 Luật Giao dịch điện tử ngày 22/6/2023");
    assertThat(basis.withInstrument(law.withKind("Luật").withTitle("về giao dịch điện tử")).print())
        .isEqualTo("Căn cứ Luật ngày 22/6/2023 về giao dịch điện tử");
    assertThat(
            basis
                .withInstrument(
                    law.withTitle("Phê duyệt đề án")
                        .withNumber(DocumentNumber.of("5/QĐ-TTg"))
                        .withIssuer("Thủ tướng Chính phủ"))
                .print())
        .as("a title that begins as titles do needs no comma, and the number tells the kind")
        .isEqualTo(
            "Căn cứ Quyết định số 5/QĐ-TTg ngày 22/6/2023 của Thủ tướng Chính phủ Phê duyệt đề"
                + " án");
  }
}

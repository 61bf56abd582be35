package vn.chuyendoiso.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.resource.ResourceTable;

class DocumentNumberTest {

  static List<Arguments> realNumbers() {
    return ResourceTable.read(DocumentNumberTest.class, "document-numbers.tsv").stream()
        .map(row -> Arguments.of(row.text("number"), NumberFamily.valueOf(row.text("family"))))
        .toList();
  }

  @Test
  void the_table_of_real_numbers_has_126_rows_each_with_its_source() {
    assertThat(ResourceTable.read(DocumentNumberTest.class, "document-numbers.tsv"))
        .hasSize(126)
        .allMatch(row -> !row.text("source").isBlank());
  }

  @ParameterizedTest
  @MethodSource("realNumbers")
  void a_real_number_is_recognised_in_its_family(String printed, NumberFamily family) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number.family()).isEqualTo(family);
    assertThat(number).hasToString(printed);
    assertThat(number.number()).hasValueSatisfying(n -> assertThat(printed).startsWith(n));
    assertThat(number.issuer()).hasValueSatisfying(i -> assertThat(printed).endsWith(i));
  }

  @ParameterizedTest
  @MethodSource("realNumbers")
  void a_real_number_is_recognised_as_word_prints_it(String printed, NumberFamily family) {
    String word =
        "Số:\u00A0"
            + Normalizer.normalize(printed, Normalizer.Form.NFD)
                .replace("-", " \u2013\u00A0")
                .replace("/", "/\u200B");

    assertThat(DocumentNumber.of(word)).isEqualTo(DocumentNumber.of(printed));
    assertThat(DocumentNumber.of(word).family()).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          124/QĐ/TTg             | 124/QĐ/TTg        | TYPED
          164/TTr- SKHCN         | 164/TTr-SKHCN     | TYPED
          57- NQ/TW              | 57-NQ/TW          | PARTY
          274/QĐ–TTg             | 274/QĐ-TTg        | TYPED
          01/QD-BCDTW            | 01/QD-BCDTW       | TYPED
          35/gp-btnmt            | 35/gp-btnmt       | TYPED
          Số: 1654/NQ-UBTVQH15   | 1654/NQ-UBTVQH15  | TYPED
          sô\u0301 412/BC-UBPLTP15 | 412/BC-UBPLTP15 | TYPED
          1192/NQ-UBTVQH         | 1192/NQ-UBTVQH    | TYPED
          """)
  void an_oddly_printed_number_is_normalised_and_recognised(
      String printed, String normalised, NumberFamily family) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number).hasToString(normalised);
    assertThat(number.family()).isEqualTo(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 7/2020/ND-CP",
        "17/NQCP",
        "71/NQCP",
        "505/QĐTTg",
        "176/2025/QH",
        "QCVN 102:2016/BTTTT/SĐ1:2022",
        "2.000815.000.00.00.H55",
        "30/6/2025",
        "2.5/10",
        "17/NQ\u00ADCP",
        "Số: ",
        "34",
        "34/",
        "CT-TTg",
        "34/CT-",
        "Chỉ thị 34/CT-TTg",
        "34/CT-TTg ngày 16/9/2024",
        "1234567/QĐ-TTg"
      })
  void what_does_not_fit_is_held_and_has_no_parts(String printed) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number.family()).isEqualTo(NumberFamily.UNRECOGNISED);
    assertThat(number).hasToString(printed.strip());
    assertThat(number.number()).isEmpty();
    assertThat(number.year()).isEmpty();
    assertThat(number.type()).isEmpty();
    assertThat(number.issuer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: /KH-UBND          | /KH-UBND        | TYPED     | KH-UBND
          Số:        /KH-UBND   | /KH-UBND        | TYPED     | KH-UBND
          Số: ....../QĐ-UBND    | /QĐ-UBND        | TYPED     | QĐ-UBND
          Số: …/2026/NĐ-CP      | /2026/NĐ-CP     | NORMATIVE | NĐ-CP
          Số:     -KH/TU        | -KH/TU          | PARTY     | KH/TU
          /SKHCN-CĐS            | /SKHCN-CĐS      | LETTER    | SKHCN-CĐS
          /2026/QH16            | /2026/QH16      | LAW       | QH16
          """)
  void a_number_left_blank_in_a_draft_keeps_its_symbol(
      String printed, String normalised, NumberFamily family, String symbol) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number).hasToString(normalised);
    assertThat(number.family()).isEqualTo(family);
    assertThat(number.number()).isEmpty();
    assertThat(number.symbol()).contains(symbol);
    assertThat(number.oddities()).contains(NumberOddity.BLANK_NUMBER);
    assertThat(number.regularForm()).isEmpty();
    assertThat(number.printed()).isEqualTo(printed);
  }

  @Test
  void a_dotted_number_of_a_normative_resolution() {
    DocumentNumber number = DocumentNumber.of("66.7/2025/NQ-CP");

    assertThat(number.family()).isEqualTo(NumberFamily.NORMATIVE);
    assertThat(number.number()).contains("66.7");
    assertThat(number.year()).contains(2025);
    assertThat(number.symbol()).contains("NQ-CP");
    assertThat(number.oddities()).isEmpty();
  }

  static List<Arguments> oddNumbers() {
    return List.of(
        odd("124/QĐ/TTg", "124/QĐ-TTg", NumberOddity.SECOND_SLASH),
        odd("164/TTr- SKHCN", "164/TTr-SKHCN", NumberOddity.SPACE_BESIDE_MARK),
        odd("57- NQ/TW", "57-NQ/TW", NumberOddity.SPACE_BESIDE_MARK),
        odd("274/QĐ–TTg", "274/QĐ-TTg", NumberOddity.OTHER_MARK),
        odd(
            "01/QD-BCDTW",
            "01-QĐ/BCĐTW",
            NumberOddity.NO_DIACRITICS,
            NumberOddity.PARTY_IN_STATE_FORM),
        odd("35/gp-btnmt", null, NumberOddity.LOWER_CASE),
        odd("Số: 1654/NQ-UBTVQH15", "1654/NQ-UBTVQH15", NumberOddity.LABEL),
        odd("sô\u0301 412/BC-UBPLTP15", "412/BC-UBPLTP15", NumberOddity.LABEL),
        odd("4 7/2020/ND-CP", null, NumberOddity.SPACE_IN_NUMBER, NumberOddity.NO_DIACRITICS),
        odd("17/NQCP", "17/NQ-CP", NumberOddity.LOST_HYPHEN),
        odd("176/2025/QH", null, NumberOddity.TERM_MISSING),
        odd("1192/NQ-UBTVQH", null, NumberOddity.TERM_MISSING),
        odd("QCVN 102:2016/BTTTT/SĐ1:2022", null, NumberOddity.STANDARD_CODE),
        odd("2.000815.000.00.00.H55", null, NumberOddity.PROCEDURE_CODE),
        odd("30/6/2025", null, NumberOddity.DATE),
        odd("2.5/10", null, NumberOddity.SCORE));
  }

  static List<Arguments> moreOddNumbers() {
    return List.of(
        odd("71/NQCP", "71/NQ-CP", NumberOddity.LOST_HYPHEN),
        odd("505/QĐTTg", "505/QĐ-TTg", NumberOddity.LOST_HYPHEN),
        odd("17/NQ\u00ADCP", "17/NQ-CP", NumberOddity.LOST_HYPHEN),
        odd("17/NQBKHCN", null, NumberOddity.LOST_HYPHEN),
        odd("02/KH-BCĐTW", "02-KH/BCĐTW", NumberOddity.PARTY_IN_STATE_FORM),
        odd("22/NQ-TU", "22-NQ/TU", NumberOddity.PARTY_IN_STATE_FORM),
        odd("0155/KH-UBND", "155/KH-UBND", NumberOddity.LEADING_ZERO),
        odd("749/qđ-ttg", "749/QĐ-TTg", NumberOddity.LOWER_CASE),
        odd("57-nq/tw", "57-NQ/TW", NumberOddity.LOWER_CASE),
        odd("47/2020/ND-CP", "47/2020/NĐ-CP", NumberOddity.NO_DIACRITICS),
        odd("12/QD-UBND", "12/QĐ-UBND", NumberOddity.NO_DIACRITICS),
        odd("12/QD-BGDDT", null, NumberOddity.NO_DIACRITICS),
        odd("123/CV-UBND", null, NumberOddity.LETTER_WITH_TYPE),
        odd(
            "Số: 34 /CT – TTg",
            "34/CT-TTg",
            NumberOddity.LABEL,
            NumberOddity.SPACE_BESIDE_MARK,
            NumberOddity.OTHER_MARK));
  }

  @ParameterizedTest
  @MethodSource({"oddNumbers", "moreOddNumbers"})
  void what_is_odd_about_a_number_is_told_and_what_was_meant_where_it_is_certain(
      String printed, String regular, Set<NumberOddity> oddities) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number.oddities()).isEqualTo(oddities);
    assertThat(number.regularForm().map(DocumentNumber::toString))
        .isEqualTo(Optional.ofNullable(regular));
    assertThat(number.printed()).isEqualTo(Normalizer.normalize(printed, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @MethodSource("realNumbers")
  void a_real_number_is_regular_but_for_two_that_are_known_not_to_be(String printed) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(number.oddities())
        .isEqualTo(
            switch (printed) {
              case "0155/KH-UBND" -> Set.of(NumberOddity.LEADING_ZERO);
              case "22/NQ-TU" -> Set.of(NumberOddity.PARTY_IN_STATE_FORM);
              default -> Set.of();
            });
  }

  private static Arguments odd(String printed, String regular, NumberOddity... oddities) {
    return Arguments.of(printed, regular, Set.of(oddities));
  }

  @Test
  void an_office_letter_may_begin_with_the_letters_of_a_type() {
    assertThat(DocumentNumber.of("915/CTK-CSCL").family()).isEqualTo(NumberFamily.LETTER);
    assertThat(DocumentNumber.of("12/TCHQ-GSQL").family()).isEqualTo(NumberFamily.LETTER);
    assertThat(DocumentNumber.of("7/BCT-TTTN").family()).isEqualTo(NumberFamily.LETTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số: 34/CT-TTg",
        "số 34/CT-TTg",
        "SỐ: 34/CT-TTg",
        "Số:34/CT-TTg",
        "Số : 34 / CT - TTg",
        " 34/CT-TTg ",
        "34/CT\u2010TTg",
        "34/CT\u2011TTg",
        "34/CT\u2014TTg",
        "34/CT\u2212TTg",
        "34/CT\uFF0DTTg",
        "34\uFF0FCT-TTg",
        "34/CT \n - \t TTg"
      })
  void labels_dashes_slashes_and_blanks_are_evened_out(String printed) {
    assertThat(DocumentNumber.of(printed))
        .isEqualTo(DocumentNumber.of("34/CT-TTg"))
        .hasSameHashCodeAs(DocumentNumber.of("34/CT-TTg"));
  }

  @Test
  void the_icelandic_letter_of_a_keyboard_is_taken_for_the_vietnamese_one() {
    assertThat(DocumentNumber.of("749/Q\u00D0-TTg")).isEqualTo(DocumentNumber.of("749/QĐ-TTg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số: \uFF0FKH-UBND",
        "Số: Số: 1/QĐ",
        "\u00A0Số 34/CT - TTg",
        "- Số: 5",
        "số số 5/X"
      })
  void a_normalised_number_is_not_changed_again(String printed) {
    DocumentNumber number = DocumentNumber.of(printed);

    assertThat(DocumentNumber.of(number.toString())).isEqualTo(number);
  }

  @Test
  void letter_case_counts() {
    assertThat(DocumentNumber.of("34/CT-TTg")).isNotEqualTo(DocumentNumber.of("34/CT-TTG"));
  }

  @Test
  void the_parts_of_a_party_number() {
    DocumentNumber number = DocumentNumber.of("57-NQ/TW");

    assertThat(number.number()).contains("57");
    assertThat(number.type()).contains("NQ");
    assertThat(number.issuer()).contains("TW");
    assertThat(number.year()).isEmpty();
  }

  @Test
  void the_parts_of_a_law() {
    DocumentNumber number = DocumentNumber.of("148/2025/QH15");

    assertThat(number.number()).contains("148");
    assertThat(number.year()).contains(2025);
    assertThat(number.type()).isEmpty();
    assertThat(number.issuer()).contains("QH15");
  }

  @Test
  void the_parts_of_a_normative_document() {
    DocumentNumber number = DocumentNumber.of("55/2005/TTLT-BNV-VPCP");

    assertThat(number.number()).contains("55");
    assertThat(number.year()).contains(2005);
    assertThat(number.type()).contains("TTLT");
    assertThat(number.issuer()).contains("BNV-VPCP");
  }

  @Test
  void the_parts_of_a_document_of_a_type() {
    DocumentNumber number = DocumentNumber.of("36a/NQ-CP");

    assertThat(number.number()).contains("36a");
    assertThat(number.type()).contains("NQ");
    assertThat(number.issuer()).contains("CP");
  }

  @Test
  void the_issuer_of_a_letter_goes_with_the_drafting_unit() {
    DocumentNumber number = DocumentNumber.of("3816/BTTTT-CĐSQG");

    assertThat(number.number()).contains("3816");
    assertThat(number.type()).isEmpty();
    assertThat(number.issuer()).contains("BTTTT-CĐSQG");
  }

  @Test
  void leading_zeros_are_shown_and_do_not_make_another_number() {
    DocumentNumber padded = DocumentNumber.of("0155/KH-UBND");
    DocumentNumber plain = DocumentNumber.of("155/KH-UBND");

    assertThat(padded).hasToString("0155/KH-UBND").isNotEqualTo(plain);
    assertThat(padded.number()).contains("0155");
    assertThat(padded.isSameNumberAs(plain)).isTrue();
    assertThat(plain.isSameNumberAs(padded)).isTrue();
    assertThat(padded.key()).isEqualTo("155/KH-UBND").isEqualTo(plain.key());
  }

  @Test
  void zeros_elsewhere_make_another_number() {
    assertThat(same("1550/KH-UBND", "155/KH-UBND")).isFalse();
    assertThat(same("155/KH-UBND", "155/QĐ-UBND")).isFalse();
    assertThat(same("0/KH-UBND", "00/KH-UBND")).isTrue();
    assertThat(same("0/KH-UBND", "/KH-UBND")).isFalse();
    assertThat(same("01-KH/BCĐTW", "1-KH/BCĐTW")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200B", " \u3000\n"})
  void a_blank_text_is_refused(String printed) {
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(printed));
  }

  @Test
  void a_text_of_any_length_is_held() {
    String issuers = "1/QĐ-A" + "-A".repeat(100_000);
    String letters = "1/A" + "-A".repeat(100_000);
    String blanks = "34/CT" + " ".repeat(300_000) + "TTg";

    assertThat(DocumentNumber.of(issuers)).hasToString(issuers);
    assertThat(DocumentNumber.of(letters)).hasToString(letters);
    assertThat(DocumentNumber.of(blanks).family()).isEqualTo(NumberFamily.UNRECOGNISED);
    assertThat(DocumentNumber.of("9".repeat(300_000)).family())
        .isEqualTo(NumberFamily.UNRECOGNISED);
  }

  private static boolean same(String one, String other) {
    return DocumentNumber.of(one).isSameNumberAs(DocumentNumber.of(other));
  }
}

package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Deadline;

/** The pitfalls of Vietnamese text, one test each, against what the library offers. */
class TextPitfallsTest {

  @Test
  void pitfall_1_marks_typed_apart_as_in_the_34_resolutions_on_communes() {
    String halfComposed = "nga\u0300y 03 tha\u0301ng 6 năm 2025";

    assertThat(StoredText.of(halfComposed).text()).isEqualTo("ngày 03 tháng 6 năm 2025");
    assertThat(VietnameseDate.parse(halfComposed)).contains(LocalDate.of(2025, 6, 3));
    assertThat(Deadline.parse(halfComposed)).isEqualTo(Deadline.parse("3/6/2025")).isPresent();
    assertThat(ExactKey.of("sô\u0301 412")).isEqualTo(ExactKey.of("số 412"));
    assertThat(SearchKey.of("sô\u0301 412")).isEqualTo(SearchKey.of("số 412"));
    assertThat(VietnameseOrder.INSTANCE.compare("sô\u0301", "số")).isZero();
  }

  @Test
  void pitfall_2_old_and_new_place_of_the_tone_mark() {
    for (String[] pair :
        new String[][] {
          {"Yên Hòa", "Yên Hoà"}, {"Thanh Hóa", "Thanh Hoá"}, {"khỏe", "khoẻ"}, {"thủy", "thuỷ"}
        }) {
      assertThat(ExactKey.of(pair[0])).isEqualTo(ExactKey.of(pair[1]));
      assertThat(SearchKey.of(pair[0])).isEqualTo(SearchKey.of(pair[1]));
      assertThat(StoredText.of(pair[1]).text()).isSameAs(pair[1]);
    }
    assertThat(ExactKey.of("hoa")).isNotEqualTo(ExactKey.of("hòa"));
    assertThat(ExactKey.of("quý")).isNotEqualTo(ExactKey.of("qúi"));
  }

  @Test
  void pitfall_3_the_letter_d_with_stroke_does_not_decompose() {
    assertThat(SearchKey.of("Đà Nẵng").key()).isEqualTo("da nang");
    assertThat(ExactKey.of("Danh")).isNotEqualTo(ExactKey.of("Đanh"));
    assertThat(SearchKey.of("Danh")).isEqualTo(SearchKey.of("Đanh"));
    assertThat(VietnameseOrder.INSTANCE.compare("Dương", "Đà")).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q\u00D0", "Q\u0189", "q\u00F0", "q\u0256"})
  void pitfall_4_look_alikes_of_the_letter_d_with_stroke(String text) {
    assertThat(StoredText.of(text).text()).isEqualToIgnoringCase("QĐ");
    assertThat(StoredText.of(text).changes()).containsExactly(TextChange.LOOK_ALIKE);
    assertThat(ExactKey.of("749/" + text + "-TTg")).isEqualTo(ExactKey.of("749/QĐ-TTg"));
    assertThat(SearchKey.of(text).key()).isEqualTo("qd");
  }

  @Test
  void pitfall_5_i_and_y_are_a_matter_of_lists() {
    assertThat(ExactKey.of("Xã Vũ Quý")).isNotEqualTo(ExactKey.of("Xã Vũ Quí"));
    assertThat(SearchKey.of("Xã Vũ Quý")).isNotEqualTo(SearchKey.of("Xã Vũ Quí"));
  }

  @Test
  void pitfall_6_names_of_the_highlands_stay_as_they_are_and_are_found_without_an_apostrophe() {
    assertThat(ExactKey.of("Đăk Song")).isNotEqualTo(ExactKey.of("Đắk Song"));
    assertThat(ExactKey.of("Cư M'gar")).isNotEqualTo(ExactKey.of("Cư Mgar"));
    for (String name : List.of("Cư M'gar", "Cư M\u2019gar", "cu m\u02BCgar", "Cu Mgar")) {
      assertThat(SearchKey.of(name).key()).isEqualTo("cu mgar");
    }
    assertThat(StoredText.of("Ea H\u2019Leo").text()).isEqualTo("Ea H\u2019Leo");
  }

  @Test
  void pitfall_7_text_of_old_fonts_is_recognised() {
    assertThat(LegacyText.detect("Uû ban nh©n d©n"))
        .contains(new LegacyText(LegacyEncoding.TCVN3, Optional.of("Uỷ ban nhân dân")));
    assertThat(LegacyText.detect("nhaân daân").map(LegacyText::encoding))
        .contains(LegacyEncoding.VNI);
    assertThat(LegacyText.detect("Ủy ban nhân dân")).isEmpty();
  }

  @Test
  void pitfall_8_windows_1258_is_decoded_strictly_and_then_stored() throws Exception {
    Charset windows = Charset.forName("windows-1258");
    String text = "Ủy ban nhân dân tỉnh Đắk Lắk, tiếng Việt";
    byte[] bytes = windows.newEncoder().encode(CharBuffer.wrap(halfComposed(text))).array();

    String decoded =
        windows
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes).limit(halfComposed(text).length()))
            .toString();

    assertThat(decoded).isNotEqualTo(text);
    assertThat(StoredText.of(decoded)).isEqualTo(new StoredText(text, Set.of(TextChange.COMPOSED)));
    assertThat(canEncode(windows, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "\u3000", "\u2007", " \u200B", "\uFEFF ", "\t", "\n"})
  void pitfall_9_blanks_of_word_processors_and_dashes_of_every_length(String blank) {
    String text = blank + "trước" + blank + "ngày" + blank + "31/3/2025" + blank;

    assertThat(Deadline.parse(text)).isEqualTo(Deadline.parse("trước ngày 31/3/2025")).isPresent();
    assertThat(ExactKey.of(text)).isEqualTo(ExactKey.of("trước ngày 31/3/2025"));
    assertThat(SearchKey.of(text)).isEqualTo(SearchKey.of("trước ngày 31/3/2025"));
    assertThat(ExactKey.of("749/QĐ\u2013TTg")).isEqualTo(ExactKey.of("749/QĐ-TTg"));
    assertThat(DocumentNumber.of("57-\u00A0NQ/TW").isSameNumberAs(DocumentNumber.of("57-NQ/TW")))
        .isTrue();
  }

  @Test
  void pitfall_9_joiners_go_from_words_and_stay_in_emoji() {
    assertThat(StoredText.of("nga\u0300\u200Cy").text()).isEqualTo("ngày");
    assertThat(StoredText.of("tháng\u200D6").text()).isEqualTo("tháng6");
    assertThat(StoredText.of("\uD83D\uDC69\u200D\uD83D\uDCBB").changes()).isEmpty();
  }

  @Test
  void pitfall_10_identifiers_and_keys_know_vietnamese_letters_and_no_mere_range_of_code_points() {
    assertThat(IdSyntax.isId("Đề-án_06")).isTrue();
    assertThat(IdSyntax.isId("3×4")).isFalse();
    assertThat(IdSyntax.isId("6÷2")).isFalse();
    assertThat(VietnameseOrder.INSTANCE.compare("×", "a")).isNegative();
  }

  @Test
  void pitfall_11_days_are_read_in_every_usual_form_and_written_in_the_official_one() {
    assertThat(VietnameseDate.parse("ngày 30 tháng 6 năm 2025"))
        .contains(LocalDate.of(2025, 6, 30));
    assertThat(VietnameseDate.parse("30/6/2025")).contains(LocalDate.of(2025, 6, 30));
    assertThat(VietnameseDate.parse("01-10-1997")).contains(LocalDate.of(1997, 10, 1));
    assertThat(VietnameseDate.parse("ngày 05 tháng 04 năm 2020"))
        .contains(LocalDate.of(2020, 4, 5));
    assertThat(VietnameseDate.parse("ngày #& tháng 7 năm 2025")).isEmpty();
    assertThat(VietnameseDate.print(LocalDate.of(2020, 3, 5)))
        .isEqualTo("ngày 05 tháng 3 năm 2020");
    assertThat(Deadline.parse("quý III/2016")).contains(Deadline.quarter(2016, 3));
  }

  @Test
  void pitfall_12_numbers_have_a_decimal_comma_and_versions_are_no_numbers() {
    assertThat(VietnameseNumber.parse("1.234,5")).contains(new BigDecimal("1234.5"));
    assertThat(VietnameseNumber.parse("4.0")).isEmpty();
    assertThat(VietnameseNumber.parse("1,234.5")).isEmpty();
    assertThat(VietnameseNumber.parse("80 %")).isEmpty();
    assertThat(VietnameseNumber.parse("\u22120,5")).contains(new BigDecimal("-0.5"));
    assertThat(ScaledNumber.parse("1 tỷ").map(ScaledNumber::value).orElseThrow())
        .isEqualByComparingTo("1000000000");
  }

  @Test
  void pitfall_13_names_are_sorted_as_in_dictionaries_with_the_blanks_counted() {
    assertThat(
            List.of(
                    "Thái Bình",
                    "Vĩnh Long",
                    "Hải Phòng",
                    "Đà Nẵng",
                    "Hà Tĩnh",
                    "Tây Ninh",
                    "Hà Nội")
                .stream()
                .sorted(VietnameseOrder.INSTANCE))
        .containsExactly(
            "Đà Nẵng", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Tây Ninh", "Thái Bình", "Vĩnh Long");
  }

  @Test
  void pitfall_14_numbers_of_documents_stay_whole_and_every_unicode_form_is_folded() {
    assertThat(SearchKey.of("749/QĐ-TTg").words()).containsExactly("749/qd-ttg");
    assertThat(SearchKey.of("57-NQ/TW").words()).containsExactly("57-nq/tw");
    assertThat(SearchKey.of(Normalizer.normalize("Huế", Normalizer.Form.NFD)).key())
        .isEqualTo("hue");
  }

  @Test
  void pitfall_15_syllables_are_parted_by_blanks_and_words_are_not_guessed() {
    assertThat(SearchKey.of("chuyển đổi số").words()).containsExactly("chuyen", "doi", "so");
  }

  @Test
  void pitfall_16_lengths_are_those_of_the_composed_text() {
    String decomposed = Normalizer.normalize("Huế", Normalizer.Form.NFD);

    assertThat(decomposed).hasSize(5);
    assertThat(StoredText.of(decomposed).text()).hasSize(3);
    assertThat(IdSyntax.isId(StoredText.of("ế".repeat(100)).text())).isTrue();
  }

  @Test
  void pitfall_17_case_does_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ExactKey.of("BÌNH ĐỊNH I")).isEqualTo(ExactKey.of("Bình Định i"));
      assertThat(SearchKey.of("THỊ TRẤN ÓC EO I").key()).isEqualTo("thi tran oc eo i");
      assertThat(Deadline.parse("QUÝ III/2025")).contains(Deadline.quarter(2025, 3));
      assertThat(VietnameseOrder.INSTANCE.compare("I", "i")).isPositive();
      assertThat(OrganizationRegistry.bundled().all()).isNotEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  // The form in which windows-1258 writes: a letter with its circumflex, breve or horn, then the
  // tone. Not plain NFD, which takes these marks apart too.
  private static String halfComposed(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String decomposed = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      String tone = decomposed.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      String letter = decomposed.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      result.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
    }
    return result.toString();
  }

  private static boolean canEncode(Charset charset, String text) {
    try {
      return charset.newEncoder().encode(CharBuffer.wrap(text)).hasRemaining();
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

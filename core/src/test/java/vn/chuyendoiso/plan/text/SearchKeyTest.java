package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Đắk Lắk                | dak lak
          Đăk Song               | Đắk Song
          Danh                   | Đanh
          Q\u00D0                | QĐ
          Q\u0189                | QĐ
          Hoà Bình               | hòa bình
          thuỷ                   | thủy
          Cư M'gar               | Cư M’gar
          Cư M'gar               | cu mgar
          Ea H'Leo               | Ea HʼLeo
          749/QĐ–TTg             | 749/qd-ttg
          57−NQ/TW               | 57-nq/tw
          Sở\u00A0\u3000KHCN     | so khcn
          nga\u0300y             | ngày
          ２０２５／m²             | 2025/m2
          QUẢNG NGÃI             | quang ngai
          İ                      | i
          ™                      | tm
          \u2034ngg               | ngg
          57\u2057                 | 57
          \u24E0\u200Dq              | qq
          \u03A9\u200C                | \u03C9
          """)
  void two_spellings_are_found_by_one_key(String one, String other) {
    assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Vũ Quí, Vũ Quý",
    "Hà Nội, Hà Nam",
    "Sơn La, Sơnla",
    "749/QĐ-TTg, 794/QĐ-TTg",
    "3.0, 30"
  })
  void different_letters_and_figures_stay_different(String one, String other) {
    assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
  }

  @Test
  void a_text_out_of_the_ordinary_has_the_key_of_the_same_words_in_ordinary_characters() {
    for (char c = 0; c < '\u3000'; c++) {
      if (StoredText.isOrdinary(c)) {
        String words = "Bộ " + c + "ố  h" + c + " " + c;

        // A byte-order mark is dropped, but makes the text one that needs a closer look.
        assertThat(SearchKey.of(words)).isEqualTo(SearchKey.of("\uFEFF" + words));
      }
    }
  }

  @Test
  void a_key_has_small_letters_without_marks_and_single_blanks() {
    assertThat(SearchKey.of("  ỦY BAN\t\u00A0nhân dân\n tỉnh Đắk Nông ").key())
        .isEqualTo("uy ban nhan dan tinh dak nong");
    assertThat(SearchKey.of("").key()).isEmpty();
  }

  @Test
  void the_key_of_a_key_is_the_key() {
    for (String text : new String[] {"Đắk Lắk", "™ ½ İ", "a '´` b", "Q\u0189–TTg \uFF07"}) {
      String key = SearchKey.of(text).key();
      assertThat(SearchKey.of(key).key()).isEqualTo(key);
    }
  }

  @Test
  void the_unicode_form_is_indifferent() {
    String text = "Thừa Thiên Huế, Bà Rịa - Vũng Tàu, Đồng Tháp";

    assertThat(SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(SearchKey.of(text));
  }

  @Test
  void words_are_parted_at_blanks_alone() {
    assertThat(SearchKey.of("Quyết định 749/QĐ-TTg, chuyển đổi số").words())
        .containsExactly("quyet", "dinh", "749/qd-ttg,", "chuyen", "doi", "so");
    assertThat(SearchKey.of(" ").words()).isEmpty();
  }
}

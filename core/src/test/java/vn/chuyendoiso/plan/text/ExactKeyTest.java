package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bộ Công An               | Bộ Công an
          BỘ CÔNG AN               | bộ công an
          hoà                      | hòa
          thuỷ                     | thủy
          Thanh Hoá                | Thanh Hóa
          Hoà Bình                 | HÒA BÌNH
          khoẻ                     | khỏe
          loã                      | lõa
          thuỵ                     | thụy
          QĐ–TTg                   | QĐ-TTg
          QĐ—TTg                   | QĐ-TTg
          QĐ−TTg                   | QĐ-TTg
          Bộ  Y   tế               | Bộ Y tế
          Sở\u00A0KHCN             | Sở KHCN
          nga\u0300y               | ngày
          Q\u00D0                  | QĐ
          """)
  void two_spellings_of_the_same_words_are_equal(String one, String other) {
    assertThat(ExactKey.of(one))
        .isEqualTo(ExactKey.of(other))
        .hasSameHashCodeAs(ExactKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoa        | hòa
          hỏa        | hòa
          Danh       | Đanh
          ô          | o
          ơ          | o
          ă          | â
          ư          | u
          cô         | cơ
          tố         | tô
          Đăk Song   | Đắk Song
          Vũ Quí     | Vũ Quý
          hoà bình   | hoa bình
          hoa hòe    | hòa hoe
          12a        | 12
          Bộ Y tế    | Bộ Ytế
          a/b        | a-b
          """)
  void different_words_stay_different(String one, String other) {
    assertThat(ExactKey.of(one)).isNotEqualTo(ExactKey.of(other));
  }

  @Test
  void blanks_around_a_text_do_not_count() {
    assertThat(ExactKey.of("\t Bộ Nội vụ\u00A0\n")).isEqualTo(ExactKey.of("Bộ Nội vụ"));
  }

  @Test
  void the_key_of_a_key_is_the_key() {
    ExactKey key = ExactKey.of("Uỷ ban  Dân tộc – Hoà Bình, khoá 15a");

    assertThat(ExactKey.of(key.key())).isEqualTo(key);
  }

  @Test
  void letter_case_folds_the_same_in_every_locale_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(ExactKey.of("TIN").key()).isEqualTo("tin");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_ordinary_character_has_the_same_key_in_whatever_text_it_stands() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (StoredText.isOrdinary(c)) {
        String text = "Hoà" + c + " " + c + "ế" + c + c + ". Toán" + c + "ộ ";

        // A text with something invisible in it is taken apart, mark by mark.
        assertThat(ExactKey.of(text)).as("U+%04X", (int) c).isEqualTo(ExactKey.of(text + '\u200B'));
      }
    }
  }

  @Test
  void a_text_without_a_letter_has_a_key_too() {
    assertThat(ExactKey.of("").key()).isEmpty();
    assertThat(ExactKey.of(" \u00A0").key()).isEmpty();
    assertThat(ExactKey.of("1 / 2").key()).isEqualTo("1 / 2");
  }
}

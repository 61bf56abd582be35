package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uû ban nh©n d©n                               | Uỷ ban nhân dân
          Céng hoµ x· héi chñ nghÜa ViÖt Nam            | Cộng hoà xã hội chủ nghĩa Việt Nam
          §éc lËp - Tù do - H¹nh phóc                   | Độc lập - Tự do - Hạnh phúc
          KÕ ho¹ch chuyÓn ®æi sè tØnh L¹ng S¬n n¨m 2025 | Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025
          Bé tr\u00ADëng, Tr\u00ADêng, n\u00ADíc (100%)  | Bộ trưởng, Trường, nước (100%)
          Së Th«ng tin vµ TruyÒn th«ng; UBND tØnh §¾k L¾k | Sở Thông tin và Truyền thông; UBND tỉnh Đắk Lắk
          """)
  void a_text_of_the_tcvn3_fonts_is_found_and_converted(String raw, String text) {
    LegacyText found = LegacyText.detect(raw).orElseThrow();

    assertThat(found.encoding()).isEqualTo(LegacyEncoding.TCVN3);
    assertThat(found.converted()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uû BAN NH¢N D¢N TØNH L¹NG S¬N", "kÕ ho¹ch CHUYÓN ®æi sè"})
  void where_the_capital_font_has_taken_the_case_away_nothing_is_guessed(String raw) {
    LegacyText found = LegacyText.detect(raw).orElseThrow();

    assertThat(found.encoding()).isEqualTo(LegacyEncoding.TCVN3);
    assertThat(found.converted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uûy ban nhaân daân tænh                        | Ủy ban nhân dân tỉnh
          Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam       | Cộng hòa xã hội chủ nghĩa Việt Nam
          Ñoäc laäp - Töï do - Haïnh phuùc               | Độc lập - Tự do - Hạnh phúc
          UÛY BAN NHAÂN DAÂN TÆNH                        | ỦY BAN NHÂN DÂN TỈNH
          ñöôøng soá 5                                   | đường số 5
          """)
  void a_text_of_the_vni_fonts_is_found_and_converted(String raw, String text) {
    LegacyText found = LegacyText.detect(raw).orElseThrow();

    assertThat(found.encoding()).isEqualTo(LegacyEncoding.VNI);
    assertThat(found.converted()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ke hoach chuyen doi so",
        "là cá",
        "hôm nay là hè, có ý hay",
        "Kế hoạch chuyển đổi số © 2025",
        "Windows® 11, µm, 5 m², 37°C, ½ giờ, §5",
        "naïve, café, Müller, São Paulo, coût, Niño, résumé",
        "«nhà»",
        "Céng",
        "\u00D0\u00F0",
        "100 €"
      })
  void other_texts_are_left_alone(String raw) {
    assertThat(LegacyText.detect(raw)).isEmpty();
  }

  @Test
  void a_converted_text_is_no_longer_an_old_one() {
    String converted = LegacyText.detect("Uû ban nh©n d©n").orElseThrow().converted().orElseThrow();

    assertThat(LegacyText.detect(converted)).isEmpty();
    assertThat(StoredText.of(converted).changes()).isEmpty();
  }

  @Test
  void a_foreign_name_in_an_old_text_does_not_hide_it() {
    assertThat(LegacyText.detect("Uû ban nh©n d©n tØnh, huyÖn Kr«ng Buk").map(LegacyText::encoding))
        .contains(LegacyEncoding.TCVN3);
  }

  @Test
  void a_text_of_any_length_is_answered() {
    assertThat(LegacyText.detect("nh©n ".repeat(100_000)).flatMap(LegacyText::converted))
        .contains("nhân ".repeat(100_000));
    assertThat(LegacyText.detect("é".repeat(1_000_000))).isEmpty();
  }
}

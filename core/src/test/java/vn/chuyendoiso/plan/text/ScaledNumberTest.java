package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaledNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,2 triệu      | 3.2    | MILLION  | 3200000        | 3,2 triệu
          950.000        | 950000 | ONE      | 950000         | 950.000
          950 nghìn      | 950    | THOUSAND | 950000         | 950 nghìn
          950 ngàn       | 950    | THOUSAND | 950000         | 950 nghìn
          2.300 tỷ       | 2300   | BILLION  | 2300000000000  | 2.300 tỷ
          2300 tỉ        | 2300   | BILLION  | 2300000000000  | 2.300 tỷ
          1,5 nghìn tỷ   | 1.5    | TRILLION | 1500000000000  | 1,5 nghìn tỷ
          1,5 Ngàn  tỉ   | 1.5    | TRILLION | 1500000000000  | 1,5 nghìn tỷ
          3,20 TRIỆU     | 3.20   | MILLION  | 3200000        | 3,20 triệu
          3,2triệu       | 3.2    | MILLION  | 3200000        | 3,2 triệu
          -0,5 tỷ        | -0.5   | BILLION  | -500000000     | -0,5 tỷ
          09             | 9      | ONE      | 9              | 9
          0,0000001 triệu| 0.0000001 | MILLION | 0.1          | 0,0000001 triệu
          """)
  void a_number_keeps_its_word_and_tells_its_value(
      String text, BigDecimal number, Magnitude magnitude, BigDecimal value, String printed) {
    ScaledNumber read = ScaledNumber.parse(text).orElseThrow();

    assertThat(read).isEqualTo(new ScaledNumber(number, magnitude));
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.print()).isEqualTo(printed);
    assertThat(ScaledNumber.parse(printed)).contains(read);
  }

  @Test
  void marks_typed_apart_and_special_blanks_do_not_hinder() {
    assertThat(ScaledNumber.parse("2.300\u00A0ty\u0309"))
        .isEqualTo(ScaledNumber.parse("2.300 tỷ"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "triệu",
        "4.0 triệu",
        "1,234.5",
        "3,2 triệu đồng",
        "hơn 2.300 tỷ",
        "tỷ tỷ",
        "3 triệu tỷ",
        "3,2 triệu 5",
        "1 tỷ 200 triệu"
      })
  void what_is_not_such_a_number_is_refused(String text) {
    assertThat(ScaledNumber.parse(text)).isEmpty();
  }

  @Test
  void every_word_is_spelt_in_one_usual_way() {
    assertThat(Magnitude.ONE.word()).isEmpty();
    assertThat(Magnitude.BILLION.word()).isEqualTo("tỷ");
    assertThat(Magnitude.BILLION.zeros()).isEqualTo(9);
  }

  @Test
  void both_parts_must_be_there() {
    assertThatNullPointerException().isThrownBy(() -> new ScaledNumber(null, Magnitude.ONE));
    assertThatNullPointerException().isThrownBy(() -> new ScaledNumber(BigDecimal.ONE, null));
  }
}

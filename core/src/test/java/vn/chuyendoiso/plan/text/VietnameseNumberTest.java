package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,5       | 1234.5
          0,75          | 0.75
          950.000       | 950000
          09            | 9
          2.300         | 2300
          1.000.000     | 1000000
          1.000.000,00  | 1000000.00
          14,5          | 14.5
          14,50         | 14.50
          2025          | 2025
          0             | 0
          1234567,8     | 1234567.8
          -0,5          | -0.5
          −0,5          | -0.5
          -1.234,5      | -1234.5
          -0            | 0
          """)
  void a_number_is_read_with_the_decimals_that_are_printed(String text, BigDecimal number) {
    assertThat(VietnameseNumber.parse(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.0",
        "1,234.5",
        "1.23",
        "",
        " ",
        "x",
        "12a",
        "1e3",
        "0x10",
        "+5",
        "--5",
        "–5",
        "- 5",
        "5-",
        "-",
        "1.",
        ",5",
        "5,",
        "1..000",
        "1.000,",
        "1.0000",
        "12.34.567",
        "1.000.00",
        "1 000",
        " 1",
        "1 ",
        "१२",
        "½",
        "0.750",
        "00.123",
        "09.000"
      })
  void what_is_not_such_a_number_is_refused(String text) {
    assertThat(VietnameseNumber.parse(text)).isEmpty();
  }

  @Test
  void digits_beyond_any_use_are_refused() {
    assertThat(VietnameseNumber.parse("9".repeat(30))).contains(new BigDecimal("9".repeat(30)));
    assertThat(VietnameseNumber.parse("9".repeat(31))).isEmpty();
    assertThat(VietnameseNumber.parse("1" + ".000".repeat(30))).isEmpty();
    assertThat(VietnameseNumber.parse("9".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14.5      | 14,5
          14.50     | 14,50
          9         | 9
          950000    | 950000
          0.75      | 0,75
          1E+3      | 1000
          -2.5      | -2,5
          """)
  void a_number_is_written_without_groups(BigDecimal number, String text) {
    assertThat(VietnameseNumber.print(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "9", "0.75", "14.50", "-14.50", "-3", "1234567.890", "999999999999999999999"})
  void what_is_written_is_read_back(BigDecimal number) {
    assertThat(VietnameseNumber.parse(VietnameseNumber.print(number))).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2300        | 2.300
          950000.50   | 950.000,50
          1234567     | 1.234.567
          999         | 999
          -1000       | -1.000
          -999        | -999
          0.1234      | 0,1234
          1E+6        | 1.000.000
          """)
  void amounts_are_written_with_groups_and_read_back(BigDecimal number, String text) {
    assertThat(VietnameseNumber.printGrouped(number)).isEqualTo(text);
    assertThat(VietnameseNumber.parse(text).orElseThrow()).isEqualByComparingTo(number);
  }
}

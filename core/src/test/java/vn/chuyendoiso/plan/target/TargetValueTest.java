package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.target.Comparison.AT_LEAST;
import static vn.chuyendoiso.plan.target.Comparison.AT_MOST;
import static vn.chuyendoiso.plan.target.Comparison.EQUAL;
import static vn.chuyendoiso.plan.target.Comparison.LESS_THAN;
import static vn.chuyendoiso.plan.target.Comparison.MORE_THAN;
import static vn.chuyendoiso.plan.target.Comparison.UNSPECIFIED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {

  static final List<Arguments> PRINTED =
      List.of(
          // quantities
          row("80%", quantity(UNSPECIFIED, "80", "%")),
          row("80 %", quantity(UNSPECIFIED, "80", "%")),
          row("100", quantity(UNSPECIFIED, "100")),
          row("09", quantity(UNSPECIFIED, "9")),
          row("0,75", quantity(UNSPECIFIED, "0.75")),
          row("950.000", quantity(UNSPECIFIED, "950000")),
          row("1.234,5", quantity(UNSPECIFIED, "1234.5")),
          row("5‰", quantity(UNSPECIFIED, "5", "‰")),
          row("trên 80%", quantity(MORE_THAN, "80", "%")),
          row("Trên 90%", quantity(MORE_THAN, "90", "%")),
          row("hơn 2.300", quantity(MORE_THAN, "2300")),
          row("> 0,7", quantity(MORE_THAN, "0.7")),
          row(">60", quantity(MORE_THAN, "60")),
          row("tối thiểu 80%", quantity(AT_LEAST, "80", "%")),
          row("Tối thiểu 95%", quantity(AT_LEAST, "95", "%")),
          row("ít nhất 03", quantity(AT_LEAST, "3")),
          row("không dưới 50%", quantity(AT_LEAST, "50", "%")),
          row("≥ 55", quantity(AT_LEAST, "55")),
          row(">= 30%", quantity(AT_LEAST, "30", "%")),
          row("từ 80% trở lên", quantity(AT_LEAST, "80", "%")),
          row("Từ 3 trở lên", quantity(AT_LEAST, "3")),
          row("tối đa 10", quantity(AT_MOST, "10")),
          row("không quá 15,5%", quantity(AT_MOST, "15.5", "%")),
          row("≤ 3", quantity(AT_MOST, "3")),
          row("<= 50", quantity(AT_MOST, "50")),
          row("dưới 5%", quantity(LESS_THAN, "5", "%")),
          row("< 5", quantity(LESS_THAN, "5")),
          row("bằng 100%", quantity(EQUAL, "100", "%")),
          row("đúng 2", quantity(EQUAL, "2")),
          row("= 7", quantity(EQUAL, "7")),
          row(
              "≥ 3% và tăng dần theo yêu cầu phát triển",
              quantity(AT_LEAST, "3", "%").withTrend("và tăng dần theo yêu cầu phát triển")),
          row("20 và giảm dần", quantity(UNSPECIFIED, "20").withTrend("và giảm dần")),
          // intervals
          row("40 - 50", interval(UNSPECIFIED, "40", "50")),
          row("16-18", interval(UNSPECIFIED, "16", "18")),
          row("8 – 10", interval(UNSPECIFIED, "8", "10")),
          row("8 − 10", interval(UNSPECIFIED, "8", "10")),
          row("8 đến 10", interval(UNSPECIFIED, "8", "10")),
          row("20% - 50%", interval(UNSPECIFIED, "20", "50", "%")),
          row("20% - 50", interval(UNSPECIFIED, "20", "50", "%")),
          row("15-20%", interval(UNSPECIFIED, "15", "20", "%")),
          row("8,3 - 8,5%", interval(UNSPECIFIED, "8.3", "8.5", "%")),
          row("tối thiểu 30 - 50", interval(AT_LEAST, "30", "50")),
          row("50 - 20", interval(UNSPECIFIED, "50", "20")),
          // ranks
          row("top 10", rank(10, null, null)),
          row("Top 10 thế giới", rank(10, "thế giới", null)),
          row("nhóm 30/63", rank(30, null, 63)),
          row("nhóm 30/63 tỉnh", rank(30, "tỉnh", 63)),
          row("Nhóm 70 nước dẫn đầu", rank(70, "nước dẫn đầu", null)),
          row("hạng 31 / 34", rank(31, null, 34)),
          row("≤ 3 Đông Nam Á", rank(3, "Đông Nam Á", null)),
          row("<= 50 Thế giới", rank(50, "Thế giới", null)),
          // values to be kept
          row("duy trì top 10", TargetValue.maintain(rank(10, null, null))),
          row("Duy trì 100%", TargetValue.maintain(quantity(UNSPECIFIED, "100", "%"))),
          row("duy trì trên 90%", TargetValue.maintain(quantity(MORE_THAN, "90", "%"))),
          row("duy trì mức tốt", TargetValue.maintain(TargetValue.qualitative("mức tốt"))),
          // words
          row(
              "Đạt mức trên trung bình của thế giới",
              TargetValue.qualitative("Đạt mức trên trung bình của thế giới")),
          row(
              "Một số lĩnh vực đạt trình độ quốc tế",
              TargetValue.qualitative("Một số lĩnh vực đạt trình độ quốc tế")),
          row("tốt nhất", TargetValue.qualitative("tốt nhất")),
          row("nhóm ba địa phương", TargetValue.qualitative("nhóm ba địa phương")),
          row("duy trì", TargetValue.qualitative("duy trì")));

  @ParameterizedTest
  @FieldSource("PRINTED")
  void a_printed_value_is_understood_in_its_form(String text, TargetValue form) {
    assertThat(TargetValue.parse(text)).contains(form);
  }

  @ParameterizedTest
  @FieldSource("PRINTED")
  void marks_typed_apart_and_special_blanks_do_not_hinder(String text, TargetValue form) {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(TargetValue.parse("\u00A0" + nfd.replace(' ', '\u00A0'))).contains(form);
    assertThat(TargetValue.parse(text.replace(" ", " \u202F\n") + "\u200B ")).contains(form);
  }

  @ParameterizedTest
  @FieldSource("PRINTED")
  void what_is_printed_is_read_back(String text, TargetValue form) {
    assertThat(TargetValue.parse(form.print())).contains(form);
  }

  @Test
  void every_form_prints_as_an_official_would_write_it() {
    assertThat(quantity(MORE_THAN, "80", "%").print()).isEqualTo("trên 80%");
    assertThat(quantity(AT_LEAST, "14.50").print()).isEqualTo("tối thiểu 14,50");
    assertThat(quantity(AT_MOST, "950000").print()).isEqualTo("tối đa 950000");
    assertThat(quantity(LESS_THAN, "5").print()).isEqualTo("dưới 5");
    assertThat(quantity(EQUAL, "5").print()).isEqualTo("bằng 5");
    assertThat(quantity(UNSPECIFIED, "80", "%").print()).isEqualTo("80%");
    assertThat(quantity(AT_LEAST, "3", "%").withTrend("và tăng dần").print())
        .isEqualTo("tối thiểu 3% và tăng dần");
    assertThat(interval(UNSPECIFIED, "15", "20", "%").print()).isEqualTo("15% - 20%");
    assertThat(interval(AT_LEAST, "30", "50").print()).isEqualTo("tối thiểu 30 - 50");
    assertThat(rank(30, "tỉnh", 63).print()).isEqualTo("top 30/63 tỉnh");
    assertThat(TargetValue.maintain(rank(10, null, null)).print()).isEqualTo("duy trì top 10");
    assertThat(TargetValue.qualitative("tốt nhất").print()).isEqualTo("tốt nhất");
  }

  @Test
  void a_unit_in_words_stands_apart_from_the_number() {
    assertThat(quantity(MORE_THAN, "2300", "tỷ đồng").print()).isEqualTo("trên 2300 tỷ đồng");
    assertThat(interval(AT_LEAST, "30", "50", "doanh nghiệp").print())
        .isEqualTo("tối thiểu 30 - 50 doanh nghiệp");
    assertThat(quantity(UNSPECIFIED, "10", "%/năm").print()).isEqualTo("10%/năm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "≤ 3 Đông Nam Á; ≤ 50 Thế giới",
        "4.0",
        "1,234.5",
        "0.75",
        "0.750",
        "80 hoặc 90%",
        "80%, 90%",
        "80/90",
        "19/19",
        "-5%",
        "80%%",
        "khoảng 950.000",
        "80% hộ, 100% xã",
        "80% hồ sơ",
        "trên 90/80/70",
        "hơn 2.300 tỷ đồng",
        "13/17, đạt 76,5% mục tiêu",
        "08 huyện, thành phố",
        "trên tối thiểu 80%",
        "40 - 50 - 60",
        "15-20% hoặc 30%",
        "1.5 - 2",
        "1 - 2.5",
        "top 10 hoặc 20",
        "top mười 10",
        "nhóm 30/63/34",
        "duy trì 4.0",
        "duy trì 80 hoặc 90%",
        "giảm 30%",
        "phiên bản 3.0",
        "từ 80%",
        "từ 80% trở xuống",
        "≥ 3% tăng dần",
        "đến 2030",
        "x1"
      })
  void figures_that_are_not_understood_as_a_whole_are_not_understood_at_all(String text) {
    assertThat(TargetValue.parse(text)).isEmpty();
  }

  @Test
  void a_letter_that_grows_in_lower_case_does_not_shift_the_words() {
    assertThat(TargetValue.parse("top 10 İstanbul")).contains(rank(10, "İstanbul", null));
    assertThat(TargetValue.parse("3% và tăng İ Đ"))
        .contains(quantity(UNSPECIFIED, "3", "%").withTrend("và tăng İ Đ"));
    assertThat(TargetValue.parse("duy trì İ Đ"))
        .contains(TargetValue.maintain(TargetValue.qualitative("İ Đ")));
  }

  @Test
  void words_keep_their_capitals() {
    assertThat(TargetValue.parse("TOP 3 ASEAN")).contains(rank(3, "ASEAN", null));
    assertThat(TargetValue.parse("3 và tăng theo Nghị quyết"))
        .contains(quantity(UNSPECIFIED, "3").withTrend("và tăng theo Nghị quyết"));
  }

  @Test
  void a_cell_of_any_length_is_answered() {
    String words = "đạt trình độ quốc tế ".repeat(10_000).strip();

    assertThat(TargetValue.parse(words)).contains(TargetValue.qualitative(words));
    assertThat(TargetValue.parse("9".repeat(1_000_000))).isEmpty();
    assertThat(TargetValue.parse(" ".repeat(1_000_000) + "9")).contains(quantity(UNSPECIFIED, "9"));
    assertThat(TargetValue.parse("duy trì ".repeat(100_000) + "9")).isEmpty();
    assertThat(TargetValue.parse("duy trì " + words))
        .contains(TargetValue.qualitative("duy trì " + words));
  }

  @Test
  void a_place_beyond_any_ranking_is_not_understood() {
    assertThat(TargetValue.parse("top 1000000")).isEmpty();
    assertThat(TargetValue.parse("top 99999999999")).isEmpty();
    assertThat(TargetValue.parse("nhóm 1/99999999999")).isEmpty();
  }

  @Test
  void decimals_count_as_they_are_printed() {
    assertThat(TargetValue.parse("14,5")).isNotEqualTo(TargetValue.parse("14,50"));
  }

  private static Arguments row(String text, TargetValue form) {
    return Arguments.of(text, form);
  }

  private static TargetValue.Quantity quantity(Comparison comparison, String number) {
    return TargetValue.quantity(comparison, new BigDecimal(number), Optional.empty());
  }

  private static TargetValue.Quantity quantity(Comparison comparison, String number, String unit) {
    return TargetValue.quantity(comparison, new BigDecimal(number), Optional.of(unit));
  }

  private static TargetValue interval(Comparison comparison, String lower, String upper) {
    return TargetValue.interval(
        comparison, new BigDecimal(lower), new BigDecimal(upper), Optional.empty());
  }

  private static TargetValue interval(
      Comparison comparison, String lower, String upper, String unit) {
    return TargetValue.interval(
        comparison, new BigDecimal(lower), new BigDecimal(upper), Optional.of(unit));
  }

  private static TargetValue rank(int position, String scope, Integer outOf) {
    return TargetValue.rank(position, Optional.ofNullable(scope), Optional.ofNullable(outOf));
  }
}

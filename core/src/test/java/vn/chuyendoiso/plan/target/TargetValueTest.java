package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.target.ChangeDirection.DECREASE;
import static vn.chuyendoiso.plan.target.ChangeDirection.INCREASE;
import static vn.chuyendoiso.plan.target.Comparison.ABOUT;
import static vn.chuyendoiso.plan.target.Comparison.AT_LEAST;
import static vn.chuyendoiso.plan.target.Comparison.AT_MOST;
import static vn.chuyendoiso.plan.target.Comparison.EQUAL;
import static vn.chuyendoiso.plan.target.Comparison.LESS_THAN;
import static vn.chuyendoiso.plan.target.Comparison.MORE_THAN;
import static vn.chuyendoiso.plan.target.Comparison.UNSPECIFIED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
          // numbers with unit words
          row("80% hồ sơ", quantity(UNSPECIFIED, "80", "% hồ sơ")),
          row("30% GDP", quantity(UNSPECIFIED, "30", "% GDP")),
          row("3,2 triệu hộ", quantity(UNSPECIFIED, "3.2", "triệu hộ")),
          row("hơn 2.300 tỷ đồng", quantity(MORE_THAN, "2300", "tỷ đồng")),
          row("100 Mbps", quantity(UNSPECIFIED, "100", "Mbps")),
          row("100Mbps", quantity(UNSPECIFIED, "100", "Mbps")),
          row("trên 1 Gb/s", quantity(MORE_THAN, "1", "Gb/s")),
          row("94 tiêu chí", quantity(UNSPECIFIED, "94", "tiêu chí")),
          row("08 huyện, thành phố", quantity(UNSPECIFIED, "8", "huyện, thành phố")),
          row("ít nhất 10 cơ sở", quantity(AT_LEAST, "10", "cơ sở")),
          row("12 Người/vạn dân", quantity(UNSPECIFIED, "12", "Người/vạn dân")),
          row("1 doanh nghiệp/1000 dân", quantity(UNSPECIFIED, "1", "doanh nghiệp/1000 dân")),
          row("≤ 5 ngày", quantity(AT_MOST, "5", "ngày")),
          row("từ 3 sao trở lên", quantity(AT_LEAST, "3", "sao")),
          row("đạt tối thiểu 80%", quantity(AT_LEAST, "80", "%")),
          row("khoảng 950.000", quantity(ABOUT, "950000")),
          row("khoảng 3,2 triệu", quantity(ABOUT, "3.2", "triệu")),
          row("xấp xỉ 80%", quantity(ABOUT, "80", "%")),
          row("-5%", quantity(UNSPECIFIED, "-5", "%")),
          row("\u22125", quantity(UNSPECIFIED, "-5")),
          row("tối thiểu 30 - 50 doanh nghiệp", interval(AT_LEAST, "30", "50", "doanh nghiệp")),
          row("từ 30 đến 50 doanh nghiệp", interval(UNSPECIFIED, "30", "50", "doanh nghiệp")),
          row("20 - 30% GRDP", interval(UNSPECIFIED, "20", "30", "% GRDP")),
          row("20% - 30% GRDP", interval(UNSPECIFIED, "20", "30", "% GRDP")),
          row("-10 - -5%", interval(UNSPECIFIED, "-10", "-5", "%")),
          // more ranks
          row("nhóm ba địa phương", rank(3, "địa phương", null)),
          row("nhóm mười tỉnh dẫn đầu", rank(10, "tỉnh dẫn đầu", null)),
          row("31/34", rank(31, null, 34)),
          row("30/63", rank(30, null, 63)),
          row("thứ hạng 50", rank(50, null, null)),
          row("thuộc nhóm 30/63 tỉnh", rank(30, "tỉnh", 63)),
          row("nhóm 30/63 tỉnh năm 2023", rank(30, "tỉnh", 63).withYear(2023)),
          row("nhóm 4 nước dẫn đầu ASEAN", rank(4, "nước dẫn đầu ASEAN", null)),
          // things to be done
          row("ban hành kế hoạch", TargetValue.milestone("ban hành kế hoạch")),
          row(
              "Hoàn thành số hóa dữ liệu hộ tịch",
              TargetValue.milestone("Hoàn thành số hóa dữ liệu hộ tịch")),
          row(
              "Ban hành Kế hoạch chuyển đổi số năm 2025",
              TargetValue.milestone("Ban hành Kế hoạch chuyển đổi số năm 2025")),
          row(
              "Ban hành kế hoạch thực hiện Nghị quyết 57-NQ/TW trong tháng 02/2025",
              TargetValue.milestone(
                  "Ban hành kế hoạch thực hiện Nghị quyết 57-NQ/TW trong tháng 02/2025")),
          row(
              "hoàn thành Trung tâm dữ liệu quốc gia số 1 (minh chứng: biên bản nghiệm thu)",
              TargetValue.milestone("hoàn thành Trung tâm dữ liệu quốc gia số 1")
                  .withEvidence("biên bản nghiệm thu")),
          // counts of a total
          row("19/19", checklist(19, 19, null)),
          row("19/19 sở, ban, ngành", checklist(19, 19, "sở, ban, ngành")),
          row("13/17 dịch vụ", checklist(13, 17, "dịch vụ")),
          row("13/17", checklist(13, 17, null)),
          row("80/90 xã", checklist(80, 90, "xã")),
          row("31 trên tổng số 34", checklist(31, 34, null)),
          // several values at once
          row(
              "80% hộ, 100% xã",
              composite(
                  part("hộ", quantity(UNSPECIFIED, "80", "%")),
                  part("xã", quantity(UNSPECIFIED, "100", "%")))),
          row(
              "trên 80% hộ gia đình và 100% xã",
              composite(
                  part("hộ gia đình", quantity(MORE_THAN, "80", "%")),
                  part("xã", quantity(UNSPECIFIED, "100", "%")))),
          row(
              "di động: 100 Mbps, cố định: trên 1 Gb/s",
              composite(
                  part("di động", quantity(UNSPECIFIED, "100", "Mbps")),
                  part("cố định", quantity(MORE_THAN, "1", "Gb/s")))),
          row(
              "19/19 sở, ban, ngành, 8/8 huyện",
              composite(
                  part(null, checklist(19, 19, "sở, ban, ngành")),
                  part(null, checklist(8, 8, "huyện")))),
          // steps
          row("giảm 30%", change(DECREASE, quantity(UNSPECIFIED, "30", "%"), null)),
          row("Tăng 30%", change(INCREASE, quantity(UNSPECIFIED, "30", "%"), null)),
          row("giảm 30% TTHC", change(DECREASE, quantity(UNSPECIFIED, "30", "% TTHC"), null)),
          row(
              "giảm 20% so với hiện tại",
              change(DECREASE, quantity(UNSPECIFIED, "20", "%"), "hiện tại")),
          row(
              "Giảm tối thiểu 20% TTHC so với năm 2024",
              change(DECREASE, quantity(AT_LEAST, "20", "% TTHC"), "năm 2024")),
          row("tăng 10 - 15%", change(INCREASE, interval(UNSPECIFIED, "10", "15", "%"), null)),
          row("cắt giảm 50%", change(DECREASE, quantity(UNSPECIFIED, "50", "%"), null)),
          // again and again
          row("7%/năm", yearly(quantity(UNSPECIFIED, "7", "%"))),
          row(">= 1% hằng năm", yearly(quantity(AT_LEAST, "1", "%"))),
          row("mỗi năm tối thiểu 1%", yearly(quantity(AT_LEAST, "1", "%"))),
          row(
              "tăng tối thiểu 7% hằng năm",
              yearly(change(INCREASE, quantity(AT_LEAST, "7", "%"), null))),
          row("16 - 18%/năm", yearly(interval(UNSPECIFIED, "16", "18", "%"))),
          row(
              "2 lần hàng quý",
              TargetValue.recurring(quantity(UNSPECIFIED, "2", "lần"), Recurrence.QUARTER)),
          row("giữ vững top 10", TargetValue.maintain(rank(10, null, null))),
          row(
              "tiếp tục duy trì 7%/năm",
              TargetValue.maintain(yearly(quantity(UNSPECIFIED, "7", "%")))),
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

  static final List<Arguments> ENGLISH =
      List.of(
          row("more than 80%", quantity(MORE_THAN, "80", "%")),
          row("about 3.2 million households", quantity(ABOUT, "3.2", "triệu hộ")),
          row("30% of GDP", quantity(UNSPECIFIED, "30", "% GDP")),
          row("80% “hồ sơ”", quantity(UNSPECIFIED, "80", "% hồ sơ")),
          row("at least 5 “mô hình điểm”", quantity(AT_LEAST, "5", "mô hình điểm")),
          row("3% “và tăng dần”", quantity(UNSPECIFIED, "3", "%").withTrend("và tăng dần")),
          row("at least 30 to 50", interval(AT_LEAST, "30", "50")),
          row("15 to 20%", interval(UNSPECIFIED, "15", "20", "%")),
          row("top 10 of 63", rank(10, null, 63)),
          row("top 30 of 63 “tỉnh” in 2023", rank(30, "tỉnh", 63).withYear(2023)),
          row("maintain top 10", TargetValue.maintain(rank(10, null, null))),
          row(
              "“ban hành kế hoạch” (evidence: “quyết định”)",
              TargetValue.milestone("ban hành kế hoạch").withEvidence("quyết định")),
          row("19 of 19 departments", checklist(19, 19, "sở, ban, ngành")),
          row("13 of 17", checklist(13, 17, null)),
          row("“tốt nhất”", TargetValue.qualitative("tốt nhất")),
          row(
              "“hộ”: 80%, “xã”: exactly 100%",
              composite(
                  part("hộ", quantity(UNSPECIFIED, "80", "%")),
                  part("xã", quantity(EQUAL, "100", "%")))),
          row(
              "decrease by at least 20% compared with “hiện tại”",
              change(DECREASE, quantity(AT_LEAST, "20", "%"), "hiện tại")),
          row(
              "increase by less than 7% every year",
              yearly(change(INCREASE, quantity(LESS_THAN, "7", "%"), null))),
          row("at most 5 days", quantity(AT_MOST, "5", "ngày")));

  @ParameterizedTest
  @FieldSource("ENGLISH")
  void a_value_is_said_in_english_with_vietnamese_words_quoted(String english, TargetValue value) {
    assertThat(value.print(Locale.UK)).isEqualTo(english);
  }

  @Test
  void everybody_but_english_readers_gets_vietnamese() {
    TargetValue value = quantity(MORE_THAN, "80", "%");

    assertThat(value.print(Locale.forLanguageTag("vi"))).isEqualTo("trên 80%");
    assertThat(value.print(Locale.FRENCH)).isEqualTo("trên 80%");
  }

  @Test
  void in_a_column_of_ranks_a_number_is_a_place() {
    Unit ranks = Unit.of("Thứ bậc");

    assertThat(TargetValue.parse("≤ 10", ranks)).contains(rank(10, null, null));
    assertThat(TargetValue.parse("10 hạng", ranks)).contains(rank(10, null, null));
    assertThat(TargetValue.parse("10 tỉnh", ranks)).contains(quantity(UNSPECIFIED, "10", "tỉnh"));
    assertThat(TargetValue.parse("13/17", ranks)).contains(rank(13, null, 17));
    assertThat(TargetValue.parse("duy trì 5", ranks))
        .contains(TargetValue.maintain(rank(5, null, null)));
    assertThat(TargetValue.parse("≥ 10", ranks)).contains(quantity(AT_LEAST, "10"));
    assertThat(TargetValue.parse("0", ranks)).contains(quantity(UNSPECIFIED, "0"));
    assertThat(TargetValue.parse("2,5", ranks)).contains(quantity(UNSPECIFIED, "2.5"));
  }

  @Test
  void in_a_column_of_counts_two_numbers_are_a_count() {
    assertThat(TargetValue.parse("31/34", Unit.of("tỉnh"))).contains(checklist(31, 34, null));
    assertThat(TargetValue.parse("80/90", Unit.of("xã"))).contains(checklist(80, 90, null));
    assertThat(TargetValue.parse("80%", Unit.of("xã"))).contains(quantity(UNSPECIFIED, "80", "%"));
  }

  @Test
  void when_a_range_is_met_is_kept_and_not_printed() {
    TargetValue.Interval plain =
        TargetValue.interval(UNSPECIFIED, BigDecimal.ONE, BigDecimal.TEN, Optional.empty());

    assertThat(plain.getMetWhen()).isEmpty();
    assertThat(plain.withMetWhen(IntervalRule.INSIDE).getMetWhen()).contains(IntervalRule.INSIDE);
    assertThat(plain.withMetWhen(IntervalRule.INSIDE).print()).isEqualTo("1 - 10");
  }

  @Test
  void a_unit_in_words_stands_apart_from_the_number() {
    assertThat(quantity(MORE_THAN, "2300", "tỷ đồng").print()).isEqualTo("trên 2300 tỷ đồng");
    assertThat(interval(AT_LEAST, "30", "50", "doanh nghiệp").print())
        .isEqualTo("tối thiểu 30 - 50 doanh nghiệp");
    assertThat(quantity(UNSPECIFIED, "10", "% GDP").print()).isEqualTo("10% GDP");
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
        "80/90",
        "90/80",
        "12/2028",
        "phấn đấu 80%",
        "80 hoặc hơn",
        "80% hồ sơ trừ hồ sơ mật",
        "5G",
        "80%, 90%",
        "2025: 15-20%; 2030: 25-30%",
        "hoàn thành 80% hồ sơ",
        "giảm 30% TTHC, 20% chi phí",
        "20% hoặc 30% hằng năm",
        "80%%",
        "trên 90/80/70",
        "13/17, đạt 76,5% mục tiêu",
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

  private static TargetValue.Checklist checklist(int count, int total, String counted) {
    return TargetValue.checklist(count, total, Optional.ofNullable(counted));
  }

  private static LabelledValue part(String label, TargetValue value) {
    return LabelledValue.of(Optional.ofNullable(label), value);
  }

  private static TargetValue composite(LabelledValue... parts) {
    return TargetValue.composite(List.of(parts));
  }

  private static TargetValue.Change change(
      ChangeDirection direction, TargetValue value, String reference) {
    return TargetValue.change(direction, value, Optional.ofNullable(reference));
  }

  private static TargetValue yearly(TargetValue value) {
    return TargetValue.recurring(value, Recurrence.YEAR);
  }

  private static TargetValue.Rank rank(int position, String scope, Integer outOf) {
    return TargetValue.rank(position, Optional.ofNullable(scope), Optional.ofNullable(outOf));
  }
}

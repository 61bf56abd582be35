package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.text.Printed;

/** Each form of value has a rule of its own for what reaches it. */
class YardstickTest {

  private static final String HIGHER = "HIGHER_IS_BETTER";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // a number with a word
        "tối thiểu 80%        | 80%   | % |        | REACHED     | 100.00",
        "tối thiểu 80%        | 72%   | % |        | NOT_REACHED | 90.00",
        "trên 80%             | 80%   | % |        | NOT_REACHED | 100.00",
        "trên 80%             | trên 80% | % |     | REACHED     | ",
        "tối đa 20%           | 15%   | % |        | REACHED     | ",
        "dưới 20%             | 20%   | % |        | NOT_REACHED | ",
        "tối thiểu 80%        | trên 70% | % |     | APPROXIMATE | ",
        "tối thiểu 80%        | khoảng 85% | % |   | APPROXIMATE | ",
        "khoảng 80%           | 79%   | % | HIGHER_IS_BETTER | APPROXIMATE | ",
        // a bare number is read by the direction of its indicator
        "80%                  | 85%   | % | HIGHER_IS_BETTER | REACHED | 106.25",
        "80%                  | 79%   | % | HIGHER_IS_BETTER | NOT_REACHED | 98.75",
        "5                    | 7     |   | LOWER_IS_BETTER  | NOT_REACHED | ",
        "80%                  | 85%   | % |        | DIRECTION_UNKNOWN | ",
        "80%                  | 80%   | % |        | REACHED | ",
        // units: a value without one has that of its column
        "tối thiểu 80         | 85%   | % |        | REACHED     | 106.25",
        "tối thiểu 80%        | 85 hộ | % |        | OTHER_UNIT  | ",
        "tối thiểu 5          | 6 mô hình | Mô hình | | REACHED  | 120.00",
        "tối thiểu 5 mô hình  | 4 Mô hình | |      | NOT_REACHED | 80.00",
        "tối thiểu 5 mô hình  | 6 lớp | |          | OTHER_UNIT  | ",
        "tối thiểu 80%        | hạng 3 | % |       | OTHER_FORM  | ",
        // ranges
        "40 - 50              | 55    |   | HIGHER_IS_BETTER | REACHED | 137.50",
        "40 - 50              | 39    |   | HIGHER_IS_BETTER | NOT_REACHED | 97.50",
        "40 - 50              | 55    |   | LOWER_IS_BETTER  | NOT_REACHED | ",
        "40 - 50              | 55    |   |        | DIRECTION_UNKNOWN | ",
        "40 - 50              | 45    |   |        | REACHED | ",
        "tối thiểu 30 - 50 doanh nghiệp | 30 doanh nghiệp | | | REACHED | 100.00",
        // ranks: less is better, and rankings are told apart
        "top 10               | top 9 |   |        | REACHED     | ",
        "top 10               | top 11 |  |        | NOT_REACHED | ",
        "nhóm 30/63           | nhóm 31/34 | |     | OTHER_RANKING | ",
        // counts of a list
        "17/17 dịch vụ        | 13/17 |   |        | NOT_REACHED | 76.47",
        "13/17 dịch vụ        | 13/17 |   |        | REACHED     | 100.00",
        "19/19 sở             | 15/15 sở |   |        | REACHED     | 100.00",
        "19/19 sở             | 14/15 |   |        | NOT_REACHED | 93.33",
        "13/17 dịch vụ        | 14/20 |   |        | OTHER_FORM  | ",
        "19/19 sở             | 100%  |   |        | REACHED     | 100.00",
        // several values
        "80% hộ, 100% xã      | 85% hộ, 100% xã | | HIGHER_IS_BETTER | REACHED | ",
        "80% hộ, 100% xã      | 85%   |   |        | OTHER_FORM | ",
        "80% hộ, 100% xã      | 100% xã, 80% hộ | | HIGHER_IS_BETTER | REACHED | ",
        "80% hộ, 100% xã      | 80% hộ, 100% thôn | | HIGHER_IS_BETTER | OTHER_FORM | ",
        // forms that only resemble what is asked for
        "top 10               | top 10 |  |        | REACHED     | ",
        "top 10               | 8     |   |        | REACHED     | ",
        "top 10               | 12    |   |        | NOT_REACHED | ",
        "top 10               | 8 ngày |  |        | OTHER_UNIT  | ",
        "top 10               | 8 việc quá hạn | | | OTHER_UNIT  | ",
        "top 10               | khoảng 8 | |       | APPROXIMATE | ",
        "top 10               | Ban hành Kế hoạch | | | OTHER_FORM | ",
        "17/17 dịch vụ        | Ban hành Kế hoạch | | | OTHER_FORM | ",
        "17/17 dịch vụ        | khoảng 12 | |      | APPROXIMATE | ",
        "17/17 dịch vụ        | 100   | % |        | REACHED     | 100.00",
        "13/17 dịch vụ        | 80%   |   |        | OTHER_UNIT  | ",
        "13/17 dịch vụ        | 12    |   |        | NOT_REACHED | 92.31",
        "13/17 dịch vụ        | 14 dịch vụ | |     | REACHED     | 107.69",
        "13/17 dịch vụ        | 5 ngày |  |        | OTHER_UNIT  | ",
        "tối thiểu 13         | 13/17 |   |        | REACHED     | 100.00",
        "tối thiểu 13         | 13/17 | % |        | OTHER_FORM  | ",
        "tối thiểu 40         | 40 - 50 | |        | REACHED     | ",
        "40 - 50%             | top 3 | % |        | OTHER_FORM  | ",
        "40 - 50%             | 45 hộ | % |        | OTHER_UNIT  | ",
        "40 - 50%             | khoảng 45% | % |   | APPROXIMATE | ",
        "40 - 50              | 45    |   | LOWER_IS_BETTER  | REACHED | ",
        "tối đa 30 - 50 doanh nghiệp | 50 doanh nghiệp | | | REACHED | ",
        // at nothing
        "tối thiểu 80%        | 0%    | % |        | NOT_REACHED | 0.00",
        "tối thiểu 0          | 5     |   |        | REACHED     | ",
        // changes
        "giảm 20%             | giảm 25% |  |      | REACHED     | 125.00",
        "giảm 20%             | giảm 10% |  |      | NOT_REACHED | 50.00",
        "giảm 20%             | tăng 10% |  |      | NOT_REACHED | ",
        "giảm 20%             | 15    |   |        | NO_BASELINE | ",
        // again and again, and kept
        "tăng tối thiểu 7% hằng năm | tăng 7,5% | | | REACHED | 107.14",
        "duy trì top 10       | top 12 |  |        | NOT_REACHED | ",
        // words
        "Ban hành Kế hoạch    | 100%  |   |        | WORDS_ONLY  | ",
        "Mức trung bình khá   | mức trung bình khá | | | REACHED | ",
      })
  void a_measured_value_is_held_against_the_value_asked_for(
      String asked,
      String measured,
      String column,
      String direction,
      String verdict,
      BigDecimal percent) {
    Yardstick yardstick = yardstick(asked, column, direction);

    Attainment attainment = yardstick.judge(TargetValue.parse(measured).orElseThrow());

    assertThat(attainment.doubt().map(Enum::name).orElse(attainment.outcome().name()))
        .isEqualTo(verdict);
    assertThat(attainment.percent()).isEqualTo(Optional.ofNullable(percent));
  }

  private static Yardstick yardstick(String asked, String column, String direction) {
    return new Yardstick(
        Optional.of(Printed.of(asked, TargetValue.parse(asked).orElseThrow())),
        Optional.ofNullable(column).map(Unit::of),
        Optional.ofNullable(direction).map(Direction::valueOf),
        Optional.empty());
  }

  @Test
  void several_values_are_reached_in_part_if_one_is_and_another_is_not() {
    Yardstick yardstick = yardstick("80% hộ, 100% xã", "%", HIGHER);

    assertThat(outcome(yardstick, composite("hộ", 85, "xã", 100)))
        .isEqualTo(Attainment.Outcome.REACHED);
    assertThat(outcome(yardstick, composite("xã", 90, "hộ", 85)))
        .isEqualTo(Attainment.Outcome.REACHED_IN_PART);
    assertThat(outcome(yardstick, composite("hộ", 70, "xã", 90)))
        .isEqualTo(Attainment.Outcome.NOT_REACHED);
    assertThat(outcome(yardstick, composite("hộ", 85, "sở", 100)))
        .isEqualTo(Attainment.Outcome.UNDECIDED);
  }

  private static Attainment.Outcome outcome(Yardstick yardstick, TargetValue measured) {
    return yardstick.judge(measured).outcome();
  }

  private static TargetValue composite(String first, int one, String second, int two) {
    return TargetValue.composite(List.of(part(first, one), part(second, two)));
  }

  private static LabelledValue part(String label, int percent) {
    return LabelledValue.of(
        Optional.of(label),
        TargetValue.quantity(
            Comparison.UNSPECIFIED, BigDecimal.valueOf(percent), Optional.of("%")));
  }

  @Test
  void values_without_labels_belong_to_the_parts_by_their_places() {
    Yardstick yardstick = yardstick("80% hộ, 100% xã", "%", HIGHER);
    LabelledValue most = unlabelled(85);
    LabelledValue all = unlabelled(100);

    assertThat(outcome(yardstick, TargetValue.composite(List.of(most, all))))
        .isEqualTo(Attainment.Outcome.REACHED);
    assertThat(outcome(yardstick, TargetValue.composite(List.of(all, most))))
        .isEqualTo(Attainment.Outcome.REACHED_IN_PART);
    assertThat(outcome(yardstick, TargetValue.composite(List.of(most, all, all))))
        .isEqualTo(Attainment.Outcome.UNDECIDED);
  }

  private static LabelledValue unlabelled(int percent) {
    return LabelledValue.of(
        Optional.empty(),
        TargetValue.quantity(
            Comparison.UNSPECIFIED, BigDecimal.valueOf(percent), Optional.of("%")));
  }

  @Test
  void the_very_number_is_reached_by_no_other() {
    Yardstick five =
        new Yardstick(
            Optional.of(
                Printed.meaningOnly(
                    TargetValue.quantity(
                        Comparison.EQUAL, BigDecimal.valueOf(5), Optional.empty()))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(outcome(five, TargetValue.parse("5").orElseThrow()))
        .isEqualTo(Attainment.Outcome.REACHED);
    assertThat(outcome(five, TargetValue.parse("6").orElseThrow()))
        .isEqualTo(Attainment.Outcome.NOT_REACHED);
    assertThat(five.judge(TargetValue.parse("trên 6").orElseThrow()).doubt())
        .contains(Attainment.Doubt.DIRECTION_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "tối thiểu 80% | 85%   | % |                  | 80",
        "trên 80%      | 85    | % | HIGHER_IS_BETTER | 80",
        "80%           | 85%   | % | LOWER_IS_BETTER  | ",
        "tối đa 80%    | 85%   | % |                  | ",
        "khoảng 80%    | 85%   | % |                  | ",
        "80%           | 85 hộ | % |                  | ",
        "40 - 50       | 45    |   |                  | ",
      })
  void the_number_asked_for_is_told_where_it_is_one_and_no_limit_from_above(
      String asked, String stated, String column, String direction, BigDecimal number) {
    assertThat(
            yardstick(asked, column, direction)
                .demandedNumber(TargetValue.parse(stated).orElseThrow()))
        .isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "giảm 5 ngày | 20 ngày | 14 ngày | ngày | REACHED     | 120.00",
        "giảm 5 ngày | 20 ngày | 16      | ngày | NOT_REACHED | 80.00",
        "tăng 5 ngày | 20 ngày | 25 ngày | ngày | REACHED     | 100.00",
        "giảm 5 ngày | 20      | 14      |      | REACHED     | 120.00",
        "giảm 5 giờ  | 20 ngày | 14 ngày | ngày | OTHER_UNIT  | ",
        "giảm 30%    | 20 ngày | 14 giờ  | ngày | OTHER_UNIT  | ",
        "giảm 30%    | 0 ngày  | 14 ngày | ngày | NO_BASELINE | ",
        "giảm 30%    | top 10  | 14 ngày | ngày | NO_BASELINE | ",
        "giảm 30%    | 20 ngày | top 10  | ngày | OTHER_FORM  | ",
        "giảm 30%    | 20 ngày | 14/17   | ngày | OTHER_FORM  | ",
        "giảm 30%    | 20 ngày | 26 ngày | ngày | NOT_REACHED | ",
      })
  void what_a_change_comes_to_depends_on_units_and_baseline(
      String asked,
      String baseline,
      String measured,
      String column,
      String verdict,
      BigDecimal percent) {
    Yardstick yardstick =
        new Yardstick(
            Optional.of(Printed.of(asked, TargetValue.parse(asked).orElseThrow())),
            Optional.ofNullable(column).map(Unit::of),
            Optional.empty(),
            Optional.of(
                Measurement.builder()
                    .value(Printed.of(baseline, TargetValue.parse(baseline).orElseThrow()))
                    .build()));

    Attainment attainment = yardstick.judge(TargetValue.parse(measured).orElseThrow());

    assertThat(attainment.doubt().map(Enum::name).orElse(attainment.outcome().name()))
        .isEqualTo(verdict);
    assertThat(attainment.percent()).isEqualTo(Optional.ofNullable(percent));
  }

  @Test
  void a_change_is_worked_out_from_the_baseline() {
    Measurement baseline =
        Measurement.builder()
            .value(Printed.of("20 ngày", TargetValue.parse("20 ngày").orElseThrow()))
            .build();
    Yardstick days =
        new Yardstick(
            Optional.of(Printed.of("giảm 30%", TargetValue.parse("giảm 30%").orElseThrow())),
            Optional.of(Unit.of("ngày")),
            Optional.of(Direction.LOWER_IS_BETTER),
            Optional.of(baseline));

    assertThat(days.judge(TargetValue.parse("14 ngày").orElseThrow()).isReached()).isTrue();
    assertThat(days.judge(TargetValue.parse("15 ngày").orElseThrow()))
        .isEqualTo(
            new Attainment(
                Attainment.Outcome.NOT_REACHED,
                Optional.empty(),
                Optional.of(new BigDecimal("83.33"))));
  }

  @Test
  void a_change_of_a_share_may_be_points_or_a_part_and_is_not_worked_out() {
    Yardstick share =
        new Yardstick(
            Optional.of(Printed.of("tăng 5%", TargetValue.parse("tăng 5%").orElseThrow())),
            Optional.of(Unit.of("%")),
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.of(
                Measurement.builder()
                    .value(Printed.of("60%", TargetValue.parse("60%").orElseThrow()))
                    .build()));

    assertThat(share.judge(TargetValue.parse("64%").orElseThrow()).doubt())
        .contains(Attainment.Doubt.CHANGE_AMBIGUOUS);
  }

  @Test
  void a_range_of_which_the_inside_is_asked_for_has_two_ends() {
    TargetValue.Interval inside =
        ((TargetValue.Interval) TargetValue.parse("40 - 50").orElseThrow())
            .withMetWhen(IntervalRule.INSIDE);
    Yardstick yardstick =
        new Yardstick(
            Optional.of(Printed.meaningOnly(inside)),
            Optional.empty(),
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.empty());

    assertThat(yardstick.judge(TargetValue.parse("50").orElseThrow()).isReached()).isTrue();
    assertThat(yardstick.judge(TargetValue.parse("55").orElseThrow()).isMissed()).isTrue();
  }

  @Test
  void what_is_not_understood_or_not_asked_for_is_told_apart() {
    Yardstick words =
        new Yardstick(
            Optional.of(Printed.textOnly("80/90")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Yardstick nothing =
        new Yardstick(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(words.judge(Printed.textOnly("81/92")).doubt())
        .contains(Attainment.Doubt.VALUE_NOT_UNDERSTOOD);
    assertThat(nothing.judge(Printed.textOnly("81/92")).doubt())
        .contains(Attainment.Doubt.NO_VALUE);
    assertThat(yardstick("80%", "%", HIGHER).judge(Printed.textOnly("81/92")).doubt())
        .contains(Attainment.Doubt.MEASURED_VALUE_NOT_UNDERSTOOD);
  }

  @Test
  void a_policy_for_bare_numbers_does_not_overrule_the_indicator() {
    assertThat(yardstick("80%", "%", null).orDirection(Direction.HIGHER_IS_BETTER).direction())
        .contains(Direction.HIGHER_IS_BETTER);
    assertThat(
            yardstick("5", null, "LOWER_IS_BETTER")
                .orDirection(Direction.HIGHER_IS_BETTER)
                .direction())
        .contains(Direction.LOWER_IS_BETTER);
  }
}

package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chuyendoiso.plan.rollup.Reports.PROVINCES;
import static vn.chuyendoiso.plan.rollup.Reports.evaluation;
import static vn.chuyendoiso.plan.rollup.Reports.folded;
import static vn.chuyendoiso.plan.rollup.Reports.id;
import static vn.chuyendoiso.plan.rollup.Reports.part;
import static vn.chuyendoiso.plan.rollup.Reports.plan;
import static vn.chuyendoiso.plan.rollup.Reports.question;
import static vn.chuyendoiso.plan.rollup.Reports.report;
import static vn.chuyendoiso.plan.rollup.Reports.result;
import static vn.chuyendoiso.plan.rollup.Reports.rollUp;
import static vn.chuyendoiso.plan.rollup.Reports.state;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.Recurrence;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.text.Printed;

/** What values come to in each way of folding them, and what becomes of those that do not fit. */
class FigureTest {

  private static final String METRIC = "ratio.dossiers.processed_online";

  // ---- sums

  @Test
  void so_many_of_so_many_are_no_number_of_a_unit() {
    Figure firms = all(indicator("doanh nghiệp", Aggregation.SUM), "13/17", "5 doanh nghiệp");

    assertThat(number(firms)).isEqualTo("5");
    assertThat(firms.leftOut())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.reason()).isEqualTo(LeftOut.Reason.UNIT_DIFFERS);
              assertThat(l.body().name()).isEqualTo("UBND tỉnh Cao Bằng");
            });
  }

  @Test
  void without_a_unit_numbers_and_so_many_of_so_many_are_not_added_to_each_other() {
    Indicator unstated = indicator("%", Aggregation.SUM).withUnit(Optional.empty());

    Figure counts = all(unstated, "13/17", "5", "14/20");

    assertThat(counts.value()).contains(value("27", "27", "37"));
    assertThat(counts.unit()).isEmpty();
    assertThat(counts.counted()).isEqualTo(2);
    assertThat(counts.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.UNIT_DIFFERS, 1));
    assertThat(counts.leftOut())
        .extracting(l -> l.body().name())
        .containsExactly("UBND tỉnh Hà Giang");

    // As many of one kind as of the other: the numbers, which were asked for.
    assertThat(all(unstated, "13/17", "5").value())
        .contains(new FigureValue(BigDecimal.valueOf(5), Optional.empty(), Optional.empty()));
  }

  @Test
  void the_unit_is_that_of_most_numbers_whatever_is_said_without_a_number() {
    Figure firms =
        all(indicator("%", Aggregation.SUM), "13/17", "trên 80%", "5 doanh nghiệp", "top 10");

    assertThat(firms.unit()).contains(Unit.of("doanh nghiệp"));
    assertThat(number(firms)).isEqualTo("5");
    assertThat(firms.leftOutByReason())
        .isEqualTo(
            Map.of(
                LeftOut.Reason.UNIT_DIFFERS, 1,
                LeftOut.Reason.NOT_EXACT, 1,
                LeftOut.Reason.RANK, 1));
  }

  @Test
  void of_units_that_are_as_frequent_the_first_one_counts_and_a_name_is_the_first_as_well() {
    List<Document> documents = new ArrayList<>();
    documents.add(plan("Lạng Sơn", indicator("%", Aggregation.SUM).withName("Hồ sơ trực tuyến")));
    documents.add(plan("Hà Giang", indicator("%", Aggregation.SUM).withName("Hồ sơ số")));
    documents.add(report("Lạng Sơn", evaluation(result("5 huyện"))));
    documents.add(report("Hà Giang", evaluation(result("7 xã"))));

    Figure figure = figure(part(documents).finish(question()));

    assertThat(figure.unit().orElseThrow().label()).isEqualTo("xã");
    assertThat(number(figure)).isEqualTo("7");
    assertThat(figure.name()).isEqualTo("Hồ sơ số");
  }

  @Test
  void a_number_of_more_than_a_hundred_digits_is_a_slip_and_not_added() {
    Indicator firms = indicator("doanh nghiệp", Aggregation.SUM);
    BigDecimal largest = new BigDecimal(BigInteger.TEN.pow(100).subtract(BigInteger.ONE));
    BigDecimal finest = new BigDecimal(BigInteger.ONE, 100);

    assertThat(number(all(firms, quantity(largest)))).isEqualTo("9".repeat(100));
    assertThat(number(all(firms, quantity(finest)))).isEqualTo("0." + "0".repeat(99) + "1");
    assertThat(
            all(
                    firms,
                    quantity(largest.add(BigDecimal.ONE)),
                    quantity(new BigDecimal(BigInteger.ONE, 101)),
                    quantity(new BigDecimal(BigInteger.ONE, -101)))
                .leftOutByReason())
        .isEqualTo(Map.of(LeftOut.Reason.NO_NUMBER, 3));
  }

  @Test
  void what_is_kept_up_is_the_number_that_is_kept() {
    TargetValue kept =
        TargetValue.maintain(
            TargetValue.quantity(
                Comparison.EQUAL, BigDecimal.valueOf(80), Optional.of("doanh nghiệp")));
    TargetValue rate =
        TargetValue.recurring(
            TargetValue.quantity(Comparison.UNSPECIFIED, BigDecimal.TEN, Optional.empty()),
            Recurrence.YEAR);

    Figure figure = all(indicator("doanh nghiệp", Aggregation.SUM), measured(kept), measured(rate));

    assertThat(number(figure)).isEqualTo("80");
    assertThat(figure.leftOutByReason())
        .as("ten a year, nobody says of what")
        .isEqualTo(Map.of(LeftOut.Reason.NO_NUMBER, 1));
  }

  // ---- averages

  @Test
  void a_table_weighs_numbers_and_so_many_of_so_many_alike() {
    Figure figure =
        weighted(
            Map.of("cao-bang", 100, "ha-giang", 300, "lai-chau", 100),
            result("1/4"),
            measured("80%", MeasurementBasis.ESTIMATE),
            result("50%"));

    // (25 × 100 + 80 × 300 + 50 × 100) / 500
    assertThat(number(figure)).isEqualTo("63");
    assertThat(figure.value().orElseThrow().part().orElseThrow()).isEqualByComparingTo("31500");
    assertThat(figure.value().orElseThrow().whole().orElseThrow()).isEqualByComparingTo("500");
    assertThat(figure.weights()).contains("hồ sơ");
    assertThat(figure.counted()).isEqualTo(3);
    assertThat(figure.estimates()).isEqualTo(1);
    assertThat(figure.leftOutCount()).isZero();
    assertThat(figure.contributions())
        .satisfiesExactly(
            c -> {
              assertThat(c.number()).isEqualByComparingTo("1");
              assertThat(c.outOf()).contains(BigDecimal.valueOf(4));
              assertThat(c.weight()).contains(BigDecimal.valueOf(100));
              assertThat(c.estimate()).isFalse();
            },
            c -> {
              assertThat(c.number()).isEqualByComparingTo("80");
              assertThat(c.outOf()).isEmpty();
              assertThat(c.weight()).contains(BigDecimal.valueOf(300));
              assertThat(c.estimate()).isTrue();
            },
            c -> assertThat(c.estimate()).isFalse());
  }

  @Test
  void so_many_of_so_many_without_a_weight_are_left_out_where_another_value_has_one() {
    Figure figure = weighted(Map.of("ha-giang", 300), result("1/4"), result("80%"));

    assertThat(number(figure)).isEqualTo("80");
    assertThat(figure.leftOut())
        .singleElement()
        .satisfies(l -> assertThat(l.body().name()).isEqualTo("UBND tỉnh Cao Bằng"));
    assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.NO_WEIGHT, 1));
  }

  @Test
  void without_any_weight_only_so_many_of_so_many_make_an_average() {
    Figure figure = all(indicator("%", Aggregation.WEIGHTED_AVERAGE), "13/17", "80%");

    // 1300 / 17, rounded half up to six decimals
    assertThat(figure.value()).contains(value("76.470588", "13", "17"));
    assertThat(figure.weights()).isEmpty();
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.NO_WEIGHT);
    assertThat(all(indicator("%", Aggregation.WEIGHTED_AVERAGE), "17/17", "34/34").value())
        .contains(value("100", "51", "51"));
  }

  @Test
  void so_many_of_none_is_no_share() {
    Indicator average = indicator("%", Aggregation.WEIGHTED_AVERAGE);
    TargetResult ofNone = measured(TargetValue.checklist(0, 0, Optional.empty()));

    Figure figure = all(average, ofNone, result("1/4"));

    assertThat(number(figure)).isEqualTo("25");
    assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.WHOLE_IS_ZERO, 1));
    assertThat(all(average, ofNone).notMade()).contains(Figure.NotMade.NO_VALUES);
  }

  @Test
  void the_share_of_one_body_needs_no_weight_but_that_of_two_merged_ones_does() {
    Indicator average = indicator("%", Aggregation.WEIGHTED_AVERAGE);
    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", average),
                plan("Thái Nguyên", average),
                plan("Bắc Kạn", average),
                report("Lạng Sơn", evaluation(result("80%"))),
                early("Thái Nguyên", result("70%")),
                early("Bắc Kạn", result("60%"))))
            .finish(folded());

    Figure langSon = of(rollUp, "lang-son");
    assertThat(number(langSon)).isEqualTo("80");
    assertThat(langSon.counted()).isEqualTo(1);
    assertThat(langSon.contributions()).hasSize(1);
    assertThat(langSon.leftOutByReason()).isEmpty();
    assertThat(of(rollUp, "thai-nguyen").notMade()).contains(Figure.NotMade.NO_WEIGHTS);
    assertThat(figure(rollUp).leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.NO_WEIGHT, 3));
    assertThat(rollUp.figure(METRIC, Scope.of(IssuerKind.PROVINCE)).orElseThrow().notMade())
        .contains(Figure.NotMade.NO_WEIGHTS);
  }

  @Test
  void weights_that_are_all_zero_make_no_average_and_negative_ones_are_refused() {
    Figure figure = weighted(Map.of("cao-bang", 0), result("80%"));

    assertThat(figure.notMade()).contains(Figure.NotMade.WEIGHTS_ARE_ZERO);
    assertThat(figure.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.FIGURE_NOT_MADE);
    assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.FIGURE_NOT_MADE, 1));
    assertThatThrownBy(() -> table(Map.of("cao-bang", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a negative weight of province:cao-bang");
  }

  // ---- bodies that reached it

  @Test
  void a_body_counts_once_though_both_that_it_took_over_reached_it() {
    Indicator reached = indicator("%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT);
    RollUp rollUp =
        part(List.of(
                plan("Lạng Sơn", reached),
                plan("Thái Nguyên", reached),
                plan("Bắc Kạn", reached),
                report("Lạng Sơn", evaluation(state(ResultState.NOT_DONE))),
                early("Thái Nguyên", percent("100")),
                early(
                    "Bắc Kạn",
                    measured("15-20%", MeasurementBasis.ESTIMATE).withState(ResultState.DONE))))
            .finish(folded());

    Figure figure = figure(rollUp);
    assertThat(figure.value()).contains(value("1", "1", "2"));
    assertThat(figure.counted()).isEqualTo(3);
    assertThat(figure.estimates()).isEqualTo(1);
    assertThat(figure.contributions())
        .extracting(c -> c.body().name(), c -> c.number().intValueExact(), Contribution::estimate)
        .containsExactly(
            tuple("UBND tỉnh Lạng Sơn", 0, false),
            tuple("UBND tỉnh Bắc Kạn", 1, true),
            tuple("UBND tỉnh Thái Nguyên", 1, false));
    Figure counts =
        figure(
            part(List.of(plan("Lạng Sơn", reached), report("Lạng Sơn", evaluation(percent("101")))))
                .finish(question().withDetail(RollUpDetail.COUNTS)));
    assertThat(counts.value()).contains(value("1", "1", "1"));
    assertThat(counts.contributions()).isEmpty();
  }

  @Test
  void a_target_is_reached_if_the_row_says_so_or_if_all_of_it_was_achieved() {
    Indicator reached = indicator("%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT);

    Figure figure =
        all(
            reached,
            percent("100"),
            percent("99.9"),
            percent("100").withState(ResultState.NO_INFORMATION),
            percent("100").withState(ResultState.NOT_DONE));

    // Cao Bằng and Lai Châu of four: that one has no information on its state says nothing.
    assertThat(figure.value()).contains(value("2", "2", "4"));
  }

  // ---- last values

  @Test
  void of_values_of_several_days_the_last_counts_whatever_comes_first() {
    Indicator last = indicator("%", Aggregation.LAST_VALUE);

    Figure figure = all(last, of("5%", 6), of("6%", 3), of("7%", 6), of("8%", 9), of("9%", 8));

    assertThat(number(figure)).isEqualTo("8");
    assertThat(figure.counted()).isEqualTo(1);
    assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.EARLIER, 4));
    assertThat(figure.leftOut()).hasSize(4);
  }

  @Test
  void several_last_values_of_one_day_count_only_if_they_agree() {
    Indicator last = indicator("%", Aggregation.LAST_VALUE);

    Figure agreed = all(last, of("5%", 6), of("5,0%", 6));
    assertThat(number(agreed)).isEqualTo("5");
    assertThat(agreed.counted()).isEqualTo(2);
    assertThat(agreed.contributions()).hasSize(2);

    Figure disputed = all(last, of("5%", 6), of("6%", 6), of("5%", 6));
    assertThat(disputed.notMade()).contains(Figure.NotMade.SEVERAL_LAST_VALUES);
    assertThat(disputed.counted()).isZero();
    assertThat(disputed.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.FIGURE_NOT_MADE, 3));
    assertThat(disputed.leftOut()).hasSize(3);
  }

  @Test
  void what_cannot_be_the_last_value_is_named() {
    Indicator last = indicator("%", Aggregation.LAST_VALUE);
    List<Document> documents = new ArrayList<>();
    List<String> values = List.of("5%", "7%", "6 xã", "trên 80%");
    for (int i = 0; i < values.size(); i++) {
      documents.add(plan(PROVINCES.get(i), last));
      documents.add(
          report(PROVINCES.get(i), evaluation(result(values.get(i))))
              .withIssuedOn(i < 2 ? Optional.empty() : Optional.of(Reports.DAY)));
    }

    RollUp rollUp = part(documents).finish(question());

    assertThat(figure(rollUp).notMade()).contains(Figure.NotMade.NO_VALUES);
    assertThat(figure(rollUp).leftOutByReason())
        .isEqualTo(
            Map.of(
                LeftOut.Reason.NO_DAY, 2,
                LeftOut.Reason.UNIT_DIFFERS, 1,
                LeftOut.Reason.NOT_EXACT, 1));
    assertThat(figure(rollUp).leftOut()).hasSize(4);
    assertThat(number(of(rollUp, "cao-bang")))
        .as("of one body the only value is the last, whenever it was measured")
        .isEqualTo("5");
  }

  @Test
  void merged_bodies_have_no_value_together_where_values_make_none() {
    Indicator none = indicator("điểm", Aggregation.NOT_AGGREGABLE);
    RollUp rollUp =
        part(List.of(
                plan("Thái Nguyên", none),
                plan("Bắc Kạn", none),
                early("Thái Nguyên", result("0,7")),
                early("Bắc Kạn", result("0,7"))))
            .finish(folded());

    for (Figure figure : List.of(figure(rollUp), of(rollUp, "thai-nguyen"))) {
      assertThat(figure.notMade()).contains(Figure.NotMade.NOT_AGGREGABLE);
      assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.FIGURE_NOT_MADE, 2));
      assertThat(figure.leftOut()).hasSize(2);
    }
  }

  // ---- which values there are

  @Test
  void where_nobody_says_how_values_fold_each_is_named() {
    Figure figure =
        all(indicator("%", Aggregation.SUM).withAggregation(Optional.empty()), "5%", "7%");

    assertThat(figure.notMade()).contains(Figure.NotMade.AGGREGATION_NOT_STATED);
    assertThat(figure.leftOutByReason()).isEqualTo(Map.of(LeftOut.Reason.FIGURE_NOT_MADE, 2));
    assertThat(figure.leftOut()).hasSize(2);
  }

  @Test
  void of_several_measurements_the_last_one_counts_and_an_expected_one_only_alone() {
    Measurement may = Reports.measured("5%").withAsOf(LocalDate.of(2025, 5, 31));
    Measurement june =
        Reports.measured("6%")
            .withAsOf(LocalDate.of(2025, 6, 30))
            .withBasis(MeasurementBasis.ACTUAL);
    Measurement expected =
        Reports.measured("9%")
            .withAsOf(LocalDate.of(2025, 12, 31))
            .withBasis(MeasurementBasis.ESTIMATE);
    Indicator sum = indicator("%", Aggregation.SUM);

    for (List<Measurement> order :
        List.of(List.of(may, june, expected), List.of(expected, june, may))) {
      Figure figure = all(sum, result("1%").withMeasurements(order));
      assertThat(number(figure)).isEqualTo("6");
      assertThat(figure.estimates()).isZero();
      assertThat(figure.contributions()).noneMatch(Contribution::estimate);
    }
    Figure figure = all(sum, result("1%").withMeasurements(expected), result("2%"));
    assertThat(number(figure)).isEqualTo("11");
    assertThat(figure.estimates()).isEqualTo(1);
    assertThat(figure.contributions())
        .extracting(Contribution::estimate)
        .containsExactly(true, false);
  }

  @Test
  void a_measurement_without_a_day_is_of_the_day_up_to_which_the_evaluation_speaks() {
    Indicator sum = indicator("%", Aggregation.SUM);
    Measurement may = Reports.measured("5%").withAsOf(LocalDate.of(2025, 5, 31));
    Measurement undated = Reports.measured("6%");

    for (List<Measurement> order : List.of(List.of(may, undated), List.of(undated, may))) {
      assertThat(number(all(sum, result("1%").withMeasurements(order)))).isEqualTo("6");
    }
    Measurement december = Reports.measured("7%").withAsOf(Reports.DAY);
    assertThat(number(all(sum, result("1%").withMeasurements(may, december, undated))))
        .as("of one day the one that comes last")
        .isEqualTo("6");
  }

  @Test
  void words_without_a_meaning_are_no_number() {
    TargetResult words =
        result("1%")
            .withMeasurements(
                Measurement.builder()
                    .value(Printed.textOnly("chưa có số liệu"))
                    .basis(MeasurementBasis.ESTIMATE)
                    .build());

    assertThat(all(indicator("%", Aggregation.SUM), words).leftOutByReason())
        .isEqualTo(Map.of(LeftOut.Reason.NO_NUMBER, 1));
    assertThat(
            all(
                    indicator("%", Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT),
                    words.withState(ResultState.DONE))
                .estimates())
        .as("a body that reached it, as is expected")
        .isEqualTo(1);
  }

  @Test
  void a_value_of_all_is_one_of_its_level_and_of_its_body_in_this_order() {
    RollUp rollUp = rollUp(indicator("%", Aggregation.SUM), question(), result("5%"), result("7%"));

    assertThat(rollUp.figures())
        .extracting(f -> f.scope().level().isPresent() + " " + f.value().orElseThrow().number())
        .containsExactly("false 12", "true 12", "true 5", "true 7");
    assertThat(rollUp.figures().get(1).scope()).isEqualTo(Scope.of(IssuerKind.PROVINCE));
    assertThat(rollUp.figures().get(3).scope().body().orElseThrow().name())
        .isEqualTo("UBND tỉnh Hà Giang");
  }

  @Test
  void the_digest_tells_other_values_apart_and_not_the_same_again() {
    Indicator sum = indicator("%", Aggregation.SUM);

    assertThat(all(sum, "5%", "7%").digest()).isEqualTo(all(sum, "5%", "7%").digest());
    assertThat(
            List.of(
                all(sum, "5%", "7%").digest(),
                all(sum, "5%", "8%").digest(),
                all(sum, "5%").digest(),
                all(sum, "7%", "5%").digest()))
        .doesNotHaveDuplicates();
  }

  // ---- of what the tests are made

  private static Indicator indicator(String unit, Aggregation aggregation) {
    return Reports.indicator(METRIC, unit, aggregation);
  }

  /** A report of a former province, issued before the mergers of 2025-07-01. */
  private static Document early(String province, TargetResult result) {
    return report(province, evaluation(result)).withIssuedOn(LocalDate.of(2025, 6, 10));
  }

  private static TargetResult of(String value, int month) {
    return result(value)
        .withMeasurements(Reports.measured(value).withAsOf(LocalDate.of(2025, month, 1)));
  }

  private static TargetResult measured(String value, MeasurementBasis basis) {
    return result(value).withMeasurements(Reports.measured(value).withBasis(basis));
  }

  private static TargetResult measured(TargetValue value) {
    return result("1%")
        .withMeasurements(Measurement.builder().value(Printed.meaningOnly(value)).build());
  }

  private static TargetResult quantity(BigDecimal number) {
    return measured(
        TargetValue.quantity(Comparison.UNSPECIFIED, number, Optional.of("doanh nghiệp")));
  }

  private static TargetResult percent(String achieved) {
    return TargetResult.builder()
        .target(new TargetId("ct-1"))
        .achievedPercent(new BigDecimal(achieved))
        .build();
  }

  private static WeightTable table(Map<String, Integer> weights) {
    Map<OrganizationId, BigDecimal> byId = new HashMap<>();
    weights.forEach((province, weight) -> byId.put(id(province), BigDecimal.valueOf(weight)));
    return new WeightTable("hồ sơ", "Cổng Dịch vụ công quốc gia", Optional.empty(), byId);
  }

  private static Figure weighted(Map<String, Integer> weights, TargetResult... results) {
    return figure(
        rollUp(
            indicator("%", Aggregation.WEIGHTED_AVERAGE),
            question().withWeights(table(weights)),
            results));
  }

  private static FigureValue value(String number, String part, String whole) {
    return new FigureValue(
        new BigDecimal(number),
        Optional.of(new BigDecimal(part)),
        Optional.of(new BigDecimal(whole)));
  }

  private static Figure all(Indicator indicator, String... values) {
    return all(
        indicator, List.of(values).stream().map(Reports::result).toArray(TargetResult[]::new));
  }

  private static Figure all(Indicator indicator, TargetResult... results) {
    return figure(rollUp(indicator, question(), results));
  }

  private static Figure figure(RollUp rollUp) {
    return rollUp.figure(METRIC, Scope.ALL).orElseThrow();
  }

  private static Figure of(RollUp rollUp, String province) {
    return rollUp.figures().stream()
        .filter(
            f ->
                f.scope()
                    .body()
                    .flatMap(ReportingBody::organization)
                    .filter(id(province)::equals)
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String number(Figure figure) {
    return figure.value().orElseThrow().number().toPlainString();
  }
}

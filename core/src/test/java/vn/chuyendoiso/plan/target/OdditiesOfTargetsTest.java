package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** The oddities of targets in real plans, one by one: each has a typed value and a place. */
class OdditiesOfTargetsTest {

  @Test
  void a1_no_comparison_is_printed() {
    Target target = target("80% hồ sơ");

    assertThat(value(target))
        .isEqualTo(quantity(Comparison.UNSPECIFIED, "80", Optional.of("% hồ sơ")));
    assertThat(value(target).print()).isEqualTo("80% hồ sơ");
  }

  @Test
  void a2_strict_and_lenient_comparisons_keep_their_words() {
    assertThat(List.of("trên 80%", "hơn 80%"))
        .allSatisfy(
            text ->
                assertThat(value(target(text)))
                    .isEqualTo(quantity(Comparison.MORE_THAN, "80", Optional.of("%"))));
    assertThat(List.of("tối thiểu 80%", "ít nhất 80%", "từ 80% trở lên", "≥ 80%"))
        .allSatisfy(
            text ->
                assertThat(value(target(text)))
                    .isEqualTo(quantity(Comparison.AT_LEAST, "80", Optional.of("%"))));
    assertThat(target("từ 80% trở lên").getValue().orElseThrow().getText())
        .contains("từ 80% trở lên");
  }

  @Test
  void a3_a_range_may_state_when_it_is_met() {
    TargetValue.Interval range = (TargetValue.Interval) value(target("16 - 18"));

    assertThat(range.getLower()).isEqualByComparingTo("16");
    assertThat(range.getUpper()).isEqualByComparingTo("18");
    assertThat(range.getMetWhen()).isEmpty();
    assertThat(range.withMetWhen(IntervalRule.LOWER_END_REACHED).getMetWhen())
        .contains(IntervalRule.LOWER_END_REACHED);
    assertThat(value(target("15-20%")).print()).isEqualTo("15% - 20%");
  }

  @Test
  void a4_a_minimum_may_be_a_range_with_a_share_for_one_body() {
    Target all = target("tối thiểu 30 - 50 doanh nghiệp");
    Target hanoi = target("tối thiểu 20").withPopulation("trong đó Hà Nội");
    Target both = all.withChildren(hanoi);

    assertThat(value(both).print()).isEqualTo("tối thiểu 30 - 50 doanh nghiệp");
    assertThat(((TargetValue.Interval) value(both)).getComparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(both.getChildren())
        .extracting(c -> value(c).print())
        .containsExactly("tối thiểu 20");
  }

  @Test
  void a5_a_hedge_changes_the_obligation_and_not_the_number() {
    PromisedValue promised = PromisedValue.parse("Phấn đấu nhóm 30/63 tỉnh").orElseThrow();
    Target target =
        target("Phấn đấu nhóm 30/63 tỉnh")
            .withCommitment(promised.commitment())
            .withValue(Printed.of("Phấn đấu nhóm 30/63 tỉnh", promised.value()));

    assertThat(target.getCommitment()).contains(Commitment.STRIVE);
    assertThat(value(target)).isEqualTo(TargetValue.parse("nhóm 30/63 tỉnh").orElseThrow());
    assertThat(PromisedValue.parse("phấn đấu đạt trên 80%").orElseThrow().value().print())
        .isEqualTo("trên 80%");
    assertThat(PromisedValue.parse("80%").orElseThrow().commitment()).isEqualTo(Commitment.FIRM);
    assertThat(PromisedValue.parse("phấn đấu 80 hoặc 90%")).isEmpty();
  }

  @Test
  void a6_ranks_have_a_scope_a_number_of_ranked_and_a_year() {
    TargetValue.Rank gialai2023 = (TargetValue.Rank) value(target("nhóm 30/63 tỉnh năm 2023"));
    TargetValue.Rank gialai2026 = (TargetValue.Rank) value(target("31/34"));

    assertThat(gialai2023.getPosition()).isEqualTo(30);
    assertThat(gialai2023.getOutOf()).contains(63);
    assertThat(gialai2023.getScope()).contains("tỉnh");
    assertThat(gialai2023.getYear()).contains(2023);
    assertThat(gialai2026.getOutOf()).contains(34);
    assertThat(value(target("nhóm ba địa phương")).print()).isEqualTo("top 3 địa phương");
  }

  @Test
  void a7_one_row_may_hold_two_targets_or_one_of_two_parts() {
    String cell = "≤ 3 Đông Nam Á; ≤ 50 Thế giới";
    List<Target> row =
        TargetValue.split(cell).stream()
            .map(v -> target(cell).withCode("4").withValue(Printed.of(cell, v.getValue())))
            .toList();

    assertThat(row)
        .extracting(t -> value(t).print())
        .containsExactly("top 3 Đông Nam Á", "top 50 Thế giới");
    assertThat(row)
        .extracting(t -> t.getValue().orElseThrow().getText())
        .containsOnly(Optional.of(cell));

    TargetValue both = value(target("80% hộ, 100% xã"));
    assertThat(((TargetValue.Composite) both).getParts())
        .extracting(p -> p.getLabel().orElseThrow(), p -> p.getValue().print())
        .containsExactly(tuple("hộ", "80%"), tuple("xã", "100%"));
    assertThat(both.print()).isEqualTo("80% hộ, 100% xã");

    TargetValue equipped =
        TargetValue.composite(
            List.of(part("có trang thiết bị", "100%"), part("có chữ ký số cá nhân", "100%")));
    assertThat(TargetValue.parse(equipped.print())).contains(equipped);
  }

  @Test
  void a8_one_sentence_may_hold_a_value_for_each_level() {
    List<String> levels = List.of("tỉnh", "huyện", "xã");
    List<Target> quangNgai =
        TargetValue.split("trên 90/80/70", levels).stream()
            .map(
                v ->
                    target("trên 90/80/70")
                        .withLevel(v.level())
                        .withValue(Printed.of("trên 90/80/70", v.getValue())))
            .toList();

    assertThat(quangNgai)
        .extracting(t -> t.getLevel().orElseThrow(), t -> value(t).print())
        .containsExactly(
            tuple(GovernmentLevel.PROVINCE, "trên 90"),
            tuple(GovernmentLevel.DISTRICT, "80"),
            tuple(GovernmentLevel.COMMUNE, "70"));
    assertThat(TargetValue.split("100/90/trên 70"))
        .extracting(v -> v.getValue().print())
        .containsExactly("100", "90", "trên 70");
    assertThat(TargetValue.split("80/70/70% (bộ/tỉnh/xã)"))
        .extracting(LabelledValue::level, v -> v.getValue().print())
        .containsExactly(
            tuple(Optional.of(GovernmentLevel.MINISTRY), "80%"),
            tuple(Optional.of(GovernmentLevel.PROVINCE), "70%"),
            tuple(Optional.of(GovernmentLevel.COMMUNE), "70%"));
  }

  @Test
  void a9_a_thing_to_be_done_has_a_document_of_evidence() {
    TargetValue.Milestone milestone =
        (TargetValue.Milestone) value(target("Hoàn thành số hóa dữ liệu hộ tịch"));

    assertThat(milestone.getEvidence()).isEmpty();
    assertThat(milestone.withEvidence("biên bản nghiệm thu").print())
        .isEqualTo("Hoàn thành số hóa dữ liệu hộ tịch (minh chứng: biên bản nghiệm thu)");
  }

  @Test
  void a10_words_alone_are_kept_as_words() {
    assertThat(value(target("tốt nhất"))).isEqualTo(TargetValue.qualitative("tốt nhất"));
    assertThat(value(target("trung bình khá")).print()).isEqualTo("trung bình khá");
  }

  @Test
  void a11_a_number_may_have_a_free_condition_beside_it() {
    TargetValue.Quantity budget =
        (TargetValue.Quantity) value(target("≥ 3% và tăng dần theo yêu cầu phát triển"));

    assertThat(budget.getNumber()).isEqualByComparingTo("3");
    assertThat(budget.getTrend()).contains("và tăng dần theo yêu cầu phát triển");
    assertThat(TargetValue.parse(budget.print())).contains(budget);
  }

  @Test
  void a12_a_value_of_every_year_is_no_value_of_an_end() {
    TargetValue.Recurring productivity =
        (TargetValue.Recurring) value(target("tăng tối thiểu 7% hằng năm"));

    assertThat(productivity.getEvery()).isEqualTo(Recurrence.YEAR);
    assertThat(productivity.getValue().print()).isEqualTo("tăng tối thiểu 7%");
    assertThat(value(target("7%/năm")).print()).isEqualTo("7% hằng năm");
    assertThat(value(target(">= 1% hằng năm")).print()).isEqualTo("tối thiểu 1% hằng năm");
  }

  @Test
  void a13_a_step_may_have_a_baseline() {
    Measurement today =
        Measurement.builder()
            .value(Printed.of("1.200", quantity(Comparison.UNSPECIFIED, "1200", Optional.empty())))
            .asOf(LocalDate.of(2021, 6, 15))
            .basis(MeasurementBasis.ACTUAL)
            .build();
    TargetValue.Change step = (TargetValue.Change) value(target("giảm 20% so với hiện tại"));
    Target target = target("giảm 30%").withBaseline(today);

    assertThat(step.getReference()).contains("hiện tại");
    assertThat(step.getBaseline()).isEmpty();
    assertThat(step.withBaseline(today).getBaseline()).contains(today);
    assertThat(value(target).print()).isEqualTo("giảm 30%");
    assertThat(target.getBaseline().orElseThrow().getAsOf()).contains(LocalDate.of(2021, 6, 15));
  }

  @Test
  void a14_a_value_to_be_kept_holds_over_the_whole_period() {
    assertThat(value(target("Duy trì 100%")).print()).isEqualTo("duy trì 100%");
    assertThat(value(target("giữ vững top 10"))).isEqualTo(value(target("duy trì top 10")));
  }

  @Test
  void a15_counts_keep_both_numbers() {
    TargetValue.Checklist departments =
        (TargetValue.Checklist) value(target("19/19 sở, ban, ngành"));
    Measurement result =
        Measurement.builder()
            .value(
                Printed.of(
                    "13/17, đạt 76,5% mục tiêu",
                    TargetValue.checklist(13, 17, Optional.of("dịch vụ"))))
            .basis(MeasurementBasis.ACTUAL)
            .build();

    assertThat(departments.getCount()).isEqualTo(19);
    assertThat(departments.getTotal()).isEqualTo(19);
    assertThat(departments.getCounted()).contains("sở, ban, ngành");
    assertThat(result.getValue().getMeaning().orElseThrow().print()).isEqualTo("13/17 dịch vụ");
    assertThat(value(target("08 huyện, thành phố")).print()).isEqualTo("8 huyện, thành phố");
    assertThat(value(target("94 tiêu chí")).print()).isEqualTo("94 tiêu chí");
  }

  @Test
  void a16_population_condition_and_exclusion_stand_beside_the_value() {
    Target target =
        target("100%")
            .withPopulation("sản phẩm OCOP từ 3 sao")
            .withCondition("có phát sinh hồ sơ trong 3 năm gần nhất")
            .withExclusion("trừ hồ sơ mật");

    assertThat(target.getPopulation()).contains("sản phẩm OCOP từ 3 sao");
    assertThat(target.getCondition()).contains("có phát sinh hồ sơ trong 3 năm gần nhất");
    assertThat(target.getExclusion()).contains("trừ hồ sơ mật");
    assertThat(TargetValue.parse("100% hồ sơ trừ hồ sơ mật")).isEmpty();
  }

  @Test
  void a17_one_indicator_has_values_of_several_years() {
    String cell = "2025: 15-20%; 2030: 25-30%";
    List<Target> stages =
        TargetValue.split(cell).stream()
            .map(
                v ->
                    target(cell)
                        .withValue(Printed.of(cell, v.getValue()))
                        .withDeadline(Printed.meaningOnly(v.deadline().orElseThrow())))
            .toList();

    assertThat(stages)
        .extracting(
            t -> t.getDeadline().orElseThrow().getMeaning().orElseThrow(), t -> value(t).print())
        .containsExactly(
            tuple(Deadline.year(2025), "15% - 20%"), tuple(Deadline.year(2030), "25% - 30%"));
    assertThat(stages)
        .extracting(Target::getIndicator)
        .containsOnly(Optional.of(new IndicatorId("ct")));
  }

  @Test
  void a18_conflicting_instruments_stand_side_by_side() {
    Target of749 = target("nhóm 50 nước").withInstrument(instrument("749/QĐ-TTg"));
    Target of942 = target("nhóm 30 nước").withInstrument(instrument("942/QĐ-TTg"));

    assertThat(of749.getIndicator()).isEqualTo(of942.getIndicator());
    assertThat(of749.getInstrument()).isNotEqualTo(of942.getInstrument());
    assertThat(NationalTargetCatalogue.bundled().conflictsOf("rank.EGDI.world"))
        .extracting(t -> t.getInstrument().toString())
        .contains("749/QĐ-TTg", "942/QĐ-TTg");
  }

  @Test
  void a19_indicators_of_much_the_same_name_stay_apart() {
    Indicator files = indicator("Hồ sơ công việc").withId(new IndicatorId("cs-1"));
    Indicator papers = indicator("Văn bản, hồ sơ công việc").withId(new IndicatorId("cs-2"));

    assertThat(files).isNotEqualTo(papers);
    assertThat(TargetValue.split("80/70/70", List.of("bộ", "tỉnh", "xã"))).hasSize(3);
  }

  @Test
  void a20_a_transposed_value_shows_how_it_differs() {
    Derivation from2629 =
        Derivation.builder()
            .instrument(instrument("2629/QĐ-TTg"))
            .nationalTarget("qd2629-2027-03")
            .value(Printed.of("95%", TargetValue.parse("95%").orElseThrow()))
            .build();
    Target langSon = target("Tối thiểu 95%").withDerivedFrom(from2629);

    assertThat(langSon.getDerivedFrom())
        .singleElement()
        .matches(d -> d.differsFrom(value(langSon)));
    assertThat(from2629.differsFrom(value(target("95%")))).isFalse();
    assertThat(from2629.withValue(Printed.<TargetValue>textOnly("?")).differsFrom(value(langSon)))
        .isFalse();
  }

  @Test
  void a21_a_body_watches_each_target() {
    Target target =
        target("≥ 80%")
            .withAssignments(
                Assignment.of(Responsibility.MONITOR, Actor.body("Bộ Công an", Optional.empty())));

    assertThat(target.getAssignments())
        .extracting(Assignment::getResponsibility)
        .containsExactly(Responsibility.MONITOR);
  }

  @Test
  void a22_a_unit_is_a_code_and_a_label() {
    Indicator share = indicator("Tỷ lệ").withUnit("%");
    TargetValue.Quantity hundred = (TargetValue.Quantity) value(target("100%"));

    assertThat(hundred.unit()).isEqualTo(share.unit());
    assertThat(share.withUnit("Người/vạn dân").unit().orElseThrow().code())
        .contains("persons-per-10000");
    assertThat(share.withUnit("mô hình điểm").unit().orElseThrow().label())
        .isEqualTo("mô hình điểm");
    assertThat(value(target("0,75")))
        .isEqualTo(quantity(Comparison.UNSPECIFIED, "0.75", Optional.empty()));
    assertThat(value(target("09")))
        .isEqualTo(quantity(Comparison.UNSPECIFIED, "9", Optional.empty()));
    assertThat(value(target("hơn 2.300 tỷ đồng")))
        .isEqualTo(quantity(Comparison.MORE_THAN, "2300", Optional.of("tỷ đồng")));
  }

  @Test
  void a23_an_indicator_keeps_its_older_names() {
    IndicatorAlias old =
        IndicatorAlias.builder()
            .name("Dịch vụ công trực tuyến mức độ 4")
            .lastDay(LocalDate.of(2022, 7, 31))
            .remark("nay là toàn trình")
            .build();
    Indicator services =
        indicator("Dịch vụ công trực tuyến toàn trình")
            .withAliases(old)
            .withPopulation("TTHC đủ điều kiện")
            .withAggregation(Aggregation.WEIGHTED_AVERAGE)
            .withIndexComponent("6.3");

    assertThat(services.getAliases()).containsExactly(old);
    assertThat(services.getAliases().get(0).getLastDay()).contains(LocalDate.of(2022, 7, 31));
    assertThat(services.getPopulation()).contains("TTHC đủ điều kiện");
    assertThat(services.getAggregation()).contains(Aggregation.WEIGHTED_AVERAGE);
    assertThat(services.getIndexComponent()).contains("6.3");
  }

  private static Target target(String text) {
    Printed<TargetValue> cell =
        TargetValue.parse(text)
            .map(v -> Printed.of(text, v))
            .orElseGet(() -> Printed.textOnly(text));
    return Target.builder()
        .id(new TargetId("ct-1"))
        .indicator(new IndicatorId("ct"))
        .value(cell)
        .build();
  }

  private static TargetValue value(Target target) {
    return target.getValue().orElseThrow().getMeaning().orElseThrow();
  }

  private static LabelledValue part(String label, String value) {
    return LabelledValue.of(Optional.of(label), TargetValue.parse(value).orElseThrow());
  }

  private static Indicator indicator(String name) {
    return Indicator.builder().id(new IndicatorId("ct")).name(name).build();
  }

  private static InstrumentRef instrument(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  private static TargetValue.Quantity quantity(
      Comparison comparison, String number, Optional<String> unit) {
    return TargetValue.quantity(comparison, new BigDecimal(number), unit);
  }
}

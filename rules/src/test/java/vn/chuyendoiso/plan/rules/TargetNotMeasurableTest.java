package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.ChangeDirection;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class TargetNotMeasurableTest {

  private static final String RULE = "target-not-measurable";
  private static final Term UNIT = new Term("missing.unit");
  private static final Term COMPARISON = new Term("missing.comparison");
  private static final Term VALUE = new Term("missing.value");
  private static final Term FIGURES = new Term("missing.figures");
  private static final Term DEADLINE = new Term("missing.deadline");
  private static final Term METHOD = new Term("missing.method");

  private final Target whole = Documents.target("ct-1").build();

  @Test
  void a_target_that_says_all_five_satisfies() {
    assertThat(check(whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_bare_number_lacks_the_comparison() {
    Checked checked = check(with(Documents.quantity(Comparison.UNSPECIFIED, "80")));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-4", "CT34-P3");
    assertThat(checked.argument("target")).isEqualTo("1");
    assertThat(checked.argument("title")).isEqualTo("Tỷ lệ hồ sơ xử lý trực tuyến");
    assertThat(checked.argument("missing")).isEqualTo(List.of(COMPARISON));
  }

  @Test
  void everything_that_is_missing_is_listed_at_once() {
    Target bare =
        Target.builder().id(new TargetId("ct-1")).indicator(new IndicatorId("ct")).build();

    assertThat(check(bare).argument("missing")).isEqualTo(List.of(VALUE, DEADLINE, METHOD));
  }

  @Test
  void a_unit_beside_the_number_is_a_unit() {
    Indicator unitless = Documents.indicator("ct").withUnit(Optional.empty());
    TargetValue bare = Documents.atLeast("80");
    TargetValue withUnit =
        TargetValue.quantity(Comparison.AT_LEAST, new BigDecimal("80"), Optional.of("%"));

    assertThat(check(with(bare), unitless).argument("missing")).isEqualTo(List.of(UNIT));
    assertThat(check(with(withUnit), unitless).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_range_needs_a_unit_and_no_comparison() {
    TargetValue range =
        TargetValue.interval(
            Comparison.UNSPECIFIED, new BigDecimal("40"), new BigDecimal("50"), Optional.empty());

    assertThat(check(with(range)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(with(range), Documents.indicator("ct").withUnit(Optional.empty()))
                .argument("missing"))
        .isEqualTo(List.of(UNIT));
  }

  @Test
  void a_rank_needs_neither_unit_nor_comparison() {
    TargetValue rank = TargetValue.rank(10, Optional.empty(), Optional.empty());

    assertThat(check(with(rank), Documents.indicator("ct").withUnit(Optional.empty())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void words_alone_lack_figures() {
    assertThat(check(with(TargetValue.qualitative("tốt nhất"))).argument("missing"))
        .isEqualTo(List.of(FIGURES));
  }

  @Test
  void a_value_that_is_to_be_kept_is_looked_into() {
    TargetValue bare = TargetValue.maintain(Documents.quantity(Comparison.UNSPECIFIED, "100"));

    assertThat(check(with(bare)).argument("missing")).isEqualTo(List.of(COMPARISON));
    assertThat(check(with(TargetValue.maintain(Documents.atLeast("100")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_thing_to_be_done_needs_a_document_that_proves_it() {
    TargetValue.Milestone milestone = TargetValue.milestone("ban hành kế hoạch");

    assertThat(check(with(milestone)).argument("missing"))
        .isEqualTo(List.of(new Term("missing.evidence")));
    assertThat(check(with(milestone.withEvidence(" "))).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(check(with(milestone.withEvidence("quyết định"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19/19 sở, ban, ngành",
        "trên 80% hộ, tối thiểu 100% xã",
        "giảm 30%",
        "tăng 10 - 15% so với năm 2024",
        "tăng tối thiểu 7% hằng năm",
        ">= 1% hằng năm",
        "khoảng 80%"
      })
  void the_other_forms_are_measurable(String value) {
    assertThat(check(with(TargetValue.parse(value).orElseThrow())).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void values_inside_others_must_be_measurable_too() {
    assertThat(check(with(TargetValue.parse("80% hộ, 100% xã").orElseThrow())).argument("missing"))
        .isEqualTo(List.of(COMPARISON));
    assertThat(check(with(TargetValue.parse("7%/năm").orElseThrow())).argument("missing"))
        .isEqualTo(List.of(COMPARISON));
    assertThat(check(with(TargetValue.composite(List.of()))).argument("missing"))
        .isEqualTo(List.of(VALUE));
    assertThat(
            check(
                    with(
                        TargetValue.change(
                            ChangeDirection.DECREASE,
                            TargetValue.qualitative("đáng kể"),
                            Optional.empty())))
                .argument("missing"))
        .isEqualTo(List.of(FIGURES));
  }

  @Test
  void words_that_are_not_understood_are_not_missing() {
    Target unclear = whole.withValue(Printed.<TargetValue>textOnly("khoảng 80%"));

    assertThat(check(unclear).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(whole.withDeadline(Printed.<Deadline>textOnly("đầu năm 2026"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(unclear.withMethod(Optional.empty())).argument("missing"))
        .isEqualTo(List.of(METHOD));
  }

  @Test
  void a_deadline_that_is_not_yet_determined_is_missing() {
    Target undetermined =
        whole.withDeadline(Printed.of("Chưa chốt hạn", (Deadline) Deadline.undetermined()));

    assertThat(check(undetermined).argument("missing")).isEqualTo(List.of(DEADLINE));
  }

  @Test
  void blank_cells_are_missing() {
    Target blank =
        whole
            .withValue(Printed.<TargetValue>textOnly(" "))
            .withDeadline(Printed.<Deadline>builder().build())
            .withMethod(" ");

    assertThat(check(blank).argument("missing")).isEqualTo(List.of(VALUE, DEADLINE, METHOD));
  }

  @Test
  void a_label_is_not_meant_and_the_rows_below_it_are() {
    Target label =
        Target.builder()
            .id(new TargetId("ct-0"))
            .title("Đến năm 2030")
            .addChildren(whole.withMethod(Optional.empty()))
            .build();

    assertThat(check(label).pointers()).containsExactly("/targets/0/children/0");
    assertThat(check(label.withChildren()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_deadline_of_a_row_above_is_that_of_the_rows_below() {
    Target child = whole.withId(new TargetId("ct-1.1")).withDeadline(Optional.empty());
    Target heading =
        Target.builder()
            .id(new TargetId("ct-1"))
            .title("Dịch vụ công")
            .deadline(Documents.deadline("31/12/2025"))
            .addChildren(child)
            .build();

    assertThat(check(heading).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(heading.withDeadline(Optional.empty())).argument("missing"))
        .isEqualTo(List.of(DEADLINE));
  }

  @Test
  void a_unit_behind_a_reference_that_leads_nowhere_is_not_called_missing() {
    assertThat(check(whole.withIndicator(new IndicatorId("ct-none"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_target_without_an_indicator_is_named_by_its_heading_or_key() {
    Target value = whole.withIndicator(Optional.empty());

    assertThat(check(value).argument("missing")).isEqualTo(List.of(UNIT));
    assertThat(check(value).argument("title")).isEqualTo("ct-1");
    assertThat(check(value.withTitle("Hạ tầng số")).argument("title")).isEqualTo("Hạ tầng số");
  }

  @Test
  void a_draft_may_still_lack_it() {
    TransformationPlan plan = Documents.wholePlan().withTargets(whole.withMethod(Optional.empty()));

    assertThat(Checked.check(RULE, plan, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  private Target with(TargetValue value) {
    return whole.withValue(Documents.value(value));
  }

  private static Checked check(Target target) {
    return check(target, Documents.indicator("ct"));
  }

  private static Checked check(Target target, Indicator indicator) {
    return Checked.check(RULE, Documents.wholePlan().withIndicators(indicator).withTargets(target));
  }
}

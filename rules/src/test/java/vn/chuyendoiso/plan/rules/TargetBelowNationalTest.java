package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class TargetBelowNationalTest {

  private static final String RULE = "target-below-national";

  // 942/QĐ-TTg of 2021-06-15 sets 100 % by 2025-12-31, and nobody else sets this metric.
  private static final String SERVICE_24_7 = "ratio.agencies.service_24_7";
  // 57-NQ/TW of 2024-12-22: more than 55 % by 2030; binds the nation.
  private static final String TFP = "ratio.tfp.growth";
  // 749/QĐ-TTg: top 70 by 2025, top 50 by 2030. 942/QĐ-TTg: top 30 by 2030.
  private static final String EGDI = "rank.EGDI.world";

  @Test
  void just_the_national_value_at_just_the_national_date_satisfies() {
    assertThat(check(SERVICE_24_7, target("100", "2025")).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(SERVICE_24_7, target("100", "6/2025")).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_weaker_value_at_the_national_date_violates() {
    Checked checked = check(SERVICE_24_7, target("99.9", "2025"));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/targets/0");
    assertThat(checked.finding().getClauses()).containsExactly("HD25-2", "CT34-GEN-4");
    assertThat(checked.finding().getArguments())
        .containsEntry("target", "1")
        .containsEntry("title", "Tỷ lệ hồ sơ xử lý trực tuyến")
        .containsEntry("due", LocalDate.of(2025, 12, 31))
        .containsEntry("shortfall", new Term("shortfall.weaker"))
        .containsEntry("nationalDue", LocalDate.of(2025, 12, 31))
        .containsEntry("instrument", "942/QĐ-TTg");
    assertThat(checked.argument("value")).hasToString("tối thiểu 99,9%");
    assertThat(checked.argument("nationalValue")).hasToString("100%");
  }

  @Test
  void the_sentence_says_both_values_both_dates_and_the_instrument() {
    TransformationPlan plan = plan(SERVICE_24_7, target("90", "2025"));
    ValidationReport report = PlanValidator.of(plan).asOf(Documents.AS_OF).validate();

    assertThat(report.render(report.getFindings().get(0), Locale.forLanguageTag("vi")))
        .startsWith(
            "Chỉ tiêu 1 (“Tỷ lệ hồ sơ xử lý trực tuyến”) đặt mức tối thiểu 90%, thời hạn"
                + " 31/12/2025: thấp hơn so với mục tiêu quốc gia 100%, thời hạn 31/12/2025 tại văn"
                + " bản 942/QĐ-TTg.");
    assertThat(report.render(report.getFindings().get(0), Locale.ENGLISH))
        .contains(
            "at least 90% by 2025-12-31: weaker than the national target of 100% by 2025-12-31");
  }

  @Test
  void the_national_value_after_the_national_date_is_late() {
    Checked checked = check(SERVICE_24_7, twoYears(), target("100", "2026"));

    assertThat(checked.argument("shortfall")).isEqualTo(new Term("shortfall.later"));
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_weaker_value_after_the_national_date_is_weaker() {
    assertThat(check(SERVICE_24_7, twoYears(), target("99", "2026")).argument("shortfall"))
        .isEqualTo(new Term("shortfall.weaker"));
  }

  @Test
  void more_than_the_national_value_after_its_date_is_for_somebody_to_look_at() {
    Checked checked =
        check("ratio.procedures.processed_end_to_end", twoYears(), target("90", "2026"));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.argument("shortfall")).isNull();
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_programme_of_the_nation_that_goes_beyond_an_older_one_is_worth_knowing_at_most() {
    Checked checked = checkNational("ratio.hightech.export", target("60", "2045"), 2025, 2045);

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.argument("shortfall")).isNull();
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void one_good_target_of_several_is_enough() {
    Target weak = target("90", "6/2025").withId(new TargetId("ct-0"));

    assertThat(check(SERVICE_24_7, weak, target("100", "2025")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_stage_on_the_way_is_not_held_against_the_document() {
    Target stage = target("60", "2025").withId(new TargetId("ct-0"));
    TransformationPlan plan =
        plan("ratio.satisfaction.online_services", stage, target("95", "2027"))
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2027)));

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_target_next_to_the_national_date_is_the_place() {
    Target stage = target("60", "6/2025").withId(new TargetId("ct-0"));
    Target later = target("80", "2026").withId(new TargetId("ct-2"));

    assertThat(check(SERVICE_24_7, twoYears(), later, stage, target("70", "2025")).pointer())
        .isEqualTo("/targets/2");
  }

  @Test
  void of_several_targets_for_one_date_the_strongest_is_the_place() {
    Target weak = target("60", "2025").withId(new TargetId("ct-0"));

    assertThat(check(SERVICE_24_7, weak, target("70", "2025"), weak).pointer())
        .isEqualTo("/targets/1");
  }

  @Test
  void what_must_be_more_than_a_number_is_not_met_by_the_number() {
    Target atLeast = target("55", "2030");
    Target moreThan =
        target("55", "2030")
            .withValue(Documents.value(Documents.quantity(Comparison.MORE_THAN, "55")));

    Checked checked = checkNational(TFP, atLeast, 2025, 2030);

    assertThat(checked.argument("instrument")).isEqualTo("57-NQ/TW");
    assertThat(checked.argument("nationalValue")).hasToString("trên 55%");
    assertThat(checkNational(TFP, moreThan, 2025, 2030).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_nation_is_not_bound_by_the_guidance_so_that_nothing_is_an_error() {
    assertThat(checkNational(TFP, target("40", "2030"), 2025, 2030).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_bare_number_is_read_as_a_minimum() {
    Target bare =
        target("100", "2025")
            .withValue(Documents.value(Documents.quantity(Comparison.UNSPECIFIED, "100")));

    assertThat(check(SERVICE_24_7, bare).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void of_a_range_the_lower_end_counts() {
    assertThat(check(SERVICE_24_7, with(interval("90", "100"))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(check(SERVICE_24_7, with(interval("100", "110"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void in_ranks_less_is_better() {
    Checked checked = checkNational(EGDI, with(rank(50), "2030"), 2025, 2030);

    assertThat(checked.findings())
        .extracting(
            f -> f.getArguments().get("instrument"),
            f -> f.getArguments().get("nationalValue").toString(),
            f -> f.getArguments().get("shortfall"))
        .containsExactly(
            tuple("749/QĐ-TTg", "top 70", null),
            tuple("942/QĐ-TTg", "top 30", new Term("shortfall.weaker")));
  }

  @Test
  void a_number_under_a_unit_of_ranks_is_compared_as_a_rank() {
    Target number = with(Documents.quantity(Comparison.AT_MOST, "30"), "2030");
    Indicator indicator = Documents.indicator("ct").withUnit("Thứ bậc").withMetric(EGDI);
    ActionProgramme programme =
        Documents.programme().addIndicators(indicator).addTargets(number).build();

    assertThat(Checked.check(RULE, programme).findings())
        .extracting(f -> f.getArguments().get("shortfall"))
        .containsOnlyNulls();
  }

  @Test
  void a_value_that_is_to_be_kept_holds_from_the_beginning() {
    assertThat(
            check(
                    SERVICE_24_7,
                    twoYears(),
                    with(TargetValue.maintain(Documents.atLeast("100")), "2026"))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(SERVICE_24_7, with(TargetValue.maintain(Documents.atLeast("90")))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_value_that_is_only_striven_for_cannot_make_an_error() {
    Checked checked =
        check(
            "ratio.procedures.fully_online_of_eligible",
            twoYears().withIssuedOn(LocalDate.of(2025, 3, 1)),
            target("90", "2025"));

    assertThat(checked.argument("instrument")).isEqualTo("56/TB-VPCP");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_value_that_was_set_after_the_document_was_issued_cannot_make_an_error() {
    TransformationPlan plan =
        plan("ratio.satisfaction.online_services", target("90", "2027"))
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2027)));

    Checked older = Checked.check(RULE, plan);
    Checked newer = Checked.check(RULE, plan.withIssuedOn(LocalDate.of(2025, 12, 2)));

    assertThat(older.argument("instrument")).isEqualTo("2629/QĐ-TTg");
    assertThat(older.severity()).isEqualTo(Severity.WARNING);
    assertThat(newer.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_value_that_was_not_set_yet_is_not_compared() {
    TransformationPlan plan =
        plan("ratio.satisfaction.online_services", target("90", "2027"))
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2027)));

    assertThat(Checked.check(RULE, plan, LocalDate.of(2025, 11, 30), Stage.ISSUE).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, plan, LocalDate.of(2025, 12, 1), Stage.ISSUE).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_instrument_of_which_the_day_is_not_known_is_not_compared() {
    // 11/QĐ-BCĐCP, day of issue not known, sets 80 % for ministries and provinces by 2026.
    TransformationPlan plan =
        plan("ratio.procedures.fully_online@province", target("70", "2026"))
            .withPeriod(Printed.meaningOnly(Period.years(2026, 2026)));

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_document_is_not_held_against_its_own_targets() {
    Target hightech = target("40", "2030");
    ActionProgramme own = programme("ratio.hightech.export", hightech, 2025, 2030);

    assertThat(Checked.check(RULE, own).findings())
        .extracting(f -> f.getArguments().get("instrument"))
        .containsExactly("57-NQ/TW");
    assertThat(Checked.check(RULE, own.withNumber(DocumentNumber.of("3/NQ-CP"))).findings())
        .hasSize(1);
    assertThat(Checked.check(RULE, own.withIssuedOn(LocalDate.of(2026, 1, 9))).findings())
        .extracting(f -> f.getArguments().get("instrument"))
        .containsExactly("03/NQ-CP", "57-NQ/TW");
  }

  @Test
  void a_province_is_not_bound_by_a_target_of_the_nation() {
    TransformationPlan plan = plan("ratio.digital_economy.gdp", target("10", "2025"));

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_nation_answers_for_targets_of_ministries_and_provinces() {
    assertThat(checkNational(SERVICE_24_7, target("90", "2025"), 2025, 2030).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void national_dates_before_the_period_and_after_the_last_target_are_not_compared() {
    TransformationPlan of2026 =
        plan(SERVICE_24_7, target("90", "2026"))
            .withPeriod(Printed.meaningOnly(Period.years(2026, 2026)));

    assertThat(Checked.check(RULE, of2026).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(SERVICE_24_7, target("90", "6/2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_national_date_on_the_first_day_of_the_period_is_compared() {
    Period period =
        Period.builder()
            .firstDay(LocalDate.of(2025, 12, 31))
            .lastDay(LocalDate.of(2026, 12, 31))
            .build();
    TransformationPlan plan = plan(SERVICE_24_7, target("90", "2026"));

    assertThat(Checked.check(RULE, plan.withPeriod(Printed.meaningOnly(period))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(
            Checked.check(
                    RULE,
                    plan.withPeriod(
                        Printed.meaningOnly(period.withFirstDay(LocalDate.of(2026, 1, 1)))))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void without_a_period_the_day_of_issue_is_the_beginning() {
    TransformationPlan plan = plan(SERVICE_24_7, target("90", "2026")).withPeriod(Optional.empty());

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(Checked.check(RULE, plan.withIssuedOn(LocalDate.of(2026, 1, 1))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, plan.withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void without_an_issuer_nobody_knows_which_targets_bind() {
    assertThat(
            Checked.check(
                    RULE, plan(SERVICE_24_7, target("90", "2025")).withIssuer(Optional.empty()))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void values_of_another_form_scale_or_sense_cannot_be_judged() {
    assertThat(check(SERVICE_24_7, with(TargetValue.qualitative("tất cả"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(SERVICE_24_7, with(rank(1))).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(SERVICE_24_7, with(Documents.quantity(Comparison.AT_MOST, "100"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(
                    SERVICE_24_7,
                    with(
                        TargetValue.quantity(
                            Comparison.AT_LEAST, new BigDecimal("990"), Optional.of("‰"))))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(SERVICE_24_7, target("1", "2025").withValue(Printed.<TargetValue>textOnly("?")))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void about_a_number_promises_no_level() {
    assertThat(check(SERVICE_24_7, with(Documents.quantity(Comparison.ABOUT, "100"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_step_is_held_against_a_national_step_only() {
    TargetValue step = TargetValue.parse("giảm tối thiểu 10%").orElseThrow();

    // 942/QĐ-TTg: procedures reduced by at least 20 % by 2025.
    Checked less = check("reduction.procedures", with(step));
    assertThat(less.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(less.argument("nationalValue")).hasToString("giảm tối thiểu 20%");
    assertThat(
            check("reduction.procedures", with(TargetValue.parse("giảm 20%").orElseThrow()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(SERVICE_24_7, with(step)).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check("reduction.procedures", with(TargetValue.parse("tăng 20%").orElseThrow()))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_value_of_every_year_is_compared_by_its_number() {
    // 749/QĐ-TTg: labour productivity up by at least 7 % a year.
    assertThat(
            checkNational(
                    "growth.labour_productivity.yearly",
                    with(TargetValue.parse("tối thiểu 6%/năm").orElseThrow()),
                    2025,
                    2025)
                .argument("nationalValue"))
        .hasToString("tối thiểu 7% hằng năm");
  }

  @Test
  void a_good_value_without_a_date_cannot_be_judged() {
    Target undated = target("100", "2025").withDeadline(Optional.empty());
    Target weak = target("90", "2025").withId(new TargetId("ct-0"));

    assertThat(check(SERVICE_24_7, undated).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(SERVICE_24_7, weak, undated).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(SERVICE_24_7, weak, undated.withValue(weak.getValue())).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void indicators_without_a_metric_and_unknown_metrics_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check("ratio.unheard_of", target("1", "2025")).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_printed_value_is_quoted() {
    Target printed =
        target("90", "2025").withValue(Printed.<TargetValue>of("≥ 90 %", Documents.atLeast("90")));

    assertThat(check(SERVICE_24_7, printed).argument("value")).isEqualTo("≥ 90 %");
  }

  private static TransformationPlan twoYears() {
    return Documents.plan().period(Printed.meaningOnly(Period.years(2025, 2026))).build();
  }

  private static TargetValue rank(int position) {
    return TargetValue.rank(position, Optional.empty(), Optional.empty());
  }

  private static TargetValue interval(String lower, String upper) {
    return TargetValue.interval(
        Comparison.UNSPECIFIED, new BigDecimal(lower), new BigDecimal(upper), Optional.empty());
  }

  private static Target target(String number, String deadline) {
    return with(Documents.atLeast(number), deadline);
  }

  private static Target with(TargetValue value) {
    return with(value, "2025");
  }

  private static Target with(TargetValue value, String deadline) {
    return Documents.target("ct-1")
        .value(Documents.value(value))
        .deadline(Documents.deadline(deadline))
        .build();
  }

  private static TransformationPlan plan(String metric, Target... targets) {
    return Documents.wholePlan()
        .withIndicators(Documents.indicator("ct").withMetric(metric))
        .withTargets(targets);
  }

  private static ActionProgramme programme(String metric, Target target, int first, int last) {
    return Documents.programme()
        .period(Printed.meaningOnly(Period.years(first, last)))
        .addIndicators(Documents.indicator("ct").withMetric(metric))
        .addTargets(target)
        .build();
  }

  private static Checked check(String metric, Target... targets) {
    return Checked.check(RULE, plan(metric, targets));
  }

  private static Checked check(String metric, TransformationPlan plan, Target... targets) {
    return Checked.check(
        RULE,
        plan.withIndicators(Documents.indicator("ct").withMetric(metric)).withTargets(targets));
  }

  private static Checked checkNational(String metric, Target target, int first, int last) {
    return Checked.check(RULE, programme(metric, target, first, last));
  }
}

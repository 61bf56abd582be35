package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.DurationUnit;
import vn.chuyendoiso.plan.time.Frequency;

class DocumentTextContradictsMeaningTest {

  private static final String RULE = "document-text-contradicts-meaning";

  @ParameterizedTest
  @ValueSource(strings = {"6/2025", "Tháng 6/2025", "Thường xuyên", "Hằng năm", "2025 - 2026"})
  void words_and_their_own_meaning_agree(String text) {
    assertThat(deadline(text, Deadline.parse(text).orElseThrow()).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_deadline_that_ends_on_another_day_contradicts() {
    Checked checked = deadline("6/2025", Deadline.month(YearMonth.of(2026, 6)));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/deadline");
    assertThat(checked.finding().getArguments())
        .containsEntry("kind", new Term("cell.deadline"))
        .containsEntry("text", "6/2025")
        .containsEntry("meaning", "6/2026");
  }

  @Test
  void before_a_day_is_not_on_that_day() {
    LocalDate day = LocalDate.of(2025, 3, 31);

    assertThat(deadline("trước ngày 31/3/2025", Deadline.day(DayBound.ON_OR_BEFORE, day)).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(deadline("trước ngày 31/3/2025", Deadline.day(DayBound.BEFORE, day)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_day_recorded_for_the_month_that_it_ends_is_no_contradiction() {
    Deadline day = Deadline.day(DayBound.ON_OR_BEFORE, LocalDate.of(2025, 6, 30));

    assertThat(deadline("6/2025", day).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("Quý II/2025", day).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_deadlines_without_an_end_must_be_the_same() {
    assertThat(deadline("Thường xuyên", Deadline.openEnded(2025)).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(
            deadline(
                    "10/10 hằng năm",
                    Deadline.recurring(
                        Frequency.YEARLY,
                        Deadline.dayOfYear(DayBound.ON_OR_BEFORE, MonthDay.of(10, 11))))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void members_that_are_only_carried_along_make_no_difference() {
    Deadline kept =
        Deadline.continuous()
            .withKept(new KeptMembers(List.of(new KeptMember("note", "\"x\"", ""))));

    assertThat(deadline("Thường xuyên", kept).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_day_of_no_year_goes_with_that_day_of_any_year_and_no_other() {
    Deadline day = Deadline.day(DayBound.ON_OR_BEFORE, LocalDate.of(2025, 9, 29));
    Deadline newYear = Deadline.day(DayBound.ON_OR_BEFORE, LocalDate.of(2024, 12, 31));

    assertThat(deadline("trước 30/9", day).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("trước 1/1", newYear).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("trước 30/9", Deadline.year(2025)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(
            deadline("29/9/2025", Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(9, 30)))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("trước 30/9", Deadline.continuous()).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_duration_and_a_stage_without_days_go_with_any_day() {
    Deadline day = Deadline.day(DayBound.ON_OR_BEFORE, LocalDate.of(2026, 4, 24));

    assertThat(deadline("100 ngày", day).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("giai đoạn 1", day).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("100 ngày kể từ ngày 15/1/2026", day).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(deadline("100 ngày kể từ ngày 16/1/2026", day).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(deadline("100 ngày", Deadline.duration(90, DurationUnit.DAY)).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(deadline("Chưa chốt hạn", day).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void words_that_are_not_understood_contradict_nothing() {
    assertThat(deadline("đầu năm 2026", Deadline.year(2025)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(value("80 hoặc 90%", Documents.atLeast("70")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "trên 80%, MORE_THAN, 80, SATISFIED",
    "≥ 80, AT_LEAST, 80, SATISFIED",
    "80%, UNSPECIFIED, 80.0, SATISFIED",
    "trên 80%, AT_LEAST, 80, VIOLATED",
    "80%, AT_LEAST, 80, VIOLATED",
    "≥ 80, UNSPECIFIED, 80, VIOLATED",
    "≥ 80, AT_LEAST, 81, VIOLATED",
    "≥ 3% và tăng dần, AT_LEAST, 3, SATISFIED",
  })
  void comparison_and_number_must_be_the_same_and_units_need_not(
      String text, Comparison comparison, String number, Outcome outcome) {
    assertThat(value(text, Documents.quantity(comparison, number)).outcome()).isEqualTo(outcome);
  }

  @Test
  void the_place_of_a_value_is_its_cell() {
    Checked checked = value("≥ 80", Documents.atLeast("81"));

    assertThat(checked.pointer()).isEqualTo("/targets/0/value");
    assertThat(checked.argument("kind")).isEqualTo(new Term("cell.value"));
    assertThat(checked.argument("meaning")).hasToString("tối thiểu 81");
  }

  @Test
  void both_ends_of_a_range_must_be_the_same() {
    assertThat(value("20% - 50%", interval("20", "50")).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("20% - 50%", interval("20", "60")).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("20% - 50%", interval("10", "50")).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("tối thiểu 20 - 50", interval("20", "50")).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(value("20% - 50%", Documents.atLeast("20")).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_rank_agrees_in_position_and_in_what_both_say_of_scope_and_number() {
    assertThat(value("nhóm 30/63", rank(30, "", 63)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("top 30", rank(30, "cả nước", 63)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("nhóm 30/63", rank(30, "", 34)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("nhóm 30/63", rank(31, "", 63)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("≤ 50 Thế giới", rank(50, "thế giới", 0)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(value("≤ 50 Thế giới", rank(50, "ASEAN", 0)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_number_in_a_column_of_ranks_is_a_rank() {
    assertThat(value("≤ 10", rank(10, "", 0)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("10", rank(10, "", 0)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("≤ 11", rank(10, "", 0)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("≥ 10", rank(10, "", 0)).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void one_of_several_values_in_a_cell_must_fit() {
    String cell = "≤ 3 Đông Nam Á; ≤ 50 Thế giới";

    assertThat(value(cell, rank(3, "Đông Nam Á", 0)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value(cell, rank(50, "Thế giới", 0)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value(cell, rank(30, "Thế giới", 0)).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("≤ 3 Đông Nam Á; 50 hoặc 51", rank(30, "Thế giới", 0)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void to_keep_a_value_may_be_said_elsewhere_but_must_not_be_lost() {
    TargetValue number = Documents.quantity(Comparison.UNSPECIFIED, "100");

    assertThat(value("duy trì 100%", TargetValue.maintain(number)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(value("100%", TargetValue.maintain(number)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(value("duy trì 100%", number).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(value("duy trì 90%", TargetValue.maintain(number)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void words_without_figures_contradict_no_number_and_figures_are_not_mere_words() {
    assertThat(value("toàn bộ", Documents.quantity(Comparison.EQUAL, "100")).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(value("80%", TargetValue.qualitative("phần lớn")).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phấn đấu đạt trên 80%         | trên 80%                 | SATISFIED
          phấn đấu đạt trên 80%         | 80%                      | VIOLATED
          80% hộ, 100% xã               | 100%                     | SATISFIED
          80% hộ, 100% xã               | 90%                      | VIOLATED
          80% hộ, 100% xã               | 80% hộ, 100% xã          | SATISFIED
          80% hộ, 100% xã               | 80% hộ, 90% xã           | VIOLATED
          trên 90/80/70                 | 80                       | SATISFIED
          trên 90/80/70                 | 90                       | VIOLATED
          2025: 15-20%; 2030: 25-30%    | 25 - 30%                 | SATISFIED
          2025: 15-20%; 2030: 25-30%    | 25 - 35%                 | VIOLATED
          19/19 sở, ban, ngành          | 19/19                    | SATISFIED
          19/19 sở, ban, ngành          | 19/20                    | VIOLATED
          13/17                         | hạng 13/17               | SATISFIED
          31/34                         | 31 trên tổng số 34       | SATISFIED
          31/34                         | 30 trên tổng số 34       | VIOLATED
          giảm 20% so với hiện tại      | giảm 20%                 | SATISFIED
          20%                           | giảm 20%                 | SATISFIED
          giảm 20%                      | tăng 20%                 | VIOLATED
          giảm 20%                      | 20%                      | VIOLATED
          tăng tối thiểu 7% hằng năm    | tăng tối thiểu 7%/năm    | SATISFIED
          7                             | 7%/năm                   | SATISFIED
          7%/năm                        | 7%                       | VIOLATED
          ban hành kế hoạch             | hoàn thành nền tảng      | SATISFIED
          80%                           | ban hành kế hoạch        | VIOLATED
          khoảng 80%                    | 80%                      | VIOLATED
          """)
  void values_of_every_form_are_compared(String text, String meaning, Outcome outcome) {
    assertThat(value(text, TargetValue.parse(meaning).orElseThrow()).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_year_in_the_unit_says_that_a_number_recurs() {
    TargetValue number =
        TargetValue.quantity(Comparison.UNSPECIFIED, new BigDecimal("7"), Optional.of("%/năm"));

    assertThat(value("7%/năm", number).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_reporting_date_of_a_programme_is_compared_too() {
    ActionProgramme programme =
        Documents.programme()
            .reporting(
                ReportingRegime.builder()
                    .deadline(Printed.of("Hằng năm", Deadline.continuous()))
                    .build())
            .build();

    assertThat(Checked.check(RULE, programme).pointer()).isEqualTo("/reporting/deadline");
  }

  @Test
  void a_document_in_which_nothing_can_be_compared_is_not_meant() {
    assertThat(Checked.check(RULE, Documents.plan().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static TargetValue interval(String lower, String upper) {
    return TargetValue.interval(
        Comparison.UNSPECIFIED, new BigDecimal(lower), new BigDecimal(upper), Optional.empty());
  }

  private static TargetValue rank(int position, String scope, int outOf) {
    return TargetValue.rank(
        position,
        Optional.of(scope).filter(s -> !s.isEmpty()),
        Optional.of(outOf).filter(n -> n > 0));
  }

  private static Checked deadline(String text, Deadline meaning) {
    Task task = Documents.bareTask("nv-1").deadline(Printed.of(text, meaning)).build();
    return Checked.check(RULE, Documents.plan().addTasks(task).build());
  }

  private static Checked value(String text, TargetValue meaning) {
    Target target =
        Documents.target("ct-1")
            .value(Printed.of(text, meaning))
            .deadline(Optional.empty())
            .build();
    return Checked.check(RULE, Documents.plan().addTargets(target).build());
  }
}

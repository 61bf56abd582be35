package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class ReportSubmittedLateTest {

  private static final String RULE = "report-submitted-late";

  private final ProgressReport report =
      Reports.wholeReport().withEvaluations().withReportedPlans(ViolatingPortfolios.programmeRef());

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-06-30, 2025-06-14, 0",
    "2025-01-01, 2025-06-30, 2025-06-15, 1", // "trước 15/6" ends on the 14th
    "2025-01-01, 2025-05-31, 2025-06-25, 11",
    "2025-07-01, 2025-12-31, 2025-11-30, 0",
    "2025-01-01, 2025-12-31, 2025-12-20, 20",
    "2025-01-01, 2025-12-31, 2026-06-01, 183",
    "2025-07-01, 2025-11-15, 2025-12-02, 2"
  })
  void the_day_nearest_to_the_end_of_the_time_reported_on_counts(
      LocalDate first, LocalDate last, LocalDate issuedOn, long days) {
    CheckedPortfolio checked =
        check(
            ViolatingPortfolios.programme(),
            report
                .withIssuedOn(issuedOn)
                .withPeriod(
                    Printed.meaningOnly(Period.builder().firstDay(first).lastDay(last).build())));

    assertThat(checked.outcome()).isEqualTo(days == 0 ? Outcome.SATISFIED : Outcome.VIOLATED);
    if (days > 0) {
      assertThat(checked.severity()).isEqualTo(Severity.WARNING);
      assertThat(checked.pointer()).isEqualTo("/issuedOn");
      assertThat(checked.argument("days")).isEqualTo(days);
      assertThat(checked.argument("plan")).isEqualTo("03/NQ-CP");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "trước ngày 15/12, 2025-12-14, 6",
    "trước ngày 25/12, 2025-12-24, 0",
    "ngày 25 hằng tháng, 2025-12-25, 0",
    "ngày 18 hằng tháng, 2025-12-18, 2",
    "hằng năm, 2025-12-31, 0",
    "30/11/2025, 2025-11-30, 20",
  })
  void every_way_to_ask_for_reports_by_a_day_counts(String words, LocalDate due, long days) {
    ProgressReport ofTheYear = report.withPeriod(Printed.meaningOnly(Period.years(2025, 2025)));
    CheckedPortfolio checked =
        check(asking(words), ofTheYear.withIssuedOn(LocalDate.of(2025, 12, 20)));

    assertThat(checked.outcome()).isEqualTo(days == 0 ? Outcome.SATISFIED : Outcome.VIOLATED);
    if (days > 0) {
      assertThat(checked.argument("lastDay")).isEqualTo(due);
      assertThat(checked.argument("days")).isEqualTo(days);
    }
    assertThat(check(asking(words), ofTheYear.withIssuedOn(due)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(asking(words), ofTheYear.withIssuedOn(due.plusDays(1))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void nothing_is_asked_for_without_a_day_or_after_the_period() {
    assertThat(check(asking("thường xuyên"), report).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(
                    ViolatingPortfolios.programme(),
                    report.withPeriod(Printed.meaningOnly(Period.years(2040, 2040))))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_programme_asks_for_nothing_before_it_is_issued() {
    PlanDocument july = ViolatingPortfolios.programme().withIssuedOn(LocalDate.of(2025, 7, 10));
    ProgressReport ofTheHalf =
        report.withPeriod(
            Printed.meaningOnly(
                Period.builder()
                    .firstDay(LocalDate.of(2025, 1, 1))
                    .lastDay(LocalDate.of(2025, 6, 30))
                    .build()));

    assertThat(check(july, ofTheHalf.withIssuedOn(LocalDate.of(2025, 11, 25))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(july, ofTheHalf.withIssuedOn(LocalDate.of(2025, 12, 1))).argument("lastDay"))
        .isEqualTo(LocalDate.of(2025, 11, 30));
  }

  @Test
  void a_report_whose_evaluations_tell_the_time_is_judged_by_that() {
    ProgressReport told =
        report.withPeriod(Optional.empty()).withEvaluations(Reports.bareEvaluation().build());

    assertThat(check(ViolatingPortfolios.programme(), told).argument("lastDay"))
        .isEqualTo(LocalDate.of(2025, 11, 30));
  }

  @Test
  void a_report_without_a_period_cannot_be_judged() {
    assertThat(
            check(ViolatingPortfolios.programme(), report.withPeriod(Optional.empty())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void where_no_document_at_hand_sets_days_there_is_nothing_to_judge() {
    assertThat(Checked.check(RULE, report).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(ViolatingPortfolios.programme().withReporting(Optional.empty()), report)
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(ViolatingPortfolios.programme(), report.withIssuedOn(Optional.empty())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void what_a_plan_asks_of_its_departments_is_not_asked_of_its_issuer() {
    PlanDocument own =
        Reports.plan().withReporting(ViolatingPortfolios.programme().getReporting().orElseThrow());

    assertThat(check(own, report.withReportedPlans(Reports.PLAN)).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static PlanDocument asking(String words) {
    Deadline deadline = Deadline.parse(words).orElseThrow();
    return ViolatingPortfolios.programme()
        .withReporting(ReportingRegime.builder().deadline(Printed.of(words, deadline)).build());
  }

  private static CheckedPortfolio check(PlanDocument plan, ProgressReport report) {
    return CheckedPortfolio.check(RULE, Portfolio.of(plan, report));
  }
}

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
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.text.Printed;
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

  private static CheckedPortfolio check(PlanDocument plan, ProgressReport report) {
    return CheckedPortfolio.check(RULE, Portfolio.of(plan, report));
  }
}

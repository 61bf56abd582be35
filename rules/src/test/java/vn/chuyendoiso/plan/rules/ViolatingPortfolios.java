package vn.chuyendoiso.plan.rules;

import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;
import static vn.chuyendoiso.plan.rules.Reports.besidePlan;
import static vn.chuyendoiso.plan.rules.Reports.evaluation;
import static vn.chuyendoiso.plan.rules.Reports.measured;
import static vn.chuyendoiso.plan.rules.Reports.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/** For every rule across documents, portfolios that break it and no other such rule. */
final class ViolatingPortfolios {

  static final String OLDER = "200/KH-UBND";

  private static final Map<String, List<Portfolio>> REPORTS =
      Map.of(
          "report-delay-unexplained",
          List.of(
              besidePlan(
                  report(
                      bareEvaluation()
                          .addTaskResults(
                              Reports.task("nv-1")
                                  .state(ResultState.UNDER_WAY)
                                  .reason("Chờ vốn")
                                  .build())
                          .cutOff(LocalDate.of(2026, 1, 31))
                          .build()))),
          "report-submitted-late",
          List.of(
              Portfolio.of(
                  programme(),
                  Reports.wholeReport().withEvaluations().withReportedPlans(programmeRef()))),
          "evaluation-result-unknown",
          List.of(
              besidePlan(
                  report(evaluation().addTaskResults(Reports.task("nv-9").build()).build()))),
          "evaluation-result-missing",
          List.of(
              besidePlan(
                  Reports.plan()
                      .withTasks(Documents.task("nv-1").build(), Documents.task("nv-2").build()),
                  Reports.wholeReport())),
          "evaluation-unit-differs",
          List.of(
              besidePlan(
                  report(
                      bareEvaluation()
                          .addTargetResults(
                              Reports.target("ct-1")
                                  .measurements(List.of(measured("85", Optional.of("hộ"))))
                                  .build())
                          .build()))),
          "evaluation-demand-differs",
          List.of(
              besidePlan(
                  report(
                      bareEvaluation()
                          .addTargetResults(
                              Reports.target("ct-1")
                                  .state(ResultState.UNDER_WAY)
                                  .measurements(List.of(measured("72")))
                                  .achievedPercent(new BigDecimal("96"))
                                  .build())
                          .build()))),
          "evaluation-done-below-target",
          List.of(
              besidePlan(
                  report(
                      bareEvaluation()
                          .addTargetResults(
                              Reports.target("ct-1").measurements(List.of(measured("72"))).build())
                          .build()))));

  private static final Map<String, List<Portfolio>> WHOLES =
      Map.of(
          "portfolio-scheme-missing",
          List.of(Portfolio.of(Reports.plan())),
          "portfolio-task-repeated",
          List.of(
              Portfolio.of(
                  scheme(), Reports.plan(), Reports.plan().withNumber(number("268/KH-UBND")))),
          "portfolio-task-overlap",
          List.of(
              Portfolio.of(
                  scheme(),
                  Reports.plan()
                      .withTasks(Documents.task("nv-1").title(KeepingDocuments.OVERLAPPED).build()),
                  Reports.plan()
                      .withNumber(number("268/KH-UBND"))
                      .withTasks(
                          Documents.task("nv-1").title(KeepingDocuments.OVERLAPPING).build()))),
          "portfolio-number-repeated",
          List.of(
              Portfolio.of(
                  scheme(), Documents.plan().build(), Documents.plan().title("Bản sao").build())),
          "portfolio-document-succeeded",
          List.of(
              Portfolio.of(scheme(), older(LocalDate.of(2024, 1, 5)), successor()),
              Portfolio.of(scheme(), older(LocalDate.of(2024, 12, 30)), successor())));

  static final Map<String, List<Portfolio>> ALL = new LinkedHashMap<>();

  static {
    ALL.putAll(REPORTS);
    ALL.putAll(WHOLES);
  }

  private ViolatingPortfolios() {}

  /** A scheme of the province of {@link Documents#plan()}. */
  static BreakthroughScheme scheme() {
    return BreakthroughScheme.builder()
        .title("Đề án chuyển đổi số")
        .issuer(Documents.issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
        .addBreakthroughs(
            Breakthrough.builder().id(new BreakthroughId("mdp-1")).title("Dữ liệu dân cư").build())
        .build();
  }

  /** The Government's programme with its regime of reports. */
  static ActionProgramme programme() {
    Deadline twice =
        Deadline.recurring(
            Frequency.HALF_YEARLY,
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(6, 15)),
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(12, 1)));
    return Documents.programme()
        .reporting(ReportingRegime.builder().deadline(Printed.meaningOnly(twice)).build())
        .build();
  }

  static InstrumentRef programmeRef() {
    return InstrumentRef.builder().number(number("03/NQ-CP")).build();
  }

  static TransformationPlan older(LocalDate issuedOn) {
    return Documents.plan().number(number(OLDER)).issuedOn(issuedOn).period(year(2024)).build();
  }

  /** A plan that says that it replaces {@link #older}. */
  static TransformationPlan successor() {
    return Documents.plan()
        .addLegalBases(
            LegalBasis.of(
                LegalRelation.REPLACES, InstrumentRef.builder().number(number(OLDER)).build()))
        .build();
  }

  static Printed<Period> year(int year) {
    return Printed.meaningOnly(Period.years(year, year));
  }

  static DocumentNumber number(String number) {
    return DocumentNumber.of(number);
  }
}

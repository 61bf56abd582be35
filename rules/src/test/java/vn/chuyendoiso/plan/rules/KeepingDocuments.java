package vn.chuyendoiso.plan.rules;

import static vn.chuyendoiso.plan.rules.Reports.bareEvaluation;
import static vn.chuyendoiso.plan.rules.Reports.besidePlan;
import static vn.chuyendoiso.plan.rules.Reports.evaluation;
import static vn.chuyendoiso.plan.rules.Reports.measured;
import static vn.chuyendoiso.plan.rules.Reports.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * For every rule, the first document that breaks it with the flaw mended: it keeps that rule and
 * every other one.
 */
final class KeepingDocuments {

  static final String OVERLAPPED = "Lập Kế hoạch phát triển hạ tầng số";
  static final String OVERLAPPING = "Xây dựng kế hoạch phát triển hạ tầng số của tỉnh";

  /** Where the whole document of the kind does not show the rule, or differs in more. */
  private static final Map<String, Document> OWN = new HashMap<>();

  private static final Map<String, Portfolio> PORTFOLIOS = new HashMap<>();

  static {
    documents();
    targets();
    tasks();
    schemes();
    models();
    reports();
    portfolios();
  }

  private KeepingDocuments() {}

  /** A document that keeps a rule which is broken by a single document. */
  static Document of(String rule, Document violating) {
    if (OWN.containsKey(rule)) {
      return OWN.get(rule);
    }
    return switch (violating.type()) {
      case TRANSFORMATION_PLAN -> Documents.wholePlan();
      case BREAKTHROUGH_SCHEME -> Documents.wholeScheme();
      case INFRASTRUCTURE_MODEL -> Documents.wholeModel();
      case PROGRESS_REPORT -> Reports.wholeReport();
      case ACTION_PROGRAMME -> throw new IllegalArgumentException("none that keeps " + rule);
    };
  }

  /** Documents that keep a rule which is broken by documents beside each other. */
  static Portfolio portfolio(String rule) {
    return whole(PORTFOLIOS.getOrDefault(rule, besidePlan(Reports.wholeReport())));
  }

  /** The same documents, with a scheme that lacks nothing for the one of which only a part is. */
  static Portfolio whole(Portfolio portfolio) {
    BreakthroughScheme bare = ViolatingPortfolios.scheme();
    BreakthroughScheme whole =
        Documents.wholeScheme()
            .withTasks(
                Documents.task("nv-1").title("Số hóa sổ hộ tịch, làm sạch dữ liệu dân cư").build());
    return portfolio.withDocuments(
        portfolio.getDocuments().stream().map(d -> d.equals(bare) ? whole : d).toList());
  }

  /** What a rule says of them. */
  static Outcome judge(String rule) {
    return isOfDocument(rule)
        ? Checked.check(rule, of(rule, violating(rule))).outcome()
        : CheckedPortfolio.check(rule, portfolio(rule)).outcome();
  }

  /** What all rules say of them. */
  static List<Finding> findings(String rule) {
    return isOfDocument(rule)
        ? PlanValidator.of(of(rule, violating(rule))).asOf(Documents.AS_OF).validate().getFindings()
        : CheckedPortfolio.findings(portfolio(rule));
  }

  private static boolean isOfDocument(String rule) {
    return ViolatingDocuments.ALL.containsKey(rule);
  }

  private static Document violating(String rule) {
    return ViolatingDocuments.ALL.get(rule).get(0);
  }

  private static TransformationPlan violatingPlan(String rule) {
    return (TransformationPlan) violating(rule);
  }

  private static void documents() {
    TransformationPlan withAsset = ViolatingPlans.withAsset(ViolatingPlans.asset().build());
    OWN.put("asset-quality-missing", withAsset);
    OWN.put("asset-sharing-missing", withAsset);
    OWN.put(
        "document-group-without-task",
        violatingPlan("document-group-without-task")
            .withTasks(
                Documents.task("nv-1").group("1").build(),
                Documents.task("nv-2")
                    .title("Tuyên truyền về dịch vụ công trực tuyến trên truyền thanh cơ sở")
                    .group("9")
                    .build()));
    TransformationPlan plan = Documents.wholePlan();
    OWN.put(
        "document-period-reversed", plan.withPeriod(Printed.meaningOnly(Period.years(2025, 2025))));
    OWN.put(
        "plan-national-target-missing",
        plan.withObjectives(
            ViolatingPlans.objectives(
                "Hoàn thành các mục tiêu của Quyết định số 749/QĐ-TTg và Quyết định số 942/QĐ-TTg",
                "Cung cấp dịch vụ công trực tuyến 24/7",
                "Công chức có định danh số")));
    OWN.put(
        "plan-simplification-missing",
        violatingPlan("plan-simplification-missing")
            .withObjectives(
                ViolatingPlans.objectives(
                    ViolatingPlans.NATIONAL_GOALS, "Cắt giảm, đơn giản hóa thủ tục hành chính")));
    OWN.put(
        "document-duplicate-id",
        ViolatingPlans.withTasks(
            Documents.task("nv-1").build(),
            Documents.task("nv-2").title("Nâng cấp trang thông tin điện tử").build()));
    OWN.put(
        "plan-for-resolution-late",
        violatingPlan("plan-for-resolution-late").withIssuedOn(LocalDate.of(2025, 2, 20)));
    OWN.put("plan-notice-target-missing", ViolatingPlans.draft());
    OWN.put("plan-theme-missing", ViolatingPlans.draft());
    OWN.put("plan-decentralisation-missing", ViolatingPlans.draft());
    OWN.put("plan-personal-service-missing", ViolatingPlans.draft());
  }

  private static void targets() {
    Target first = Documents.target("ct-1").build();
    Target second = Documents.target("ct-2").build();
    OWN.put("target-without-task", ViolatingPlans.withTargets(first, second));
    OWN.put("target-without-derivation", ViolatingPlans.withTargets(first, second));
    OWN.put("target-due-outside-period", ViolatingPlans.withTargets(first, second));
    TransformationPlan fromLess = ViolatingPlans.withTargets(ViolatingPlans.withBaseline("62"));
    OWN.put("target-below-baseline", fromLess);
    OWN.put("target-already-reached", fromLess);
    OWN.put("target-baseline-unsourced", fromLess);
    OWN.put(
        "target-jump-disproportionate",
        ViolatingPlans.withTargets(
            ViolatingPlans.withBaseline("8").withValue(Documents.value(Documents.atLeast("35")))));
    OWN.put(
        "target-interval-reversed",
        ViolatingPlans.withTargets(
            first.withValue(
                Documents.value(
                    TargetValue.interval(
                        Comparison.UNSPECIFIED,
                        new BigDecimal("40"),
                        new BigDecimal("50"),
                        Optional.empty())))));
    OWN.put("target-values-contradict", ViolatingPlans.withTargets(first, second));
    OWN.put(
        "target-series-backwards",
        ViolatingPlans.withTargets(
            first.withDeadline(Documents.deadline("6/2025")),
            second.withValue(Documents.value(Documents.atLeast("90")))));
    OWN.put(
        "target-below-national",
        violatingPlan("target-below-national")
            .withTargets(first.withValue(Documents.value(Documents.atLeast("100")))));
  }

  private static void tasks() {
    Task first = Documents.task("nv-1").build();
    Task second = Documents.task("nv-2").build();
    OWN.put(
        "document-text-contradicts-meaning",
        ViolatingPlans.withTasks(ViolatingPlans.due("nv-1", "2025")));
    OWN.put("task-without-target", ViolatingPlans.withTasks(first, second));
    OWN.put(
        "task-funding-missing",
        ViolatingPlans.withTasks(
                ViolatingPlans.due("nv-1", "2025").withFunding(ViolatingSchemes.ownBudget()),
                ViolatingPlans.due("nv-2", "2025").withFunding(ViolatingSchemes.ownBudget()))
            .withFunding(Optional.empty()));
    OWN.put(
        "task-joint-leads",
        ViolatingPlans.withTasks(
            first.withAssignments(
                Documents.lead(Documents.body("Sở Nội vụ")),
                Documents.coordinators(Documents.body("Sở Tư pháp")))));
    OWN.put(
        "task-collective-lead",
        ViolatingPlans.withTasks(
            first.withAssignments(
                Documents.lead(Documents.body("Sở Thông tin và Truyền thông")),
                Documents.coordinators(Actor.collective("Các sở, ban, ngành")))));
    OWN.put(
        "task-scheme-undated",
        ViolatingPlans.withTasks(
            first.withTitle("Triển khai Đề án 06").withDeadline(Documents.deadline("6/2025"))));
    OWN.put(
        "task-lead-ceased",
        ViolatingPlans.withTasks(
            first.withAssignments(
                Documents.lead(Documents.body("Bộ Khoa học và Công nghệ", "BKHCN")))));
    OWN.put(
        "task-outlives-parent",
        ViolatingPlans.withTasks(
            ViolatingPlans.due("nv-1", "6/2025")
                .withChildren(ViolatingPlans.due("nv-1.1", "4/2025"))));
    OWN.put(
        "task-before-prerequisite",
        ViolatingPlans.withTasks(
            ViolatingPlans.due("nv-1", "3/2025"),
            ViolatingPlans.due("nv-2", "6/2025").withAfter(new TaskId("nv-1"))));
  }

  private static void schemes() {
    BreakthroughScheme whole = Documents.wholeScheme();
    Task first = Documents.task("nv-1").build();
    Task second = Documents.task("nv-2").build();
    OWN.put("scheme-due-late", whole.withPeriod(Printed.meaningOnly(Period.years(2024, 2025))));
    OWN.put("task-duplicate-title", whole.withTasks(first, second));
    OWN.put(
        "task-near-duplicate",
        whole.withTasks(
            first.withTitle("Tập huấn kỹ năng số cho nông dân"),
            second.withTitle("Tập huấn kỹ năng số cho giáo viên")));
    OWN.put(
        "task-level-unclear",
        whole.withTasks(
            first.withLevel(GovernmentLevel.PROVINCE),
            second
                .withLevel(GovernmentLevel.PROVINCE)
                .withAssignments(Documents.lead(Documents.body("Trung tâm Giám sát, điều hành")))));
    OWN.put(
        "document-breakthroughs-many",
        whole.withBreakthroughs(
            Documents.breakthrough("mdp-1").build(),
            Documents.breakthrough("mdp-2").build(),
            Documents.breakthrough("mdp-3").build()));
    OWN.put(
        "document-approvals-out-of-order",
        whole.withApprovals(
            Documents.step(ApprovalAction.REVIEWED, LocalDate.of(2024, 10, 10)),
            Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2024, 10, 11))));
    OWN.put(
        "document-basis-expired",
        BreakthroughScheme.builder()
            .from(whole)
            .addLegalBases(Documents.basis("2568/QĐ-BTTTT", LegalRelation.BASIS))
            .build());
    OWN.put(
        "document-funding-sum",
        whole.withFunding(
            Funding.builder()
                .amount(ViolatingSchemes.money("200"))
                .addShares(ViolatingSchemes.share(FundingSource.LOCAL_BUDGET, "120"))
                .addShares(ViolatingSchemes.share(FundingSource.ENTERPRISES, "80"))
                .build()));
    OWN.put(
        "document-information-unprotected",
        ((BreakthroughScheme) violating("document-information-unprotected"))
            .withSecurity(
                Documents.security(InformationClass.PERSONAL_DATA, InformationClass.STATE_SECRET)));
    OWN.put(
        "scheme-continuation-unargued",
        whole.withContinuations(
            Continuation.builder()
                .instrument(instrument("1929/QĐ-UBND"))
                .justification(
                    "Dữ liệu hộ tịch đã số hóa là nền để bỏ bản sao giấy ngay trong năm 2025")
                .build()));
    OWN.put(
        "scheme-funding-unreported",
        whole.withFunding(
            Funding.builder()
                .addShares(ViolatingSchemes.share(FundingSource.CENTRAL_BUDGET, "50"))
                .reportToPrimeMinister(instrument("85/TTr-UBND"))
                .build()));
  }

  private static void models() {
    InfrastructureComponent centre = Documents.component("tp-1", "Trung tâm dữ liệu").build();
    InfrastructureComponent store = Documents.component("tp-2", "Kho dữ liệu").build();
    OWN.put("component-lead-missing", Documents.wholeModel().withComponents(centre));
    OWN.put(
        "component-lead-unclear",
        Documents.wholeModel()
            .withComponents(
                centre.withAssignments(
                    Documents.lead(Documents.body("Bộ Công an")),
                    Documents.coordinators(Documents.body("Bộ Quốc phòng")))));
    OWN.put(
        "component-responsibility-unstated", Documents.wholeModel().withComponents(centre, store));
    OWN.put(
        "component-duplicate",
        Documents.wholeModel().withComponents(centre.withName("Cổng dữ liệu"), store));
  }

  private static void reports() {
    OWN.put(
        "evaluation-tally-inconsistent",
        report(
            bareEvaluation()
                .addTallies(ViolatingReports.tally(10, StateCount.of(ResultState.DONE, 10)).build())
                .build()));
    OWN.put(
        "evaluation-value-unsourced",
        report(bareEvaluation().addTargetResults(Reports.target("ct-1").build()).build()));
    OWN.put(
        "evaluation-done-below-target",
        report(
            bareEvaluation()
                .addTaskResults(Reports.task("nv-1").progressPercent(new BigDecimal("100")).build())
                .build()));
    OWN.put(
        "report-delay-unexplained",
        report(
            bareEvaluation()
                .addTaskResults(
                    Reports.task("nv-1")
                        .state(ResultState.NOT_DONE)
                        .reason("Chờ vốn")
                        .remedy("Bố trí vốn trong quý I/2026, hoàn thành trước ngày 30/6/2026")
                        .build())
                .build()));
    PORTFOLIOS.put(
        "evaluation-result-missing",
        besidePlan(
            Reports.plan()
                .withTasks(Documents.task("nv-1").build(), Documents.task("nv-2").build()),
            report(evaluation().addTaskResults(Reports.task("nv-2").build()).build())));
    PORTFOLIOS.put(
        "evaluation-unit-differs",
        besidePlan(
            report(
                bareEvaluation()
                    .addTargetResults(
                        Reports.target("ct-1")
                            .measurements(List.of(measured("85", Optional.of("%"))))
                            .build())
                    .build())));
    PORTFOLIOS.put(
        "evaluation-demand-differs",
        besidePlan(
            report(
                bareEvaluation()
                    .addTargetResults(
                        Reports.target("ct-1")
                            .state(ResultState.UNDER_WAY)
                            .measurements(List.of(measured("72")))
                            .achievedPercent(new BigDecimal("90"))
                            .build())
                    .build())));
    ProgressReport onProgramme =
        Reports.wholeReport()
            .withEvaluations()
            .withReportedPlans(ViolatingPortfolios.programmeRef())
            .withIssuedOn(LocalDate.of(2025, 11, 28));
    PORTFOLIOS.put(
        "report-submitted-late", Portfolio.of(ViolatingPortfolios.programme(), onProgramme));
  }

  private static void portfolios() {
    BreakthroughScheme scheme = ViolatingPortfolios.scheme();
    PORTFOLIOS.put("portfolio-scheme-missing", Portfolio.of(Reports.plan(), scheme));
    PORTFOLIOS.put(
        "portfolio-number-repeated",
        Portfolio.of(
            scheme,
            Documents.plan().build(),
            Documents.plan().title("Bản sao").number(DocumentNumber.of("268/KH-UBND")).build()));
    PORTFOLIOS.put(
        "portfolio-task-repeated",
        Portfolio.of(
            scheme,
            Reports.plan(),
            Reports.plan()
                .withNumber(DocumentNumber.of("268/KH-UBND"))
                .withTasks(
                    Documents.task("nv-1")
                        .origin(Citation.builder().instrument(instrument("267/KH-UBND")).build())
                        .build())));
    PORTFOLIOS.put(
        "portfolio-task-overlap",
        Portfolio.of(
            scheme,
            Reports.plan().withTasks(Documents.task("nv-1").title(OVERLAPPED).build()),
            Reports.plan()
                .withNumber(DocumentNumber.of("268/KH-UBND"))
                .withTasks(
                    Documents.task("nv-1")
                        .title(OVERLAPPING)
                        .origin(Citation.builder().instrument(instrument("267/KH-UBND")).build())
                        .build())));
    PORTFOLIOS.put(
        "portfolio-document-succeeded", Portfolio.of(scheme, ViolatingPortfolios.successor()));
  }

  private static InstrumentRef instrument(String number) {
    return Documents.instrument(number);
  }
}

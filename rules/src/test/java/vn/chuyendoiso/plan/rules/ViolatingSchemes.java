package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Schemes and models that break one rule of Directive 34/CT-TTg; one for each form of a message.
 */
final class ViolatingSchemes {

  private static final BreakthroughScheme WHOLE = Documents.wholeScheme();
  private static final Breakthrough ONE = Documents.breakthrough("mdp-1").build();
  private static final Breakthrough TWO = Documents.breakthrough("mdp-2").build();
  private static final Target TARGET = Documents.target("ct-1").build();
  private static final Target OTHER_TARGET = Documents.target("ct-2").build();
  private static final Task TASK = Documents.task("nv-1").build();
  private static final Task OTHER_TASK = Documents.task("nv-2").build();
  private static final String OFFLINE = "Khảo sát xã hội học hằng năm";

  static final Map<String, List<Document>> ALL =
      Map.ofEntries(
          Map.entry(
              "document-head-missing", List.of(Documents.wholePlan().withHead(Optional.empty()))),
          Map.entry(
              "document-basis-expired",
              List.of(
                  WHOLE.withLegalBases(
                      append(
                          WHOLE.getLegalBases(),
                          Documents.basis("2323/QĐ-BTTTT", LegalRelation.BASIS))))),
          Map.entry(
              "document-approvals-out-of-order",
              List.of(
                  WHOLE.withApprovals(
                      Documents.step(ApprovalAction.REVIEWED, LocalDate.of(2024, 10, 10)),
                      Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2024, 10, 9))),
                  WHOLE.withApprovals(
                      Documents.step(ApprovalAction.SUBMITTED, LocalDate.of(2024, 10, 18))))),
          Map.entry(
              "document-funding-sum",
              List.of(
                  WHOLE.withFunding(
                      Funding.builder()
                          .amount(money("200"))
                          .addShares(share(FundingSource.LOCAL_BUDGET, "120"))
                          .addShares(share(FundingSource.ENTERPRISES, "60"))
                          .build()),
                  WHOLE
                      .withFunding(Funding.builder().amount(money("100")).build())
                      .withTaskGroupSet("guidance-2025")
                      .withOmittedTaskGroups(Documents.allGroupsBut("1"))
                      .withTasks(TASK.withGroup("1"))
                      .withGroupFunding(groupFunding("1", "120")))),
          Map.entry(
              "document-information-unprotected",
              List.of(WHOLE.withTasks(TASK.withInformation(InformationClass.STATE_SECRET)))),
          Map.entry(
              "document-breakthroughs-many",
              List.of(
                  WHOLE.withBreakthroughs(
                      IntStream.rangeClosed(1, 8)
                          .mapToObj(i -> Documents.breakthrough("mdp-" + i).build())
                          .toList()))),
          Map.entry("scheme-without-breakthrough", List.of(WHOLE.withBreakthroughs())),
          Map.entry(
              "scheme-connection-missing",
              List.of(
                  WHOLE.withScheme06Connections(Documents.connection().shared("\u2003").build()),
                  WHOLE.withScheme06Connections(
                      Documents.connection().platform(Optional.empty()).build()))),
          Map.entry(
              "scheme-due-late",
              List.of(
                  WHOLE.withPeriod(Printed.meaningOnly(Period.years(2024, 2030))),
                  undated().withTargets(TARGET.withDeadline(Documents.deadline("2026"))),
                  undated()
                      .withTargets(TARGET.withDeadline(Documents.deadline("Hằng năm")))
                      .withTasks(TASK.withDeadline(Documents.deadline("6/2026"))),
                  undated()
                      .withFeasibility(
                          Documents.feasibility().startsOn(LocalDate.of(2026, 1, 1)).build()))),
          Map.entry(
              "scheme-strategy-uncited",
              List.of(
                  WHOLE.withLegalBases(
                      Documents.basis("34/CT-TTg", LegalRelation.IMPLEMENTS),
                      Documents.basis("749/QĐ-TTg", LegalRelation.BASIS)))),
          Map.entry(
              "scheme-feasibility-unargued", List.of(WHOLE.withFeasibility(Optional.empty()))),
          Map.entry(
              "scheme-institutional-change",
              List.of(
                  WHOLE.withFeasibility(
                      Documents.feasibility()
                          .institutionalChange(Feasibility.InstitutionalChange.NEEDED)
                          .build()),
                  WHOLE.withTasks(
                      TASK.withDeliverables(Deliverable.of("Nghị định của Chính phủ"))))),
          Map.entry(
              "scheme-continuation-unargued",
              List.of(
                  WHOLE.withContinuations(
                      Continuation.builder()
                          .instrument(
                              InstrumentRef.builder()
                                  .number(DocumentNumber.of("1929/QĐ-UBND"))
                                  .build())
                          .build()))),
          Map.entry("scheme-security-missing", List.of(WHOLE.withSecurity(Optional.empty()))),
          Map.entry(
              "scheme-funding-unstated",
              List.of(
                  WHOLE.withFunding(Optional.empty()),
                  WHOLE
                      .withFunding(Optional.empty())
                      .withTasks(TASK.withFunding(ownBudget()), OTHER_TASK))),
          Map.entry(
              "scheme-funding-unreported",
              List.of(
                  WHOLE.withFunding(
                      Funding.builder()
                          .addShares(share(FundingSource.CENTRAL_BUDGET, "50"))
                          .build()))),
          Map.entry(
              "breakthrough-impact-unstated",
              List.of(
                  WHOLE.withBreakthroughs(ONE.withImpactScope(Optional.empty())),
                  WHOLE.withBreakthroughs(
                      ONE.withImpactScope(Optional.empty()).withBeneficiaries(),
                      TWO.withImpactScope(Optional.empty()).withBeneficiaries()))),
          Map.entry(
              "breakthrough-pillar-unstated",
              List.of(
                  WHOLE.withBreakthroughs(ONE.withPillars()),
                  WHOLE.withBreakthroughs(ONE.withPillars(), TWO.withPillars()))),
          Map.entry(
              "breakthrough-without-citizens",
              List.of(WHOLE.withBreakthroughs(ONE.withBeneficiaries(Beneficiary.AUTHORITIES)))),
          Map.entry(
              "breakthrough-benefit-unmeasured",
              List.of(
                  WHOLE.withBreakthroughs(ONE.withTargets()),
                  WHOLE.withBreakthroughs(ONE.withTargets(), TWO.withTargets()))),
          Map.entry(
              "breakthrough-own-work-unstated",
              List.of(
                  withoutOwnWork().withBreakthroughs(ONE),
                  withoutOwnWork().withBreakthroughs(ONE, TWO))),
          Map.entry(
              "target-measured-offline",
              List.of(
                  WHOLE.withTargets(TARGET.withMethod(OFFLINE)),
                  WHOLE
                      .withTargets(TARGET.withMethod(OFFLINE), OTHER_TARGET.withMethod(OFFLINE))
                      .withTasks(TASK.withTargets(TARGET.getId(), OTHER_TARGET.getId())))),
          Map.entry(
              "task-level-unclear",
              List.of(
                  WHOLE.withTasks(
                      TASK.withLevel(GovernmentLevel.PROVINCE),
                      OTHER_TASK.withAssignments(
                          Documents.lead(Documents.body("Trung tâm Giám sát, điều hành")))),
                  WHOLE.withTasks(TASK.withLevel(GovernmentLevel.MINISTRY)))),
          Map.entry(
              "task-duplicate-title",
              List.of(WHOLE.withTasks(TASK, OTHER_TASK.withTitle(TASK.getTitle() + ".")))),
          Map.entry(
              "task-near-duplicate",
              List.of(
                  WHOLE.withTasks(
                      TASK.withTitle("Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính"),
                      OTHER_TASK.withTitle(
                          "Hệ thống thông tin giải quyết TTHC được nâng cấp, hoàn thiện")))),
          Map.entry(
              "component-lead-missing",
              List.of(
                  model(
                      Documents.component("tp-1", "Trung tâm dữ liệu")
                          .assignments(List.of())
                          .build()))),
          Map.entry(
              "component-lead-unclear",
              List.of(
                  model(ledBy(Documents.body("Bộ Công an"), Documents.body("Bộ Quốc phòng"))),
                  model(ledBy(Actor.collective("Các bộ, ngành"))))),
          Map.entry(
              "component-responsibility-unstated",
              List.of(
                  model(
                      aimless("tp-1", "Trung tâm dữ liệu"),
                      Documents.component("tp-2", "Kho dữ liệu").build()),
                  model(aimless("tp-1", "Trung tâm dữ liệu"), aimless("tp-2", "Kho dữ liệu")))),
          Map.entry(
              "component-duplicate",
              List.of(
                  model(
                      Documents.component("tp-1", "Kho dữ liệu").build(),
                      Documents.component("tp-2", "Kho dữ liệu").build()),
                  model(
                      Documents.component("tp-1", "Kho dữ liệu").build(),
                      Documents.component("tp-1", "Trung tâm dữ liệu").build()))));

  private ViolatingSchemes() {}

  private static BreakthroughScheme undated() {
    return WHOLE.withPeriod(Optional.empty());
  }

  private static BreakthroughScheme withoutOwnWork() {
    return WHOLE.withScheme06Connections(Documents.connection().ownWork(Optional.empty()).build());
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  static Printed<Amount> money(String number) {
    return Printed.meaningOnly(
        Amount.of(Comparison.UNSPECIFIED, new BigDecimal(number), MoneyUnit.BILLION_DONG));
  }

  static FundingShare share(FundingSource source, String number) {
    return FundingShare.builder().source(source).amount(money(number)).build();
  }

  static Funding ownBudget() {
    return Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build();
  }

  static TaskGroupFunding groupFunding(String group, String number) {
    return TaskGroupFunding.builder()
        .group(group)
        .funding(Funding.builder().amount(money(number)).build())
        .build();
  }

  private static InfrastructureModel model(InfrastructureComponent... components) {
    return Documents.wholeModel().withComponents(components);
  }

  private static InfrastructureComponent ledBy(Actor... leads) {
    return Documents.component("tp-1", "Trung tâm dữ liệu")
        .assignments(List.of(Documents.lead(leads)))
        .build();
  }

  private static InfrastructureComponent aimless(String id, String name) {
    return Documents.component(id, name).purpose(Optional.empty()).build();
  }
}

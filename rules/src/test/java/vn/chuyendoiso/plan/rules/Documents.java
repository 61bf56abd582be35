package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Small documents that keep every rule, to be broken in one way by a test. */
final class Documents {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private Documents() {}

  /** A province's plan for 2025, issued in time, without targets and tasks. */
  static TransformationPlan.Builder plan() {
    return TransformationPlan.builder()
        .number(DocumentNumber.of("267/KH-UBND"))
        .title("Kế hoạch chuyển đổi số năm 2025")
        .issuer(issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
        .issuedOn(LocalDate.of(2024, 10, 29))
        .head(Actor.personRole("Chủ tịch UBND tỉnh Cà Mau"))
        .period(Printed.of("2025", Period.years(2025, 2025)))
        .addEvaluations(evaluation(2024, 2024), evaluation(2021, 2024))
        .addObjectives(
            objective(
                "Hoàn thành các mục tiêu đến năm 2025 của Quyết định số 749/QĐ-TTg và Quyết định"
                    + " số 942/QĐ-TTg"),
            objective("Giải quyết thủ tục trên môi trường điện tử"))
        .addLegalBases(
            basis(LegalRelation.GUIDED_BY, "3816/BTTTT-CĐSQG"),
            basis(LegalRelation.IMPLEMENTS, "749/QĐ-TTg"),
            basis(LegalRelation.BASIS, "06/QĐ-TTg"))
        .architecture(architecture("2568/QĐ-BTTTT"))
        .funding(Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build());
  }

  /** An evaluation that counts what was done. */
  static Evaluation evaluation(int firstYear, int lastYear) {
    return Evaluation.builder()
        .period(Printed.meaningOnly(Period.years(firstYear, lastYear)))
        .addTallies(
            Tally.builder()
                .subject(Tally.Subject.TARGETS)
                .total(30)
                .addCounts(StateCount.of(ResultState.DONE, 21))
                .build())
        .build();
  }

  static Objective objective(String text) {
    return Objective.builder().text(text).build();
  }

  static LegalBasis basis(LegalRelation relation, String number) {
    return LegalBasis.of(relation, instrument(number));
  }

  static InstrumentRef instrument(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }

  /** The conformity to a framework and to an own architecture. */
  static ArchitectureConformity architecture(String framework) {
    return ArchitectureConformity.builder()
        .framework(instrument(framework))
        .ownArchitecture(instrument("1500/QĐ-UBND"))
        .build();
  }

  /** The same with an indicator, a target and a task that serves it. */
  static TransformationPlan wholePlan() {
    return plan()
        .addIndicators(indicator("ct"))
        .addTargets(target("ct-1").build())
        .addTasks(task("nv-1").build())
        .build();
  }

  /** A province's scheme under Directive 34 that says everything, with one of each part. */
  static BreakthroughScheme wholeScheme() {
    return BreakthroughScheme.builder()
        .number(DocumentNumber.of("2034/QĐ-UBND"))
        .title("Đề án chuyển đổi số tỉnh Cà Mau giai đoạn 2024-2025")
        .issuer(issuer("UBND tỉnh Cà Mau", IssuerKind.PROVINCE))
        .issuedOn(LocalDate.of(2024, 10, 17))
        .head(Actor.personRole("Chủ tịch UBND tỉnh Cà Mau"))
        .period(Printed.of("2024-2025", Period.years(2024, 2025)))
        .addLegalBases(
            basis("34/CT-TTg", LegalRelation.IMPLEMENTS),
            basis("749/QĐ-TTg", LegalRelation.BASIS),
            basis("942/QĐ-TTg", LegalRelation.BASIS),
            basis("411/QĐ-TTg", LegalRelation.BASIS),
            basis("142/QĐ-TTg", LegalRelation.BASIS))
        .addApprovals(
            step(ApprovalAction.DRAFTED, LocalDate.of(2024, 10, 1)),
            step(ApprovalAction.REVIEWED, LocalDate.of(2024, 10, 10)),
            step(ApprovalAction.ISSUED, LocalDate.of(2024, 10, 17)))
        .addIndicators(indicator("ct"))
        .addTargets(target("ct-1").build())
        .addBreakthroughs(breakthrough("mdp-1").build())
        .addScheme06Connections(connection().build())
        .feasibility(feasibility().build())
        .addTasks(task("nv-1").build())
        .funding(Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build())
        .security(security(InformationClass.PERSONAL_DATA))
        .build();
  }

  static LegalBasis basis(String number, LegalRelation relation) {
    return LegalBasis.of(
        relation, InstrumentRef.builder().number(DocumentNumber.of(number)).build());
  }

  static ApprovalStep step(ApprovalAction action, LocalDate day) {
    return ApprovalStep.builder().action(action).day(day).build();
  }

  /** A breakthrough for citizens, measured by {@code ct-1} and carried out by {@code nv-1}. */
  static Breakthrough.Builder breakthrough(String id) {
    return Breakthrough.builder()
        .id(new BreakthroughId(id))
        .title("Một hồ sơ, dùng mọi nơi")
        .addPillars(Pillar.DIGITAL_GOVERNANCE)
        .impactScope("Toàn tỉnh")
        .addBeneficiaries(Beneficiary.CITIZENS)
        .addTargets(new TargetId("ct-1"))
        .addTasks(new TaskId("nv-1"));
  }

  /** A connection with Scheme 06 that says all three. */
  static Scheme06Connection.Builder connection() {
    return Scheme06Connection.builder()
        .shared("Dữ liệu hộ tịch")
        .platform("Nền tảng tích hợp, chia sẻ dữ liệu quốc gia")
        .ownWork("Số hóa sổ hộ tịch, làm sạch dữ liệu dân cư");
  }

  static Feasibility.Builder feasibility() {
    return Feasibility.builder()
        .institutionalChange(Feasibility.InstitutionalChange.NOT_NEEDED)
        .startsOn(LocalDate.of(2024, 11, 1))
        .argument("Các hệ thống đã có, chỉ cần kết nối");
  }

  /** A security plan with one measure. */
  static SecurityPlan security(InformationClass... information) {
    return SecurityPlan.builder()
        .addMeasures(
            SecurityMeasure.builder().addInformation(information).text("Mã hóa dữ liệu").build())
        .build();
  }

  /** A model with a platform that one ministry leads, and a component of it with its own lead. */
  static InfrastructureModel wholeModel() {
    return InfrastructureModel.builder()
        .number(DocumentNumber.of("1727/QĐ-BTTTT"))
        .title("Mô hình thành phần hạ tầng chuyển đổi số")
        .issuer(
            issuer("Bộ Thông tin và Truyền thông", IssuerKind.MINISTRY)
                .withOrganization(new OrganizationId("BTTTT")))
        .issuedOn(LocalDate.of(2024, 9, 27))
        .addComponents(
            component("tp-1", "Nền tảng tích hợp, chia sẻ dữ liệu")
                .addChildren(component("tp-1.1", "Trục liên thông văn bản").build())
                .build(),
            component("tp-2", "Trung tâm dữ liệu").build())
        .build();
  }

  static InfrastructureComponent.Builder component(String id, String name) {
    return InfrastructureComponent.builder()
        .id(new ComponentId(id))
        .name(name)
        .purpose("Dùng chung cho các bộ, ngành, địa phương")
        .addAssignments(lead(body("Bộ Thông tin và Truyền thông", "BTTTT")));
  }

  /** A programme of the Government for 2025 to 2030, without targets and tasks. */
  static ActionProgramme.Builder programme() {
    return ActionProgramme.builder()
        .number(DocumentNumber.of("03/NQ-CP"))
        .title("Chương trình hành động của Chính phủ")
        .issuer(issuer("Chính phủ", IssuerKind.NATION))
        .issuedOn(LocalDate.of(2025, 1, 9))
        .period(Printed.of("2025 - 2030", Period.years(2025, 2030)))
        .funding(Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build());
  }

  static Issuer issuer(String name, IssuerKind kind) {
    return Issuer.builder().name(name).kind(kind).build();
  }

  /** A share in per cent. */
  static Indicator indicator(String id) {
    return Indicator.builder()
        .id(new IndicatorId(id))
        .name("Tỷ lệ hồ sơ xử lý trực tuyến")
        .unit("%")
        .population("Thủ tục hành chính của người dân, doanh nghiệp")
        .direction(Direction.HIGHER_IS_BETTER)
        .build();
  }

  /** At least 80 % of indicator {@code ct} by the end of 2025. */
  static Target.Builder target(String id) {
    return Target.builder()
        .id(new TargetId(id))
        .code(id.replaceFirst("^ct-", ""))
        .indicator(new IndicatorId("ct"))
        .value(value(atLeast("80")))
        .deadline(deadline("2025"))
        .method("Thống kê trên Cổng dịch vụ công quốc gia")
        .addDerivedFrom(Derivation.builder().instrument(instrument("749/QĐ-TTg")).build());
  }

  /** A task that lacks nothing and serves target {@code ct-1}. */
  static Task.Builder task(String id) {
    return bareTask(id)
        .addAssignments(lead(body("Sở Thông tin và Truyền thông")))
        .addAssignments(coordinators(body("Công an tỉnh")))
        .addDeliverables(Deliverable.of("Quyết định của UBND tỉnh"))
        .deadline(deadline("12/2025"))
        .addTargets(new TargetId("ct-1"));
  }

  /** A task of which only the title is known, which differs from task to task. */
  static Task.Builder bareTask(String id) {
    return Task.builder()
        .id(new TaskId(id))
        .code(id.replaceFirst("^nv-", ""))
        .title(
            id.equals("nv-1")
                ? "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính"
                : "Nâng cấp hệ thống thông tin, hạng mục " + id);
  }

  /** A deadline as printed, which must be understood. */
  static Printed<Deadline> deadline(String text) {
    return Printed.of(text, Deadline.parse(text).orElseThrow());
  }

  static Printed<TargetValue> value(TargetValue value) {
    return Printed.meaningOnly(value);
  }

  static TargetValue.Quantity atLeast(String number) {
    return quantity(Comparison.AT_LEAST, number);
  }

  static TargetValue.Quantity quantity(Comparison comparison, String number) {
    return TargetValue.quantity(comparison, new BigDecimal(number), Optional.empty());
  }

  static Assignment lead(Actor... actors) {
    return Assignment.of(Responsibility.LEAD, actors);
  }

  static Assignment coordinators(Actor... actors) {
    return Assignment.of(Responsibility.COORDINATE, actors);
  }

  /** A body that the registry does not have. */
  static Actor body(String name) {
    return Actor.body(name, Optional.empty());
  }

  /** A body of the registry. */
  static Actor body(String name, String id) {
    return Actor.body(name, Optional.of(new OrganizationId(id)));
  }

  /** All groups of the guidance of 2025 but some, as left out. */
  static List<OmittedTaskGroup> allGroupsBut(String... groups) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(Integer::toString)
        .filter(g -> !List.of(groups).contains(g))
        .map(
            g ->
                OmittedTaskGroup.builder().group(g).reason("Thực hiện theo kế hoạch riêng").build())
        .toList();
  }
}

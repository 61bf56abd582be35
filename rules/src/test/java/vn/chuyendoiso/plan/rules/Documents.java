package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
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
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
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

  /** A task of which only the title is known. */
  static Task.Builder bareTask(String id) {
    return Task.builder()
        .id(new TaskId(id))
        .code(id.replaceFirst("^nv-", ""))
        .title("Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính");
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
}

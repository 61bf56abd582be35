package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * Ways of breaking the rules on plans of a year.
 *
 * <p>Some rules are kept by a single word anywhere in the plan. For them all rows but known ones
 * are left out first, so that no row happens to have that word.
 */
final class PlanBreakages {

  private static final LocalDate LAST_DAY_OF_ISSUE = LocalDate.of(2024, 10, 29);

  private static final String GOALS =
      "Hoàn thành các mục tiêu năm 2025 của Quyết định số 749/QĐ-TTg, Quyết định số 942/QĐ-TTg,"
          + " Nghị quyết số 214/NQ-CP và Thông báo số 624/TB-VPCP";
  private static final String SERVICES =
      "Người dân sử dụng dịch vụ công toàn trình, công chức dùng chữ ký số";
  private static final String IDENTITY = "Hồ sơ gắn định danh cá nhân";
  private static final String CIVIL_STATUS = "Số hóa dữ liệu hộ tịch, đất đai";
  private static final String DECENTRALISED = "Phân cấp, ủy quyền giải quyết thủ tục";
  private static final String PERSONAL = "Dịch vụ công cá nhân hóa, phi địa giới hành chính";
  private static final String SIMPLER = "Cắt giảm giấy tờ phải nộp";

  private PlanBreakages() {}

  static void addTo(Ways ways) {
    ways.plans("plan-issued-late", PlanBreakages::issuedLate);
    ways.plans("plan-year-without-guidance", PlanBreakages::yearWithoutGuidance);
    ways.plans("plan-for-resolution-late", PlanBreakages::issuedLateForResolution);
    ways.plans("plan-direction-uncited", PlanBreakages::directionUncited);
    ways.plans("plan-evaluation-missing", PlanBreakages::evaluationDropped);
    ways.plans("plan-architecture-missing", PlanBreakages::ownArchitectureDropped);
    ways.plans("plan-architecture-outdated", PlanBreakages::frameworkOfOldVersion);
    ways.plans("plan-national-target-missing", PlanBreakages::nationalTargetDropped);
    ways.plans("plan-notice-target-missing", PlanBreakages::noticeTargetDropped);
    ways.plans("plan-beneficiary-target-missing", PlanBreakages::beneficiariesDropped);
    ways.plans("plan-theme-missing", PlanBreakages::themeDropped);
    ways.plans("plan-decentralisation-missing", PlanBreakages::decentralisationDropped);
    ways.plans("plan-personal-service-missing", PlanBreakages::personalServicesDropped);
    ways.plans("plan-simplification-missing", PlanBreakages::simplificationDropped);
  }

  private static Break issuedLate(TransformationPlan plan, int figure) {
    return Break.of(
        plan, plan.withIssuedOn(LAST_DAY_OF_ISSUE.plusDays(1 + figure % 7)), "/issuedOn");
  }

  // No guidance speaks of plans of several years, nor has one come for 2027.
  private static Break yearWithoutGuidance(TransformationPlan plan, int figure) {
    Deadline year = Deadline.year(2027);
    Sound sound =
        alone(
                plan,
                figure,
                p ->
                    p.withTitle("Kế hoạch chuyển đổi số năm 2027")
                        .withIssuedOn(LocalDate.of(2025, 12, 20))
                        .withArchitecture(Optional.empty())
                        .withPeriod(Printed.meaningOnly(Period.years(2027, 2028))))
            .target(t -> t.withDeadline(Sound.due(year)))
            .task(t -> t.withDeadline(Sound.due(year)));
    return sound.broken(
        sound.rows(d -> d.period(Printed.meaningOnly(Period.years(2027, 2027)))), "/period");
  }

  private static Break issuedLateForResolution(TransformationPlan plan, int figure) {
    LegalBasis resolution =
        LegalBasis.of(
            LegalRelation.IMPLEMENTS,
            InstrumentRef.builder().number(DocumentNumber.of("57-NQ/TW")).build());
    Sound sound =
        alone(
            plan,
            figure,
            p ->
                p.withTitle("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW giai đoạn 2025-2026")
                    .withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))
                    .withArchitecture(Optional.empty())
                    .withLegalBases(Sound.with(p.getLegalBases(), resolution))
                    .withIssuedOn(LocalDate.of(2025, 2, 28)));
    return sound.broken(
        sound.rows(d -> d.issuedOn(LocalDate.of(2025, 3, 1 + figure % 14))), "/issuedOn");
  }

  private static Break directionUncited(TransformationPlan plan, int figure) {
    DocumentNumber scheme06 = DocumentNumber.of("06/QĐ-TTg");
    List<LegalBasis> others =
        plan.getLegalBases().stream()
            .filter(
                b ->
                    b.getInstrument()
                        .flatMap(InstrumentRef::getNumber)
                        .filter(scheme06::isSameNumberAs)
                        .isEmpty())
            .toList();
    return Break.of(plan, plan.withLegalBases(others), "/legalBases");
  }

  // Either the year before is not evaluated, or the years since 2021 are not.
  private static Break evaluationDropped(TransformationPlan plan, int figure) {
    return Break.of(
        plan, plan.withEvaluations(plan.getEvaluations().get(figure % 2)), "/evaluations");
  }

  private static Break ownArchitectureDropped(TransformationPlan plan, int figure) {
    return Break.of(
        plan,
        plan.withArchitecture(
            plan.getArchitecture().orElseThrow().withOwnArchitecture(Optional.empty())),
        "/architecture");
  }

  private static Break frameworkOfOldVersion(TransformationPlan plan, int figure) {
    return Break.of(
        plan,
        plan.withArchitecture(
            plan.getArchitecture()
                .orElseThrow()
                .withFramework(
                    InstrumentRef.builder().number(DocumentNumber.of("2323/QĐ-BTTTT")).build())),
        "/architecture");
  }

  // All targets of decision 942/QĐ-TTg stand one by one, and one of them is dropped.
  private static Break nationalTargetDropped(TransformationPlan plan, int figure) {
    Sound sound =
        alone(
            plan,
            figure,
            p ->
                p.withObjectives(
                    objectives(
                        "Hoàn thành các mục tiêu của Quyết định số 749/QĐ-TTg, Nghị quyết số"
                            + " 214/NQ-CP và Thông báo số 624/TB-VPCP",
                        "Công chức có định danh số",
                        "Giảm thủ tục hành chính",
                        "Cung cấp dịch vụ công 24/7")));
    return withoutLastObjective(sound, "/targets");
  }

  private static Break noticeTargetDropped(TransformationPlan plan, int figure) {
    return withoutLastObjective(
        drawnUp(plan, figure, GOALS, SERVICES, CIVIL_STATUS, DECENTRALISED, PERSONAL, IDENTITY),
        "/targets");
  }

  private static Break beneficiariesDropped(TransformationPlan plan, int figure) {
    Sound sound = alone(plan, figure, p -> p);
    return sound.broken(sound.indicator(i -> i.withPopulation(Optional.empty())), "/targets");
  }

  private static Break themeDropped(TransformationPlan plan, int figure) {
    TransformationPlan broken =
        (TransformationPlan) drawnUp(plan, figure, GOALS, SERVICES, DECENTRALISED).document();
    return Break.of(
        broken.withTheme("Chuyển đổi số toàn dân, toàn diện, toàn trình"), broken, "/theme");
  }

  private static Break decentralisationDropped(TransformationPlan plan, int figure) {
    Issuer province = Issuer.builder().name("UBND tỉnh Cà Mau").kind(IssuerKind.PROVINCE).build();
    return withoutLastObjective(
        drawnUp(
            plan.withIssuer(province),
            figure,
            GOALS,
            SERVICES,
            IDENTITY,
            CIVIL_STATUS,
            PERSONAL,
            DECENTRALISED),
        "");
  }

  private static Break personalServicesDropped(TransformationPlan plan, int figure) {
    return withoutLastObjective(
        drawnUp(plan, figure, GOALS, SERVICES, IDENTITY, CIVIL_STATUS, DECENTRALISED, PERSONAL),
        "");
  }

  private static Break simplificationDropped(TransformationPlan plan, int figure) {
    return withoutLastObjective(
        alone(plan, figure, p -> p.withObjectives(objectives(GOALS, SIMPLER))), "");
  }

  /** The plan with nothing but known rows. */
  private static Sound alone(
      TransformationPlan plan, int figure, UnaryOperator<TransformationPlan> change) {
    TransformationPlan bare =
        plan.withBreakthroughs()
            .withIndicators()
            .withTargets()
            .withTasks()
            .withTaskGroupSet(Optional.empty())
            .withOmittedTaskGroups();
    return Sound.in(change.apply(bare), figure);
  }

  /** Such a plan that is not issued yet, after all that was asked of plans for 2025. */
  private static Sound drawnUp(TransformationPlan plan, int figure, String... objectives) {
    return alone(
        plan, figure, p -> p.withIssuedOn(Optional.empty()).withObjectives(objectives(objectives)));
  }

  private static List<Objective> objectives(String... texts) {
    return Stream.of(texts).map(t -> Objective.builder().text(t).build()).toList();
  }

  private static Break withoutLastObjective(Sound sound, String pointer) {
    PlanDocument document = sound.document();
    List<Objective> fewer = new ArrayList<>(document.getObjectives());
    fewer.remove(fewer.size() - 1);
    return sound.broken(sound.rows(d -> d.objectives(fewer)), pointer);
  }
}

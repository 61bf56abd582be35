package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Documents that break one rule about plans, their targets, tasks and data, and nothing else. */
final class ViolatingPlans {

  static final Map<String, List<Document>> ALL = new LinkedHashMap<>();

  static final String NATIONAL_GOALS =
      "Hoàn thành các mục tiêu năm 2025 của Quyết định số 749/QĐ-TTg, Quyết định số 942/QĐ-TTg,"
          + " Nghị quyết số 214/NQ-CP và Thông báo số 624/TB-VPCP";
  static final String SERVICES =
      "Người dân sử dụng dịch vụ công toàn trình, hồ sơ gắn định danh cá nhân, công chức dùng chữ"
          + " ký số";
  static final String CIVIL_STATUS = "Số hóa dữ liệu hộ tịch";
  static final String LAND = "Số hóa dữ liệu đất đai";
  static final String DECENTRALISED = "Phân cấp, ủy quyền giải quyết thủ tục";
  static final String PERSONAL = "Dịch vụ công cá nhân hóa, phi địa giới hành chính";

  static {
    documents();
    targets();
    tasks();
    put("asset-quality-missing", withAsset(asset().qualities(qualities(3)).build()));
    put("asset-sharing-missing", withAsset(asset().platform(Optional.empty()).build()));
  }

  private ViolatingPlans() {}

  /** A plan for 2025 that is drawn up after everything that was asked of it. */
  static TransformationPlan draft() {
    return TransformationPlan.builder()
        .from(
            Documents.wholePlan()
                .withIssuedOn(Optional.empty())
                .withArchitecture(Documents.architecture("3090/QĐ-BKHCN"))
                .withTheme("Chuyển đổi số toàn dân, toàn diện, toàn trình"))
        .addLegalBases(
            Documents.basis(LegalRelation.IMPLEMENTS, "57-NQ/TW"),
            Documents.basis(LegalRelation.IMPLEMENTS, "03/NQ-CP"))
        .objectives(
            objectives(NATIONAL_GOALS, SERVICES, CIVIL_STATUS, LAND, DECENTRALISED, PERSONAL))
        .build();
  }

  /** The draft without the words of one objective. */
  static TransformationPlan draftWithout(String text) {
    List<Objective> kept = new ArrayList<>(draft().getObjectives());
    kept.removeIf(o -> o.getText().equals(text));
    return draft().withObjectives(kept);
  }

  static List<Objective> objectives(String... texts) {
    return Stream.of(texts).map(Documents::objective).toList();
  }

  private static void documents() {
    TransformationPlan plan = Documents.wholePlan();
    put(
        "document-period-reversed",
        plan.withPeriod(
            Printed.meaningOnly(
                Period.builder()
                    .firstDay(LocalDate.of(2026, 1, 1))
                    .lastDay(LocalDate.of(2025, 12, 31))
                    .build())));
    put("document-title-contradicts-period", plan.withTitle("Kế hoạch chuyển đổi số năm 2026"));
    put(
        "plan-for-resolution-late",
        TransformationPlan.builder()
            .from(plan)
            .title("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW giai đoạn 2025-2026")
            .period(Printed.meaningOnly(Period.years(2025, 2026)))
            .issuedOn(LocalDate.of(2025, 3, 14))
            .addLegalBases(Documents.basis(LegalRelation.IMPLEMENTS, "57-NQ/TW"))
            .build());
    put(
        "plan-direction-uncited",
        plan.withLegalBases(
            Documents.basis(LegalRelation.GUIDED_BY, "3816/BTTTT-CĐS"),
            Documents.basis(LegalRelation.BASIS, "749/QĐ-TTg")));
    put("plan-evaluation-missing", plan.withEvaluations(Documents.evaluation(2024, 2024)));
    put(
        "plan-architecture-missing",
        plan.withArchitecture(
            Documents.architecture("2568/QĐ-BTTTT").withOwnArchitecture(Optional.empty())));
    put(
        "plan-architecture-outdated",
        plan.withArchitecture(Documents.architecture("2323/QĐ-BTTTT")));
    put(
        "plan-national-target-missing",
        plan.withObjectives(
            objectives(
                "Hoàn thành các mục tiêu của Quyết định số 749/QĐ-TTg",
                "Cung cấp dịch vụ công trực tuyến 24/7",
                "Công chức có định danh số")));
    put(
        "plan-notice-target-missing",
        draft()
            .withObjectives(
                objectives(
                    NATIONAL_GOALS,
                    "Dịch vụ công toàn trình, hồ sơ gắn định danh, công chức dùng chữ ký số",
                    CIVIL_STATUS,
                    LAND,
                    DECENTRALISED,
                    PERSONAL)),
        draftWithout(LAND));
    put(
        "plan-beneficiary-target-missing",
        plan.withIndicators(
            Documents.indicator("ct")
                .withName("Tỷ lệ hồ sơ công việc xử lý trực tuyến")
                .withPopulation(Optional.empty())));
    put("plan-theme-missing", draft().withTheme(Optional.empty()));
    put("plan-decentralisation-missing", draftWithout(DECENTRALISED));
    put("plan-personal-service-missing", draftWithout(PERSONAL));
    put(
        "plan-simplification-missing",
        plan.withObjectives(objectives(NATIONAL_GOALS))
            .withIndicators(
                Documents.indicator("ct").withName("Tỷ lệ hồ sơ được giải quyết đúng hạn")));
  }

  private static void targets() {
    put("target-value-impossible", withTargets(target("180")));
    put("target-values-contradict", withTargets(target("80"), target2("85", "2025")));
    put(
        "target-series-backwards",
        withTargets(
            Documents.target("ct-1").deadline(Documents.deadline("6/2025")).build(),
            target2("70", "2025")));
    put("target-below-baseline", withTargets(withBaseline("85")));
    put("target-already-reached", withTargets(withBaseline("80")));
    put("target-jump-disproportionate", withTargets(withBaseline("8")));
    Target unsourced =
        Documents.target("ct-1").baseline(measured("62").withSource(Optional.empty())).build();
    put(
        "target-baseline-unsourced",
        withTargets(unsourced),
        withTargets(unsourced, unsourced.withId(new TargetId("ct-2"))));
    put(
        "target-due-outside-period",
        withTargets(target("80"), target2("80", "9/2024")),
        withTargets(Documents.target("ct-1").deadline(Documents.deadline("2026")).build()));
    put(
        "target-growth-adopted",
        Documents.wholePlan()
            .withIndicators(Documents.indicator("ct").withName("Tốc độ tăng trưởng GDP")));
    Target underived = target2("80", "2025").withDerivedFrom();
    put(
        "target-without-derivation",
        withTargets(target("80"), underived),
        withTargets(underived.withId(new TargetId("ct-1"))));
    put(
        "target-without-task",
        Documents.wholePlan().withTargets(target("80"), target2("80", "2025")));
  }

  private static void tasks() {
    put(
        "task-scheme-undated",
        withTasks(
            Documents.task("nv-1")
                .title("Triển khai Đề án 06")
                .deadline(Printed.meaningOnly(Deadline.stage(2)))
                .build()));
    put(
        "task-due-outside-period",
        withTasks(due("nv-1", "9/2024")),
        Documents.wholePlan()
            .withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))
            .withTargets(Documents.target("ct-1").deadline(Documents.deadline("2027")).build())
            .withTasks(due("nv-1", "6/2027")));
    put(
        "task-outlives-parent",
        withTasks(due("nv-1", "6/2025").withChildren(due("nv-1.1", "12/2025"))));
    put(
        "task-before-prerequisite",
        withTasks(due("nv-1", "12/2025"), due("nv-2", "6/2025").withAfter(new TaskId("nv-1"))));
    put(
        "task-after-its-target",
        Documents.wholePlan()
            .withTargets(Documents.target("ct-1").deadline(Documents.deadline("6/2025")).build()));
    Funding own = Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build();
    put(
        "task-funding-missing",
        withTasks(due("nv-1", "2025").withFunding(own), due("nv-2", "2025"))
            .withFunding(Optional.empty()),
        Documents.wholePlan().withFunding(Optional.empty()));
  }

  private static void put(String rule, PlanDocument... documents) {
    ALL.put(rule, List.of(documents));
  }

  static Measurement measured(String percent) {
    return Measurement.builder()
        .value(Documents.value(Documents.quantity(Comparison.UNSPECIFIED, percent)))
        .asOf(LocalDate.of(2024, 9, 30))
        .source("Cổng dịch vụ công quốc gia")
        .build();
  }

  static Target withBaseline(String percent) {
    return Documents.target("ct-1").baseline(measured(percent)).build();
  }

  private static Target target(String percent) {
    return Documents.target("ct-1").value(Documents.value(Documents.atLeast(percent))).build();
  }

  private static Target target2(String percent, String due) {
    return Documents.target("ct-2")
        .value(Documents.value(Documents.atLeast(percent)))
        .deadline(Documents.deadline(due))
        .build();
  }

  /** The whole plan with these targets, all of which its task serves. */
  static TransformationPlan withTargets(Target... targets) {
    Task task = Documents.task("nv-1").build();
    return Documents.wholePlan()
        .withTargets(targets)
        .withTasks(task.withTargets(Stream.of(targets).map(Target::getId).toList()));
  }

  static TransformationPlan withTasks(Task... tasks) {
    return Documents.wholePlan().withTasks(tasks);
  }

  static Task due(String id, String deadline) {
    return Documents.task(id).deadline(Documents.deadline(deadline)).build();
  }

  static TransformationPlan withAsset(DataAsset... assets) {
    return Documents.wholePlan().withDataAssets(assets);
  }

  /** Data that lack nothing. */
  static DataAsset.Builder asset() {
    return DataAsset.builder()
        .id(new DataAssetId("dl-1"))
        .name("Cơ sở dữ liệu hộ tịch")
        .qualities(qualities(4))
        .addAssignments(Documents.lead(Documents.body("Sở Tư pháp")))
        .addSharedWith(Documents.body("Công an tỉnh"))
        .platform("LGSP của tỉnh");
  }

  static List<QualityStatement> qualities(int count) {
    return Stream.of(DataQuality.values())
        .limit(count)
        .map(q -> QualityStatement.builder().quality(q).text("theo quy chế").build())
        .toList();
  }
}

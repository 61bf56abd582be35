package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** For every rule, documents that break it and nothing else; one for each form of its message. */
final class ViolatingDocuments {

  static final Map<String, List<Document>> ALL = new LinkedHashMap<>();

  private static final Map<String, List<Document>> PLANS =
      Map.ofEntries(
          Map.entry("document-constraint-broken", List.of(withBlankClause(Documents.wholePlan()))),
          Map.entry(
              "document-duplicate-id",
              List.of(
                  withTasks(
                      Documents.task("nv-1").build(),
                      Documents.task("nv-1").title("Nâng cấp trang thông tin điện tử").build()))),
          Map.entry(
              "document-dangling-reference",
              List.of(withTasks(Documents.task("nv-1").addTargets(new TargetId("ct-9")).build()))),
          Map.entry(
              "document-text-contradicts-meaning",
              List.of(
                  withTasks(
                      Documents.task("nv-1")
                          .deadline(Printed.of("2026", Deadline.year(2025)))
                          .build()))),
          Map.entry(
              "document-text-not-understood",
              List.of(
                  withTasks(
                      Documents.task("nv-1").deadline(Printed.textOnly("đầu năm 2026")).build()))),
          Map.entry(
              "document-group-without-task",
              List.of(withAllGroupsBut9(Documents.wholePlan().withTaskGroupSet("guidance-2025")))),
          Map.entry(
              "plan-issued-late",
              List.of(Documents.wholePlan().withIssuedOn(LocalDate.of(2024, 11, 6)))),
          Map.entry(
              "plan-year-without-guidance",
              List.of(
                  Documents.wholePlan()
                      .withTitle("Kế hoạch chuyển đổi số năm 2027")
                      .withArchitecture(Documents.architecture("292/QĐ-BKHCN"))
                      .withIssuedOn(LocalDate.of(2026, 10, 20))
                      .withPeriod(Printed.of("2027", Period.years(2027, 2027)))
                      .withTargets(
                          Documents.target("ct-1").deadline(Documents.deadline("2027")).build())
                      .withTasks(
                          Documents.task("nv-1").deadline(Documents.deadline("12/2027")).build()))),
          Map.entry(
              "target-not-measurable",
              List.of(withValue(Documents.quantity(Comparison.UNSPECIFIED, "80")))),
          Map.entry(
              "target-interval-reversed",
              List.of(
                  withValue(
                      TargetValue.interval(
                          Comparison.UNSPECIFIED,
                          new BigDecimal("50"),
                          new BigDecimal("40"),
                          Optional.empty())))),
          Map.entry(
              "target-below-national",
              List.of(
                  withValue(Documents.atLeast("79"))
                      .withIndicators(
                          Documents.indicator("ct").withMetric("ratio.agencies.service_24_7")),
                  Documents.wholePlan()
                      .withPeriod(Printed.meaningOnly(Period.years(2025, 2026)))
                      .withTargets(
                          Documents.target("ct-1")
                              .value(Documents.value(Documents.atLeast("90")))
                              .deadline(Documents.deadline("2026"))
                              .build())
                      .withIndicators(
                          Documents.indicator("ct")
                              .withMetric("ratio.procedures.processed_end_to_end")))),
          Map.entry(
              "task-lead-missing",
              List.of(withTasks(Documents.task("nv-1").assignments(List.of()).build()))),
          Map.entry(
              "task-collective-lead", List.of(withLeads(Actor.collective("Các sở, ban, ngành")))),
          Map.entry(
              "task-joint-leads",
              List.of(withLeads(Documents.body("Sở Nội vụ"), Documents.body("Sở Tư pháp")))),
          Map.entry(
              "task-lead-ceased",
              List.of(withLeads(Documents.body("Bộ Thông tin và Truyền thông", "BTTTT")))),
          Map.entry(
              "task-self-coordination",
              List.of(
                  withTasks(
                      Documents.task("nv-1")
                          .addAssignments(
                              Documents.coordinators(
                                  Documents.body("Sở thông tin và truyền thông")))
                          .build()))),
          Map.entry(
              "task-deliverable-missing",
              List.of(withTasks(Documents.task("nv-1").deliverables(List.of()).build()))),
          Map.entry(
              "task-deadline-missing",
              List.of(
                  withTasks(Documents.task("nv-1").deadline(Optional.empty()).build()),
                  withTasks(
                      Documents.task("nv-1")
                          .deadline(Documents.deadline("Chưa chốt hạn"))
                          .build()))),
          Map.entry(
              "task-deadline-unbounded",
              List.of(
                  withTasks(
                      Documents.task("nv-1")
                          .deadline(Documents.deadline("Thường xuyên"))
                          .build()))),
          Map.entry(
              "task-without-target",
              List.of(
                  withTasks(
                      Documents.task("nv-1").build(),
                      Documents.task("nv-2").targets(List.of()).build()),
                  withTasks(Documents.task("nv-1").targets(List.of()).build()))));

  static {
    ALL.putAll(PLANS);
    ALL.putAll(ViolatingPlans.ALL);
    ALL.putAll(ViolatingSchemes.ALL);
    ALL.putAll(ViolatingReports.ALL);
  }

  private ViolatingDocuments() {}

  private static TransformationPlan withTasks(Task... tasks) {
    return Documents.wholePlan().withTasks(tasks);
  }

  private static TransformationPlan withLeads(Actor... leads) {
    return withTasks(Documents.task("nv-1").assignments(List.of(Documents.lead(leads))).build());
  }

  private static TransformationPlan withValue(TargetValue value) {
    return Documents.wholePlan()
        .withTargets(Documents.target("ct-1").value(Documents.value(value)).build());
  }

  private static TransformationPlan withAllGroupsBut9(TransformationPlan plan) {
    return plan.withTasks(Documents.task("nv-1").group("1").build())
        .withOmittedTaskGroups(Documents.allGroupsBut("1", "9"));
  }

  private static TransformationPlan withBlankClause(TransformationPlan plan) {
    List<LegalBasis> bases = new ArrayList<>(plan.getLegalBases());
    bases.add(Documents.basis("749/QĐ-TTg", LegalRelation.ADDS).withClause(" "));
    return plan.withLegalBases(bases);
  }
}

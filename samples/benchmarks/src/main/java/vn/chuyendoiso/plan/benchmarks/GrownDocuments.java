package vn.chuyendoiso.plan.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/**
 * Documents of any size, in which every rule finds something to do. Headings and words are those of
 * the sample plans; two targets come with three tasks, as there. The same in every run.
 */
final class GrownDocuments {

  private static final PlanDocument PROGRAMME = SamplePlans.real(SamplePlans.PLANS.get(0));
  private static final PlanDocument PROVINCE = SamplePlans.real("lang-son-246-kh-ubnd-2025");
  private static final Printed<Period> YEAR = Printed.of("năm 2025", Period.years(2025, 2025));
  private static final int BODIES = 20;
  private static final int TASKS_OF_ONE = 20;

  private GrownDocuments() {}

  /** A province's plan for 2025, issued late, that carries out Resolution 57-NQ/TW. */
  static TransformationPlan plan(int tasks) {
    TransformationPlan.Builder plan =
        TransformationPlan.builder()
            .title("Kế hoạch chuyển đổi số năm 2025 thực hiện Nghị quyết số 57-NQ/TW")
            .architecture(
                ArchitectureConformity.builder().framework(instrument("2323/QĐ-BTTTT")).build())
            .taskGroupSet("guidance-2025")
            .evaluations(PROVINCE.getEvaluations())
            .period(YEAR)
            .issuedOn(LocalDate.of(2025, 3, 10))
            .addAllBreakthroughs(breakthroughs(tasks));
    return rows(plan, tasks).build();
  }

  /** A province's scheme under Directive 34/CT-TTg. */
  static BreakthroughScheme scheme(int tasks) {
    BreakthroughScheme.Builder scheme =
        BreakthroughScheme.builder()
            .title("Đề án chuyển đổi số tỉnh Lạng Sơn giai đoạn 2024-2025")
            .period(Printed.of("2024-2025", Period.years(2024, 2025)))
            .issuedOn(LocalDate.of(2024, 10, 30))
            .feasibility(
                Feasibility.builder()
                    .institutionalChange(Feasibility.InstitutionalChange.NOT_NEEDED)
                    .build())
            .addAllBreakthroughs(breakthroughs(tasks));
    for (int i = 0; i < tasks / 20; i++) {
      scheme.addContinuations(
          Continuation.builder().instrument(instrument(i + "/QĐ-UBND")).build());
    }
    return rows(scheme, tasks).build();
  }

  /** A report on the programme, and the programme. */
  static Portfolio reported(int tasks) {
    ActionProgramme.Builder programme =
        ActionProgramme.builder()
            .period(YEAR)
            .issuedOn(PROGRAMME.getIssuedOn().orElseThrow())
            .title(PROGRAMME.getTitle())
            .reporting(
                ReportingRegime.builder()
                    .deadline(
                        Printed.meaningOnly(
                            Deadline.recurring(
                                Frequency.HALF_YEARLY,
                                Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(6, 15)),
                                Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(12, 1)))))
                    .build());
    ActionProgramme whole =
        rows(programme, tasks)
            .number(PROGRAMME.getNumber().orElseThrow())
            .issuer(PROGRAMME.getIssuer().orElseThrow())
            .build();
    return Portfolio.of(report(whole, tasks), whole);
  }

  private static ProgressReport report(ActionProgramme programme, int tasks) {
    Evaluation.Builder evaluation = Evaluation.builder().period(YEAR);
    for (int i = 0; i < targets(tasks); i++) {
      evaluation.addTargetResults(targetResult(i));
    }
    for (int i = 0; i < tasks; i++) {
      evaluation.addTaskResults(taskResult(i));
    }
    for (int i = 0; i < tasks / 20; i++) {
      evaluation.addTallies(
          Tally.builder()
              .subject(i % 2 == 0 ? Tally.Subject.TARGETS : Tally.Subject.TASKS)
              .total(20)
              .addCounts(
                  StateCount.of(ResultState.DONE, 12), StateCount.of(ResultState.UNDER_WAY, 9))
              .build());
    }
    return ProgressReport.builder()
        .number(DocumentNumber.of("12/BC-UBND"))
        .title("Báo cáo kết quả chuyển đổi số năm 2025")
        .issuer(PROVINCE.getIssuer())
        .issuedOn(LocalDate.of(2025, 12, 20))
        .period(YEAR)
        .addReportedPlans(
            InstrumentRef.builder()
                .number(programme.getNumber())
                .issuedOn(programme.getIssuedOn())
                .build())
        .addEvaluations(evaluation.build())
        .build();
  }

  private static TargetResult targetResult(int i) {
    TargetResult.Builder result =
        TargetResult.builder()
            .target(i % 60 == 59 ? new TargetId("ct-x" + i) : GrownTargets.id(i - i % 50 / 49))
            .state(i % 4 == 0 ? ResultState.NOT_DONE : ResultState.DONE)
            .addMeasurements(
                Measurement.builder()
                    .value(
                        Printed.meaningOnly(
                            GrownTargets.measured(i % 100, i % 7 == 0 ? "dịch vụ" : "%")))
                    .basis(MeasurementBasis.ACTUAL)
                    .build());
    if (i % 3 == 0) {
      result.achievedPercent(BigDecimal.valueOf(i % 110));
    }
    return result.build();
  }

  private static TaskResult taskResult(int i) {
    TaskResult.Builder result =
        TaskResult.builder()
            .task(i % 60 == 59 ? new TaskId("nv-x" + i) : GrownTasks.id(i - i % 50 / 49))
            .state(i % 4 == 0 ? ResultState.UNDER_WAY : ResultState.DONE);
    if (i % 8 == 0) {
      result.reason("Chờ hướng dẫn của bộ");
    }
    if (i % 9 == 2) {
      result.progressPercent(BigDecimal.valueOf(60));
    }
    return result.build();
  }

  /** A model of the infrastructure with as many components. */
  static InfrastructureModel model(int count) {
    InfrastructureModel.Builder model =
        InfrastructureModel.builder()
            .number(DocumentNumber.of("1727/QĐ-BTTTT"))
            .title("Mô hình thành phần hạ tầng chuyển đổi số")
            .issuedOn(LocalDate.of(2024, 9, 27));
    int i = 0;
    while (i < count) {
      InfrastructureComponent.Builder component = component(i);
      boolean hasChildren = i % 10 == 0;
      i++;
      for (int child = 0; hasChildren && child < 4 && i < count; child++) {
        component.addChildren(component(i++).build());
      }
      model.addComponents(component.build());
    }
    return model.build();
  }

  private static InfrastructureComponent.Builder component(int i) {
    InfrastructureComponent.Builder component =
        InfrastructureComponent.builder()
            .id(new ComponentId("tp-" + (i + 1)))
            .name(GrownTasks.title(i));
    if (i % 7 != 6) {
      component.assignments(GrownTasks.assignments(i));
    }
    return i % 3 == 0 ? component.purpose("Dùng chung cho các bộ, ngành") : component;
  }

  /** Plans and schemes of twenty bodies, twenty tasks each. */
  static Portfolio portfolio(int tasks) {
    int documents = tasks / TASKS_OF_ONE;
    List<Document> all = new ArrayList<>(documents);
    for (int i = 0; i < documents; i++) {
      all.add(member(i));
    }
    return Portfolio.of(all.toArray(Document[]::new));
  }

  // Every tenth replaces the one before it of the same body, and every fortieth has its number.
  private static TransformationPlan member(int i) {
    int number = i % 40 == 7 && i >= BODIES ? i - BODIES : i;
    TransformationPlan.Builder member =
        TransformationPlan.builder()
            .number(DocumentNumber.of((number + 1) + "/KH-UBND"))
            .title(PROVINCE.getTitle())
            .issuer(
                Issuer.builder()
                    .name("UBND tỉnh " + (i % BODIES + 1))
                    .kind(IssuerKind.PROVINCE)
                    .build())
            .issuedOn(LocalDate.of(2025, 1, 2).plusDays(i % 300))
            .period(YEAR)
            .legalBases(PROVINCE.getLegalBases())
            .tasks(GrownTasks.rows(i * TASKS_OF_ONE, TASKS_OF_ONE, 0));
    if (i % 10 == 3 && i >= BODIES) {
      member.addLegalBases(
          LegalBasis.of(LegalRelation.REPLACES, instrument((i - BODIES + 1) + "/KH-UBND")));
    }
    return member.build();
  }

  private static int targets(int tasks) {
    return tasks * SamplePlans.TARGETS / SamplePlans.TASKS;
  }

  private static <D extends PlanDocument, B extends PlanDocument.Builder<D, B>> B rows(
      B builder, int tasks) {
    int targets = targets(tasks);
    return builder
        .number(PROVINCE.getNumber().orElseThrow())
        .issuer(PROVINCE.getIssuer().orElseThrow())
        .provenance(PROGRAMME.getProvenance().orElseThrow())
        .legalBases(bases(tasks))
        .approvals(
            List.of(
                step(ApprovalAction.REVIEWED, LocalDate.of(2024, 10, 20)),
                step(ApprovalAction.DRAFTED, LocalDate.of(2024, 10, 1))))
        .objectives(objectives(tasks))
        .indicators(GrownTargets.indicators(targets))
        .targets(GrownTargets.rows(targets))
        .tasks(GrownTasks.rows(0, tasks, targets))
        .dataAssets(dataAssets(tasks))
        .security(
            SecurityPlan.builder()
                .addMeasures(
                    SecurityMeasure.builder()
                        .addInformation(InformationClass.INTERNAL)
                        .text("Phân quyền truy cập")
                        .build())
                .build());
  }

  private static List<LegalBasis> bases(int tasks) {
    List<LegalBasis> bases = new ArrayList<>();
    for (String name : SamplePlans.PLANS) {
      bases.addAll(SamplePlans.real(name).getLegalBases());
    }
    bases.add(LegalBasis.of(LegalRelation.IMPLEMENTS, instrument("57-NQ/TW")));
    for (int i = 0; i < tasks / 100; i++) {
      bases.add(LegalBasis.of(LegalRelation.BASIS, instrument((i + 1) + "/QĐ-UBND")));
    }
    return bases;
  }

  private static List<Objective> objectives(int tasks) {
    return IntStream.range(0, tasks / 100)
        .mapToObj(
            i ->
                Objective.builder()
                    .text("Hoàn thành " + GrownTasks.title(i))
                    .addTargets(GrownTargets.id(i))
                    .build())
        .toList();
  }

  private static List<Breakthrough> breakthroughs(int tasks) {
    List<Breakthrough> breakthroughs = new ArrayList<>();
    for (int i = 0; i < tasks / 20; i++) {
      Breakthrough.Builder breakthrough =
          Breakthrough.builder()
              .id(new BreakthroughId("mdp-" + (i + 1)))
              .title("Đột phá: " + GrownTasks.title(i))
              .addTasks(GrownTasks.id(i), GrownTasks.id(i + 1));
      if (i % 2 == 0) {
        breakthrough.addTargets(GrownTargets.id(i)).impactScope("Toàn tỉnh");
      }
      breakthrough.addBeneficiaries(i % 3 == 0 ? Beneficiary.AUTHORITIES : Beneficiary.CITIZENS);
      breakthroughs.add(breakthrough.build());
    }
    return breakthroughs;
  }

  private static List<DataAsset> dataAssets(int tasks) {
    return IntStream.range(0, tasks / 20)
        .mapToObj(
            i ->
                DataAsset.builder()
                    .id(new DataAssetId("dl-" + (i + 1)))
                    .name("Cơ sở dữ liệu: " + GrownTasks.title(i))
                    .addQualities(
                        QualityStatement.builder()
                            .quality(DataQuality.CORRECT)
                            .text("Đúng với hồ sơ gốc")
                            .build())
                    .addInformation(InformationClass.PERSONAL_DATA)
                    .addTargets(GrownTargets.id(i))
                    .build())
        .toList();
  }

  private static ApprovalStep step(ApprovalAction action, LocalDate day) {
    return ApprovalStep.builder().action(action).day(day).build();
  }

  private static InstrumentRef instrument(String number) {
    return InstrumentRef.builder().number(DocumentNumber.of(number)).build();
  }
}

package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
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
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.DeliverableKind;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.time.Period;

/** What a part of a plan says of itself in a log: what it is and its key, and nothing it holds. */
class InShortTest {

  private static final String SECRET = "Hệ thống tại cơ quan A chưa được bảo vệ";
  private static final DocumentNumber NUMBER = DocumentNumber.of("246/KH-UBND");
  private static final InstrumentRef DIRECTIVE =
      InstrumentRef.builder().number(DocumentNumber.of("34/CT-TTg")).title(SECRET).build();
  private static final Actor BODY =
      Actor.body("Sở Tư pháp", Optional.of(new OrganizationId("STP")));

  static List<Arguments> parts() {
    return List.of(
        part(TransformationPlan.builder().title(SECRET).build(), "TransformationPlan"),
        part(
            TransformationPlan.builder().title(SECRET).number(NUMBER).build(),
            "TransformationPlan 246/KH-UBND"),
        part(
            BreakthroughScheme.builder().title(SECRET).number(NUMBER).build(),
            "BreakthroughScheme 246/KH-UBND"),
        part(
            ActionProgramme.builder().title(SECRET).number(NUMBER).build(),
            "ActionProgramme 246/KH-UBND"),
        part(
            ProgressReport.builder().title(SECRET).number(NUMBER).build(),
            "ProgressReport 246/KH-UBND"),
        part(
            InfrastructureModel.builder().title(SECRET).number(NUMBER).build(),
            "InfrastructureModel 246/KH-UBND"),
        part(Portfolio.of(TransformationPlan.builder().title(SECRET).build()), "Portfolio of 1"),
        part(Objective.builder().text(SECRET).build(), "Objective"),
        part(
            Objective.builder().text(SECRET).scope(Objective.Scope.GENERAL).build(),
            "Objective GENERAL"),
        part(ApprovalStep.builder().action(ApprovalAction.ISSUED).build(), "ApprovalStep ISSUED"),
        part(
            Provenance.builder().kind(Provenance.Kind.TRANSCRIPTION).remark(SECRET).build(),
            "Provenance TRANSCRIPTION"),
        part(
            Continuation.builder().instrument(DIRECTIVE).justification(SECRET).build(),
            "Continuation of InstrumentRef 34/CT-TTg"),
        part(InstrumentRef.builder().title(SECRET).build(), "InstrumentRef"),
        part(
            LegalBasis.builder().relation(LegalRelation.IMPLEMENTS).instrument(DIRECTIVE).build(),
            "LegalBasis IMPLEMENTS"),
        part(
            Indicator.builder().id(new IndicatorId("cs-1")).name(SECRET).build(), "Indicator cs-1"),
        part(Target.builder().id(new TargetId("ct-1")).title(SECRET).build(), "Target ct-1"),
        part(Derivation.builder().instrument(DIRECTIVE).build(), "Derivation"),
        part(
            Measurement.builder()
                .value(Printed.textOnly(SECRET))
                .asOf(LocalDate.of(2024, 12, 31))
                .build(),
            "Measurement of 2024-12-31"),
        part(
            TargetValue.quantity(Comparison.AT_LEAST, BigDecimal.TEN, Optional.empty()),
            "AT_LEAST 10"),
        part(Printed.textOnly(SECRET), "Printed, not understood"),
        part(Task.builder().id(new TaskId("nv-1")).title(SECRET).build(), "Task nv-1"),
        part(Deliverable.of(SECRET), "Deliverable"),
        part(Deliverable.of(SECRET).withKind(DeliverableKind.SYSTEM), "Deliverable SYSTEM"),
        part(
            Breakthrough.builder().id(new BreakthroughId("md-1")).title(SECRET).build(),
            "Breakthrough md-1"),
        part(Scheme06Connection.builder().shared(SECRET).build(), "Scheme06Connection"),
        part(
            DataAsset.builder().id(new DataAssetId("dl-1")).name(SECRET).build(), "DataAsset dl-1"),
        part(
            QualityStatement.builder().quality(DataQuality.CLEAN).text(SECRET).build(),
            "QualityStatement CLEAN"),
        part(
            InfrastructureComponent.builder().id(new ComponentId("tp-1")).name(SECRET).build(),
            "InfrastructureComponent tp-1"),
        part(
            SecurityPlan.builder()
                .addMeasures(
                    SecurityMeasure.builder()
                        .text(SECRET)
                        .addInformation(InformationClass.INTERNAL)
                        .build())
                .build(),
            "SecurityPlan of 1 measures"),
        part(
            Funding.builder()
                .addShares(FundingShare.builder().source(FundingSource.ENTERPRISES).build())
                .build(),
            "Funding with 1 sources"),
        part(
            FundingShare.builder().source(FundingSource.ENTERPRISES).build(),
            "FundingShare ENTERPRISES"),
        part(
            Issuer.builder().name("UBND tỉnh").kind(IssuerKind.PROVINCE).build(),
            "Issuer PROVINCE"),
        part(BODY, "Body STP"),
        part(Actor.body(SECRET, Optional.empty()), "Body"),
        part(Actor.collective(SECRET), "Collective"),
        part(Actor.nonStateBody(SECRET), "NonStateBody"),
        part(Actor.personRole(SECRET), "PersonRole"),
        part(Assignment.of(Responsibility.LEAD, BODY), "Assignment LEAD of 1"),
        part(
            Period.builder()
                .firstDay(LocalDate.of(2025, 1, 1))
                .lastDay(LocalDate.of(2025, 12, 31))
                .build(),
            "Period 2025-01-01 to 2025-12-31"),
        part(Evaluation.builder().build(), "Evaluation of 0 targets, 0 tasks"),
        part(TargetResult.builder().build(), "TargetResult"),
        part(TargetResult.builder().target(new TargetId("ct-1")).build(), "TargetResult ct-1"),
        part(TaskResult.builder().build(), "TaskResult"),
        part(TaskResult.builder().task(new TaskId("nv-1")).build(), "TaskResult nv-1"),
        part(Opinion.builder().text(SECRET).build(), "Opinion"),
        part(
            Tally.builder()
                .subject(Tally.Subject.TASKS)
                .addCounts(StateCount.builder().state(ResultState.DONE).count(3).build())
                .build(),
            "Tally of TASKS [DONE 3]"));
  }

  private static Arguments part(Object part, String words) {
    return Arguments.of(part, words);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_says_what_it_is_and_no_text_that_it_holds(Object part, String words) {
    assertThat(part).hasToString(words);
    assertThat(part.toString()).doesNotContain(SECRET);
  }
}

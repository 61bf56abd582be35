package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.constraints.AtStage;
import vn.chuyendoiso.plan.generators.constraints.BrokenBy;
import vn.chuyendoiso.plan.generators.constraints.Conforming;
import vn.chuyendoiso.plan.generators.constraints.Draft;
import vn.chuyendoiso.plan.generators.constraints.IssuedBy;
import vn.chuyendoiso.plan.generators.constraints.PlanYear;
import vn.chuyendoiso.plan.generators.constraints.TargetRows;
import vn.chuyendoiso.plan.generators.constraints.TaskRows;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** What annotations on a parameter ask for is what comes, and what cannot be is said plainly. */
class SteeringProperties {

  private static final Period YEAR_2026 = Period.years(2026, 2026);

  @Property(tries = 50)
  void a_year_is_that_of_the_period(
      @ForAll @PlanYear(2026) TransformationPlan plan,
      @ForAll @PlanYear(2026) ProgressReport report,
      @ForAll @PlanYear(2026) @Conforming PlanDocument conforming) {
    for (Document document : List.of(plan, report, conforming)) {
      assertThat(document.getPeriod().flatMap(Printed::getMeaning)).contains(YEAR_2026);
    }
    assertThat(conforming.getTitle()).contains("2026");
    assertThat(conforming.getIssuedOn().orElseThrow().getYear()).isEqualTo(2025);
    assertThat(conforming.getTasks())
        .flatExtracting(t -> t.getDeadline().stream().toList())
        .allSatisfy(
            d ->
                assertThat(
                        d.getMeaning().flatMap(Deadline::lastAcceptableDay).orElseThrow().getYear())
                    .isEqualTo(2026));
  }

  @Property(tries = 50)
  void an_issuer_is_found_by_key_and_by_name(
      @ForAll @IssuedBy("BKHCN") Document any,
      @ForAll @IssuedBy("province:lang-son") @Conforming TransformationPlan plan,
      @ForAll @IssuedBy("UBND tỉnh Lạng Sơn") @Conforming ProgressReport report) {
    assertThat(any.getIssuer().orElseThrow().getName()).isEqualTo("Bộ Khoa học và Công nghệ");
    assertThat(any.getIssuer().orElseThrow().getKind()).isEqualTo(IssuerKind.MINISTRY);
    assertThat(plan.getIssuer()).isEqualTo(report.getIssuer());
    assertThat(plan.getIssuer().orElseThrow().getName()).isEqualTo("UBND tỉnh Lạng Sơn");
    assertThat(plan.getIssuer().orElseThrow().getKind()).isEqualTo(IssuerKind.PROVINCE);
    assertThat(plan.getNumber().orElseThrow().toString()).endsWith("/KH-UBND");
  }

  @Property(tries = 50)
  void a_stage_decides_what_the_heading_has(
      @ForAll @Draft Document draft,
      @ForAll @AtStage(Stage.SUBMISSION) @Conforming Document submitted,
      @ForAll @AtStage(Stage.ISSUE) Document issued) {
    for (Document document : List.of(draft, submitted)) {
      assertThat(document.getNumber()).isEmpty();
      assertThat(document.getIssuedOn()).isEmpty();
      assertThat(document.getApprovals()).noneMatch(s -> s.getAction() == ApprovalAction.ISSUED);
    }
    assertThat(issued.getNumber()).isPresent();
    assertThat(issued.getIssuedOn()).isPresent();
    assertThat(issued.getIssuer()).isPresent();
    assertThat(issued.getHead()).isPresent();
  }

  @Property(tries = 50)
  void rows_are_counted_at_the_top(
      @ForAll @TargetRows(2) @TaskRows(min = 1, max = 3) TransformationPlan plan,
      @ForAll @TaskRows(0) @TargetRows(max = 1) ActionProgramme programme,
      @ForAll @Conforming @TargetRows(max = 2) @TaskRows(5) PlanDocument conforming) {
    assertThat(plan.getTargets()).hasSize(2);
    assertThat(plan.getTasks()).hasSizeBetween(1, 3);
    assertThat(programme.getTargets()).hasSizeLessThanOrEqualTo(1);
    assertThat(programme.getTasks()).isEmpty();
    assertThat(conforming.getTargets()).hasSizeBetween(1, 2);
    assertThat(conforming.getTasks()).hasSize(5);
  }

  @Property(tries = 30)
  void a_broken_document_is_of_the_kind_asked_for(
      @ForAll @BrokenBy("task-lead-missing") TransformationPlan plan,
      @ForAll @BrokenBy("task-lead-missing") BreakthroughScheme scheme,
      @ForAll @BrokenBy("report-delay-unexplained") ProgressReport report,
      @ForAll @BrokenBy("task-lead-missing") BrokenDocument broken) {
    assertThat(broken.rule()).isEqualTo("task-lead-missing");
    for (PlanDocument document : List.of(plan, scheme, (PlanDocument) broken.document())) {
      assertThat(document.getTasks())
          .anyMatch(
              t ->
                  t.getAssignments().stream()
                      .noneMatch(a -> a.getResponsibility() == Responsibility.LEAD));
    }
    assertThat(report.getEvaluations().get(0).getTaskResults())
        .anyMatch(r -> r.getReason().isPresent() && r.getRemedy().isEmpty());
  }

  @Property(tries = 20)
  void portfolios_are_steered_too(
      @ForAll @Conforming Portfolio sound,
      @ForAll @BrokenBy("portfolio-number-repeated") Portfolio repeated,
      @ForAll @BrokenBy("portfolio-scheme-missing") BrokenPortfolio broken,
      @ForAll BrokenPortfolio any,
      @ForAll ReportedPlan reported) {
    assertThat(sound.documents(BreakthroughScheme.class)).hasSize(1);
    assertThat(repeated.documents(TransformationPlan.class))
        .hasSize(2)
        .extracting(Document::getNumber)
        .containsOnly(repeated.getDocuments().get(0).getNumber());
    assertThat(broken.portfolio().documents(BreakthroughScheme.class)).isEmpty();
    assertThat(Breakages.portfolioRules()).contains(any.rule());
    assertThat(reported.portfolio().find(reported.report().getReportedPlans().get(0)))
        .containsExactly(reported.plan());
  }

  @Property(tries = 20)
  void elements_of_a_list_are_steered_and_the_list_keeps_its_own_size(
      @ForAll @Size(2) List<@Conforming @TaskRows(1) TransformationPlan> plans) {
    assertThat(plans).hasSize(2).allMatch(p -> p.getTasks().size() == 1);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @java.lang.annotation.Target({ElementType.PARAMETER, ElementType.TYPE_USE})
  @Conforming
  @IssuedBy("province:lang-son")
  @interface OfLangSon {}

  @Property(tries = 20)
  void annotations_can_be_put_together_under_one_name(@ForAll @OfLangSon TransformationPlan plan) {
    assertThat(plan.getIssuer().orElseThrow().getName()).isEqualTo("UBND tỉnh Lạng Sơn");
    assertThat(plan.getObjectives()).isNotEmpty();
  }

  @Property(tries = 20)
  @Domain(PlanDomain.class)
  void a_domain_gives_the_same(@ForAll TransformationPlan plan, @ForAll @Draft Document draft) {
    assertThat(plan.type().type()).isEqualTo(TransformationPlan.class);
    assertThat(draft.getIssuedOn()).isEmpty();
  }

  @Property(tries = 1)
  @AddLifecycleHook(Contradiction.class)
  void a_contradiction_ends_the_property_with_a_text_that_says_what_to_do(
      @ForAll @Conforming @BrokenBy("task-lead-missing") TransformationPlan plan) {
    throw new AssertionError("no such plan can be drawn");
  }

  static class Contradiction implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      try {
        assertThat(result.throwable().orElseThrow())
            .hasMessageContaining("@BrokenBy and @Conforming contradict each other")
            .hasMessageContaining("leave one out");
        return result.mapToSuccessful();
      } catch (AssertionError e) {
        return result.mapToFailed(e);
      }
    }
  }

  @Example
  void what_cannot_be_is_said_with_what_to_do() {
    says("knows no “Bộ Xây nhà”", () -> Wanted.anything().issuedBy("Bộ Xây nhà"));
    says("ask for a year from 2025 to 2030", () -> plans(Wanted.conforming().ofYear(2024)));
    says("no plan is for the year 0", () -> Wanted.anything().ofYear(0));
    says("the lesser one first", () -> Wanted.anything().tasks(3, 2));
    says("at least one row", () -> plans(Wanted.conforming().targets(0, 2)));
    says(
        "ask for TransformationPlan",
        () -> Wanted.anything().tasks(1, 2).documents(ProgressReport.class));
    says(
        "ask for it without year",
        () -> Wanted.conforming().ofYear(2025).documents(InfrastructureModel.class));
    // merged into the Ministry of Science and Technology in March 2025
    says("exists from 2024-09-17", () -> plans(Wanted.conforming().issuedBy("BTTTT")));
    says(
        "no InfrastructureModel can break rule task-lead-missing",
        () -> Breakages.of("task-lead-missing", InfrastructureModel.class));
    says("known are", () -> Breakages.of("task-lead-too-tall"));
    says("known are", () -> Breakages.ofPortfolio("portfolio-too-thick"));
  }

  private static Object plans(Wanted wanted) {
    return wanted.documents(TransformationPlan.class);
  }

  private static void says(String words, Supplier<Object> asked) {
    assertThatIllegalArgumentException().isThrownBy(asked::get).withMessageContaining(words);
  }

  @Example
  void a_wish_is_not_changed_by_a_narrower_one() {
    Wanted any = Wanted.anything();
    List<TransformationPlan> before = Draws.of(any.documents(TransformationPlan.class), 1, 20);
    Wanted none = any.tasks(0, 0);

    assertThat(Draws.of(none.documents(TransformationPlan.class), 1, 20))
        .allMatch(p -> p.getTasks().isEmpty());
    assertThat(Draws.of(any.documents(TransformationPlan.class), 1, 20))
        .isEqualTo(before)
        .anyMatch(p -> !p.getTasks().isEmpty());
    assertThat(Optional.of(any)).isNotEqualTo(Optional.of(none));
  }
}

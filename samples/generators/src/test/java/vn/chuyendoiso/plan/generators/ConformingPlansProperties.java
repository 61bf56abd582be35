package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class ConformingPlansProperties {

  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
  private static final LocalDate ISSUED_BEFORE = LocalDate.of(2024, 10, 30);

  @Provide
  Arbitrary<TransformationPlan> plans() {
    return Plans.conformingPlans();
  }

  @Provide
  Arbitrary<ActionProgramme> programmes() {
    return Plans.conformingProgrammes();
  }

  @Provide
  Arbitrary<BreakthroughScheme> schemes() {
    return Plans.conformingSchemes();
  }

  @Provide
  Arbitrary<InfrastructureModel> models() {
    return Documents.conformingModels();
  }

  @Provide
  Arbitrary<PlanDocument> documents() {
    return Choice.<PlanDocument>of(2, Plans.conformingPlans())
        .or(1, Plans.conformingProgrammes())
        .or(1, Plans.conformingSchemes());
  }

  @Property(tries = 300)
  void the_heading_is_complete(@ForAll("documents") PlanDocument document) {
    LocalDate issuedOn = document.getIssuedOn().orElseThrow();
    assertThat(issuedOn).isBefore(ISSUED_BEFORE);
    assertThat(document.getNumber().orElseThrow().type()).contains(symbol(document));
    assertThat(document.getIssuer().orElseThrow().getKind())
        .isIn(IssuerKind.MINISTRY, IssuerKind.PROVINCE);
    assertThat(document.getPeriod().flatMap(Printed::getMeaning))
        .contains(Period.years(2025, 2025));
    assertThat(document.getProvenance().map(Provenance::getKind))
        .isIn(Optional.empty(), Optional.of(Provenance.Kind.ORIGINAL));
    assertThat(document.getLegalBases())
        .isNotEmpty()
        .allSatisfy(
            b ->
                assertThat(b.getInstrument().orElseThrow().getIssuedOn().orElseThrow())
                    .isBefore(issuedOn));
  }

  private static String symbol(PlanDocument document) {
    if (document instanceof BreakthroughScheme) {
      return "QĐ";
    }
    return document instanceof TransformationPlan ? "KH" : "CTr";
  }

  @Property(tries = 300)
  void schemes_say_all_that_the_directive_asks(@ForAll("schemes") BreakthroughScheme scheme) {
    LocalDate issuedOn = scheme.getIssuedOn().orElseThrow();

    assertThat(scheme.getHead().orElseThrow().getName()).isNotBlank();
    assertThat(scheme.getBreakthroughs())
        .isNotEmpty()
        .allSatisfy(
            b -> {
              assertThat(b.getImpactScope().orElseThrow()).isNotBlank();
              assertThat(b.getBeneficiaries())
                  .contains(Beneficiary.CITIZENS)
                  .doesNotHaveDuplicates();
              assertThat(b.getTargets()).isNotEmpty();
            });
    assertThat(scheme.getScheme06Connections())
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.getShared()).isNotBlank();
              assertThat(c.getPlatform().orElseThrow()).isNotBlank();
              assertThat(c.getOwnWork().orElseThrow()).isNotBlank();
            });
    assertThat(scheme.getLegalBases())
        .extracting(b -> b.getInstrument().flatMap(InstrumentRef::getNumber).orElseThrow())
        .extracting(Object::toString)
        .contains("749/QĐ-TTg", "942/QĐ-TTg", "411/QĐ-TTg", "142/QĐ-TTg");
    assertThat(scheme.getFeasibility().flatMap(Feasibility::getArgument).orElseThrow())
        .isNotBlank();
    assertThat(scheme.getFeasibility().flatMap(Feasibility::getStartsOn).orElseThrow())
        .isBetween(issuedOn, YEAR_END);
    assertThat(scheme.getFunding().flatMap(Funding::getArrangement)).isPresent();
    assertThat(scheme.getSecurity().orElseThrow().covered())
        .containsExactlyInAnyOrder(InformationClass.values());
    assertThat(scheme.getContinuations())
        .allSatisfy(c -> assertThat(c.getJustification().orElseThrow()).isNotBlank());
    assertThat(scheme.getApprovals()).extracting(a -> a.getDay().orElseThrow()).isSorted();
    assertThat(scheme.getApprovals())
        .allSatisfy(a -> assertThat(a.getDay().orElseThrow()).isBeforeOrEqualTo(issuedOn));
  }

  @Example
  void conforming_schemes_are_new_or_continue_an_earlier_one() {
    List<BreakthroughScheme> schemes = Draws.of(Plans.conformingSchemes(), 17, 100);

    assertThat(schemes).anyMatch(s -> s.getContinuations().isEmpty());
    assertThat(schemes).anyMatch(s -> !s.getContinuations().isEmpty());
    assertThat(schemes).anyMatch(s -> s.getBreakthroughs().size() == 3);
  }

  @Property(tries = 300)
  void every_component_of_a_model_stands_once_and_has_one_lead(
      @ForAll("models") InfrastructureModel model) {
    List<InfrastructureComponent> components = components(model.getComponents());

    assertThat(model.getIssuedOn().orElseThrow())
        .isBetween(LocalDate.of(2024, 9, 17), LocalDate.of(2024, 9, 29));
    assertThat(components).isNotEmpty();
    assertThat(components).extracting(InfrastructureComponent::getId).doesNotHaveDuplicates();
    assertThat(components).extracting(InfrastructureComponent::getName).doesNotHaveDuplicates();
    assertThat(components)
        .allSatisfy(c -> assertThat(c.getPurpose().orElseThrow()).isNotBlank())
        .allSatisfy(c -> assertThat(leads(c)).hasSizeLessThanOrEqualTo(1));
    assertThat(model.getComponents()).allSatisfy(c -> assertThat(leads(c)).hasSize(1));
  }

  private static List<InfrastructureComponent> components(List<InfrastructureComponent> rows) {
    List<InfrastructureComponent> components = new ArrayList<>();
    rows.forEach(
        r -> {
          components.add(r);
          components.addAll(components(r.getChildren()));
        });
    return components;
  }

  private static List<Actor> leads(InfrastructureComponent component) {
    return component.getAssignments().stream()
        .filter(a -> a.getResponsibility() == Responsibility.LEAD)
        .flatMap(a -> a.getActors().stream())
        .toList();
  }

  @Property(tries = 300)
  void a_ministry_that_issues_exists_over_the_whole_time(
      @ForAll("documents") PlanDocument document) {
    document
        .getIssuer()
        .orElseThrow()
        .getOrganization()
        .ifPresent(
            id -> {
              assertThat(existsOn(id, document.getIssuedOn().orElseThrow())).isTrue();
              assertThat(existsOn(id, YEAR_END)).isTrue();
            });
  }

  @Property(tries = 300)
  void keys_differ_and_references_lead_to_rows(@ForAll("plans") TransformationPlan plan) {
    List<TargetId> targets = targets(plan).stream().map(Target::getId).toList();
    List<TaskId> tasks = nodes(plan).stream().map(n -> n.task().getId()).toList();
    List<IndicatorId> indicators = plan.getIndicators().stream().map(Indicator::getId).toList();

    assertThat(targets).isNotEmpty().doesNotHaveDuplicates();
    assertThat(tasks).isNotEmpty().doesNotHaveDuplicates();
    assertThat(indicators).isNotEmpty().doesNotHaveDuplicates();
    assertThat(plan.getBreakthroughs()).extracting(Breakthrough::getId).doesNotHaveDuplicates();
    assertThat(nodes(plan)).allSatisfy(n -> assertThat(targets).containsAll(n.task().getTargets()));
    assertThat(targets(plan))
        .allSatisfy(t -> assertThat(indicators).containsAll(t.getIndicator().stream().toList()));
    assertThat(plan.getBreakthroughs())
        .allSatisfy(b -> assertThat(targets).containsAll(b.getTargets()))
        .allSatisfy(b -> assertThat(tasks).containsAll(b.getTasks()));
  }

  @Property(tries = 300)
  void every_task_is_clear_on_person_work_time_and_result(
      @ForAll("documents") PlanDocument document) {
    List<TargetId> measuring =
        targets(document).stream().filter(t -> !t.isLabel()).map(Target::getId).toList();
    assertThat(nodes(document))
        .filteredOn(n -> !n.task().isLabel())
        .isNotEmpty()
        .allSatisfy(
            n -> {
              assertThat(n.task().getTitle()).isNotBlank();
              assertThat(n.task().getDeliverables())
                  .isNotEmpty()
                  .allSatisfy(d -> assertThat(d.getText()).isNotBlank());
              assertThat(n.task().getTargets())
                  .isNotEmpty()
                  .doesNotHaveDuplicates()
                  .allSatisfy(t -> assertThat(measuring).contains(t));
              assertWithinYear(n.deadline().orElseThrow());
            });
  }

  @Property(tries = 300)
  void every_task_has_one_lead_that_exists_and_does_not_coordinate_with_itself(
      @ForAll("documents") PlanDocument document) {
    assertThat(nodes(document))
        .allSatisfy(
            n -> {
              List<Actor> leads = n.actors(Responsibility.LEAD);
              assertThat(leads).hasSize(1);
              Actor.Body lead = (Actor.Body) leads.get(0);
              OrganizationId id = lead.getOrganization().orElseThrow();
              assertThat(OrganizationRegistry.bundled().idOf(lead.getName())).contains(id);
              assertThat(existsOn(id, document.getIssuedOn().orElseThrow())).isTrue();
              assertThat(existsOn(id, YEAR_END)).isTrue();
              assertThat(n.actors(Responsibility.COORDINATE))
                  .doesNotHaveDuplicates()
                  .extracting(Actor::getName)
                  .doesNotContain(lead.getName());
            });
  }

  @Property(tries = 300)
  void every_group_of_the_guidance_has_a_task_or_a_reason_for_having_none(
      @ForAll("documents") PlanDocument document) {
    Set<String> groups = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    Set<String> covered = new HashSet<>();
    nodes(document).stream()
        .filter(n -> !n.task().isLabel())
        .forEach(n -> covered.add(n.group().orElseThrow()));
    List<String> omitted =
        document.getOmittedTaskGroups().stream().map(OmittedTaskGroup::getGroup).toList();

    assertThat(document.getTaskGroupSet()).contains("guidance-2025");
    assertThat(omitted).doesNotHaveDuplicates().doesNotContainAnyElementsOf(covered);
    assertThat(document.getOmittedTaskGroups())
        .allSatisfy(o -> assertThat(o.getReason()).isNotBlank());
    covered.addAll(omitted);
    assertThat(covered).isEqualTo(groups);
  }

  @Property(tries = 300)
  void every_target_is_measurable(@ForAll("documents") PlanDocument document) {
    Map<IndicatorId, Indicator> indicators = indicators(document);
    assertThat(targets(document))
        .filteredOn(t -> !t.isLabel())
        .isNotEmpty()
        .allSatisfy(
            t -> {
              Indicator indicator = indicators.get(t.getIndicator().orElseThrow());
              assertThat(indicator.getName()).isNotBlank();
              assertThat(indicator.getUnit().orElseThrow()).isNotBlank();
              assertThat(t.getMethod().orElseThrow()).isNotBlank();
              assertWithinYear(t.getDeadline().orElseThrow());
              assertLimits(t.getValue().flatMap(Printed::getMeaning).orElseThrow());
            });
  }

  @Property(tries = 300)
  void no_target_is_below_the_national_value_or_later(@ForAll("documents") PlanDocument document) {
    Map<IndicatorId, Indicator> indicators = indicators(document);
    for (Target target : targets(document)) {
      target
          .getIndicator()
          .map(indicators::get)
          .flatMap(Indicator::getMetric)
          .ifPresent(
              metric ->
                  assertThat(NationalTargetCatalogue.bundled().ofMetric(metric))
                      .isNotEmpty()
                      .allSatisfy(n -> assertReaches(target, n)));
    }
  }

  @Property(tries = 300)
  void printed_words_say_what_is_meant(@ForAll("documents") PlanDocument document) {
    for (Target target : targets(document)) {
      assertAgrees(target.getValue(), TargetValue::parse);
      assertAgrees(target.getDeadline(), Deadline::parse);
    }
    for (TaskNode node : nodes(document)) {
      assertAgrees(node.task().getDeadline(), Deadline::parse);
      assertThat(node.task().getAssignments())
          .allSatisfy(
              a ->
                  assertThat(a.getText().orElseThrow())
                      .isEqualTo(
                          a.getActors().stream()
                              .map(Actor::getName)
                              .collect(Collectors.joining("; "))));
    }
  }

  @Property(tries = 300)
  void nothing_is_kept_unread(@ForAll("documents") PlanDocument document) {
    assertThat(Walk.through(document))
        .filteredOn(p -> p instanceof Keeping)
        .allSatisfy(p -> assertThat(((Keeping) p).getKept().isEmpty()).isTrue());
  }

  @Property(tries = 300)
  void plans_have_a_head_and_breakthroughs_under_a_pillar_or_a_focus(
      @ForAll("plans") TransformationPlan plan) {
    assertThat(plan.getHead().orElseThrow().getName()).isNotBlank();
    assertThat(plan.getBreakthroughs())
        .isNotEmpty()
        .allSatisfy(
            b -> {
              assertThat(b.getPillars().size() + b.getFoci().size()).isEqualTo(1);
              assertThat(b.getImpactScope().orElseThrow()).isNotBlank();
              assertThat(b.getBeneficiaries()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(b.getTargets()).isNotEmpty();
              assertThat(b.getTasks()).isNotEmpty();
            });
  }

  @Property(tries = 300)
  void programmes_say_when_to_report_in_words_that_are_understood(
      @ForAll("programmes") ActionProgramme programme) {
    assertAgrees(programme.getReporting().flatMap(ReportingRegime::getDeadline), Deadline::parse);
  }

  @Example
  void conforming_plans_are_of_many_kinds() {
    List<TransformationPlan> plans = Draws.of(Plans.conformingPlans(), 17, 500);
    List<Task> tasks = plans.stream().flatMap(p -> nodes(p).stream()).map(TaskNode::task).toList();
    List<Target> targets = plans.stream().flatMap(p -> targets(p).stream()).toList();

    assertThat(plans).anyMatch(p -> p.getTasks().size() == 1);
    assertThat(plans).anyMatch(p -> p.getTasks().size() > 20);
    assertThat(plans).anyMatch(p -> p.getOmittedTaskGroups().isEmpty());
    assertThat(plans).anyMatch(p -> p.getOmittedTaskGroups().size() == 8);
    assertThat(plans).anyMatch(p -> p.getIssuer().orElseThrow().getOrganization().isPresent());
    assertThat(plans).anyMatch(p -> p.getIssuer().orElseThrow().getOrganization().isEmpty());
    assertThat(tasks).anyMatch(Task::isLabel);
    assertThat(tasks).anyMatch(t -> !t.getChildren().isEmpty() && !t.isLabel());
    assertThat(tasks).anyMatch(t -> t.getAssignments().isEmpty());
    assertThat(targets).anyMatch(Target::isLabel);
    assertThat(plans.stream().flatMap(p -> p.getIndicators().stream()))
        .extracting(Indicator::getMetric)
        .contains(
            Optional.empty(),
            Optional.of("ratio.dossiers.processed_online"),
            Optional.of("ratio.dossiers.with_personal_id"),
            Optional.of("ratio.digital_economy.each_sector"));
  }

  private static void assertWithinYear(Printed<Deadline> deadline) {
    assertThat(deadline.getMeaning().flatMap(Deadline::lastAcceptableDay).orElseThrow())
        .isBetween(LocalDate.of(2025, 1, 1), YEAR_END);
  }

  private static void assertLimits(TargetValue value) {
    if (value instanceof TargetValue.Maintain maintain) {
      assertLimits(maintain.getValue());
    } else if (value instanceof TargetValue.Quantity quantity) {
      assertThat(quantity.getComparison()).isNotEqualTo(Comparison.UNSPECIFIED);
    } else if (value instanceof TargetValue.Interval interval) {
      assertThat(interval.getComparison()).isNotEqualTo(Comparison.UNSPECIFIED);
      assertThat(interval.getLower()).isLessThan(interval.getUpper());
    } else {
      assertThat(value).isInstanceOf(TargetValue.Rank.class);
    }
  }

  /** Every national value for 2025 and later, however it is compared, is read as a minimum. */
  private static void assertReaches(Target target, NationalTarget national) {
    BigDecimal least = national.getValue().orElseThrow();
    LocalDate due =
        target
            .getDeadline()
            .flatMap(Printed::getMeaning)
            .flatMap(Deadline::lastAcceptableDay)
            .orElseThrow();
    TargetValue value = target.getValue().flatMap(Printed::getMeaning).orElseThrow();

    assertThat(national.getDeadline().orElse(YEAR_END)).isAfterOrEqualTo(due);
    assertThat(national.getUnit()).contains("%");
    assertThat(national.getComparison())
        .isIn(Comparison.UNSPECIFIED, Comparison.AT_LEAST, Comparison.MORE_THAN);
    assertThat(lowest(value)).isGreaterThanOrEqualTo(least);
    if (national.getComparison() == Comparison.MORE_THAN) {
      assertThat(lowest(value)).isGreaterThan(least);
    }
  }

  private static BigDecimal lowest(TargetValue value) {
    if (value instanceof TargetValue.Maintain maintain) {
      return lowest(maintain.getValue());
    }
    if (value instanceof TargetValue.Interval interval) {
      return interval.getLower();
    }
    TargetValue.Quantity quantity = (TargetValue.Quantity) value;
    assertThat(quantity.getComparison()).isIn(Comparison.AT_LEAST, Comparison.MORE_THAN);
    return quantity.getNumber();
  }

  private static <T> void assertAgrees(
      Optional<Printed<T>> cell, Function<String, Optional<T>> parse) {
    cell.ifPresent(
        c -> {
          assertThat(c.getMeaning()).isPresent();
          c.getText().ifPresent(t -> assertThat(parse.apply(t)).isEqualTo(c.getMeaning()));
        });
  }

  private static boolean existsOn(OrganizationId id, LocalDate day) {
    List<Organization> lives =
        OrganizationRegistry.bundled().all().stream().filter(o -> o.getId().equals(id)).toList();
    return lives.stream().anyMatch(o -> o.existsOn(day));
  }

  private static Map<IndicatorId, Indicator> indicators(PlanDocument document) {
    return document.getIndicators().stream().collect(Collectors.toMap(Indicator::getId, i -> i));
  }

  private static List<TaskNode> nodes(PlanDocument document) {
    return TaskNode.walk(document.getTasks(), JsonPointer.ROOT);
  }

  private static List<Target> targets(PlanDocument document) {
    List<Target> targets = new ArrayList<>();
    collect(document.getTargets(), targets);
    return targets;
  }

  private static void collect(List<Target> rows, List<Target> targets) {
    rows.forEach(
        r -> {
          targets.add(r);
          collect(r.getChildren(), targets);
        });
  }
}

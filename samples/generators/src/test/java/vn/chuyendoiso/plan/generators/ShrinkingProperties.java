package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.constraints.BrokenBy;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * Properties that are false; each ends with the smallest document that shows it, however busy the
 * machine is: by default jqwik gives up after ten seconds.
 */
class ShrinkingProperties {

  // Of each of so many faults that were drawn.
  private static final int FAULTS = 8;

  private static final String TITLE = "Kế hoạch chuyển đổi số năm 2025";
  private static final Target NO_DEADLINE = Target.builder().id(new TargetId("ct-1")).build();
  private static final TransformationPlan ONE_TASK =
      TransformationPlan.builder()
          .title(TITLE)
          .addTasks(
              Task.builder()
                  .id(new TaskId("nv-1"))
                  .title("Xây dựng nền tảng dữ liệu dùng chung của cơ quan")
                  .build())
          .build();

  @Example
  void a_plan_with_a_fault_in_one_row_shrinks_to_that_row_within_some_dozens_of_tries() {
    for (int seed = 0; seed < FAULTS; seed++) {
      Draws.Smallest<TransformationPlan> smallest =
          Draws.smallest(
              Plans.plans(),
              seed,
              p -> p.getTasks().stream().allMatch(t -> t.getDeadline().isPresent()));

      assertThat(smallest.value()).isEqualTo(ONE_TASK);
      assertThat(smallest.tried()).isLessThan(150);
    }
  }

  @Example
  void a_document_of_any_kind_shrinks_to_that_row_too() {
    for (int seed = 0; seed < FAULTS; seed++) {
      Draws.Smallest<Document> smallest =
          Draws.smallest(
              Documents.documents(),
              seed,
              d ->
                  !(d instanceof PlanDocument p)
                      || p.getTasks().stream().allMatch(t -> t.getDeadline().isPresent()));

      List<Task> tasks = ONE_TASK.getTasks();
      assertThat(smallest.value())
          .isIn(
              ONE_TASK,
              BreakthroughScheme.builder().title(TITLE).tasks(tasks).build(),
              ActionProgramme.builder().title(TITLE).tasks(tasks).build());
      assertThat(smallest.tried()).isLessThan(200);
    }
  }

  @Example
  void a_scheme_shrinks_to_one_target_and_nothing_else() {
    for (int seed = 0; seed < FAULTS; seed++) {
      Draws.Smallest<BreakthroughScheme> smallest =
          Draws.smallest(
              Plans.schemes(),
              seed,
              s -> s.getTargets().stream().allMatch(t -> t.getDeadline().isPresent()));

      assertThat(smallest.value())
          .isEqualTo(BreakthroughScheme.builder().title(TITLE).addTargets(NO_DEADLINE).build());
      assertThat(smallest.tried()).isLessThan(150);
    }
  }

  @Example
  void a_fault_that_shows_with_two_tables_only_keeps_a_row_of_each() {
    for (int seed = 0; seed < FAULTS; seed++) {
      Draws.Smallest<TransformationPlan> smallest =
          Draws.smallest(
              Plans.plans(), seed, p -> p.getTasks().isEmpty() || p.getTargets().isEmpty());

      assertThat(smallest.value()).isEqualTo(ONE_TASK.withTargets(NO_DEADLINE));
      assertThat(smallest.tried()).isLessThan(500);
    }
  }

  @Example
  void a_fault_that_shows_with_many_rows_only_keeps_them_and_nothing_in_them() {
    Draws.Smallest<TransformationPlan> smallest =
        Draws.smallest(Plans.plans(), 1, p -> p.getTasks().size() <= 20);

    assertThat(smallest.value().getTasks())
        .hasSize(21)
        .allMatch(t -> t.equals(ONE_TASK.getTasks().get(0).withId(t.getId())));
    assertThat(smallest.value().withTasks(ONE_TASK.getTasks())).isEqualTo(ONE_TASK);
    assertThat(smallest.tried()).isLessThan(2_000);
  }

  @Example
  void what_is_wanted_stays_so_while_it_shrinks() {
    Wanted wanted = Wanted.anything().ofYear(2027).issuedBy("BKHCN").tasks(3, 9);
    TransformationPlan smallest =
        Draws.smallest(wanted.documents(TransformationPlan.class), 1, p -> false).value();

    assertThat(smallest.getTasks()).hasSize(3);
    assertThat(smallest.getIssuer().orElseThrow().getOrganization())
        .contains(new OrganizationId("BKHCN"));
    assertThat(smallest.getPeriod().orElseThrow().getMeaning()).contains(Period.years(2027, 2027));
  }

  @Example
  void a_conforming_scheme_shrinks_to_one_row_of_each_table_that_must_have_one() {
    Draws.Smallest<BreakthroughScheme> smallest =
        Draws.smallest(
            Plans.conformingSchemes(), 1, s -> s.getTasks().size() + s.getTargets().size() < 6);

    BreakthroughScheme scheme = smallest.value();
    assertThat(scheme.getTasks().size() + scheme.getTargets().size()).isEqualTo(6);
    assertThat(scheme.getBreakthroughs()).hasSize(1);
    assertThat(scheme.getTargets()).allMatch(t -> t.getChildren().isEmpty());
    assertThat(scheme.getTasks()).allMatch(t -> t.getChildren().isEmpty());
    assertThat(smallest.tried()).isLessThan(1_000);
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneTask.class)
  void every_task_has_a_deadline(@ForAll TransformationPlan plan) {
    assertThat(plan.getTasks()).allMatch(t -> t.getDeadline().isPresent());
  }

  static class OneTask extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan).isEqualTo(ONE_TASK);
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneTarget.class)
  void no_target_demands_more_than_ninety(@ForAll TransformationPlan plan) {
    assertThat(plan.getTargets())
        .flatExtracting(t -> t.getValue().flatMap(Printed::getMeaning).stream().toList())
        .noneMatch(
            v ->
                v instanceof TargetValue.Quantity quantity
                    && quantity.getNumber().compareTo(BigDecimal.valueOf(90)) > 0);
  }

  static class OneTarget extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTasks()).isEmpty();
      assertThat(plan.getIndicators()).isEmpty();
      assertThat(plan.getTargets()).hasSize(1);
      Target target = plan.getTargets().get(0);
      assertThat(target.getChildren()).isEmpty();
      assertThat(target.getDeadline()).isEmpty();
      assertThat(
              ((TargetValue.Quantity) target.getValue().orElseThrow().getMeaning().orElseThrow())
                  .getNumber())
          .isEqualByComparingTo("91");
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneJointLead.class)
  void no_task_has_joint_leads(@ForAll TransformationPlan plan) {
    assertThat(plan.getTasks())
        .flatExtracting(Task::getAssignments)
        .noneMatch(a -> a.getResponsibility() == Responsibility.LEAD && a.getActors().size() > 1);
  }

  static class OneJointLead extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTargets()).isEmpty();
      assertThat(plan.getTasks()).hasSize(1);
      assertThat(plan.getTasks().get(0).getDeadline()).isEmpty();
      assertThat(plan.getTasks().get(0).getAssignments())
          .singleElement()
          .satisfies(a -> assertThat(a.getActors()).hasSize(2));
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneEmoji.class)
  void no_title_has_an_emoji(@ForAll TransformationPlan plan) {
    assertThat(plan.getTasks())
        .extracting(Task::getTitle)
        .noneMatch(t -> t.codePoints().anyMatch(c -> c == 0x1F680));
  }

  static class OneEmoji extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTargets()).isEmpty();
      assertThat(plan.getTasks()).hasSize(1);
      Task task = plan.getTasks().get(0);
      assertThat(task).isEqualTo(Task.builder().id(task.getId()).title(task.getTitle()).build());
      assertThat(task.getTitle()).contains("\uD83D\uDE80").hasSizeLessThan(30);
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneDuration.class)
  void no_deadline_is_a_duration(@ForAll TransformationPlan plan) {
    assertThat(plan.getTasks())
        .flatExtracting(t -> t.getDeadline().flatMap(Printed::getMeaning).stream().toList())
        .noneMatch(Deadline.Duration.class::isInstance);
  }

  static class OneDuration extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTargets()).isEmpty();
      assertThat(plan.getTasks()).hasSize(1);
      Task task = plan.getTasks().get(0);
      assertThat(task)
          .isEqualTo(
              Task.builder()
                  .id(task.getId())
                  .title(Texts.simplest())
                  .deadline(task.getDeadline())
                  .build());
      Deadline.Duration duration =
          (Deadline.Duration) task.getDeadline().orElseThrow().getMeaning().orElseThrow();
      assertThat(duration.getStart()).isEmpty();
      assertThat(duration.getStartEvent()).isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneKeptMember.class)
  void no_task_keeps_a_member(@ForAll TransformationPlan plan) {
    assertThat(plan.getTasks()).allMatch(t -> t.getKept().isEmpty());
  }

  static class OneKeptMember extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTargets()).isEmpty();
      assertThat(plan.getTasks()).hasSize(1);
      Task task = plan.getTasks().get(0);
      assertThat(task.getKept().members()).hasSize(1);
      assertThat(task.withKept(KeptMembers.NONE))
          .isEqualTo(Task.builder().id(task.getId()).title(Texts.simplest()).build());
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneNestedKeptMember.class)
  void no_task_below_another_keeps_a_member(@ForAll ActionProgramme programme) {
    assertThat(programme.getTasks())
        .flatExtracting(Task::getChildren)
        .allMatch(t -> t.getKept().isEmpty());
  }

  static class OneNestedKeptMember extends Shrinks<ActionProgramme> {
    @Override
    void check(ActionProgramme programme) {
      assertThat(programme.getTargets()).isEmpty();
      assertThat(programme.getIndicators()).isEmpty();
      assertThat(programme.getTasks()).hasSize(1);
      assertThat(programme.getTasks().get(0).getKept()).isEqualTo(KeptMembers.NONE);
      assertThat(programme.getTasks().get(0).getChildren()).hasSize(1);
      assertThat(programme.getTasks().get(0).getChildren().get(0).getKept().members()).hasSize(1);
    }
  }

  @Provide
  Arbitrary<TransformationPlan> conforming() {
    return Plans.conformingPlans();
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneConformingTask.class)
  void every_task_of_a_conforming_plan_is_due_by_summer(
      @ForAll("conforming") TransformationPlan plan) {
    assertThat(plan.getTasks())
        .flatExtracting(t -> t.getDeadline().stream().toList())
        .allMatch(
            d ->
                d.getMeaning()
                    .flatMap(m -> m.lastAcceptableDay())
                    .orElseThrow()
                    .isBefore(LocalDate.of(2025, 7, 1)));
  }

  static class OneConformingTask extends Shrinks<TransformationPlan> {
    @Override
    void check(TransformationPlan plan) {
      assertThat(plan.getTasks()).hasSize(1);
      assertThat(plan.getTargets()).hasSize(1);
      assertThat(plan.getBreakthroughs()).hasSize(1);
      assertThat(plan.getOmittedTaskGroups()).hasSize(8);
      assertThat(plan.getTasks().get(0).getChildren()).isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(OneTaskWithoutLead.class)
  void every_task_has_a_lead(@ForAll @BrokenBy("task-lead-missing") BreakthroughScheme scheme) {
    assertThat(scheme.getTasks()).allMatch(ShrinkingProperties::hasLead);
  }

  private static boolean hasLead(Task task) {
    return task.getAssignments().stream()
        .anyMatch(a -> a.getResponsibility() == Responsibility.LEAD);
  }

  static class OneTaskWithoutLead extends Shrinks<BreakthroughScheme> {
    @Override
    void check(BreakthroughScheme scheme) {
      assertThat(scheme.getTasks()).hasSizeLessThanOrEqualTo(2);
      assertThat(scheme.getTasks()).filteredOn(t -> !hasLead(t)).hasSize(1);
      assertThat(scheme.getBreakthroughs()).hasSize(1);
    }
  }

  @Property(shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(FirstBody.class)
  void no_actor_is_a_body(@ForAll Actor actor) {
    assertThat(actor).isNotInstanceOf(Actor.Body.class);
  }

  static class FirstBody extends Shrinks<Actor> {
    @Override
    void check(Actor actor) {
      assertThat(actor)
          .isEqualTo(
              Actors.body(
                  vn.chuyendoiso.plan.organization.OrganizationRegistry.bundled().all().get(0)));
    }
  }

  /** Turns a property that fails with the expected example into one that holds. */
  abstract static class Shrinks<T> implements AroundPropertyHook {

    abstract void check(T smallest);

    @Override
    @SuppressWarnings("unchecked") // the only parameter of the property is a T
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      if (result.status() != PropertyExecutionResult.Status.FAILED) {
        return result.mapToFailed("no example was found");
      }
      try {
        check((T) result.falsifiedParameters().orElseThrow().get(0));
        return result.mapToSuccessful();
      } catch (AssertionError e) {
        return result.mapToFailed(e);
      }
    }
  }
}

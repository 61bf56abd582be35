package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class TaskWithoutTargetTest {

  private static final String RULE = "task-without-target";

  private final Task serving = Documents.task("nv-1").build();
  private final Task aimless = Documents.task("nv-2").targets(List.of()).build();

  @Test
  void tasks_that_serve_targets_satisfy() {
    assertThat(check(serving).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_serves_none_violates() {
    Checked checked = check(serving, aimless);

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-6");
    assertThat(checked.argument("task")).isEqualTo("2");
  }

  @Test
  void where_no_task_serves_a_target_the_list_is_reported_once_and_mildly() {
    Checked checked = check(aimless, aimless.withId(new TaskId("nv-3")));

    assertThat(checked.pointer()).isEqualTo("/tasks");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getArguments()).containsOnlyKeys("count").containsValue(2);
  }

  @Test
  void a_target_of_the_row_above_is_served_too() {
    Task group =
        aimless
            .withDeliverables()
            .withTargets(new TargetId("ct-1"))
            .withChildren(aimless.withId(new TaskId("nv-3")));

    assertThat(check(group).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_moves_the_indicator_of_a_target_serves_it() {
    Task mover = aimless.withIndicators(new IndicatorId("ct"));
    assertThat(check(serving, mover).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(mover).outcome()).isEqualTo(Outcome.SATISFIED);

    Task group = mover.withDeliverables().withChildren(aimless.withId(new TaskId("nv-3")));
    assertThat(check(serving, group).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_moves_what_no_target_measures_serves_none() {
    Task mover = aimless.withIndicators(new IndicatorId("dti-1"));

    assertThat(check(serving, mover).pointer()).isEqualTo("/tasks/1");
    assertThat(check(mover).pointer()).isEqualTo("/tasks");
  }

  @Test
  void a_task_that_carries_a_breakthrough_serves_its_targets() {
    Breakthrough carried = Documents.breakthrough("mdp-1").build().withTasks(aimless.getId());
    TransformationPlan plan = Documents.wholePlan().withTasks(serving, aimless);
    assertThat(Checked.check(RULE, plan.withBreakthroughs(carried)).outcome())
        .isEqualTo(Outcome.SATISFIED);

    Task group = aimless.withDeliverables().withChildren(aimless.withId(new TaskId("nv-3")));
    assertThat(
            Checked.check(RULE, plan.withTasks(serving, group).withBreakthroughs(carried))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);

    Breakthrough unmeasured = carried.withTargets(List.of());
    assertThat(Checked.check(RULE, plan.withBreakthroughs(unmeasured)).pointer())
        .isEqualTo("/tasks/1");
  }

  @Test
  void the_link_is_recorded_here_if_it_is_for_the_targets() {
    Task mover = aimless.withIndicators(new IndicatorId("dti-1"));
    TransformationPlan plan = Documents.wholePlan().withTasks(mover);

    assertThat(Checked.check(RULE, plan).pointer()).isEqualTo("/tasks");
    assertThat(Checked.check("target-without-task", plan).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_row_beside_one_that_serves_is_judged_by_itself() {
    Task group =
        Documents.bareTask("nv-0").addChildren(serving, aimless.withId(new TaskId("nv-3"))).build();

    assertThat(check(group).pointer()).isEqualTo("/tasks/0/children/1");
    assertThat(check(serving.withChildren(aimless), aimless.withId(new TaskId("nv-3"))).pointer())
        .isEqualTo("/tasks/1");
  }

  @Test
  void a_label_need_not_serve_a_target() {
    Task label = Documents.bareTask("nv-0").addChildren(serving).build();

    assertThat(check(label).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_draft_may_still_lack_it() {
    TransformationPlan plan = Documents.wholePlan().withTasks(serving, aimless);

    assertThat(Checked.check(RULE, plan, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void the_programme_of_the_nation_is_not_bound() {
    ActionProgramme programme =
        Documents.programme()
            .addIndicators(Documents.indicator("ct"))
            .addTargets(Documents.target("ct-1").build())
            .addTasks(serving, aimless)
            .build();

    assertThat(Checked.check(RULE, programme).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_without_tasks_is_not_meant() {
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

class TargetWithoutTaskTest {

  private static final String RULE = "target-without-task";

  @Test
  void a_target_that_a_task_names_satisfies() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void one_that_no_task_names_violates() {
    Checked checked = check(with(target("ct-1"), target("ct-2")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-6");
  }

  @Test
  void a_row_above_or_below_one_that_is_served_is_served() {
    Target below = target("ct-1.1");
    assertThat(check(with(target("ct-1").withChildren(below))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(target("ct-0").withChildren(target("ct-1")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(with(target("ct-0").withChildren(target("ct-1"), target("ct-2")))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_task_that_moves_its_indicator_serves_it() {
    assertThat(
            check(
                    with(target("ct-1"), target("ct-2"))
                        .withTasks(
                            Documents.task("nv-1").addIndicators(new IndicatorId("ct")).build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_target_of_a_breakthrough_that_tasks_carry_is_served() {
    Breakthrough gate =
        Breakthrough.builder()
            .id(new BreakthroughId("mdp-1"))
            .title("Cửa khẩu số")
            .addTargets(new TargetId("ct-2"))
            .build();
    TransformationPlan plan = with(target("ct-1"), target("ct-2"));
    assertThat(check(plan.withBreakthroughs(gate.withTasks(new TaskId("nv-1")))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(plan.withBreakthroughs(gate)).outcome()).isEqualTo(Outcome.VIOLATED);

    TransformationPlan unnamed =
        plan.withTasks(Documents.task("nv-1").targets(List.of()).build())
            .withBreakthroughs(gate.withTasks(new TaskId("nv-1")));
    assertThat(check(unnamed).pointer()).isEqualTo("/targets/0");
  }

  @Test
  void where_no_task_names_a_target_the_link_was_not_recorded() {
    assertThat(
            check(with(target("ct-1")).withTasks(Documents.task("nv-1").targets(List.of()).build()))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check(with(target("ct-1")).withTasks(List.of())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(
            Checked.check(RULE, with(target("ct-1"), target("ct-2")), Documents.AS_OF, Stage.DRAFT)
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_without_targets_is_not_meant() {
    assertThat(check(with()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static TransformationPlan with(Target... targets) {
    return Documents.wholePlan().withTargets(targets);
  }

  private static Target target(String id) {
    return Documents.target(id).build();
  }
}

package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataAssetId;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.responsibility.ClaritySet;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskId;

class DocumentDanglingReferenceTest {

  private static final String RULE = "document-dangling-reference";

  private final TransformationPlan plan = Documents.wholePlan();

  @Test
  void references_that_lead_somewhere_satisfy() {
    Breakthrough breakthrough =
        Breakthrough.builder()
            .id(new BreakthroughId("mdp-1"))
            .title("Cửa khẩu số")
            .addTargets(new TargetId("ct-1"))
            .addTasks(new TaskId("nv-1"))
            .build();

    assertThat(check(plan.withBreakthroughs(breakthrough)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_that_serves_an_unknown_target_violates() {
    Task task = Documents.task("nv-1").addTargets(new TargetId("ct-7")).build();

    Checked checked = check(plan.withTasks(task));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/targets/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getArguments())
        .containsEntry("owner", new Term("owner.task"))
        .containsEntry("name", "1")
        .containsEntry("kind", new Term("kind.target"))
        .containsEntry("reference", "ct-7");
  }

  @Test
  void tasks_that_must_be_done_before_and_indicators_that_a_task_moves_are_looked_up() {
    Task task =
        Documents.task("nv-1")
            .addAfter(new TaskId("nv-1"), new TaskId("nv-7"))
            .addIndicators(new IndicatorId("cs-7"))
            .build();

    Checked checked = check(plan.withTasks(task));

    assertThat(checked.pointers()).containsExactly("/tasks/0/indicators/0", "/tasks/0/after/1");
    assertThat(checked.findings().get(0).getArguments())
        .containsEntry("kind", new Term("kind.indicator"));
  }

  @Test
  void objectives_and_data_assets_that_name_a_known_target_satisfy() {
    Objective objective = objective("ct-1");

    assertThat(check(plan.withObjectives(objective).withDataAssets(asset("ct-1"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void objectives_and_data_assets_that_name_an_unknown_target_violate() {
    Checked checked = check(plan.withObjectives(objective("ct-7")).withDataAssets(asset("ct-8")));

    assertThat(checked.pointers())
        .containsExactlyInAnyOrder("/objectives/0/targets/0", "/dataAssets/0/targets/0");
    assertThat(checked.findings())
        .extracting(f -> f.getArguments().get("owner"))
        .containsExactlyInAnyOrder(new Term("owner.objective"), new Term("owner.data-asset"));
  }

  @Test
  void money_for_a_group_that_the_set_does_not_have_violates() {
    TaskGroupFunding known =
        TaskGroupFunding.builder().group("3").funding(Funding.builder().build()).build();

    TransformationPlan grouped = plan.withTaskGroupSet("guidance-2025");
    assertThat(check(grouped.withGroupFunding(known)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(grouped.withGroupFunding(known, known.withGroup("33"))).pointer())
        .isEqualTo("/groupFunding/1/group");
  }

  @Test
  void a_set_of_clarity_criteria_must_be_known() {
    String known = ClaritySet.all().get(0).id();

    assertThat(check(plan.withClaritySet(known)).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(plan.withClaritySet("9-ro")).pointer()).isEqualTo("/claritySet");
  }

  private static Objective objective(String target) {
    return Objective.builder()
        .text("Phát triển dữ liệu số")
        .addTargets(new TargetId(target))
        .build();
  }

  private static DataAsset asset(String target) {
    return DataAsset.builder()
        .id(new DataAssetId("dl-1"))
        .name("Cơ sở dữ liệu hộ tịch")
        .addTargets(new TargetId(target))
        .build();
  }

  @Test
  void a_target_of_an_unknown_indicator_violates() {
    assertThat(check(plan.withIndicators()).pointer()).isEqualTo("/targets/0/indicator");
  }

  @Test
  void a_breakthrough_with_unknown_targets_and_tasks_violates() {
    Breakthrough breakthrough =
        Breakthrough.builder()
            .id(new BreakthroughId("mdp-1"))
            .title("Cửa khẩu số")
            .addTargets(new TargetId("ct-7"))
            .addTasks(new TaskId("nv-1"), new TaskId("nv-7"))
            .build();

    Checked checked = check(plan.withBreakthroughs(breakthrough));

    assertThat(checked.pointers())
        .containsExactly("/breakthroughs/0/targets/0", "/breakthroughs/0/tasks/1");
    assertThat(checked.findings().get(0).getArguments()).containsEntry("name", "Cửa khẩu số");
  }

  @Test
  void rows_at_every_level_can_be_referred_to() {
    Target inner = Documents.target("ct-1").build();
    Target outer =
        Target.builder().id(new TargetId("ct-0")).title("Chính phủ số").addChildren(inner).build();

    assertThat(check(plan.withTargets(outer)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_group_that_the_set_does_not_have_violates() {
    Checked checked =
        check(
            plan.withTaskGroupSet("guidance-2025")
                .withTasks(Documents.task("nv-1").group("10").build())
                .withOmittedTaskGroups(omitted("9"), omitted("IV")));

    assertThat(checked.pointers()).containsExactly("/omittedTaskGroups/1/group", "/tasks/0/group");
  }

  @Test
  void an_inherited_group_is_reported_once_where_it_stands() {
    Task group =
        Documents.bareTask("nv-1").group("10").addChildren(Documents.task("nv-2").build()).build();

    assertThat(check(plan.withTaskGroupSet("guidance-2025").withTasks(group)).pointers())
        .containsExactly("/tasks/0/group");
  }

  @Test
  void an_unknown_set_violates_and_its_groups_are_left_alone() {
    Checked checked =
        check(
            plan.withTaskGroupSet("guidance-1999")
                .withTasks(Documents.task("nv-1").group("10").build()));

    assertThat(checked.pointer()).isEqualTo("/taskGroupSet");
    assertThat(checked.finding().getArguments())
        .containsEntry("owner", new Term("owner.document"))
        .containsEntry("name", "267/KH-UBND");
  }

  @Test
  void a_group_without_a_set_cannot_be_judged() {
    assertThat(check(plan.withTasks(Documents.task("nv-1").group("1").build())).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_document_without_references_is_not_meant() {
    assertThat(check(Documents.plan().build()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_programme_has_references_too() {
    PlanDocument programme = Documents.programme().addTasks(Documents.task("nv-1").build()).build();

    assertThat(Checked.check(RULE, programme).pointer()).isEqualTo("/tasks/0/targets/0");
  }

  @Test
  void a_group_of_a_set_of_which_only_a_part_is_known_cannot_be_followed() {
    Checked checked =
        check(
            Documents.wholePlan()
                .withTaskGroupSet("awareness-first-2023-2024")
                .withOmittedTaskGroups(omitted("7")));

    assertThat(checked.pointers()).isEmpty();
    assertThat(checked.outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private static OmittedTaskGroup omitted(String group) {
    return OmittedTaskGroup.builder().group(group).reason("Không thuộc chức năng").build();
  }

  private static Checked check(TransformationPlan plan) {
    return Checked.check(RULE, plan);
  }
}

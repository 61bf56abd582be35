package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;

class TaskCollectiveLeadTest {

  private static final String RULE = "task-collective-lead";

  @Test
  void a_named_body_a_firm_and_an_office_are_somebody() {
    assertThat(check(led(Documents.body("Sở Nội vụ"))).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(led(Actor.nonStateBody("Tập đoàn Viettel"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(led(Actor.personRole("Chủ tịch UBND tỉnh"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_collective_is_nobody_in_particular() {
    Checked checked = check(led(Actor.collective("Các bộ, ngành, địa phương")));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/assignments/0");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.argument("leads")).isEqualTo(List.of("Các bộ, ngành, địa phương"));
  }

  @Test
  void a_collective_that_a_condition_picks_is_nobody_in_particular() {
    assertThat(
            check(led(Actor.conditionalCollective("Địa phương được lựa chọn", "được lựa chọn")))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void only_the_collectives_among_joint_leads_are_named() {
    Checked checked =
        check(
            led(Documents.body("VTV"), Documents.body("VOV"), Actor.collective("các địa phương")));

    assertThat(checked.argument("leads")).isEqualTo(List.of("các địa phương"));
  }

  @Test
  void the_place_is_the_cell_of_the_lead_among_other_cells() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.coordinators(Documents.body("Công an tỉnh")))
            .addAssignments(Documents.lead(Actor.collective("Các sở")))
            .build();

    assertThat(check(task).pointer()).isEqualTo("/tasks/0/assignments/1");
  }

  @Test
  void an_inherited_collective_is_reported_at_each_task_that_inherits_it() {
    Task group =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Actor.collective("Các sở")))
            .addChildren(Documents.bareTask("nv-1.1").build(), Documents.bareTask("nv-1.2").build())
            .build();

    assertThat(check(group).pointers())
        .containsExactly("/tasks/0/children/0", "/tasks/0/children/1");
  }

  @Test
  void a_collective_may_coordinate() {
    Task task =
        Documents.task("nv-1")
            .addAssignments(Documents.coordinators(Actor.collective("Các bộ, ngành")))
            .build();

    assertThat(check(task).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_task_without_a_lead_is_another_rules_business() {
    assertThat(check(Documents.bareTask("nv-1").build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Task led(Actor... leads) {
    return Documents.bareTask("nv-1").addAssignments(Documents.lead(leads)).build();
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

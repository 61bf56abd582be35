package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;

class TaskJointLeadsTest {

  private static final String RULE = "task-joint-leads";

  @Test
  void one_lead_satisfies() {
    assertThat(check(led(Documents.body("Sở Nội vụ"))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void two_leads_violate_and_are_named_in_printed_order() {
    Checked checked = check(led(Documents.body("Sở Tư pháp"), Documents.body("Sở Nội vụ")));

    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/assignments/0");
    assertThat(checked.argument("count")).isEqualTo(2);
    assertThat(checked.argument("leads")).isEqualTo(List.of("Sở Tư pháp", "Sở Nội vụ"));
  }

  @Test
  void two_spellings_of_one_name_are_one_lead() {
    assertThat(check(led(Documents.body("Bộ Công an"), Documents.body("Bộ Công An"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void leads_in_two_cells_are_joint_leads() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Tư pháp")))
            .addAssignments(Documents.lead(Documents.body("Sở Nội vụ")))
            .build();

    assertThat(check(task).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_task_without_a_lead_and_a_label_are_not_meant() {
    Task label =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("A"), Documents.body("B")))
            .addChildren(Documents.task("nv-1.1").build())
            .build();

    assertThat(check(Documents.bareTask("nv-1").build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(label).findings()).isEmpty();
  }

  private static Task led(Actor... leads) {
    return Documents.bareTask("nv-1").addAssignments(Documents.lead(leads)).build();
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

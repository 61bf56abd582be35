package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.task.Task;

class TaskSelfCoordinationTest {

  private static final String RULE = "task-self-coordination";

  @Test
  void another_coordinator_satisfies() {
    assertThat(check(Documents.task("nv-1").build()).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_lead_as_its_own_coordinator_violates() {
    Task task =
        Documents.bareTask("nv-38")
            .addAssignments(Documents.lead(Actor.collective("Các bộ, ngành liên quan")))
            .addAssignments(Documents.coordinators(Actor.collective("Các bộ, ngành liên quan")))
            .build();

    Checked checked = check(task);

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.pointer()).isEqualTo("/tasks/0/assignments/1");
    assertThat(checked.argument("actors")).isEqualTo(List.of("Các bộ, ngành liên quan"));
  }

  @Test
  void letter_case_and_the_place_of_tone_marks_do_not_matter() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Văn hóa")))
            .addAssignments(
                Documents.coordinators(Documents.body("Sở Nội vụ"), Documents.body("sở Văn hoá")))
            .build();

    assertThat(check(task).argument("actors")).isEqualTo(List.of("Sở Văn hóa"));
  }

  @Test
  void a_body_is_the_same_under_its_abbreviation_and_its_key() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Bộ TT&TT")))
            .addAssignments(
                Documents.coordinators(
                    Documents.body("Bộ Nội vụ"),
                    Documents.body("Bộ Thông tin và Truyền thông", "BTTTT")))
            .build();

    assertThat(check(task).argument("actors")).isEqualTo(List.of("Bộ TT&TT"));
  }

  @Test
  void a_body_with_a_key_of_the_vendor_s_own_goes_by_its_name() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Văn hóa", "so-vh")))
            .addAssignments(Documents.coordinators(Documents.body("Sở Văn hóa")))
            .build();

    assertThat(check(task).argument("actors")).isEqualTo(List.of("Sở Văn hóa"));
  }

  @Test
  void a_collective_that_may_contain_the_lead_is_no_self_coordination() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Bộ Nội vụ")))
            .addAssignments(Documents.coordinators(Actor.collective("Các bộ, ngành")))
            .build();

    assertThat(check(task).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_department_with_a_key_of_the_portal_is_known_under_another_spelling() {
    Optional<OrganizationId> key = Optional.of(new OrganizationId("so-khcn"));
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Actor.body("Sở KH&CN", key)))
            .addAssignments(Documents.coordinators(Actor.body("Sở Khoa học và Công nghệ", key)))
            .build();

    assertThat(check(task).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void an_inherited_coordinator_counts_and_is_reported_at_the_task() {
    Task child =
        Documents.bareTask("nv-1.1")
            .addAssignments(Documents.lead(Documents.body("Sở Nội vụ")))
            .build();
    Task group =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.coordinators(Documents.body("Sở Nội vụ")))
            .addChildren(child)
            .build();

    assertThat(check(group).pointer()).isEqualTo("/tasks/0/children/0");
  }

  @Test
  void a_task_without_coordinators_is_not_meant() {
    Task task =
        Documents.bareTask("nv-1")
            .addAssignments(Documents.lead(Documents.body("Sở Nội vụ")))
            .build();

    assertThat(check(task).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(Task... tasks) {
    return Checked.check(RULE, Documents.wholePlan().withTasks(tasks));
  }
}

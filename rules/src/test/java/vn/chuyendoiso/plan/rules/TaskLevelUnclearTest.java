package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.task.Task;

class TaskLevelUnclearTest {
  private static final String RULE = "task-level-unclear";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Task local = Documents.task("nv-1").level(GovernmentLevel.PROVINCE).build();
  private final Task unit = led("nv-2", Documents.body("Trung tâm Giám sát, điều hành"));

  @Test
  void without_a_column_the_lead_tells() {
    assertThat(check(Documents.task("nv-1").build()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(led("nv-1", Documents.body("Bộ Công an", "BCA"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(led("nv-1", Documents.body("UBND tỉnh Cà Mau"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(check(unit).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_empty_cell_of_the_column_violates_where_the_lead_does_not_tell() {
    Checked checked = check(local, unit);

    assertThat(checked.pointer()).isEqualTo("/tasks/1");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P6");
    assertThat(checked.finding().getArguments()).containsOnlyKeys("task", "title");
    assertThat(check(local, led("nv-2", Documents.body("Sở Y tế"))).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_level_of_the_row_above_counts() {
    Task label =
        Documents.bareTask("nv-0").level(GovernmentLevel.COMMUNE).addChildren(unit).build();

    assertThat(check(local, label).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_department_does_not_lead_a_task_of_the_ministries() {
    Checked checked = check(local.withLevel(GovernmentLevel.MINISTRY));

    assertThat(checked.pointer()).isEqualTo("/tasks/0/assignments/0");
    assertThat(checked.argument("leads")).isEqualTo(List.of("Sở Thông tin và Truyền thông"));
  }

  @Test
  void a_ministry_may_lead_what_is_done_in_communes() {
    assertThat(
            check(
                    led("nv-1", Documents.body("Bộ Tư pháp", "BTP"))
                        .withLevel(GovernmentLevel.COMMUNE))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void leads_of_both_sides_leave_it_open() {
    assertThat(check(led("nv-1", Actor.collective("Các bộ, ngành, địa phương"))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(
                    led(
                        "nv-1",
                        Documents.body("Bộ Công an", "BCA"),
                        Documents.body("UBND tỉnh Cà Mau")))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(
                    led(
                        "nv-1",
                        Actor.collective(
                            "UBND các xã", Optional.of(GovernmentLevel.COMMUNE), List.of())))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_unit_of_nobody_known_cannot_be_judged() {
    assertThat(Checked.check(RULE, whole.withIssuer(Optional.empty()).withTasks(unit)).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_scheme_whose_tasks_nobody_leads_is_not_meant() {
    assertThat(check(Documents.bareTask("nv-1").build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Task led(String id, Actor... leads) {
    return Documents.task(id).assignments(List.of(Documents.lead(leads))).build();
  }

  private Checked check(Task... tasks) {
    return Checked.check(RULE, whole.withTasks(tasks));
  }
}

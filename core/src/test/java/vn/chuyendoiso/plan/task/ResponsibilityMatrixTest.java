package vn.chuyendoiso.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chuyendoiso.plan.responsibility.Responsibility.APPROVE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.COORDINATE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.LEAD;
import static vn.chuyendoiso.plan.responsibility.Responsibility.MONITOR;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;

class ResponsibilityMatrixTest {

  private static final Actor POLICE = Actor.body("Bộ Công an", Optional.empty());
  private static final Actor HOME = Actor.body("Bộ Nội vụ", Optional.empty());
  private static final Actor ALL = Actor.collective("Các bộ, ngành");

  @Test
  void rows_are_tasks_and_columns_are_actors_in_the_order_of_their_appearance() {
    ResponsibilityMatrix matrix =
        matrix(
            task("1", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, ALL)),
            task("2", Assignment.of(LEAD, HOME, POLICE)));

    assertThat(matrix.columns()).containsExactly("Bộ Công an", "Các bộ, ngành", "Bộ Nội vụ");
    assertThat(matrix.rows())
        .extracting(r -> r.node().task().getId().value())
        .containsExactly("1", "2");
    assertThat(matrix.rows().get(0).roles())
        .containsExactly(
            Map.entry("Bộ Công an", Set.of(LEAD)), Map.entry("Các bộ, ngành", Set.of(COORDINATE)));
    assertThat(matrix.rows().get(1).roles())
        .containsExactly(
            Map.entry("Bộ Nội vụ", Set.of(LEAD)), Map.entry("Bộ Công an", Set.of(LEAD)));
  }

  @Test
  void spellings_of_one_name_share_a_column_under_the_first() {
    ResponsibilityMatrix matrix =
        matrix(
            task("1", Assignment.of(LEAD, Actor.body("Bộ Văn hoá", Optional.empty()))),
            task("2", Assignment.of(LEAD, Actor.body("BỘ VĂN HÓA", Optional.empty()))));

    assertThat(matrix.columns()).containsExactly("Bộ Văn hoá");
    assertThat(matrix.rows().get(1).roles()).containsOnlyKeys("Bộ Văn hoá");
  }

  @Test
  void one_body_may_have_several_roles_in_one_task() {
    ResponsibilityMatrix matrix =
        matrix(
            task(
                "1",
                Assignment.of(APPROVE, POLICE),
                Assignment.of(LEAD, POLICE),
                Assignment.of(MONITOR, POLICE)));

    assertThat(matrix.columns()).containsExactly("Bộ Công an");
    assertThat(matrix.rows().get(0).roles().get("Bộ Công an"))
        .containsExactly(LEAD, MONITOR, APPROVE);
  }

  @Test
  void inherited_roles_count_and_labels_have_no_row() {
    Task child = task("1.1", Assignment.of(LEAD, HOME));
    Task group =
        task("1", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, ALL))
            .withChildren(child, task("1.2"));

    ResponsibilityMatrix matrix = matrix(group);

    assertThat(matrix.rows())
        .extracting(r -> r.node().task().getId().value())
        .containsExactly("1.1", "1.2");
    assertThat(matrix.rows().get(0).roles())
        .containsOnly(
            Map.entry("Bộ Nội vụ", Set.of(LEAD)), Map.entry("Các bộ, ngành", Set.of(COORDINATE)));
    assertThat(matrix.rows().get(1).roles())
        .containsOnly(
            Map.entry("Bộ Công an", Set.of(LEAD)), Map.entry("Các bộ, ngành", Set.of(COORDINATE)));
    assertThat(matrix.columns()).containsExactly("Bộ Nội vụ", "Các bộ, ngành", "Bộ Công an");
  }

  @Test
  void a_row_that_heads_others_and_has_a_result_is_a_task() {
    Task group =
        task("1", Assignment.of(LEAD, POLICE))
            .withChildren(task("1.1"))
            .withDeliverables(Deliverable.of("Báo cáo"));

    assertThat(matrix(group).rows()).hasSize(2);
  }

  @Test
  void a_task_of_nobody_has_an_empty_row() {
    ResponsibilityMatrix matrix = matrix(task("1"));

    assertThat(matrix.columns()).isEmpty();
    assertThat(matrix.rows()).hasSize(1);
    assertThat(matrix.rows().get(0).roles()).isEmpty();
  }

  @Test
  void a_plan_without_tasks_has_an_empty_matrix() {
    assertThat(matrix()).isEqualTo(new ResponsibilityMatrix(List.of(), List.of()));
  }

  @Test
  void nobody_can_change_the_matrix() {
    ResponsibilityMatrix matrix = matrix(task("1", Assignment.of(LEAD, POLICE)));
    Map<String, Set<Responsibility>> roles = matrix.rows().get(0).roles();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> matrix.columns().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> matrix.rows().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(roles::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> roles.get("Bộ Công an").add(APPROVE));
  }

  @Test
  void later_changes_of_the_roles_handed_in_do_not_come_through() {
    Map<String, Set<Responsibility>> roles = new HashMap<>();
    roles.put("Bộ Công an", EnumSet.of(LEAD));
    ResponsibilityMatrix.Row row =
        new ResponsibilityMatrix.Row(
            new TaskNode(task("1"), Optional.empty(), JsonPointer.ROOT), roles);

    roles.get("Bộ Công an").add(APPROVE);
    roles.put("Bộ Nội vụ", Set.of());

    assertThat(row.roles()).containsOnly(Map.entry("Bộ Công an", Set.of(LEAD)));
  }

  private static ResponsibilityMatrix matrix(Task... tasks) {
    return ResponsibilityMatrix.of(TaskNode.walk(List.of(tasks), JsonPointer.parse("/tasks")));
  }

  private static Task task(String id, Assignment... assignments) {
    return Task.builder()
        .id(new TaskId(id))
        .title("Nhiệm vụ " + id)
        .addAssignments(assignments)
        .build();
  }

  @Test
  void names_of_one_body_of_the_registry_share_a_column() {
    Optional<OrganizationId> id = OrganizationId.parse("BKHCN");
    Actor full = Actor.body("Bộ Khoa học và Công nghệ", id);
    Actor variant = Actor.body("Bộ Khoa học, Công nghệ", id);
    Actor unnamed = Actor.body("Bộ khoa học và công nghệ", Optional.empty());
    ResponsibilityMatrix matrix =
        matrix(
            task("1", Assignment.of(LEAD, full)),
            task("2", Assignment.of(LEAD, variant)),
            task("3", Assignment.of(LEAD, unnamed)));
    assertThat(matrix.columns()).containsExactly("Bộ Khoa học và Công nghệ");
  }
}

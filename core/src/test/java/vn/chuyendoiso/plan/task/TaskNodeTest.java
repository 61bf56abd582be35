package vn.chuyendoiso.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chuyendoiso.plan.responsibility.Responsibility.COORDINATE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.LEAD;
import static vn.chuyendoiso.plan.responsibility.Responsibility.MONITOR;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class TaskNodeTest {

  private static final JsonPointer TASKS = JsonPointer.parse("/tasks");

  private static final Actor OFFICE = Actor.body("Văn phòng UBND tỉnh", Optional.empty());
  private static final Actor POLICE = Actor.body("Công an tỉnh", Optional.empty());
  private static final Actor SCIENCE = Actor.body("Sở KHCN", Optional.empty());
  private static final Actor ALL = Actor.collective("Các sở, ban, ngành");

  private static final Printed<Deadline> JUNE =
      Printed.of("6/2025", Deadline.month(YearMonth.of(2025, 6)));
  private static final Printed<Deadline> YEAR = Printed.of("2025", Deadline.year(2025));

  @Test
  void a_row_is_called_by_its_printed_code_and_without_one_by_its_key() {
    assertThat(task("nv-12").code("12b").build().codeOrId()).isEqualTo("12b");
    assertThat(task("nv-12").code(Optional.empty()).build().codeOrId()).isEqualTo("nv-12");
  }

  @Test
  void every_row_is_visited_before_its_children_and_knows_its_place() {
    Task leaf = task("1.1.1").build();
    Task tree =
        task("1").addChildren(task("1.1").addChildren(leaf).build(), task("1.2").build()).build();

    List<TaskNode> nodes = TaskNode.walk(List.of(tree, task("2").build()), TASKS);

    assertThat(nodes.stream().map(n -> n.task().getId().value() + " " + n.pointer()))
        .containsExactly(
            "1 /tasks/0",
            "1.1 /tasks/0/children/0",
            "1.1.1 /tasks/0/children/0/children/0",
            "1.2 /tasks/0/children/1",
            "2 /tasks/1");
    assertThat(nodes.get(2).parent()).contains(nodes.get(1));
    assertThat(nodes.get(2).task()).isSameAs(leaf);
    assertThat(nodes.get(4).parent()).isEmpty();
  }

  @Test
  void a_tree_without_rows_has_no_nodes() {
    assertThat(TaskNode.walk(List.of(), TASKS)).isEmpty();
  }

  @Test
  void the_pointer_follows_the_list_that_is_handed_in() {
    assertThat(TaskNode.walk(List.of(task("1").build()), JsonPointer.parse("/a~1b")))
        .extracting(n -> n.pointer().toString())
        .containsExactly("/a~1b/0");
  }

  @Test
  void what_a_row_does_not_say_is_inherited() {
    Task group =
        task("1")
            .addAssignments(Assignment.of(COORDINATE, ALL), Assignment.of(LEAD, OFFICE))
            .deadline(YEAR)
            .group("3")
            .addChildren(task("1.1").addChildren(task("1.1.1").build()).build())
            .build();

    TaskNode leaf = TaskNode.walk(List.of(group), TASKS).get(2);

    assertThat(leaf.actors(LEAD)).containsExactly(OFFICE);
    assertThat(leaf.actors(COORDINATE)).containsExactly(ALL);
    assertThat(leaf.actors(MONITOR)).isEmpty();
    assertThat(leaf.deadline()).contains(YEAR);
    assertThat(leaf.group()).contains("3");
  }

  @Test
  void what_a_row_says_goes_before_what_it_would_inherit_role_by_role() {
    Task group =
        task("1")
            .addAssignments(Assignment.of(COORDINATE, ALL), Assignment.of(LEAD, OFFICE))
            .deadline(YEAR)
            .group("3")
            .addChildren(
                task("1.1")
                    .addAssignments(Assignment.of(LEAD, POLICE, SCIENCE))
                    .deadline(JUNE)
                    .group("4")
                    .build())
            .build();

    TaskNode child = TaskNode.walk(List.of(group), TASKS).get(1);

    assertThat(child.actors(LEAD)).containsExactly(POLICE, SCIENCE);
    assertThat(child.actors(COORDINATE)).containsExactly(ALL);
    assertThat(child.deadline()).contains(JUNE);
    assertThat(child.group()).contains("4");
  }

  @Test
  void the_nearest_ancestor_that_says_it_is_heard() {
    Task group =
        task("1")
            .addAssignments(Assignment.of(LEAD, OFFICE))
            .deadline(YEAR)
            .addChildren(
                task("1.1")
                    .addAssignments(Assignment.of(LEAD, POLICE))
                    .deadline(JUNE)
                    .addChildren(task("1.1.1").build())
                    .build())
            .build();

    TaskNode leaf = TaskNode.walk(List.of(group), TASKS).get(2);

    assertThat(leaf.actors(LEAD)).containsExactly(POLICE);
    assertThat(leaf.deadline()).contains(JUNE);
  }

  @Test
  void a_cell_whose_words_were_not_understood_is_not_replaced_by_the_row_above() {
    Assignment words = Assignment.builder().responsibility(LEAD).text("như trên").build();
    Task group =
        task("1")
            .addAssignments(Assignment.of(LEAD, OFFICE))
            .addChildren(task("1.1").addAssignments(words).build())
            .build();

    TaskNode child = TaskNode.walk(List.of(group), TASKS).get(1);

    assertThat(child.assignments(LEAD)).containsExactly(words);
    assertThat(child.actors(LEAD)).isEmpty();
  }

  @Test
  void several_cells_of_one_role_are_taken_together_in_order() {
    Task task =
        task("1")
            .addAssignments(
                Assignment.of(LEAD, POLICE),
                Assignment.of(COORDINATE, ALL),
                Assignment.of(LEAD, OFFICE, SCIENCE))
            .build();

    TaskNode node = TaskNode.walk(List.of(task), TASKS).get(0);

    assertThat(node.assignments(LEAD)).hasSize(2);
    assertThat(node.actors(LEAD)).containsExactly(POLICE, OFFICE, SCIENCE);
  }

  @Test
  void nothing_said_anywhere_is_nothing() {
    TaskNode node = TaskNode.walk(List.of(task("1").build()), TASKS).get(0);

    for (Responsibility responsibility : Responsibility.values()) {
      assertThat(node.assignments(responsibility)).isEmpty();
    }
    assertThat(node.deadline()).isEmpty();
    assertThat(node.group()).isEmpty();
  }

  @Test
  void a_row_that_heads_others_and_has_no_result_is_a_label() {
    Task child = task("1.1").build();

    assertThat(task("1").addChildren(child).build().isLabel()).isTrue();
  }

  @Test
  void a_row_with_a_result_or_without_children_is_a_task() {
    Task child = task("1.1").build();

    assertThat(
            task("1")
                .addChildren(child)
                .addDeliverables(Deliverable.of("Báo cáo"))
                .build()
                .isLabel())
        .isFalse();
    assertThat(child.isLabel()).isFalse();
  }

  @Test
  void nobody_can_change_the_walk() {
    List<TaskNode> nodes = TaskNode.walk(List.of(task("1").build()), TASKS);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> nodes.remove(0));
  }

  private static Task.Builder task(String id) {
    Task.Builder builder = Task.builder();
    builder.id(new TaskId(id)).title("Nhiệm vụ " + id);
    return builder;
  }

  @Test
  void the_rows_below_a_row_are_its_own_and_not_those_beside_it() {
    Task tree =
        task("1")
            .addChildren(
                task("1.1").addChildren(task("1.1.1").build()).build(), task("1.2").build())
            .build();
    List<TaskNode> nodes = TaskNode.walk(List.of(tree, task("2").build()), TASKS);

    assertThat(nodes.get(0).subtree()).isEqualTo(nodes.subList(0, 4));
    assertThat(nodes.get(1).subtree()).isEqualTo(nodes.subList(1, 3));
    assertThat(nodes.get(3).subtree()).containsExactly(nodes.get(3));
  }
}

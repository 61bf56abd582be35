package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class TasksProperties {

  @Property(tries = 300)
  void keys_inside_one_tree_differ(@ForAll Task task) {
    List<TaskId> ids =
        Walk.through(task).stream()
            .filter(p -> p instanceof Task)
            .map(p -> ((Task) p).getId())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.get(0)).isEqualTo(task.getId());
  }

  @Example
  void tasks_have_no_lead_one_lead_or_several() {
    List<Task> tasks = Draws.of(Tasks.tasks(), 9, 500);

    assertThat(tasks.stream().map(TasksProperties::leads)).contains(0L, 1L, 2L, 3L);
  }

  @Example
  void tasks_nest_three_levels_deep_and_leave_out_what_they_can() {
    List<Task> tasks = Draws.of(Tasks.tasks(), 9, 3_000);

    assertThat(tasks.stream().map(TasksProperties::depth)).contains(1, 2, 3).doesNotContain(4);
    assertThat(tasks).anyMatch(Task::isLabel);
    assertThat(tasks).anyMatch(t -> t.getTitle().isBlank());
    assertThat(tasks).anyMatch(t -> t.getGroup().isEmpty() && t.getDeadline().isEmpty());
    assertThat(tasks).anyMatch(t -> t.getDeliverables().isEmpty() && t.getTargets().isEmpty());
  }

  private static long leads(Task task) {
    return task.getAssignments().stream()
        .filter(a -> a.getResponsibility() == Responsibility.LEAD)
        .mapToLong(a -> a.getActors().size())
        .sum();
  }

  private static int depth(Task task) {
    return 1 + task.getChildren().stream().mapToInt(TasksProperties::depth).max().orElse(0);
  }
}

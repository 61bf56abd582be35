package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class ShrinkerTest {

  private static Task task(int number, Task... children) {
    return Task.builder()
        .id(TaskId.parse("nv-" + number).orElseThrow())
        .title("Nhiệm vụ số " + number)
        .code(Integer.toString(number))
        .addChildren(children)
        .build();
  }

  private static TransformationPlan plan(List<Task> tasks) {
    return TransformationPlan.builder().title("Kế hoạch năm 2025").tasks(tasks).build();
  }

  private static List<Task> tasks(Document document) {
    return ((TransformationPlan) document).getTasks();
  }

  @Test
  void one_row_is_left_where_one_row_is_enough() {
    List<Task> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.add(task(i));
    }

    Document smallest =
        Shrinker.shrink(
            plan(many),
            d -> tasks(d).stream().anyMatch(t -> t.getCode().filter("37"::equals).isPresent()));

    assertThat(tasks(smallest)).extracting(t -> t.getCode().orElseThrow()).containsExactly("37");
    assertThat(tasks(smallest).get(0).getTitle()).isEqualTo("Nhiệm");
  }

  @Test
  void a_row_below_rows_is_lifted_out_of_them() {
    Document smallest =
        Shrinker.shrink(
            plan(List.of(task(1, task(2, task(3))))),
            d -> Attempt.tree(d).json().contains("\"code\":\"3\""));

    assertThat(tasks(smallest)).extracting(t -> t.getId().value()).containsExactly("nv-3");
  }

  @Test
  void a_document_that_cannot_be_smaller_stays() {
    TransformationPlan plan = plan(List.of());

    assertThat(Shrinker.shrink(plan, plan::equals)).isSameAs(plan);
  }

  @Test
  void as_many_rows_are_left_as_it_takes() {
    List<Task> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(task(i));
    }

    assertThat(tasks(Shrinker.shrink(plan(many), d -> tasks(d).size() > 100))).hasSize(101);
  }
}

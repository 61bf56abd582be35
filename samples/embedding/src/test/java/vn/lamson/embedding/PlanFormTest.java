package vn.lamson.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class PlanFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final TransformationPlan PLAN =
      TransformationPlan.builder()
          .title("Kế hoạch chuyển đổi số")
          .addTasks(Task.builder().id(new TaskId("nv-1")).title("Xây dựng nền tảng").build())
          .build();

  @Test
  void what_is_typed_is_judged_and_can_be_taken_back() {
    PlanForm form = new PlanForm(PLAN, TODAY);

    assertThat(form.type(0, " "))
        .anyMatch(f -> f.getPointer().toString().equals("/tasks/0/title"))
        .isEqualTo(PlanValidator.of(form.plan()).asOf(TODAY).validate().getFindings());
    assertThat(form.undo()).noneMatch(f -> f.getPointer().toString().equals("/tasks/0/title"));
    assertThat(form.plan()).isSameAs(PLAN);
    assertThat(form.undo()).isNotEmpty();
  }
}

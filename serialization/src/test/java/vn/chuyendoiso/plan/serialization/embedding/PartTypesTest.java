package vn.chuyendoiso.plan.serialization.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class PartTypesTest {

  @Test
  void documents_parts_families_and_forms_can_stand_alone() {
    assertThat(PartTypes.of(Document.class)).contains(Document.class);
    assertThat(PartTypes.of(PlanDocument.class)).contains(PlanDocument.class);
    assertThat(PartTypes.of(TransformationPlan.class)).contains(TransformationPlan.class);
    assertThat(PartTypes.of(Task.class)).contains(Task.class);
    assertThat(PartTypes.of(Deadline.class)).contains(Deadline.class);
    assertThat(PartTypes.of(Deadline.InYear.class)).contains(Deadline.InYear.class);
  }

  @Test
  void generated_classes_are_known_by_the_type_that_they_implement() {
    assertThat(PartTypes.of(Deadline.year(2025).getClass())).contains(Deadline.InYear.class);
    assertThat(PartTypes.of(Task.builder().id(new TaskId("nv-1")).title("x").build().getClass()))
        .contains(Task.class);
  }

  @Test
  void what_is_printed_and_what_keeps_members_are_no_parts_by_themselves() {
    assertThat(PartTypes.of(Printed.class)).isEmpty();
    assertThat(PartTypes.of(Keeping.class)).isEmpty();
    assertThat(PartTypes.of(Printed.textOnly("x").getClass())).isEmpty();
    assertThat(PartTypes.of(String.class)).isEmpty();
  }
}

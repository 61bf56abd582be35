package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;

/** Parts of documents alone, as forms and interfaces between systems carry them. */
class PartsTest {

  @Test
  void a_part_is_written_and_read_without_a_document_around_it() {
    Task task = Task.builder().id(new TaskId("nv-1")).title("Mở cổng dữ liệu").build();

    byte[] bytes = PlanJson.writeCompact(task);

    assertThat(new String(bytes, UTF_8))
        .isEqualTo("{\"id\":\"nv-1\",\"title\":\"Mở cổng dữ liệu\"}");
    assertThat(PlanJson.read(bytes, Task.class).orThrow()).isEqualTo(task);
  }

  @Test
  void a_form_of_a_family_is_read_as_the_family() {
    Deadline day = Deadline.day(DayBound.BEFORE, LocalDate.of(2025, 6, 30));

    assertThat(PlanJson.read(PlanJson.write(day), Deadline.class).orThrow()).isEqualTo(day);
  }

  @Test
  void a_form_is_read_as_itself_and_other_forms_are_refused() {
    Deadline.Day day = Deadline.day(DayBound.BEFORE, LocalDate.of(2025, 6, 30));

    assertThat(PlanJson.read(PlanJson.write(day), Deadline.Day.class).orThrow()).isEqualTo(day);
    var other = PlanJson.read(PlanJson.writeCompact(Deadline.year(2025)), Deadline.Day.class);
    assertThat(Json.lines(other)).containsExactly("code-unknown /form 1:1");
    assertThat(other.render(other.getFindings().get(0), Json.VI))
        .contains("“year”")
        .endsWith(": day.");
  }

  @Test
  void what_is_wrong_with_a_part_is_found_with_its_place() {
    var result = PlanJson.read("{\"id\":\"nv-1\",\n\"title\":7}".getBytes(UTF_8), Task.class);

    assertThat(result.getFindings()).extracting(Finding::getId).containsExactly("type-wrong");
    assertThat(result.getFindings().get(0).getPosition().orElseThrow()).hasToString("2:9");
  }

  @Test
  void a_type_that_no_document_holds_is_refused() {
    assertThatThrownBy(() -> PlanJson.read("{}".getBytes(UTF_8), String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void which_types_are_read_can_be_asked() {
    assertThat(PlanJson.knows(Document.class)).isTrue();
    assertThat(PlanJson.knows(TransformationPlan.class)).isTrue();
    assertThat(PlanJson.knows(Task.class)).isTrue();
    assertThat(PlanJson.knows(Deadline.Day.class)).isTrue();
    assertThat(PlanJson.knows(TaskId.class)).isFalse();
    assertThat(PlanJson.knows(String.class)).isFalse();
  }
}

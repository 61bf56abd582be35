package vn.chuyendoiso.plan.generators.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class ModelReportingFormatProperties {

  private static final Task TASK =
      Task.builder().id(new TaskId("nv-1")).title("Xây dựng nền tảng").build();

  private final ModelReportingFormat format = new ModelReportingFormat();

  @Example
  void a_document_is_shown_with_what_it_holds_and_nothing_else() {
    TransformationPlan plan = TransformationPlan.builder().title("Kế hoạch").addTasks(TASK).build();

    assertThat(format.label(plan)).contains("TransformationPlan");
    assertThat(shown(plan))
        .containsExactly(Map.entry("title", "Kế hoạch"), Map.entry("tasks", List.of(TASK)));
    assertThat(shown(TASK))
        .containsExactly(
            Map.entry("id", new TaskId("nv-1")), Map.entry("title", "Xây dựng nền tảng"));
  }

  @Example
  void forms_of_a_family_are_named_with_it() {
    Printed<Deadline> june = Printed.of("6/2025", Deadline.parse("6/2025").orElseThrow());

    assertThat(format.label(june)).contains("Printed");
    assertThat(shown(june)).containsOnlyKeys("text", "meaning");
    assertThat(format.label(june.getMeaning().orElseThrow())).contains("Deadline.InMonth");
    assertThat(format.label(Actor.personRole("Chủ tịch"))).contains("Actor.PersonRole");
  }

  @Example
  void kept_members_are_shown_too() {
    KeptMember kept = new KeptMember("lgsp:ma", "7", "title");

    assertThat(shown(TASK.withKept(new KeptMembers(List.of(kept)))))
        .containsEntry("kept", List.of(kept));
  }

  @Example
  void of_a_long_list_the_beginning_is_shown_and_how_many_follow() {
    TransformationPlan plan =
        TransformationPlan.builder()
            .title("Kế hoạch")
            .tasks(Collections.nCopies(250, TASK))
            .build();

    List<?> tasks = (List<?>) shown(plan).get("tasks");
    assertThat(tasks).hasSize(4);
    assertThat(tasks.get(3)).hasToString("... 247 more");
    assertThat(shown(plan.withTasks(Collections.nCopies(12, TASK))))
        .containsEntry("tasks", Collections.nCopies(12, TASK));
  }

  @Example
  void it_is_found_as_a_service_and_leaves_other_values_alone() {
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .anyMatch(ModelReportingFormat.class::isInstance);
    assertThat(format.appliesTo("Kế hoạch")).isFalse();
    assertThat(format.appliesTo(new TaskId("nv-1"))).isFalse();
  }

  @Property(tries = 100)
  void whatever_is_drawn_can_be_shown(@ForAll Document document) {
    assertThat(format.appliesTo(document)).isTrue();
    assertThat(shown(document)).containsKey("title");
    show(document);
  }

  private void show(Object value) {
    if (value instanceof Keeping) {
      assertThat(format.label(value).orElseThrow()).doesNotContain("Immutable", "Keeping");
      shown(value).values().forEach(this::show);
    } else if (value instanceof List<?> list) {
      list.forEach(this::show);
    }
  }

  private Map<String, Object> shown(Object value) {
    Map<String, Object> shown = new LinkedHashMap<>();
    ((Map<?, ?>) format.report(value)).forEach((name, held) -> shown.put(name.toString(), held));
    return shown;
  }
}

package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.serialization.Json.bytes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class KeptMembersTest {

  @Test
  void unknown_members_survive_a_change_at_their_places() {
    String text =
        """
        {"a":[1,{"b":null}],"documentType":"transformation-plan","formatVersion":"2.1",\
        "title":"Kế hoạch","c":1.50,"d":"x","tasks":[{"id":"t","title":"Việc","e":true,\
        "deadline":{"meaning":{"form":"year","f":"g","year":2025}}}],"h":{}}\
        """;
    TransformationPlan plan =
        PlanJson.read(bytes(text), TransformationPlan.class)
            .orThrow()
            .withIssuedOn(LocalDate.of(2024, 10, 1));
    assertThat(new String(PlanJson.writeCompact(plan), UTF_8))
        .isEqualTo(text.replace("\"d\":\"x\",", "\"d\":\"x\",\"issuedOn\":\"2024-10-01\","));
  }

  @Test
  void an_empty_list_says_none_and_an_absent_one_says_nothing() {
    TransformationPlan none = read("\"tasks\": []");
    TransformationPlan nothing = read("\"tasks\": null").withKept(read("\"x\": 1").getKept());
    assertThat(none.getTasks()).isEmpty();
    assertThat(none.getKept().isStatedEmpty("tasks")).isTrue();
    assertThat(nothing.getKept().isStatedEmpty("tasks")).isFalse();
    assertThat(written(none)).contains("\"tasks\":[]");
    assertThat(written(nothing)).doesNotContain("tasks");
  }

  @Test
  void an_explicit_null_is_written_again() {
    assertThat(written(read("\"issuedOn\": null"))).contains("\"issuedOn\":null");
  }

  @Test
  void the_statement_that_there_is_none_ends_when_there_is_one() {
    Task task = Task.builder().id(new TaskId("t")).title("Việc").build();
    TransformationPlan plan = read("\"tasks\": []").withTasks(List.of(task));
    assertThat(written(plan)).contains("\"tasks\":[{\"id\":\"t\",\"title\":\"Việc\"}]");
    assertThat(PlanJson.read(PlanJson.write(plan)).getFindings()).isEmpty();
  }

  private static TransformationPlan read(String member) {
    return PlanJson.read(bytes(Json.plan(member)), TransformationPlan.class).orThrow();
  }

  private static String written(TransformationPlan plan) {
    return new String(PlanJson.writeCompact(plan), UTF_8);
  }

  @Test
  void a_member_with_a_namespace_is_kept_and_no_finding() {
    String text =
        "{\"documentType\":\"transformation-plan\",\"lgsp:owner\":{\"id\":7},"
            + "\"formatVersion\":\""
            + DocumentShapes.CURRENT_VERSION
            + "\",\"title\":\"K\",\"x-road:channel\":\"a\"}";

    ReadResult<Document> result = Json.read(text);

    assertThat(result.getFindings()).isEmpty();
    assertThat(PlanJson.writeCompact(result.orThrow())).asString(UTF_8).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {":a", "lgsp:", "LGSP:a", "đ:a", "1x:a", "-x:a", "l gsp:a"})
  void what_only_looks_like_a_namespace_is_an_unknown_member(String name) {
    assertThat(Json.lines(Json.read(Json.plan("\"" + name + "\": 1"))))
        .singleElement()
        .asString()
        .startsWith("member-");
  }
}

package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class DiffCommandTest {

  @TempDir Path folder;

  @Test
  void a_plan_does_not_differ_from_itself() throws IOException {
    Path file = file("same.json", programme());
    Run run = Run.of("diff", file.toString(), file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Hai văn bản không khác nhau.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void an_amended_programme_is_told_change_by_change_and_is_no_error() throws IOException {
    Run run = Run.of("diff", old(), amended());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            5 thay đổi: 1 bổ sung, 1 bãi bỏ, 2 sửa đổi, 1 chuyển vị trí; trong đó 1 chỉ về cách ghi hoặc thứ tự.
            Văn bản: số, ký hiệu đổi từ “03/NQ-CP” thành “71/NQ-CP”
            Chuyển nhiệm vụ 140 từ vị trí thứ 140 đến vị trí thứ 1
            Nhiệm vụ 1: thời hạn đổi từ “6/2025” thành “12/2025” (muộn hơn)
            Bãi bỏ nhiệm vụ 2 “%s”
            Bổ sung nhiệm vụ 141 “Xây dựng trợ lý ảo cho cán bộ, công chức”
            """
                .formatted(programme().getTasks().get(1).getTitle()));
  }

  @Test
  void the_same_is_told_in_english() throws IOException {
    Run run = Run.of("diff", "--lang", "en", old(), amended());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("5 changes: 1 added, 1 removed, 2 changed, 1 moved;")
        .contains("Task 1: deadline changed from “6/2025” to “12/2025” (later)\n");
  }

  @Test
  void changes_as_json_have_places_keys_values_and_both_languages() throws IOException {
    Run run = Run.of("diff", "--format", "json", old(), amended());
    assertThat(run.code()).isZero();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), run.out().getBytes(UTF_8))) {
      int changes = 0;
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        changes += t == JsonToken.PROPERTY_NAME && parser.currentName().equals("weight") ? 1 : 0;
      }
      assertThat(changes).isEqualTo(5);
    }
    assertThat(run.out())
        .contains("\"number\" : \"03/NQ-CP\"")
        .contains("\"number\" : \"71/NQ-CP\"")
        .contains("\"wording\" : 1")
        .contains("\"shift\" : \"later\"")
        .contains("\"member\" : \"deadline\"")
        .contains("\"oldPointer\" : \"/tasks/0/deadline\"")
        .contains("\"newPointer\" : \"/tasks/1/deadline\"")
        .contains("\"oldText\" : \"6/2025\"")
        .contains("\"vi\" : \"Nhiệm vụ 1: thời hạn đổi từ")
        .contains("\"en\" : \"Task 1: deadline changed from");
  }

  @Test
  void one_of_the_two_may_be_standard_input() throws IOException {
    Run run = Run.on(PlanJson.write(langSon()), false, "diff", "-", langSonWithTheme());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            1 thay đổi: 0 bổ sung, 0 bãi bỏ, 1 sửa đổi, 0 chuyển vị trí; trong đó 0 chỉ về cách ghi hoặc thứ tự.
            Văn bản: bổ sung chủ đề năm “Cửa khẩu số”
            """);
  }

  @Test
  void what_cannot_be_read_is_not_compared() throws IOException {
    Run run = Run.of("diff", old(), "nowhere.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere.json");
    assertThat(Run.of("diff", old()).code()).isEqualTo(2);
  }

  private String old() throws IOException {
    return file("old.json", programme()).toString();
  }

  private String amended() throws IOException {
    ActionProgramme programme = programme();
    List<Task> tasks = new ArrayList<>(programme.getTasks());
    tasks.set(0, tasks.get(0).withDeadline(Printed.of("12/2025", Deadline.parse("12/2025").get())));
    tasks.remove(1);
    Collections.rotate(tasks, 1);
    tasks.add(
        Task.builder()
            .id(new TaskId("nv-141"))
            .code("141")
            .title("Xây dựng trợ lý ảo cho cán bộ, công chức")
            .build());
    return file("new.json", programme.withNumber(DocumentNumber.of("71/NQ-CP")).withTasks(tasks))
        .toString();
  }

  private String langSonWithTheme() throws IOException {
    return file("theme.json", langSon().withTheme("Cửa khẩu số")).toString();
  }

  private Path file(String name, Document document) throws IOException {
    return Files.write(folder.resolve(name), PlanJson.write(document));
  }

  private static ActionProgramme programme() throws IOException {
    return PlanJson.read(bytes("03-nq-cp-2025.json"), ActionProgramme.class).orThrow();
  }

  private static TransformationPlan langSon() throws IOException {
    return PlanJson.read(bytes("lang-son-246-kh-ubnd-2025.json"), TransformationPlan.class)
        .orThrow();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream =
        DiffCommandTest.class.getClassLoader().getResourceAsStream("plans/" + name)) {
      return stream.readAllBytes();
    }
  }
}

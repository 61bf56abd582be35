package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ValidateCollectionTest {

  @TempDir Path folder;

  @Test
  void every_line_is_judged_and_told_by_file_and_line() throws IOException {
    Path file = collection();
    Run run = Run.of("validate", "--as-of", "2026-11-22", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines)
        .allMatch(l -> l.startsWith(file.toString()))
        .anyMatch(l -> l.matches("\\Q" + file + "\\E:1:\\d+: cảnh báo: [a-z-]+: /tasks/\\d+.*  .*"))
        .anyMatch(l -> l.startsWith(file + ":2:2: lỗi: json-truncated: "))
        .anyMatch(l -> l.matches("\\Q" + file + "\\E:4:\\d+: lỗi: plan-issued-late: /issuedOn  .*"))
        .noneMatch(l -> l.startsWith(file + ":3:"));
    assertThat(lines.get(lines.size() - 1))
        .matches(
            "\\Q"
                + file
                + "\\E: 3 dòng có nội dung, 2 tài liệu đọc được, 1 dòng không đọc được; "
                + "2 lỗi, \\d+ cảnh báo, \\d+ lưu ý, 0 phát hiện được miễn\\.");
  }

  @Test
  void the_same_findings_come_as_from_single_files() throws IOException {
    Path single = Files.writeString(folder.resolve("p.json"), Samples.line(Samples.PROGRAMME));
    Path lines = Files.writeString(folder.resolve("p.ndjson"), Samples.line(Samples.PROGRAMME));
    String alone = Run.of("validate", "--as-of=2026-11-22", "--format=json", single + "").out();
    String listed = Run.of("validate", "--as-of=2026-11-22", "--format=json", lines + "").out();

    assertThat(listed.replace("p.ndjson\",\n      \"line\" : 1,", "p.json\",")).isEqualTo(alone);
  }

  @Test
  void findings_of_a_collection_as_json_are_one_list() throws IOException {
    Path file = collection();
    Run run = Run.of("validate", "--format", "json", "--lang=en", file.toString());

    int depth = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), run.out().getBytes(UTF_8))) {
      for (var t = parser.nextToken(); t != null; t = parser.nextToken()) {
        depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
      }
    }
    assertThat(depth).isZero();
    assertThat(run.out())
        .contains("\"line\" : 2,\n      \"read\" : false")
        .contains("\"line\" : 4,\n      \"read\" : true")
        .contains("\"documents\" : 3,\n    \"read\" : 2,\n    \"unread\" : 1,\n    \"error\" : 2");
  }

  private Path collection() throws IOException {
    return Files.writeString(
        folder.resolve("plans.ndjson"),
        Samples.line(Samples.PROGRAMME) + "\n{\n\n" + Samples.line(Samples.LANG_SON));
  }

  @Test
  void the_worst_line_decides_the_answer() throws IOException {
    String good = Samples.line(Samples.PROGRAMME);
    String breaking = Samples.line(Samples.LANG_SON);
    assertThat(code(good + "\n")).isZero();
    assertThat(code(breaking + "\n" + good)).isEqualTo(1);
    assertThat(code("{}\n" + breaking + "\n" + good)).isEqualTo(2);
    assertThat(code("")).isZero();
  }

  private int code(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("some.NDJSON"), text);
    return Run.of("validate", "--as-of=2026-11-22", file.toString()).code();
  }

  @Test
  void files_that_hold_no_lines_of_documents_are_told() throws IOException {
    Path wide =
        Files.write(
            folder.resolve("wide.ndjson"),
            (Samples.plan("x", "") + "\n").repeat(50).getBytes(UTF_16LE));
    Run run = Run.of("validate", wide.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains(wide + ":1:1: lỗi: encoding-utf16: ");

    assertThat(Run.of("validate", "nowhere.ndjson"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.out()).contains("file-missing"));
    assertThat(Run.of("validate", "--ndjson", folder.toString()))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.out()).contains("file-is-directory"));
  }

  @Test
  void standard_input_may_be_a_collection() {
    byte[] bytes = (Samples.plan("Kê\u0301 hoạch", "") + "\n{").getBytes(UTF_8);
    Run run = Run.on(bytes, false, "validate", "--ndjson", "--lang", "en", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("-:1:")
        .contains(": note: text-normalised: /title  1 texts were normalised")
        .contains("-:2:2: error: json-truncated: ")
        .contains("-: 2 lines with content, 1 documents read, 1 lines could not be read; errors ");
  }

  @Test
  void the_gravest_findings_are_listed_and_the_others_counted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("plan.json"), new String(Samples.real(Samples.LANG_SON), UTF_8));
    String all = Run.of("validate", "--as-of=2026-11-22", file.toString()).out();
    Run run = Run.of("validate", "--as-of=2026-11-22", "--max-findings", "2", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(l -> l.startsWith("    "))).hasSize(2);
    assertThat(run.out()).contains("LỖI (1)").contains("plan-issued-late");
    long listed = all.lines().filter(l -> l.startsWith("    ")).count();
    assertThat(run.out())
        .contains("Còn " + (listed - 2) + " vấn đề nữa không được liệt kê (giới hạn 2).")
        .contains(all.lines().filter(l -> l.startsWith("Kết quả")).findFirst().orElseThrow());
    String json =
        Run.of("validate", "--as-of=2026-11-22", "--format=json", "--max-findings=2", file + "")
            .out();
    assertThat(json.split("\"pointer\" : ", -1)).hasSize(3);
    assertThat(json).contains("\"unlisted\" : " + (listed - 2)).contains("plan-issued-late");
  }

  @Test
  void warnings_that_are_not_listed_make_no_error() {
    byte[] plan = Samples.plan("x", ",\"a\":1,\"b\":2,\"c\":3").getBytes(UTF_8);
    Run all = Run.on(plan, false, "validate", "-");
    Run some = Run.on(plan, false, "validate", "--max-findings", "1", "-");
    assertThat(some.code()).isEqualTo(all.code());
    assertThat(some.out()).contains("member-unknown (3)").contains("vấn đề nữa");
  }

  @Test
  void findings_are_limited_for_each_line_of_a_collection() {
    String plan = Samples.plan("x", ",\"a\":1,\"b\":2,\"c\":3") + "\n";
    Run run =
        Run.on(
            plan.repeat(2).getBytes(UTF_8), false, "validate", "--ndjson", "--max-findings=2", "-");
    for (int line = 1; line <= 2; line++) {
      String place = "-:" + line + ":";
      assertThat(run.out().lines().filter(l -> l.startsWith(place))).hasSize(3);
      assertThat(run.out()).containsPattern(place + " Còn \\d+ vấn đề nữa");
    }
  }

  @Test
  void a_limit_of_findings_is_a_number_from_1() {
    for (String value : List.of("0", "-1", "x", "99999999999")) {
      assertThat(Run.of("validate", "--max-findings=" + value, "x").err())
          .startsWith("Giá trị “" + value + "” không dùng được cho --max-findings.");
    }
  }
}

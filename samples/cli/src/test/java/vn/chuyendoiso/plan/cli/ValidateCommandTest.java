package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.rules.RuleCatalogue;

class ValidateCommandTest {

  private static final String START =
      "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"2.0\",\"title\":\"Kế hoạch\"";

  @TempDir Path folder;

  @Test
  void the_programme_of_the_government_has_warnings_and_no_error() throws IOException {
    Run run = Run.of("validate", "--as-of", "2026-11-22", programme());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Chương trình hành động của Chính phủ")
        .contains("(03/NQ-CP)")
        .contains("hiệu lực ngày 22/11/2026; giai đoạn: ban hành")
        .contains("CẢNH BÁO")
        .doesNotContain("LỖI (")
        .contains("Tham khảo CT34-P4 (34/CT-TTg; không ràng buộc cơ quan ban hành văn bản này)")
        .containsPattern(
            "Kết quả: 0 lỗi, [1-9][0-9]* cảnh báo, [0-9]+ lưu ý, 0 phát hiện được miễn\\. ")
        .contains(RuleCatalogue.bundled().rules().size() + " quy tắc")
        .doesNotContain("\u001B");
  }

  @Test
  void the_plan_of_a_province_that_breaks_what_binds_it_has_errors() throws IOException {
    Run run = Run.of("validate", "--as-of=2026-11-22", "--lang", "en", langSon());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("ERRORS (1)")
        .contains("plan-issued-late")
        .contains("11:15 /issuedOn")
        .contains("Clause HD25-11 (3816/BTTTT-CĐSQG)")
        .contains("Result: errors 1, warnings 7");
  }

  @Test
  void findings_are_grouped_by_severity_and_rule() throws IOException {
    String out = Run.of("validate", programme()).out();
    assertThat(out.indexOf("CẢNH BÁO")).isPositive().isLessThan(out.indexOf("LƯU Ý ("));
    assertThat(out.split("  task-joint-leads: ", -1)).hasSize(2);
  }

  @Test
  void the_day_before_the_end_of_the_ministry_was_decided_its_tasks_are_in_order()
      throws IOException {
    assertThat(Run.of("validate", "--as-of", "2025-02-17", programme()).out())
        .doesNotContain("task-lead-ceased");
    assertThat(Run.of("validate", "--as-of", "2025-02-18", programme()).out())
        .contains("task-lead-ceased");
  }

  @Test
  void a_draft_is_not_excused_for_being_late() throws IOException {
    Run run = Run.of("validate", "--stage", "draft", langSon());
    assertThat(run.out()).contains("giai đoạn: dự thảo");
    assertThat(run.out()).contains("LỖI (1)"); // issued late, which no draft is excused for
  }

  @Test
  void findings_as_json_have_every_argument_and_both_languages() throws IOException {
    Run run = Run.of("validate", "--format", "json", "--as-of", "2026-11-22", langSon());
    assertThat(run.code()).isEqualTo(1);
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), run.out().getBytes(UTF_8))) {
      int depth = 0;
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
      }
      assertThat(depth).isZero();
    }
    assertThat(run.out())
        .contains("\"id\" : \"plan-issued-late\"")
        .contains("\"pointer\" : \"/issuedOn\"")
        .contains("\"line\" : 11")
        .contains("\"clauses\" : [")
        .contains("\"vi\" : ")
        .contains("\"en\" : ")
        .contains("\"error\" : 1");
  }

  @Test
  void the_same_input_and_day_give_the_same_bytes() throws IOException {
    assertThat(Run.of("validate", "--format", "json", "--as-of", "2026-01-01", programme()))
        .isEqualTo(Run.of("validate", "--format", "json", "--as-of", "2026-01-01", programme()));
  }

  @Test
  void a_dash_is_standard_input() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(langSon()));
    Run run = Run.on(bytes, false, "validate", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("-: Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025");
  }

  @Test
  void of_many_files_the_worst_decides_and_progress_is_told() throws IOException {
    Run run = Run.of("validate", programme(), langSon(), "nowhere.json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("1/3 ").contains("2/3 ").contains("3/3 nowhere.json");
    assertThat(run.out().split("Kết quả: ", -1)).hasSize(4);
  }

  @Test
  void colours_are_for_terminals_only() throws IOException {
    assertThat(Run.on(new byte[0], true, "validate", langSon()).out()).contains("\u001B[");
  }

  @Test
  void bad_files_are_told_apart_and_answered_with_2() throws IOException {
    assertUnreadable(new byte[0], "input-empty");
    assertUnreadable("Kế hoạch".getBytes(UTF_8), "root-not-object");
    assertUnreadable(START.getBytes(UTF_8), "json-truncated");
    assertUnreadable("[]".getBytes(UTF_8), "root-not-object");
    assertUnreadable("{\"documentType\":\"x\"}".getBytes(UTF_8), "document-type-unknown");
    assertUnreadable((START.replace("2.0", "7.0") + "}").getBytes(UTF_8), "format-version-unknown");
    assertUnreadable((START + ",\"title\":\"x\"}").getBytes(UTF_8), "member-duplicate");
    assertUnreadable((START + ",\"tasks\":7}").getBytes(UTF_8), "type-wrong");
    assertUnreadable((START + "}").getBytes(UTF_16LE), "encoding-utf16");
    assertUnreadable(new byte[] {'{', (byte) 0xFF, '}'}, "encoding-invalid-utf8");
    assertUnreadable(
        (START + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").getBytes(UTF_8),
        "json-too-deep");
  }

  private void assertUnreadable(byte[] bytes, String id) throws IOException {
    Path file = Files.write(folder.resolve("bad.json"), bytes);
    for (String language : new String[] {"vi", "en"}) {
      Run run = Run.of("validate", "--lang", language, file.toString());
      assertThat(run.code()).as(id).isEqualTo(2);
      assertThat(run.out()).contains(id);
    }
  }

  @Test
  void a_file_of_200_mb_is_refused_without_reading_it_all() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.write((START + ",\"x\":\"").getBytes(UTF_8));
      huge.setLength(200L * 1024 * 1024);
    }
    Run run = Run.of("validate", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("input-too-large").contains("33554432");
  }

  @Test
  void notes_and_warnings_do_not_make_a_file_unreadable() throws IOException {
    Path file =
        Files.write(
            folder.resolve("word.json"),
            ("\uFEFF" + START.replace("Kế", "Kê\u0301\u00A0") + ",\"titel\":1}").getBytes(UTF_8));
    Run run = Run.of("validate", file.toString());
    assertThat(run.code()).isNotEqualTo(2);
    assertThat(run.out())
        .contains("encoding-bom")
        .contains("text-normalised")
        .contains("member-misspelt")
        .contains("“title”");
  }

  @Test
  void what_cannot_be_opened_is_told_apart() throws IOException {
    assertThat(Run.of("validate", folder.toString()))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.out()).contains("file-is-directory").contains("thư mục"));
    assertThat(Run.of("validate", "nowhere.json"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.out()).contains("file-missing"));
    assertThat(Run.of("validate", "no\0where.json").code()).isEqualTo(2);
    assertThat(Input.problem(new AccessDeniedException("x"))).isEqualTo("file-not-permitted");
    assertThat(Input.problem(new NoSuchFileException("x"))).isEqualTo("file-missing");
    assertThat(Input.problem(new IOException("x"))).isEqualTo("file-failed");
  }

  @Test
  void a_file_without_permission_is_said_to_be() throws IOException {
    Path file = Files.writeString(folder.resolve("closed.json"), START + "}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(Run.of("validate", file.toString()))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.out()).contains("file-not-permitted"));
  }

  @Test
  void wrong_usage_is_explained_in_the_language_of_the_user() {
    assertThat(Run.of("validate").err()).startsWith("Thiếu FILE.");
    assertThat(Run.of("validate", "--as-of", "30/6", "x").err())
        .startsWith("Giá trị “30/6” không dùng được cho --as-of.");
    assertThat(Run.of("validate", "--stage", "later", "--lang", "en", "x").err())
        .startsWith("The value “later” cannot be used for --stage.");
    assertThat(Run.of("validat").err()).startsWith("Không hiểu “validat”.");
    assertThat(Run.of("validate", "--lang=en", "--lang=vi", "x").err())
        .startsWith("The option --lang occurs more than once.");
    assertThat(Run.of("validate", "--color", "x").code()).isEqualTo(2);
  }

  @Test
  void help_is_given_on_request_in_both_languages() {
    assertThat(Run.of("--help").out()).contains("Cách dùng: plan").contains("validate");
    assertThat(Run.of("validate", "--help", "--lang", "en").out())
        .contains("Usage: plan validate")
        .contains("--as-of");
    assertThat(Run.of().out()).contains("Cách dùng: plan");
  }

  private String programme() throws IOException {
    return copy("03-nq-cp-2025.json");
  }

  private String langSon() throws IOException {
    return copy("lang-son-246-kh-ubnd-2025.json");
  }

  private String copy(String name) throws IOException {
    try (InputStream stream =
        ValidateCommandTest.class.getClassLoader().getResourceAsStream("plans/" + name)) {
      Path file = folder.resolve(name);
      Files.copy(
          new ByteArrayInputStream(stream.readAllBytes()),
          file,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return file.toString();
    }
  }
}

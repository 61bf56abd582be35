package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.PlanJson;

class ConvertCommandTest {

  @TempDir Path folder;

  @Test
  void a_document_is_written_in_each_form_to_standard_output() throws IOException {
    Path file = Files.write(folder.resolve("plan.json"), Samples.real(Samples.PROGRAMME));
    Document plan = PlanJson.read(Files.readAllBytes(file)).orThrow();

    assertThat(bytes("convert", file.toString())).isEqualTo(PlanJson.write(plan));
    assertThat(bytes("convert", "--to", "pretty", file.toString())).isEqualTo(PlanJson.write(plan));
    assertThat(bytes("convert", "--to=compact", file.toString()))
        .isEqualTo(PlanJson.writeCompact(plan));
    assertThat(bytes("convert", "--to=canonical", file.toString()))
        .isEqualTo(CanonicalJson.write(plan));
  }

  private static byte[] bytes(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out().getBytes(UTF_8);
  }

  @Test
  void a_file_is_replaced_as_a_whole_and_keeps_its_permissions() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), Samples.plan("Kế hoạch", ""));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    Run run = Run.of("convert", file.toString(), "-o", file.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).startsWith("{\n  \"").contains("\"Kế hoạch\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(files()).containsExactly("plan.json");
  }

  @Test
  void a_link_goes_on_pointing_to_the_file_that_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    Run run = Run.on(Samples.plan("x", "").getBytes(UTF_8), false, "convert", "-", "-o", link + "");

    assertThat(run.code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("{\n");
  }

  @Test
  void a_device_is_written_and_not_replaced() {
    Path device = Path.of("/dev/null");
    Run run =
        Run.on(Samples.plan("x", "").getBytes(UTF_8), false, "convert", "-", "-o", "/dev/null");
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void what_the_reader_says_is_told_and_does_not_disturb_the_output() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("word.json"),
            "\uFEFF" + Samples.plan("Kê\u0301 hoạch", ",\n\"titel\":1"));

    Run run = Run.of("convert", "--to", "compact", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Samples.plan("Kế hoạch", ",\"titel\":1"));
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(l -> l.startsWith(file + ":2:1: Không biết trường “titel”"))
        .anyMatch(l -> l.contains("Đã chuẩn hóa 1 chuỗi ký tự"))
        .anyMatch(l -> l.contains("(BOM)"));
  }

  @Test
  void a_document_with_errors_is_refused_with_all_of_them_and_nothing_is_written()
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.json"), Samples.plan("x", ",\n\"tasks\":7,\n\"x\":1,\"x\":2"));
    Path out = Files.writeString(folder.resolve("out.json"), "old");

    Run run = Run.of("convert", "--lang", "en", file.toString(), "-o", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(file + ":2:9: Expected a list, found a number.")
        .contains(file + ":3:7: The member “x” occurs twice")
        .contains(file + ":3:1: Unknown member “x”");
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(files()).containsExactly("bad.json", "out.json");
  }

  @Test
  void what_is_no_document_is_told_apart_and_answered_with_2() throws IOException {
    assertThat(refused(new byte[0])).contains("Tệp rỗng");
    assertThat(refused("Kế hoạch".getBytes(UTF_8))).contains("không phải là một tài liệu");
    assertThat(refused("{oops}".getBytes(UTF_8))).contains("Cú pháp JSON sai");
    assertThat(refused(Samples.plan("x", "").getBytes(UTF_16))).contains("UTF-16");
    assertThat(refused(new byte[] {'P', 'K', 3, 4, (byte) 0xFF})).contains("tệp nén");
    assertThat(refused(new byte[] {'{', '"', (byte) 0xFF})).contains("UTF-8");
    assertThat(Run.of("convert", "nowhere.json").err())
        .isEqualTo(
            "nowhere.json: Không tìm thấy tệp “nowhere.json”. Hãy kiểm tra lại đường dẫn.\n");
    assertThat(Run.of("convert", "nowhere.ndjson"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Không tìm thấy tệp “nowhere.ndjson”"));
    assertThat(Run.of("convert", folder.toString()).err()).contains("thư mục");
  }

  private String refused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("bad.json"), bytes);
    Run run = Run.of("convert", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  @Test
  void a_document_without_canonical_form_is_refused_with_the_places() {
    byte[] plan = Samples.plan("x", ",\n\"area\":12345678901234567890").getBytes(UTF_8);

    assertThat(Run.on(plan, false, "convert", "-").code()).isZero();
    assertThat(Run.on(plan, false, "convert", "--to", "canonical", "--lang=en", "-"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(1))
        .satisfies(r -> assertThat(r.out()).isEmpty())
        .satisfies(
            r ->
                assertThat(r.err())
                    .contains("-:2:8: /area The number 12345678901234567890 has no canonical"));
  }

  // Whoever runs the tests may be allowed to write everywhere, so the places are impossible ones.
  @Test
  void a_place_that_cannot_be_written_is_told_apart_and_the_old_file_is_kept() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), Samples.plan("x", ""));

    assertNotWritten(file, folder.resolve("nowhere/out.json").toString(), "không có thư mục chứa");
    assertNotWritten(file, file + "/out.json", "Không ghi được tệp");
    assertNotWritten(file, folder.toString(), "là một thư mục");
    assertNotWritten(file, "/proc/out.json", "Không");
    assertNotWritten(file, folder.resolve("o".repeat(300)).toString(), "Không ghi được tệp");
    assertNotWritten(file, "no\0where.json", "Không ghi được tệp");
    assertThat(files()).containsExactly("plan.json");
    assertThat(Output.problem(new AccessDeniedException("x"))).isEqualTo("output-not-permitted");
    assertThat(Output.problem(new NoSuchFileException("x"))).isEqualTo("output-folder-missing");
    assertThat(Output.problem(new IOException("x"))).isEqualTo("output-failed");
  }

  private static void assertNotWritten(Path file, String out, String said) {
    Run run = Run.of("convert", file.toString(), "-o", out);
    assertThat(run.code()).as(out).isEqualTo(2);
    assertThat(run.err()).as(out).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_full_disk_is_told_and_leaves_nothing() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), Samples.plan("x", ""));
    assertThat(Run.of("convert", file.toString(), "-o", "/dev/full"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("Không ghi được tệp “/dev/full”"));
  }

  @Test
  void a_collection_is_converted_line_by_line_and_bad_lines_are_left_out() throws IOException {
    String text =
        Samples.plan("Một", "")
            + "\r\n\n{\"title\":7}\n"
            + Samples.plan("Bốn", ",\"x\":4.0")
            + "\n";
    Path file = Files.writeString(folder.resolve("plans.ndjson"), text);
    Path out = folder.resolve("out.ndjson");

    Run run = Run.of("convert", file.toString(), "--output", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(out))
        .isEqualTo(Samples.plan("Một", "") + "\n" + Samples.plan("Bốn", ",\"x\":4.0") + "\n");
    assertThat(run.err())
        .contains(file + ":3:1: Không rõ loại tài liệu")
        .contains(file + ":4:")
        .endsWith(file + ": 3 dòng có nội dung, 2 tài liệu đọc được, 1 dòng không đọc được.\n");
    assertThat(Run.of("convert", "--to", "canonical", file.toString()).out())
        .endsWith("\"title\":\"Bốn\",\"x\":4}\n");
  }

  @Test
  void a_collection_may_have_any_name_but_no_line_breaks_within_its_documents() {
    byte[] bytes = (Samples.plan("a", "") + "\n" + Samples.plan("b", "")).getBytes(UTF_8);
    Run run = Run.on(bytes, false, "convert", "--ndjson", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(Run.on(bytes, false, "convert", "-").err()).contains("NDJSON");
    assertThat(Run.on(bytes, false, "convert", "--ndjson", "--to", "pretty", "-").err())
        .startsWith("Giá trị “pretty (NDJSON)” không dùng được cho --to.");
  }

  @Test
  void an_empty_collection_gives_an_empty_collection() throws IOException {
    Path file = Files.writeString(folder.resolve("none.jsonl"), "");
    Run run = Run.of("convert", file.toString(), "--lang=en");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(file + ": 0 lines with content, 0 documents read, 0 lines could not be read.\n");
  }

  @Test
  void wrong_usage_is_explained() {
    assertThat(Run.of("convert").err()).startsWith("Thiếu FILE.");
    assertThat(Run.of("convert", "--to", "xml", "x").err())
        .startsWith("Giá trị “xml” không dùng được cho --to.");
    assertThat(Run.of("convert", "--help", "--lang", "en").out())
        .contains("Usage: plan convert")
        .contains("--output");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}

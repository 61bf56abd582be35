package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;

class RollUpCommandTest {

  private static final int PLANS = 3000;
  private static final int BAD_LINE = 40;

  @TempDir private Path folder;
  private Path lines;

  @BeforeEach
  void write_a_collection() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= PLANS; i++) {
      all.add(
          i == BAD_LINE
              ? "{\"broken"
              : Samples.plan(
                  "Kế hoạch " + i,
                  ",\"number\":\""
                      + i
                      + "/KH-UBND\",\"issuer\":{\"name\":\"UBND xã "
                      + i
                      + "\",\"kind\":\"commune\"},\"period\":{\"meaning\":{\"firstDay\":"
                      + "\"2025-01-01\",\"lastDay\":\"2025-12-31\"}}"));
    }
    lines = folder.resolve("plans.ndjson");
    Files.write(lines, all);
  }

  private byte[] unbroken(String... more) throws IOException {
    Path out = folder.resolve("unbroken.json");
    List<String> arguments =
        new ArrayList<>(List.of("rollup", lines.toString(), "-o", out.toString()));
    arguments.addAll(List.of(more));
    assertThat(Run.of(arguments.toArray(String[]::new)).code()).isEqualTo(ExitCode.ERRORS);
    return Files.readAllBytes(out);
  }

  @Test
  void documents_are_counted_and_a_bad_line_is_named() throws IOException {
    Run run = Run.of("rollup", lines.toString(), "--lang", "en");
    assertThat(run.err()).contains("plans.ndjson:40:");
    assertThat(run.out())
        .contains("Documents read: 2999, lines that could not be read: 1")
        .contains("2999 documents rolled up")
        .contains("Provinces that have not reported: 34.");
    assertThat(new String(unbroken(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"line\" : 40")
        .contains("\"read\" : 2999");
  }

  @Test
  void threads_do_not_change_the_result() throws IOException {
    assertThat(unbroken("--threads", "1")).isEqualTo(unbroken("--threads", "3"));
  }

  @Test
  void a_run_that_was_killed_goes_on_to_the_same_bytes() throws Exception {
    Path checkpoint = folder.resolve("checkpoint");
    Path out = folder.resolve("resumed.json");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "vn.chuyendoiso.plan.cli.Main",
            "rollup",
            lines.toString(),
            "-o",
            out.toString(),
            "--threads",
            "1",
            "--every",
            "100",
            "--checkpoint",
            checkpoint.toString());
    Process killed =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!Files.exists(checkpoint) && killed.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    killed.destroyForcibly().waitFor();
    assertThat(out).doesNotExist();
    Path log = folder.resolve("log");
    Process resumed =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(resumed.waitFor()).isEqualTo(ExitCode.ERRORS);
    assertThat(Files.readString(log)).contains("Chạy tiếp từ");
    assertThat(Files.readAllBytes(out)).isEqualTo(unbroken());
  }

  @Test
  void a_checkpoint_of_another_input_or_other_options_or_a_damaged_one_is_refused()
      throws IOException {
    Path checkpoint = folder.resolve("checkpoint");
    unbroken("--checkpoint", checkpoint.toString());
    Run other =
        Run.of(
            "rollup",
            lines.toString(),
            "--period",
            "2026",
            "--checkpoint",
            checkpoint.toString(),
            "--lang",
            "en");
    assertThat(other.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(other.err()).contains("does not belong to this input and these options");
    byte[] saved = Files.readAllBytes(checkpoint);
    saved[saved.length / 2] ^= 1;
    Files.write(checkpoint, saved);
    Run damaged = Run.of("rollup", lines.toString(), "--checkpoint", checkpoint.toString());
    assertThat(damaged.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(damaged.err()).contains("không phải tệp tiến độ hoặc đã bị hỏng");
  }

  @Test
  void a_checkpoint_of_another_version_is_refused_with_both_versions() throws Exception {
    Path checkpoint = folder.resolve("checkpoint");
    new RollUpProgress()
        .save(checkpoint, new RollUpProgress.Versions("0.0.9", "2024.1"), "whatever");

    Run vietnamese = Run.of("rollup", lines.toString(), "--checkpoint", checkpoint.toString());
    assertThat(vietnamese.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(vietnamese.out()).isEmpty();
    assertThat(vietnamese.err())
        .contains("do phiên bản 0.0.9 ghi, với danh mục quy tắc 2024.1")
        .contains("phiên bản " + LibraryVersion.TEXT)
        .contains("danh mục quy tắc " + RuleCatalogue.bundled().version());
    Run english =
        Run.of("rollup", lines.toString(), "--checkpoint", checkpoint.toString(), "--lang", "en");
    assertThat(english.err()).contains("was written by version 0.0.9 with the rules 2024.1");
  }

  @Test
  void a_file_that_is_no_checkpoint_is_refused() throws IOException {
    Path checkpoint = folder.resolve("checkpoint");
    Files.writeString(checkpoint, "abc");
    Run run =
        Run.of("rollup", lines.toString(), "--checkpoint", checkpoint.toString(), "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("is no checkpoint, or is damaged");
  }

  @Test
  void a_checkpoint_that_is_an_input_is_left_alone() throws IOException {
    byte[] before = Files.readAllBytes(lines);
    Run run = Run.of("rollup", lines.toString(), "--checkpoint", lines.toString(), "--lang", "en");
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains(lines.toString()).doesNotContain("delete");
    assertThat(lines).hasBinaryContent(before);
  }

  @Test
  void the_bar_shows_the_share_of_the_bytes_of_one_file() {
    Run run = Run.on(new byte[0], true, "rollup", lines.toString(), "--lang", "en");
    assertThat(run.err()).contains("[########################] 100 % 2999 documents, ");
    // The first picture is taken before the first document, and wiped before the line that is bad.
    assertThat(run.err())
        .containsPattern("^\r\\[-+\\].* documents.*\r *\r[^\r]*plans.ndjson:40:9: ");
  }

  @Test
  void the_part_that_is_written_is_that_of_all_documents() throws IOException {
    Path part = folder.resolve("part");
    Run.of("rollup", lines.toString(), "--part", part.toString());

    Gathering gathering = new Gathering();
    try (InputStream stream = Files.newInputStream(lines);
        PlanLineReader<Document> reader = PlanLines.of(Document.class).open(stream)) {
      reader.stream().forEach(l -> l.getDocument().ifPresent(gathering::add));
    }
    assertThat(part).hasBinaryContent(gathering.toPart().toBytes());
  }

  @Test
  void a_part_does_not_replace_what_is_read() throws IOException {
    byte[] before = Files.readAllBytes(lines);
    Run run = Run.of("rollup", lines.toString(), "--part", lines.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(lines).hasBinaryContent(before);
  }
}

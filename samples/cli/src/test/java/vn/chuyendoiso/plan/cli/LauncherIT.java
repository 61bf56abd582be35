package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program quickly, beside the jar that was just made. */
class LauncherIT {

  private record Ended(int code, String out, String err) {}

  @TempDir private Path folder;
  private Path jar;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    jar = Files.copy(Path.of("target", "plan.jar"), folder.resolve("plan.jar"));
    archive = folder.resolve("plan.jsa");
    Path script = Files.copy(Path.of("bin", "plan"), folder.resolve("plan"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Files.write(folder.resolve("lang-son.json"), Samples.real(Samples.LANG_SON));
    Files.writeString(folder.resolve("broken.json"), "{");
  }

  @Test
  void every_run_says_what_the_jar_says() throws Exception {
    List<String> arguments = List.of("validate", "--as-of", "2026-11-23", "lang-son.json");
    Ended plain = run(Map.of(), prepend(List.of(java(), "-jar", jar.toString()), arguments));
    assertThat(plain.out()).contains("246/KH-UBND");

    Ended first = launch(arguments);
    assertThat(archive).isNotEmptyFile();
    Ended second = launch(arguments);

    assertThat(List.of(first, second)).containsOnly(plain);
  }

  @Test
  void how_a_run_ended_is_passed_on() throws Exception {
    assertThat(launch(List.of("validate", "broken.json")).code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(launch(List.of("validate", "broken.json")).code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(launch(List.of("convert", "lang-son.json")).code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void an_archive_that_does_not_fit_is_passed_over_without_a_word() throws Exception {
    Ended right = launch(List.of("digest", "lang-son.json"));
    Files.delete(archive);
    Files.writeString(archive, "not an archive");

    assertThat(launch(List.of("digest", "lang-son.json"))).isEqualTo(right);
  }

  @Test
  void a_newer_jar_gets_a_new_archive() throws Exception {
    launch(List.of("digest", "lang-son.json"));
    Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));

    launch(List.of("digest", "lang-son.json"));

    assertThat(Files.getLastModifiedTime(archive).toInstant()).isAfter(Instant.EPOCH);
  }

  @Test
  void nothing_else_is_left_behind() throws Exception {
    launch(List.of("digest", "lang-son.json"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "plan", "plan.jar", "plan.jsa", "lang-son.json", "broken.json");
    }
  }

  @Test
  void a_missing_jar_is_told_in_both_languages() throws Exception {
    Files.delete(jar);

    Ended run = launch(List.of("digest", "lang-son.json"));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("Không tìm thấy plan.jar").contains("plan.jar was not found");
  }

  private Ended launch(List<String> arguments) throws Exception {
    return run(
        Map.of("JAVA_HOME", System.getProperty("java.home")),
        prepend(List.of(folder.resolve("plan").toString()), arguments));
  }

  private Ended run(Map<String, String> environment, List<String> command) throws Exception {
    Path out = Files.createTempFile("plan", ".out");
    Path err = Files.createTempFile("plan", ".err");
    try {
      ProcessBuilder process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      process.environment().putAll(environment);
      int code = process.start().waitFor();
      return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> prepend(List<String> begin, List<String> rest) {
    List<String> all = new ArrayList<>(begin);
    all.addAll(rest);
    return all;
  }
}

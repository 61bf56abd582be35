package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Document;

/**
 * The library in a Java virtual machine of its own, with exactly what a vendor has beside it: the
 * databind of one generation, or of none. A small program of the vendor is compiled and run against
 * that path alone, so whatever the library needs beyond it ends the program.
 */
class DatabindCombinationsTest {

  /** What the library brings along, for everybody. */
  private static final List<Class<?>> LIBRARY =
      List.of(
          PlanJson.class,
          Document.class,
          jakarta.validation.Valid.class,
          tools.jackson.core.JsonParser.class);

  private static final List<Class<?>> JACKSON_3 =
      List.of(
          tools.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  private static final List<Class<?>> JACKSON_2 =
      List.of(
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.core.JsonParser.class,
          com.fasterxml.jackson.annotation.JsonInclude.class);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_jackson_3_only(String kind) throws Exception {
    assertThat(run("jackson3", JACKSON_3, kind)).containsExactly(lines("Jackson 2", kind));
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_jackson_2_only(String kind) throws Exception {
    assertThat(run("jackson2", JACKSON_2, kind)).containsExactly(lines("Jackson 3", kind));
  }

  private static String[] lines(String other, String kind) {
    return new String[] {
      "true",
      "{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}",
      "1:9 /task Thiếu trường bắt buộc “title”.",
      "1:15 /task/id Cần chuỗi ký tự, nhưng gặp một số.",
      other + " is not here",
      kind
    };
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_no_databind_at_all(String kind) throws Exception {
    assertThat(run("none", List.of(), kind))
        .containsExactly(
            "{\"id\":\"nv-1\",\"title\":\"Việc\",\"a\":1.50}",
            "Thiếu trường bắt buộc “title”.",
            "Cần chuỗi ký tự, nhưng gặp một số.",
            "no databind is here",
            "no databind is here",
            kind);
  }

  @ParameterizedTest
  @CsvSource({"class path", "module path"})
  void with_both_generations_at_once(String kind) throws Exception {
    List<Class<?>> both = Stream.of(JACKSON_3, JACKSON_2).flatMap(List::stream).toList();
    assertThat(run("jackson3", both, kind)).contains("true", kind);
    assertThat(run("jackson2", both, kind)).contains("true", kind);
  }

  /** Compiles and runs the program of a vendor; returns what it prints. */
  private List<String> run(String vendor, List<Class<?>> databind, String kind) throws Exception {
    boolean modules = kind.equals("module path");
    String path =
        Stream.of(LIBRARY, databind)
            .flatMap(List::stream)
            .map(DatabindCombinationsTest::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    Path classes = Files.createTempDirectory(folder, vendor);
    compile(vendor, path, modules, classes);
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        modules
            ? List.of("-p", path + File.pathSeparator + classes, "-m", "vendor/vendor.Main")
            : List.of("-cp", path + File.pathSeparator + classes, "vendor.Main"));
    Path output = folder.resolve("output.txt");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(output, UTF_8);
    assertThat(status).as(lines.toString()).isZero();
    return lines;
  }

  // Everything that a compiler can warn about is an error: vendors build so too.
  private void compile(String vendor, String path, boolean modules, Path classes)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-exports",
                "-Werror",
                modules ? "-p" : "-cp",
                path));
    arguments.add(source(vendor, "vendor/Main.java", classes));
    if (!vendor.equals("none")) {
      arguments.add(source(vendor, "vendor/Plans.java", classes));
    }
    if (modules) {
      arguments.add(source(vendor, "module-info.java", classes));
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(said.toString()).isZero();
  }

  private String source(String vendor, String name, Path classes) throws IOException {
    Path file = folder.resolve("source-" + classes.getFileName()).resolve(name);
    Files.createDirectories(file.getParent());
    try (InputStream in = getClass().getResourceAsStream("combinations/" + vendor + "/" + name)) {
      Files.copy(in, file);
    }
    return file.toString();
  }

  /** Tells the archive or folder that a class comes from. */
  private static String place(Class<?> type) {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    String url = type.getResource(resource).toString();
    String archive = url.substring(0, url.lastIndexOf(resource));
    String file = archive.replaceFirst("^jar:", "").replaceFirst("!$", "");
    try {
      return Path.of(new URI(file)).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

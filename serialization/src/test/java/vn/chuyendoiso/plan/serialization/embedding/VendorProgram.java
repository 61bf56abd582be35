package vn.chuyendoiso.plan.serialization.embedding;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanJson;

/**
 * A small program of a vendor, compiled and run in a Java virtual machine of its own, against
 * exactly what the vendor has beside the library: whatever the library needs beyond it ends the
 * program.
 */
public final class VendorProgram {

  /** What the library brings along, for everybody. */
  private static final List<Class<?>> LIBRARY =
      List.of(
          PlanJson.class,
          Document.class,
          jakarta.validation.Valid.class,
          tools.jackson.core.JsonParser.class);

  private static final String SERVICE =
      "vn.chuyendoiso.plan.serialization.extension.ExtensionVocabulary";

  private final String name;
  private final List<String> classes;
  private final Path folder;

  /**
   * Takes the sources of a program from the folder {@code vendors} of the test resources.
   *
   * @param name its folder
   * @param folder where to compile it
   * @param classes the names of its classes, without their package; the first is run
   */
  public VendorProgram(String name, Path folder, String... classes) {
    this.name = name;
    this.folder = folder;
    this.classes = Arrays.asList(classes);
  }

  /**
   * Compiles and runs the program. On the module path its {@code module-info.java} takes part, on
   * the class path its file {@code services}, if it has one.
   *
   * @param kind "class path" or "module path"
   * @param beside classes of the archives that the vendor has beside the library
   * @return the lines that it prints
   */
  public List<String> run(String kind, List<Class<?>> beside)
      throws IOException, InterruptedException {
    boolean modules = kind.equals("module path");
    String path =
        Stream.of(LIBRARY, beside)
            .flatMap(List::stream)
            .map(VendorProgram::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    Path compiled = Files.createTempDirectory(folder, name);
    compile(path, modules, compiled);
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    String main = "vendor." + classes.get(0);
    command.addAll(
        modules
            ? List.of("-p", path + File.pathSeparator + compiled, "-m", "vendor/" + main)
            : List.of("-cp", path + File.pathSeparator + compiled, main));
    Path output = compiled.resolve("output.txt");
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
  private void compile(String path, boolean modules, Path compiled) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                compiled.toString(),
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-exports",
                "-Werror",
                modules ? "-p" : "-cp",
                path));
    Path sources = folder.resolve("source-" + compiled.getFileName());
    for (String type : classes) {
      arguments.add(copy("vendor/" + type + ".java", sources).orElseThrow());
    }
    if (modules) {
      arguments.add(copy("module-info.java", sources).orElseThrow());
    } else {
      copy("META-INF/services/" + SERVICE, compiled);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(said.toString()).isZero();
  }

  private Optional<String> copy(String file, Path to) throws IOException {
    Path target = to.resolve(file);
    String resource = "/vn/chuyendoiso/plan/serialization/vendors/" + name + "/" + file;
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      Files.createDirectories(target.getParent());
      Files.copy(in, target);
    }
    return Optional.of(target.toString());
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

package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;

/**
 * One file of the command line, read or not.
 *
 * @param name the file as named by the user; {@code -} is standard input
 * @param result what came of reading it; empty if it could not even be opened
 * @param unopened why it could not be opened; empty if it could
 */
record Input(String name, Optional<ReadResult<Document>> result, Optional<Finding> unopened) {

  static final String STANDARD_INPUT = "-";

  static Input read(String name, Terminal terminal) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return read(name, terminal.in());
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return unopened(name, "file-is-directory");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return read(name, stream);
      }
    } catch (IOException e) {
      return unopened(name, problem(e));
    } catch (InvalidPathException e) {
      return unopened(name, "file-missing");
    }
  }

  private static Input read(String name, InputStream stream) throws IOException {
    return new Input(
        name,
        Optional.of(PlanJson.read(stream, Document.class, ReadLimits.STANDARD)),
        Optional.empty());
  }

  static String problem(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "file-missing";
    }
    return e instanceof AccessDeniedException ? "file-not-permitted" : "file-failed";
  }

  private static Input unopened(String name, String problem) {
    Finding finding =
        Finding.builder()
            .id(problem)
            .severity(Severity.ERROR)
            .pointer(JsonPointer.ROOT)
            .putArguments("file", name)
            .build();
    return new Input(name, Optional.empty(), Optional.of(finding));
  }

  /** {@return the document, if the file holds one} */
  Optional<Document> document() {
    return result.flatMap(ReadResult::getDocument);
  }

  /** {@return what is wrong with the file itself} */
  List<Finding> findings() {
    return result.map(ReadResult::getFindings).orElseGet(() -> List.of(unopened.orElseThrow()));
  }

  /** {@return one of {@link #findings()} in words} */
  String render(Finding finding, Locale locale) {
    return result
        .map(r -> r.render(finding, locale))
        .orElseGet(() -> CliMessages.MESSAGES.render(finding, locale));
  }

  /** Tells why there is no document, one line for each problem. */
  void printProblems(Terminal terminal, Language language) {
    findings().stream()
        .filter(f -> f.getSeverity() == Severity.ERROR)
        .forEach(
            f ->
                terminal
                    .err()
                    .println(TextReport.line(name, f) + " " + render(f, language.locale())));
  }
}

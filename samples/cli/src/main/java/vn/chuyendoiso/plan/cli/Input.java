package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;
import vn.chuyendoiso.plan.serialization.UncanonicalDocumentException;

/**
 * One file of the command line, or one line of a collection, read or not.
 *
 * @param name the file as named by the user; {@code -} is standard input
 * @param line the line, if the file is a collection
 * @param document the document, if there is one
 * @param findings what is wrong with the file or line itself
 * @param words puts one of the findings into words
 * @param places tells where parts of the document stand
 */
record Input(
    String name,
    OptionalLong line,
    Optional<Document> document,
    List<Finding> findings,
    Words words,
    Function<Collection<JsonPointer>, Map<JsonPointer, Position>> places) {

  static final String STANDARD_INPUT = "-";

  /** Puts findings into words. */
  interface Words {
    String render(Finding finding, Locale locale);
  }

  /** What is done with a stream. */
  interface Use<V> {
    V of(InputStream stream) throws IOException;
  }

  static Input read(String name, Terminal terminal) {
    return read(name, terminal, ReadLimits.STANDARD);
  }

  static Input read(String name, Terminal terminal, ReadLimits limits) {
    return open(
        name,
        terminal,
        stream -> of(name, PlanJson.read(stream, Document.class, limits)),
        Function.identity());
  }

  /** Opens a file and uses it; answers with {@code otherwise} if it cannot be read. */
  static <V> V open(String name, Terminal terminal, Use<V> use, Function<Input, V> otherwise) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return use.of(terminal.in());
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return otherwise.apply(unopened(name, "file-is-directory"));
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return use.of(stream);
      }
    } catch (IOException e) {
      return otherwise.apply(unopened(name, problem(e)));
    } catch (InvalidPathException e) {
      return otherwise.apply(unopened(name, "file-missing"));
    }
  }

  private static Input of(String name, ReadResult<Document> result) {
    return new Input(
        name,
        OptionalLong.empty(),
        result.getDocument(),
        result.getFindings(),
        result::render,
        result::locate);
  }

  static Input of(String name, PlanLine<Document> line) {
    return new Input(
        name,
        OptionalLong.of(line.getNumber()),
        line.getDocument(),
        line.getFindings(),
        line::render,
        line::locate);
  }

  /** Makes a file of which only the findings matter. */
  static Input of(String name, List<Finding> findings, Words words) {
    return new Input(
        name, OptionalLong.empty(), Optional.empty(), findings, words, pointers -> Map.of());
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
    return of(name, List.of(finding), CliMessages.MESSAGES::render);
  }

  /** {@return one of {@link #findings()} in words} */
  String render(Finding finding, Locale locale) {
    return words.render(finding, locale);
  }

  /** A finding's place in the way of compilers, which editors understand: file:line:column. */
  String place(Finding finding) {
    String place =
        finding
            .getPosition()
            .map(p -> ":" + p)
            .orElse(line.isPresent() ? ":" + line.getAsLong() : "");
    return name + place + ":";
  }

  /** Tells why there is no document, one line for each problem. */
  void printProblems(Terminal terminal, Language language) {
    print(terminal, language, Severity.ERROR);
  }

  /** Tells everything that the reader says of the file, one line for each finding. */
  void printFindings(Terminal terminal, Language language) {
    print(terminal, language, Severity.INFO);
  }

  /** Tells why the document has no canonical form, one line for each reason. */
  void printRefusal(UncanonicalDocumentException refusal, Terminal terminal, Language language) {
    Map<JsonPointer, Position> found =
        places.apply(refusal.getFindings().stream().map(Finding::getPointer).toList());
    for (Finding finding : refusal.getFindings()) {
      Finding placed = finding.withPosition(Optional.ofNullable(found.get(finding.getPointer())));
      terminal
          .err()
          .println(
              place(placed)
                  + " "
                  + finding.getPointer()
                  + " "
                  + refusal.render(finding, language.locale()));
    }
  }

  private void print(Terminal terminal, Language language, Severity least) {
    findings.stream()
        .filter(f -> f.getSeverity().compareTo(least) <= 0)
        .forEach(f -> terminal.err().println(place(f) + " " + words.render(f, language.locale())));
  }
}

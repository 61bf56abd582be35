package vn.chuyendoiso.plan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.UncanonicalDocumentException;

/**
 * Prints the fingerprints of documents, in the manner of {@code sha256sum}: of what they say, not
 * of the bytes that say it.
 */
@Command(name = "digest", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class DigestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files;

  @Option(names = "--ndjson", descriptionKey = "ndjson")
  private boolean ndjson;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  // The worst of all files so far.
  private int code = ExitCode.FINE;

  DigestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (String file : files) {
      if (Ndjson.is(file, ndjson)) {
        digestLines(file);
      } else {
        digest(Input.read(file, terminal), file);
      }
    }
    return code;
  }

  private void digestLines(String file) {
    Tally tally = new Tally();
    Optional<Input> failure =
        Ndjson.forEach(
            file,
            terminal,
            1,
            line -> {
              tally.add(line);
              digest(line, file + ":" + line.line().orElseThrow());
            });
    failure.ifPresent(f -> digest(f, file));
    Map<String, Object> counts = tally.counts();
    counts.put("file", file);
    terminal.err().println(CliMessages.render("lines", counts, language));
  }

  private void digest(Input input, String name) {
    if (input.document().isEmpty()) {
      input.printProblems(terminal, language);
      code = ExitCode.UNREADABLE;
      return;
    }
    try {
      terminal.out().println(CanonicalJson.digest(input.document().get()) + "  " + name);
    } catch (UncanonicalDocumentException e) {
      input.printRefusal(e, terminal, language);
      code = Math.max(code, ExitCode.ERRORS);
    }
  }
}

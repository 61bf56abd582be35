package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.UncanonicalDocumentException;

/**
 * Writes a document again, in another form or in the current version of the format. A document with
 * errors is refused; of a collection, the lines with errors are left out.
 */
@Command(name = "convert", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class ConvertCommand implements Callable<Integer> {

  /** How documents are written. */
  enum Form {
    PRETTY,
    COMPACT,
    CANONICAL;

    byte[] write(Document document) {
      return switch (this) {
        case PRETTY -> PlanJson.write(document);
        case COMPACT -> PlanJson.writeCompact(document);
        case CANONICAL -> CanonicalJson.write(document);
      };
    }
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file;

  @Option(names = "--to", paramLabel = "pretty|compact|canonical", descriptionKey = "to")
  private Form to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private String output;

  @Option(names = "--ndjson", descriptionKey = "ndjson")
  private boolean ndjson;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Spec private CommandSpec spec;

  // The worst of all lines so far.
  private int code = ExitCode.FINE;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean lines = Ndjson.is(file, ndjson);
    if (lines && to == Form.PRETTY) {
      throw new ParameterException(
          spec.commandLine(), "", null, spec.findOption("--to"), "pretty (NDJSON)");
    }
    try {
      if (lines) {
        convertLines(to == null ? Form.COMPACT : to);
      } else {
        convert(to == null ? Form.PRETTY : to);
      }
    } catch (IOException e) {
      return notWritten(e);
    } catch (UncheckedIOException e) {
      return notWritten(e.getCause());
    }
    return code;
  }

  private void convert(Form form) throws IOException {
    Optional<byte[]> bytes = written(Input.read(file, terminal), form);
    if (bytes.isPresent()) {
      try (Output out = open()) {
        out.stream().write(bytes.get());
        out.finish();
      }
    }
  }

  private void convertLines(Form form) throws IOException {
    Tally tally = new Tally();
    Optional<Input> failure;
    try (Output out = open()) {
      failure =
          Ndjson.forEach(
              file,
              terminal,
              1,
              line -> {
                tally.add(line);
                written(line, form).ifPresent(bytes -> writeLine(out, bytes));
              });
      // A collection that was not read to its end does not replace a whole one.
      if (failure.isEmpty()) {
        out.finish();
      }
    }
    failure.ifPresent(f -> f.printProblems(terminal, language));
    if (failure.isPresent()) {
      code = ExitCode.UNREADABLE;
    }
    Map<String, Object> counts = tally.counts();
    counts.put("file", file);
    terminal.err().println(CliMessages.render("lines", counts, language));
  }

  private static void writeLine(Output out, byte[] bytes) {
    try {
      out.stream().write(bytes);
      out.stream().write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> written(Input input, Form form) {
    input.printFindings(terminal, language);
    if (input.document().isEmpty()) {
      code = ExitCode.UNREADABLE;
      return Optional.empty();
    }
    try {
      return Optional.of(form.write(input.document().get()));
    } catch (UncanonicalDocumentException e) {
      input.printRefusal(e, terminal, language);
      code = Math.max(code, ExitCode.ERRORS);
      return Optional.empty();
    }
  }

  private Output open() throws IOException {
    if (output == null) {
      return Output.standard(terminal);
    }
    try {
      return Output.file(Path.of(output));
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  private int notWritten(IOException e) {
    String key = output == null ? "output-stopped" : Output.problem(e);
    Map<String, Object> arguments = output == null ? Map.of() : Map.of("file", output);
    terminal.err().println(CliMessages.render(key, arguments, language));
    return ExitCode.UNREADABLE;
  }
}

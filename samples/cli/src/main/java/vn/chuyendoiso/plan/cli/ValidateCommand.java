package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Stage;

/** Judges plans by the law in force on a day. */
@Command(name = "validate", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class ValidateCommand implements Callable<Integer> {

  /** How the findings are written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Option(
      names = "--stage",
      paramLabel = "draft|submission|issue|reporting",
      descriptionKey = "stage")
  private Stage stage;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? LocalDate.now(terminal.clock()) : asOf;
    List<Judged> all = new ArrayList<>();
    int code = ExitCode.FINE;
    for (int i = 0; i < files.size(); i++) {
      if (files.size() > 1) {
        terminal.err().println((i + 1) + "/" + files.size() + " " + files.get(i));
      }
      Judged judged =
          Judged.of(Input.read(files.get(i), terminal), day, Optional.ofNullable(stage));
      code = Math.max(code, judged.exitCode());
      if (format == Format.TEXT) {
        new TextReport(terminal, language).print(judged);
      } else {
        all.add(judged);
      }
    }
    if (format == Format.JSON) {
      JsonReport.write(terminal.out(), all, day);
    }
    return code;
  }
}

package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.serialization.ReadLimits;

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

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      descriptionKey = "max-findings",
      converter = Natural.class)
  private int maxFindings = ReadLimits.STANDARD.maxFindings();

  @Option(names = "--ndjson", descriptionKey = "ndjson")
  private boolean ndjson;

  // The worst of all files so far.
  private int code = ExitCode.FINE;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? LocalDate.now(terminal.clock()) : asOf;
    if (format == Format.JSON) {
      JsonReport.write(terminal.out(), day, maxFindings, report -> judge(day, report));
    } else {
      judge(day, new TextReport(terminal, language, maxFindings));
    }
    return code;
  }

  private Tally judge(LocalDate day, Report report) {
    Tally all = new Tally();
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      if (files.size() > 1) {
        terminal.err().println((i + 1) + "/" + files.size() + " " + file);
      }
      if (Ndjson.is(file, ndjson)) {
        judgeLines(file, day, report, all);
      } else {
        ReadLimits limits = ReadLimits.STANDARD;
        limits = limits.withMaxFindings(Math.max(maxFindings, limits.maxFindings()));
        report.print(judge(Input.read(file, terminal, limits), day, all));
      }
    }
    return all;
  }

  private void judgeLines(String file, LocalDate day, Report report, Tally all) {
    Tally lines = new Tally();
    Optional<Input> failure =
        Ndjson.forEach(
            file,
            terminal,
            maxFindings,
            line -> {
              Judged judged = judge(line, day, all);
              lines.add(judged);
              report.printLine(judged);
            });
    failure.ifPresent(f -> report.print(judge(f, day, all)));
    report.printEnd(file, lines);
  }

  private Judged judge(Input input, LocalDate day, Tally all) {
    Judged judged = Judged.of(input, day, Optional.ofNullable(stage));
    all.add(judged);
    code = Math.max(code, judged.exitCode());
    return judged;
  }
}

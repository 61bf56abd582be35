package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.ReadLimits;

/** Judges plans by the law in force on a day. */
@Command(name = "validate", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class ValidateCommand implements Callable<Integer> {

  /** How the findings are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "format")
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

  @Option(
      names = "--max-per-rule",
      paramLabel = "N",
      descriptionKey = "max-per-rule",
      converter = Natural.class)
  private Integer maxPerRule;

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  private String waivers;

  @Option(names = "--ndjson", descriptionKey = "ndjson")
  private boolean ndjson;

  @Option(names = "--portfolio", descriptionKey = "portfolio")
  private boolean portfolio;

  private Judging judging;

  // The worst of all files.
  private int code = ExitCode.FINE;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Waivers> accepted = WaiverFile.read(waivers, terminal, language);
    Optional<RuleCatalogue> rules = InstalledRules.find(terminal, language);
    if (accepted.isEmpty() || rules.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    LocalDate day = asOf == null ? LocalDate.now(terminal.clock()) : asOf;
    OptionalInt most = maxPerRule == null ? OptionalInt.empty() : OptionalInt.of(maxPerRule);
    judging = new Judging(day, Optional.ofNullable(stage), accepted.get(), most, rules.get());
    switch (format) {
      case TEXT -> judge(new TextRun(terminal, language, maxFindings));
      case JSON -> JsonRun.write(terminal.out(), day, maxFindings, this::judge);
      case SARIF -> SarifRun.write(terminal.out(), maxFindings, this::judge);
    }
    return code;
  }

  private Tally judge(Report report) {
    Tally all = new Tally();
    if (!portfolio) {
      Telling telling = new Telling(report, judging::judge, all);
      read(telling);
      code = telling.code();
      return all;
    }
    Gathering gathering = new Gathering();
    read(gathering);
    Together together = judging.judgeTogether(gathering.documents());
    IdentityHashMap<Input, Judged> documents = together.documents();
    Telling telling =
        new Telling(
            report,
            i -> documents.containsKey(i) ? documents.get(i) : new Judged(i, Optional.empty()),
            all);
    gathering.replay(telling);
    report.printWhole(together);
    all.add(together);
    code = Math.max(telling.code(), together.exitCode());
    return all;
  }

  private void read(Reading reading) {
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      if (files.size() > 1) {
        terminal.err().println((i + 1) + "/" + files.size() + " " + file);
      }
      if (Ndjson.is(file, ndjson)) {
        Ndjson.forEach(file, terminal, maxFindings, reading::line).ifPresent(reading::file);
        reading.end(file);
      } else {
        ReadLimits limits = ReadLimits.STANDARD;
        limits = limits.withMaxFindings(Math.max(maxFindings, limits.maxFindings()));
        reading.file(Input.read(file, terminal, limits));
      }
    }
  }
}

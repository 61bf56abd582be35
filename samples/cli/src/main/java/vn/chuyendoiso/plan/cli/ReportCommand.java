package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.cli.page.Judgement;
import vn.chuyendoiso.plan.cli.page.PageSubject;
import vn.chuyendoiso.plan.cli.page.PlanPage;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.ReadLimits;

/**
 * Writes one HTML page about one plan, with what reports among the files say of it. If one file
 * cannot be read, nothing is written: a page that lacks a report would mislead.
 */
@Command(name = "report", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "report-file")
  private List<String> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "page-output")
  private String output;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "page-lang")
  private Language language = Language.VI;

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

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  private String waivers;

  private final List<Input> plans = new ArrayList<>();
  private final List<ProgressReport> reports = new ArrayList<>();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!read() || !isOnePlan() || isInput()) {
      return ExitCode.UNREADABLE;
    }
    Optional<Waivers> accepted = WaiverFile.read(waivers, terminal, language);
    Optional<RuleCatalogue> rules = InstalledRules.find(terminal, language);
    if (accepted.isEmpty() || rules.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    PageSubject subject = subject(plans.get(0), accepted.get(), rules.get());
    byte[] page = PlanPage.write(subject, language.locale());
    try (Output out = open()) {
      boolean replaced = output != null && Files.isRegularFile(Path.of(output));
      out.stream().write(page);
      out.finish();
      if (output != null) {
        say(replaced ? "page-replaced" : "page-written", Map.of("file", output));
      }
      return ExitCode.FINE;
    } catch (IOException e) {
      say(
          output == null ? "output-stopped" : Output.problem(e),
          output == null ? Map.of() : Map.of("file", output));
      return ExitCode.UNREADABLE;
    }
  }

  private boolean read() {
    ReadLimits limits = ReadLimits.STANDARD;
    limits = limits.withMaxFindings(Math.max(maxFindings, limits.maxFindings()));
    boolean all = true;
    for (String file : files) {
      Input input = Input.read(file, terminal, limits);
      if (input.document().isEmpty()) {
        input.printProblems(terminal, language);
        all = false;
        continue;
      }
      Document document = input.document().get();
      if (document instanceof PlanDocument) {
        plans.add(input);
      } else if (document instanceof ProgressReport report) {
        reports.add(report);
        input.printFindings(terminal, language);
      } else {
        say("file-no-page", Map.of("file", file));
      }
    }
    return all;
  }

  private boolean isOnePlan() {
    if (plans.size() == 1) {
      return true;
    }
    if (plans.isEmpty()) {
      say("page-no-plan", Map.of());
    } else {
      say("page-several-plans", Map.of("files", plans.stream().map(Input::name).toList()));
    }
    return false;
  }

  /** Tells whether the page would take the place of what it is made from. */
  private boolean isInput() {
    if (output == null) {
      return false;
    }
    List<String> inputs = new ArrayList<>(files);
    if (waivers != null) {
      inputs.add(waivers);
    }
    for (String file : inputs) {
      try {
        if (!file.equals(Input.STANDARD_INPUT)
            && Files.exists(Path.of(output))
            && Files.isSameFile(Path.of(file), Path.of(output))) {
          say("output-is-input", Map.of("file", output));
          return true;
        }
      } catch (IOException | InvalidPathException e) {
        return false; // it cannot be written either, which is told then
      }
    }
    return false;
  }

  private PageSubject subject(Input plan, Waivers accepted, RuleCatalogue rules) {
    LocalDate day = asOf == null ? LocalDate.now(terminal.clock()) : asOf;
    Judged judged =
        new Judging(day, Optional.ofNullable(stage), accepted, OptionalInt.empty(), rules)
            .judge(plan);
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, judged.count(severity));
    }
    return new PageSubject(
        (PlanDocument) plan.document().orElseThrow(),
        reports,
        new Judgement(
            judged.reported(maxFindings).orElseThrow(),
            judged.listed(maxFindings),
            judged::renderFact,
            counts));
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

  private void say(String key, Map<String, Object> arguments) {
    terminal.err().println(CliMessages.render(key, arguments, language));
  }
}

package vn.chuyendoiso.plan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.amendment.PlanDiff;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * Tells what differs between two versions of a document. A difference is no error: the answer is 0
 * whether or not there is one, and 2 if a file could not be read.
 */
@Command(name = "diff", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class DiffCommand implements Callable<Integer> {

  /** How the differences are told. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private String fresh;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diff-format")
  private Format format = Format.TEXT;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Input before = Input.read(old, terminal);
    Input after = Input.read(fresh, terminal);
    if (before.document().isEmpty() || after.document().isEmpty()) {
      List.of(before, after).forEach(this::printErrors);
      return ExitCode.UNREADABLE;
    }
    PlanDiff diff = PlanDiff.between(before.document().get(), after.document().get());
    if (format == Format.JSON) {
      JsonDiff.write(terminal.out(), before, after, diff);
    } else {
      terminal.out().print(diff.render(language.locale()));
    }
    return ExitCode.FINE;
  }

  private void printErrors(Input input) {
    input.findings().stream()
        .filter(f -> f.getSeverity() == Severity.ERROR)
        .forEach(
            f ->
                terminal
                    .err()
                    .println(
                        TextRun.line(input.name(), f) + " " + input.render(f, language.locale())));
  }
}

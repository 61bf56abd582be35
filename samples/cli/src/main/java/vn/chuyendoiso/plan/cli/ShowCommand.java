package vn.chuyendoiso.plan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a plan as an official reads it. */
@Command(name = "show", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Input input = Input.read(file, terminal);
    if (input.document().isEmpty()) {
      input.printProblems(terminal, language);
      return ExitCode.UNREADABLE;
    }
    new PlanView(terminal, language).print(input.document().get());
    return ExitCode.FINE;
  }
}

package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.matrix.MatrixFormat;
import vn.chuyendoiso.plan.matrix.MatrixPrinter;
import vn.chuyendoiso.plan.matrix.MatrixView;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;

/**
 * Prints who does what in one plan or in many. If one file cannot be read, nothing is printed: a
 * matrix that lacks a plan would mislead.
 */
@Command(name = "matrix", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class MatrixCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|csv|cells",
      descriptionKey = "matrix-format")
  private MatrixFormat format = MatrixFormat.TEXT;

  @Option(names = "--view", paramLabel = "effective|printed", descriptionKey = "view")
  private MatrixView view = MatrixView.EFFECTIVE;

  @Option(names = "--bom", descriptionKey = "bom")
  private boolean byteOrderMark;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  MatrixCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Document> documents = new ArrayList<>();
    boolean unreadable = false;
    for (String file : files) {
      Input input = Input.read(file, terminal);
      if (input.document().isEmpty()) {
        input.printProblems(terminal, language);
        unreadable = true;
      } else if (input.document().get() instanceof PlanDocument plan) {
        documents.add(plan);
      } else {
        terminal.err().println(CliMessages.render("file-no-tasks", Map.of("file", file), language));
      }
    }
    if (unreadable || documents.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    Portfolio portfolio = Portfolio.builder().documents(documents).build();
    try {
      MatrixPrinter.in(language.locale())
          .withByteOrderMark(byteOrderMark)
          .print(ResponsibilityMatrix.of(portfolio, view), format, terminal.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a PrintStream does not throw
    }
    return ExitCode.FINE;
  }
}

package vn.chuyendoiso.plan.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.serialization.PlanSchema;

/**
 * Prints the JSON Schema of a type of document, as the library publishes it; without a type, the
 * types that there are.
 */
@Command(name = "schema", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "TYPE", descriptionKey = "schema-type")
  private String type;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (type == null) {
      list();
      return ExitCode.FINE;
    }
    Optional<DocumentType> found =
        Arrays.stream(DocumentType.values())
            .filter(t -> JsonOutput.lower(t).equals(type))
            .findFirst();
    if (found.isEmpty()) {
      String known =
          Arrays.stream(DocumentType.values())
              .map(JsonOutput::lower)
              .collect(Collectors.joining(", "));
      Map<String, Object> arguments = Map.of("found", type, "known", known);
      terminal.err().println(CliMessages.render("schema-type-unknown", arguments, language));
      return ExitCode.UNREADABLE;
    }
    byte[] schema = PlanSchema.of(found.get());
    terminal.out().write(schema, 0, schema.length);
    return ExitCode.FINE;
  }

  private void list() {
    for (DocumentType each : DocumentType.values()) {
      String title = CliMessages.render("type." + each, language);
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%-21s %s%n%-21s %s%n",
              JsonOutput.lower(each),
              title,
              "",
              PlanSchema.id(each));
    }
  }
}

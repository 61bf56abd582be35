package vn.chuyendoiso.plan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.rules.report.JsonReport;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.PlanSchema;

/**
 * Prints the JSON Schema of a type of document, of reports, of runs of {@code validate}, of waivers
 * or of roll-ups, as the library publishes it; without a type, the types that there are.
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
    Optional<Published> found = all().stream().filter(p -> p.code().equals(type)).findFirst();
    if (found.isEmpty()) {
      String known = all().stream().map(Published::code).collect(Collectors.joining(", "));
      Map<String, Object> arguments = Map.of("found", type, "known", known);
      terminal.err().println(CliMessages.render("schema-type-unknown", arguments, language));
      return ExitCode.UNREADABLE;
    }
    byte[] schema = found.get().schema().get();
    terminal.out().write(schema, 0, schema.length);
    return ExitCode.FINE;
  }

  private record Published(String code, String title, String id, Supplier<byte[]> schema) {}

  private static List<Published> all() {
    List<Published> all = new ArrayList<>();
    for (DocumentType type : DocumentType.values()) {
      all.add(
          new Published(
              JsonOutput.lower(type),
              "type." + type,
              PlanSchema.id(type),
              () -> PlanSchema.of(type)));
    }
    all.add(
        new Published(
            "validation-report",
            "type.VALIDATION_REPORT",
            JsonReport.SCHEMA_ID,
            JsonReport::schema));
    all.add(
        new Published(
            "portfolio-report",
            "type.PORTFOLIO_REPORT",
            JsonReport.PORTFOLIO_SCHEMA_ID,
            JsonReport::portfolioSchema));
    all.add(
        new Published("validation-run", "type.VALIDATION_RUN", JsonRun.SCHEMA_ID, JsonRun::schema));
    all.add(new Published("waivers", "type.WAIVERS", Waivers.SCHEMA_ID, Waivers::schema));
    all.add(new Published("roll-up", "type.ROLL_UP", RollUpJson.SCHEMA_ID, RollUpJson::schema));
    return all;
  }

  private void list() {
    for (Published each : all()) {
      String title = CliMessages.render(each.title(), language);
      terminal.out().printf(Locale.ROOT, "%-21s %s%n%-21s %s%n", each.code(), title, "", each.id());
    }
  }
}

package vn.chuyendoiso.plan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {

  private static final Map<String, Function<Terminal, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("validate", ValidateCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("matrix", MatrixCommand::new);
    ALL.put("report", ReportCommand::new);
    ALL.put("diff", DiffCommand::new);
    ALL.put("convert", ConvertCommand::new);
    ALL.put("digest", DigestCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("rollup", RollUpCommand::new);
  }

  private Commands() {}

  /**
   * Adds the command that the first word of the command line names. If it names none, all are
   * added, for the help or for whoever wrote something before the command. To look at the options
   * of all nine would be a tenth of a short run.
   */
  static void add(CommandLine program, Terminal terminal, String... arguments) {
    Function<Terminal, Object> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
    if (named == null) {
      ALL.forEach((name, command) -> program.addSubcommand(name, command.apply(terminal)));
    } else {
      program.addSubcommand(arguments[0], named.apply(terminal));
    }
  }
}

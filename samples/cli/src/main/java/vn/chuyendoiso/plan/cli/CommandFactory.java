package vn.chuyendoiso.plan.cli;

import picocli.CommandLine;

/** Makes the commands, and gives each the terminal. */
final class CommandFactory implements CommandLine.IFactory {

  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(terminal));
    }
    if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(terminal));
    }
    if (type == MatrixCommand.class) {
      return type.cast(new MatrixCommand(terminal));
    }
    if (type == ReportCommand.class) {
      return type.cast(new ReportCommand(terminal));
    }
    if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(terminal));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(terminal));
    }
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(terminal));
    }
    if (type == DigestCommand.class) {
      return type.cast(new DigestCommand(terminal));
    }
    if (type == RollUpCommand.class) {
      return type.cast(new RollUpCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}

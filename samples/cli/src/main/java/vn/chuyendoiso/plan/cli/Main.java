package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program: {@code validate} judges plans, {@code show} prints one, {@code matrix} prints who
 * does what in one or many, {@code report} writes a page about one, {@code diff} compares two,
 * {@code convert} writes one again, {@code digest} prints fingerprints, {@code schema} prints what
 * a document must look like, {@code rollup} folds many documents into counts and figures.
 *
 * <p>Exit codes of {@code validate}: 0 if there is no ERROR finding, 1 if there is one, 2 if a file
 * could not be read or written or the command line is wrong. The other commands answer 2 likewise,
 * and 0 if they did what was asked, whatever the rules say; their help tells of a 1.
 */
@Command(name = "plan", resourceBundle = "vn.chuyendoiso.plan.cli.usage")
final class Main implements Runnable {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Spec private CommandSpec spec;

  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Clock clock = Clock.system(VIET_NAM);
    HeadStart.begin(clock, arguments);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(System.in, out, err, CommandLine.Help.Ansi.AUTO.enabled(), clock);
    int code = run(terminal, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs the program on given streams; never throws for what a file or a command line holds. */
  static int run(Terminal terminal, String... arguments) {
    Language language = Language.among(arguments);
    CommandLine program = new CommandLine(new Main());
    Commands.add(program, terminal, arguments);
    program
        .setResourceBundle(bundle(language.locale()))
        .setOut(terminal.outWriter())
        .setErr(terminal.errWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, a) -> wrongUsage(terminal, language, e))
        .setExecutionExceptionHandler((e, c, r) -> unexpected(terminal, language));
    int code = program.execute(arguments);
    terminal.flush();
    return code;
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.chuyendoiso.plan.cli.usage",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int wrongUsage(Terminal terminal, Language language, ParameterException e) {
    terminal.err().println(UsageProblem.of(e).render(language));
    e.getCommandLine().usage(terminal.errWriter(), CommandLine.Help.Ansi.OFF);
    return ExitCode.UNREADABLE;
  }

  private static int unexpected(Terminal terminal, Language language) {
    terminal.err().println(CliMessages.render("unexpected", Map.of(), language));
    return ExitCode.UNREADABLE;
  }
}

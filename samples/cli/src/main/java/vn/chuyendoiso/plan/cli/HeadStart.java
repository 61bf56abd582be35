package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.serialization.ReadLimits;

/**
 * Loads what judges on other processors while the command line is looked at.
 *
 * <p>Most runs judge one plan and end. Then loading is nearly all that they wait for: the shapes of
 * the format, a hundred rules, the clauses behind them, the registries and the sentences. A small
 * plan with faults of many kinds, {@code head-start.json}, is read, judged and told to nobody here,
 * so that what comes after finds all that ready. The catalogue of rules, which nothing else waits
 * for at first, is loaded beside it.
 */
final class HeadStart {

  private static final Set<String> JUDGING = Set.of("validate", "report");

  private HeadStart() {}

  /**
   * Begins if the command line asks for a command that judges, and does not wait.
   *
   * @return who does it, if anybody; the program may end before
   */
  static List<Thread> begin(Clock clock, String... arguments) {
    return arguments.length > 1 && JUDGING.contains(arguments[0])
        ? List.of(begin(() -> judge(clock)), begin(RuleCatalogue::bundled))
        : List.of();
  }

  private static Thread begin(Runnable work) {
    Thread thread = new Thread(work, "head-start");
    thread.setDaemon(true);
    // What fails here fails again where the file is judged, and is told there.
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
    return thread;
  }

  static Judged judge(Clock clock) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (InputStream plan = HeadStart.class.getResourceAsStream("head-start.json")) {
      Terminal terminal = new Terminal(plan, nobody, nobody, false, clock);
      Input input = Input.read(Input.STANDARD_INPUT, terminal);
      Judging judging =
          new Judging(LocalDate.now(clock), Optional.empty(), Waivers.NONE, OptionalInt.empty());
      Judged judged = judging.judge(input);
      new TextRun(terminal, Language.VI, ReadLimits.STANDARD.maxFindings()).print(judged);
      return judged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints one Markdown table.
 *
 * <p>{@code java -jar benchmarks.jar} takes about an hour; {@code -quick} takes ten minutes and
 * gives rough figures for the smaller document and a short collection; {@code -busy}, for a machine
 * that has other work, warms up for a minute, because the compiler of the JVM waits for its turn
 * too; any other words are regular expressions of benchmarks, such as {@code Reading}. Every
 * variant runs in JVMs of its own. {@code -rules} measures something else, how the time of each
 * rule grows with the document, in a few minutes; the words after it are regular expressions of
 * rules, such as {@code task-.*}. {@code -overlap} measures how the search for overlapping tasks
 * grows.
 */
public final class Main {

  private static final String[] JVM = {"-Xms1g", "-Xmx1g", "-Xmn600m", "-XX:+UseSerialGC"};

  private static final String LINES = "\\.Lines\\.";
  private static final String IN_THREADS = "\\.Reading\\.(library|jackson2Records)$";

  private Main() {}

  /**
   * Runs.
   *
   * @param args see the class
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the JVM that measures the rules cannot be started
   * @throws InterruptedException if the program is told to end
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    List<String> names = new ArrayList<>(List.of(args));
    if (names.remove("-rules")) {
      RuleGrowth.fork(names);
      return;
    }
    if (names.remove("-overlap")) {
      OverlapGrowth.fork();
      return;
    }
    boolean quick = names.remove("-quick");
    int warmUps = names.remove("-busy") ? 30 : 5;
    if (names.isEmpty()) {
      names.add(".*");
    }
    List<RunResult> results = new ArrayList<>();
    results.addAll(run(quick, warmUps, names, Size.SMALL, 1));
    if (!quick) {
      results.addAll(run(quick, warmUps, names, Size.LARGE, 1));
    }
    results.addAll(run(quick, warmUps, names, Size.SMALL, 2));
    results.addAll(lines(quick, warmUps, names));
    System.out.println(machine(List.of(JVM)));
    System.out.println();
    System.out.print(RatioTable.of(results));
  }

  private static Collection<RunResult> run(
      boolean quick, int warmUps, List<String> names, Size size, int threads)
      throws RunnerException {
    int seconds = size == Size.LARGE && !quick ? 2 : 1;
    ChainedOptionsBuilder options =
        options(quick, warmUps)
            .param("size", size.name())
            .threads(threads)
            .measurementTime(TimeValue.seconds(seconds))
            .exclude(threads == 1 ? LINES : "^(?!.*" + IN_THREADS + ")");
    return run(options, names);
  }

  private static Collection<RunResult> lines(boolean quick, int warmUps, List<String> names)
      throws RunnerException {
    ChainedOptionsBuilder options =
        options(quick, warmUps)
            .param("documents", Integer.toString(quick ? 1_000 : 100_000))
            .measurementTime(TimeValue.seconds(1))
            .exclude("^(?!.*" + LINES + ")");
    return run(options, names);
  }

  private static ChainedOptionsBuilder options(boolean quick, int warmUps) {
    return new OptionsBuilder()
        .forks(quick ? 1 : 3)
        .warmupIterations(warmUps)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .jvmArgs(JVM)
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options, List<String> names)
      throws RunnerException {
    names.forEach(options::include);
    try {
      return new Runner(options.build()).run();
    } catch (NoBenchmarksException e) {
      return List.of(); // others were asked for
    }
  }

  static String machine(List<String> jvm) {
    return String.format(
        Locale.ROOT,
        "%s %s, %d processors, %s %s; %s",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        String.join(" ", jvm));
  }
}

package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.RuleInfo;

/**
 * Measures how the time of each rule grows with the document, and prints a Markdown table.
 *
 * <p>Every rule judges alone a document of 1,000, 10,000 and 100,000 rows; reading the document is
 * not part of it, making the rows and indexes that the rule asks for is. The rows "(no rule)" tell
 * what is left without any, "(all rules)" what everything takes together. Ten times the rows should
 * take ten times as long; more than {@value #GOAL} times is a miss.
 *
 * <p>Of each size there are as many documents as make 100,000 rows together, and a round judges all
 * of them. A single small document would stay in the caches of the processor, and growth would tell
 * of memory and not of rules.
 *
 * <p>JMH would take hours for some three hundred pairs of rule and size, each in JVMs of its own,
 * to tell microseconds that nobody asks for. Here one JVM takes the processor time of one thread,
 * which other work on the machine and the collection of garbage hardly lengthen, and the least of
 * three rounds, in which the sizes take turns; of up to {@value #MOST_ROUNDS} while the goal is
 * missed. What the sizes do differently to the caches of the processor is in these times; {@link
 * RuleWork} tells of the rules that missed how much of it is work.
 */
final class RuleGrowth {

  static final double GOAL = 12;

  private static final int ROWS = 100_000;
  private static final double STEP = 10;
  static final int[] SIZES = {1_000, 10_000, ROWS};
  // So large a nursery that hardly a round is interrupted by a collection, which would empty the
  // caches of the processor for the rule that happens to be at work. And large pages, where there
  // are any: of small ones a document of 100,000 rows has more than the processor remembers.
  private static final List<String> JVM =
      List.of(
          "-Xms5g",
          "-Xmx5g",
          "-Xmn3g",
          "-XX:+UseSerialGC",
          "-XX:+AlwaysPreTouch",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseTransparentHugePages");
  private static final int ROUNDS = 3;
  // The least of a few rounds may still have been disturbed; what seems to miss is looked at again.
  private static final int MOST_ROUNDS = 5;
  private static final int WARM_UPS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  // Names the file that the rules which missed are written to, one a line.
  private static final String MISSED = "rules.missed";

  // What nobody looks at need not be computed.
  private static long used;

  private record Row(String name, List<Double> micros) {

    double growth(int step) {
      return micros.get(step + 1) / micros.get(step);
    }

    boolean misses() {
      return growth(0) > GOAL || growth(1) > GOAL;
    }

    String print() {
      return String.format(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.0f | %.1f | %.1f |",
          name,
          micros.get(0),
          micros.get(1),
          micros.get(2),
          growth(0),
          growth(1));
    }
  }

  private RuleGrowth() {}

  /** Runs in JVMs of its own, whose memory is known. */
  static void fork(List<String> patterns) throws IOException, InterruptedException {
    Path missed = Files.createTempFile("missed", ".txt");
    try {
      List<String> options = new ArrayList<>(JVM);
      options.add("-D" + MISSED + "=" + missed);
      fork(RuleGrowth.class, options, patterns);
      List<String> rules = Files.readAllLines(missed);
      if (!rules.isEmpty()) {
        System.out.println();
        fork(RuleWork.class, RuleWork.JVM, rules);
      }
    } finally {
      Files.delete(missed);
    }
  }

  private static void fork(Class<?> program, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(arguments);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the measuring JVM ended with " + exit);
    }
  }

  /**
   * Measures.
   *
   * @param args regular expressions of ids of rules; all rules and the summary rows if none is
   *     given
   * @throws IOException if the rules that missed cannot be passed on
   */
  public static void main(String[] args) throws IOException {
    Map<Subject, List<RuleInfo>> rules = new EnumMap<>(Subject.class);
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      if (args.length == 0 || matchesAny(rule.id(), args)) {
        rules.computeIfAbsent(Subject.of(rule), s -> new ArrayList<>()).add(rule);
      }
    }
    System.out.println(Main.machine(JVM));
    System.out.println();
    System.out.println("| rule | us at 1,000 | us at 10,000 | us at 100,000 | x | x |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    List<Row> missed = new ArrayList<>();
    rules.forEach((subject, ofSubject) -> measure(subject, ofSubject, args.length == 0, missed));
    System.out.println();
    System.out.printf(
        Locale.ROOT, "%,d outcomes. Growing more than %.0f times: %s%n", used, GOAL, names(missed));
    String passedOn = System.getProperty(MISSED);
    if (passedOn != null) {
      Files.write(
          Path.of(passedOn),
          missed.stream().map(Row::name).filter(n -> !n.startsWith("(")).toList());
    }
  }

  private static boolean matchesAny(String id, String... patterns) {
    for (String pattern : patterns) {
      if (Pattern.matches(pattern, id)) {
        return true;
      }
    }
    return false;
  }

  private static String names(List<Row> missed) {
    return missed.isEmpty() ? "none" : String.join(", ", missed.stream().map(Row::name).toList());
  }

  // One kind of document after the other, so that the others need not be held.
  private static void measure(
      Subject subject, List<RuleInfo> rules, boolean summary, List<Row> missed) {
    List<List<Subject.Judged>> grown = new ArrayList<>();
    for (int size : SIZES) {
      grown.add(Stream.generate(() -> subject.grown(size)).limit(ROWS / size).toList());
    }
    // Out of the way of what the rules allocate.
    System.gc();
    RuleCatalogue all = RuleCatalogue.bundled();
    RuleCatalogue none = all.only(r -> false);
    for (int i = 0; i < WARM_UPS; i++) {
      used += nanos(grown.get(0), all);
    }
    String of = " of a " + subject.name().toLowerCase(Locale.ROOT) + ")";
    report(new Row("(no rule" + of, micros(grown, none)), missed);
    for (RuleInfo rule : rules) {
      RuleCatalogue one = all.only(rule::equals);
      if (grown.get(0).get(0).by(one).get(rule.id()) == Outcome.NOT_APPLICABLE) {
        throw new IllegalStateException(rule.id() + " does not apply to " + subject);
      }
      report(new Row(rule.id(), micros(grown, one)), missed);
    }
    if (summary) {
      report(new Row("(all rules" + of, micros(grown, all)), missed);
    }
  }

  private static void report(Row row, List<Row> missed) {
    System.out.println(row.print());
    if (row.misses()) {
      missed.add(row);
    }
  }

  // The sizes have as many rows in all, so that they should take the same time.
  private static boolean misses(long... least) {
    return least[1] * STEP > least[0] * GOAL || least[2] * STEP > least[1] * GOAL;
  }

  private static List<Double> micros(List<List<Subject.Judged>> grown, RuleCatalogue rules) {
    long[] least = new long[grown.size()];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int round = 0; round < ROUNDS || (round < MOST_ROUNDS && misses(least)); round++) {
      for (int size = 0; size < least.length; size++) {
        least[size] = Math.min(least[size], nanos(grown.get(size), rules));
      }
    }
    List<Double> micros = new ArrayList<>();
    for (int size = 0; size < least.length; size++) {
      micros.add(least[size] / 1_000.0 / grown.get(size).size());
    }
    return micros;
  }

  private static long nanos(List<Subject.Judged> documents, RuleCatalogue rules) {
    long begin = THREADS.getCurrentThreadCpuTime();
    for (Subject.Judged document : documents) {
      used += document.by(rules).size();
    }
    return THREADS.getCurrentThreadCpuTime() - begin;
  }
}

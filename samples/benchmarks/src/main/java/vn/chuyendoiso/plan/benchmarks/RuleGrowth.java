package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.RuleInfo;

/**
 * Measures how the time of each rule grows with the document, and prints a Markdown table.
 *
 * <p>Every rule judges alone a document of 1,000, 10,000 and 100,000 rows; reading the document is
 * not part of it, building the indexes that all rules share is. The rows "(no rule)" tell what
 * those indexes take, "(all rules)" what everything takes together. Ten times the rows should take
 * ten times as long; more than {@value #GOAL} times is a miss.
 *
 * <p>JMH would take hours for some three hundred pairs of rule and size, each in JVMs of its own,
 * to tell microseconds that nobody asks for. Here one JVM takes the processor time of one thread,
 * which other work on the machine and the collection of garbage do not lengthen, and the least of
 * several rounds.
 */
final class RuleGrowth {

  static final double GOAL = 12;

  private static final int[] SIZES = {1_000, 10_000, 100_000};
  private static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC");
  private static final int LEAST_ROUNDS = 3;
  private static final int MOST_ROUNDS = 7;
  private static final long ROUND_NANOS = 20_000_000;
  private static final long ENOUGH_NANOS = 10 * ROUND_NANOS;
  private static final long WARM_UP_NANOS = 150_000_000;
  private static final long LONG_WARM_UP_NANOS = 4_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

  /** Runs in a JVM of its own, whose memory is known; ends with the exit value of that. */
  static void fork(List<String> patterns) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(RuleGrowth.class.getName());
    command.addAll(patterns);
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
   */
  public static void main(String[] args) {
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
        Locale.ROOT, "%d outcomes. Growing more than %.0f times: %s%n", used, GOAL, names(missed));
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

  // One kind of document after the other, so that only three documents are held at a time.
  private static void measure(
      Subject subject, List<RuleInfo> rules, boolean summary, List<Row> missed) {
    Subject.Judged[] grown = new Subject.Judged[SIZES.length];
    for (int i = 0; i < SIZES.length; i++) {
      grown[i] = subject.grown(SIZES[i]);
    }
    RuleCatalogue all = RuleCatalogue.bundled();
    RuleCatalogue none = all.only(r -> false);
    warmUp(() -> use(grown[0].by(all)), LONG_WARM_UP_NANOS);
    String of = " of a " + subject.name().toLowerCase(Locale.ROOT) + ")";
    report(new Row("(no rule" + of, micros(grown, none)), missed);
    for (RuleInfo rule : rules) {
      RuleCatalogue one = all.only(rule::equals);
      if (grown[0].by(one).get(rule.id()) == Outcome.NOT_APPLICABLE) {
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

  private static List<Double> micros(Subject.Judged[] grown, RuleCatalogue rules) {
    warmUp(() -> use(grown[0].by(rules)), WARM_UP_NANOS);
    List<Double> micros = new ArrayList<>();
    for (Subject.Judged judged : grown) {
      micros.add(micros(() -> use(judged.by(rules))));
    }
    return micros;
  }

  private static void use(Map<String, Outcome> outcomes) {
    used += outcomes.size();
  }

  private static void warmUp(Runnable work, long nanos) {
    long begin = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - begin < nanos) {
      work.run();
    }
  }

  /** The least of the rounds, each of so many repetitions that the clock can tell them. */
  private static double micros(Runnable work) {
    int times = 1;
    long nanos = nanos(work, times);
    while (nanos < ROUND_NANOS) {
      times *= 2;
      nanos = nanos(work, times);
    }
    long least = nanos;
    long sum = nanos;
    for (int round = 1;
        round < LEAST_ROUNDS || (round < MOST_ROUNDS && sum < ENOUGH_NANOS);
        round++) {
      nanos = nanos(work, times);
      least = Math.min(least, nanos);
      sum += nanos;
    }
    return least / 1_000.0 / times;
  }

  private static long nanos(Runnable work, int times) {
    long begin = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return THREADS.getCurrentThreadCpuTime() - begin;
  }
}

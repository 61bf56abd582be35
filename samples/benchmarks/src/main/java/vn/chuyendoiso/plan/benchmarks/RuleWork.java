package vn.chuyendoiso.plan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.RuleInfo;

/**
 * Measures how the work of rules grows with the document, whatever the memory does, and prints a
 * Markdown table.
 *
 * <p>The JVM interprets and does not compile. Then each step of a rule takes some fifty times as
 * long, while a word that is not in the caches of the processor takes as long as ever: what grows
 * here is the number of steps. A rule that compares each row with each still takes a hundred times
 * as long for ten times the rows, and one that sorts them fourteen times.
 */
final class RuleWork {

  static final List<String> JVM = List.of("-Xint", "-Xms4g", "-Xmx4g", "-XX:+UseSerialGC");

  // So many documents of the smallest size that the clock, which ticks coarsely, can tell.
  private static final int LEAST_ROWS = 10_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private RuleWork() {}

  /**
   * Measures.
   *
   * @param args ids of rules
   */
  public static void main(String[] args) {
    Map<Subject, List<RuleInfo>> rules = new EnumMap<>(Subject.class);
    for (String id : args) {
      RuleInfo rule = RuleCatalogue.bundled().find(id).orElseThrow();
      rules.computeIfAbsent(Subject.of(rule), s -> new ArrayList<>()).add(rule);
    }
    System.out.println(Main.machine(JVM));
    System.out.println();
    System.out.println("| work of | ms at 1,000 | ms at 10,000 | ms at 100,000 | x | x |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    rules.forEach(RuleWork::measure);
  }

  private static void measure(Subject subject, List<RuleInfo> rules) {
    List<List<Subject.Judged>> grown = new ArrayList<>();
    for (int size : RuleGrowth.SIZES) {
      int documents = Math.max(1, LEAST_ROWS / size);
      grown.add(Stream.generate(() -> subject.grown(size)).limit(documents).toList());
    }
    for (RuleInfo rule : rules) {
      RuleCatalogue one = RuleCatalogue.bundled().only(rule::equals);
      millis(grown.get(0), one); // loads what the rule needs
      double[] millis = grown.stream().mapToDouble(g -> millis(g, one)).toArray();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
          rule.id(),
          millis[0],
          millis[1],
          millis[2],
          millis[1] / millis[0],
          millis[2] / millis[1]);
    }
  }

  private static double millis(List<Subject.Judged> documents, RuleCatalogue rules) {
    long begin = THREADS.getCurrentThreadCpuTime();
    for (Subject.Judged document : documents) {
      document.by(rules); // what is interpreted is not left out because nobody looks at it
    }
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6 / documents.size();
  }
}

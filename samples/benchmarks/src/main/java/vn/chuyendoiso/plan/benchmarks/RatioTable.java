package vn.chuyendoiso.plan.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as Markdown, each held against the same run's Jackson 2 databind into records; where a
 * plan is judged, against Hibernate Validator; where that begins with bytes, against databind,
 * Hibernate Validator and a schema validator together; after an edit, against the whole plan.
 *
 * <p>Medians over all iterations of all forks; a mean would follow the one iteration in which the
 * machine did something else. Ratios of time are those of processor time.
 */
final class RatioTable {

  private static final String IN_TWO_THREADS = " in 2 threads";
  private static final List<String> REFERENCES =
      List.of("jackson2Records", "hibernateValidator", "databindConstraintsAndSchema", "wholePlan");

  private RatioTable() {}

  static String of(Collection<RunResult> results) {
    Map<String, Map<String, RunResult>> works = new LinkedHashMap<>();
    for (RunResult result : results) {
      works
          .computeIfAbsent(work(result.getParams()), w -> new LinkedHashMap<>())
          .put(variant(result.getParams()), result);
    }
    StringBuilder table =
        new StringBuilder(
            """
            | work | variant | us/doc | CPU us/doc | least | most | KB/doc | x time | x memory |
            |---|---|---:|---:|---:|---:|---:|---:|---:|
            """);
    works.forEach(
        (work, variants) ->
            variants.forEach(
                (variant, result) ->
                    table.append(row(work, variant, result, reference(variants)))));
    return table.append(gains(works)).toString();
  }

  private static RunResult reference(Map<String, RunResult> variants) {
    return REFERENCES.stream().map(variants::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** How many times as many documents two threads read as one, by the clock. */
  private static String gains(Map<String, Map<String, RunResult>> works) {
    StringBuilder gains = new StringBuilder();
    works.forEach(
        (work, variants) -> {
          Map<String, RunResult> alone = works.get(work.replace(IN_TWO_THREADS, ""));
          if (work.endsWith(IN_TWO_THREADS) && alone != null) {
            variants.forEach(
                (variant, two) -> {
                  if (alone.containsKey(variant)) {
                    gains.append(gain(work, variant, 2 * median(clock(alone.get(variant))), two));
                  }
                });
          }
          RunResult ahead = variants.get("libraryInTwoThreads");
          RunResult one = variants.get("library");
          if (ahead != null && one != null) {
            gains.append(gain(work, "libraryInTwoThreads", median(clock(one)), ahead));
          }
        });
    return gains.isEmpty() ? "" : "\n| work | variant | x one thread |\n|---|---|---:|\n" + gains;
  }

  private static String gain(String work, String variant, double one, RunResult two) {
    return String.format(
        Locale.ROOT, "| %s | %s | %s |%n", work, variant, ratio(one, median(clock(two))));
  }

  private static String row(String work, String variant, RunResult result, RunResult reference) {
    double[] cpu = cpu(result);
    double memory = median(memory(result));
    double clock = median(clock(result));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %s | %s |%n",
        work,
        variant,
        clock,
        median(cpu),
        cpu[0],
        cpu[cpu.length - 1],
        memory / 1024,
        reference == null ? "" : ratio(median(cpu), median(cpu(reference))),
        reference == null ? "" : ratio(memory, median(memory(reference))));
  }

  private static String ratio(double part, double whole) {
    return String.format(Locale.ROOT, "%.2f", part / whole);
  }

  private static String work(BenchmarkParams params) {
    List<String> steps = List.of(params.getBenchmark().split("\\."));
    String size = params.getParam("size");
    String documents = params.getParam("documents");
    return (steps.get(steps.size() - 2)
            + (size == null ? "" : " " + size)
            + (documents == null ? "" : " " + documents)
            + (params.getThreads() == 1 ? "" : " in " + params.getThreads() + " threads"))
        .toLowerCase(Locale.ROOT);
  }

  private static String variant(BenchmarkParams params) {
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }

  private static double[] cpu(RunResult result) {
    return sorted(result, i -> i.getSecondaryResults().get(CpuTime.NAME).getScore());
  }

  private static double[] clock(RunResult result) {
    return sorted(result, i -> i.getPrimaryResult().getScore());
  }

  private static double[] memory(RunResult result) {
    return sorted(result, i -> i.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  /** All figures of one document. */
  private static double[] sorted(RunResult result, ToDoubleFunction<IterationResult> figure) {
    String many = result.getParams().getParam("documents");
    double documents = many == null ? 1 : Double.parseDouble(many);
    return result.getBenchmarkResults().stream()
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream)
        .mapToDouble(figure)
        .map(f -> f / documents)
        .sorted()
        .toArray();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}

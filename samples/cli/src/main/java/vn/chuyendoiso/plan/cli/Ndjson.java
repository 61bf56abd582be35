package vn.chuyendoiso.plan.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;
import vn.chuyendoiso.plan.serialization.ReadLimits;

/** Collections among the files of the command line: one document a line. */
final class Ndjson {

  // The heap that reading takes grows with the threads.
  private static final int MOST_THREADS = 4;

  private Ndjson() {}

  /**
   * Tells whether a file holds a collection.
   *
   * @param name the file as named by the user
   * @param said whether the user says so
   */
  static boolean is(String name, boolean said) {
    String lower = name.toLowerCase(Locale.ROOT);
    return said || lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
  }

  /**
   * Reads a collection line by line.
   *
   * @param maxFindings how many findings of a line are listed at least
   * @param use what is done with each line
   * @return what kept the file from being read to its end
   */
  static Optional<Input> forEach(
      String name, Terminal terminal, int maxFindings, Consumer<Input> use) {
    return Input.open(
        name,
        terminal,
        stream -> {
          try (PlanLineReader<Document> reader = lines(name, maxFindings).open(stream)) {
            for (Optional<PlanLine<Document>> line = reader.next();
                line.isPresent();
                line = reader.next()) {
              use.accept(Input.of(name, line.get()));
            }
          }
          return Optional.empty();
        },
        Optional::of);
  }

  private static PlanLines<Document> lines(String name, int maxFindings) {
    // Standard input may be somebody who waits for the answer to each line.
    int threads =
        name.equals(Input.STANDARD_INPUT)
            ? 1
            : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ReadLimits limits = PlanLines.STANDARD_LIMITS;
    return PlanLines.of(Document.class)
        .withThreads(threads)
        .withLimits(limits.withMaxFindings(Math.max(maxFindings, limits.maxFindings())));
  }
}

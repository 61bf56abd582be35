package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;

/**
 * Reads a collection of any length, made while it is read: real plans, now and then a line that is
 * cut off, a blank one, and one of 40 MB that never ends a text. A program of its own, so that its
 * heap can be kept small.
 */
final class LongCollection {

  private static final int PLANS_BETWEEN = 100;
  private static final int HUGE = 40;
  private static final int MEGABYTE = 1024 * 1024;

  private static final List<String> PLANS =
      List.of("plans/03-nq-cp-2025.json", "plans/lang-son-246-kh-ubnd-2025.json");

  private LongCollection() {}

  /**
   * Runs the program.
   *
   * @param arguments how many megabytes, and how many threads
   */
  public static void main(String[] arguments) throws IOException {
    long megabytes = Long.parseLong(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    long read = 0;
    long refused = 0;
    long end = 0;
    try (PlanLineReader<Document> reader =
        PlanLines.of(Document.class).withThreads(threads).open(collection(megabytes * MEGABYTE))) {
      for (Optional<PlanLine<Document>> line = reader.next();
          line.isPresent();
          line = reader.next()) {
        read += line.get().getDocument().isPresent() ? 1 : 0;
        refused += line.get().getDocument().isPresent() ? 0 : 1;
        end = line.get().getNextOffset();
      }
    }
    System.out.println("read " + read);
    System.out.println("refused " + refused);
    System.out.println("megabytes " + end / MEGABYTE);
    System.out.println("heap " + Runtime.getRuntime().maxMemory() / MEGABYTE);
    System.err.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }

  private static InputStream collection(long length) throws IOException {
    byte[][] plans = new byte[PLANS.size()][];
    for (int i = 0; i < plans.length; i++) {
      try (InputStream plan =
          LongCollection.class.getClassLoader().getResourceAsStream(PLANS.get(i))) {
        plans[i] = PlanJson.writeCompact(PlanJson.read(plan.readAllBytes()).orThrow());
      }
    }
    byte[] end = {'\n'};
    byte[] cut = "{\"documentType\":\"transformation-plan\",\"title\":\"Kế ho\n\n".getBytes(UTF_8);
    byte[] filler = "x".repeat(MEGABYTE).getBytes(UTF_8);
    Stream<byte[]> lines =
        LongStream.iterate(0, i -> i + 1)
            .boxed()
            .flatMap(
                i ->
                    i % PLANS_BETWEEN == 0
                        ? Stream.concat(Stream.of(cut), Stream.generate(() -> filler).limit(HUGE))
                        : Stream.of(plans[(int) (i % plans.length)], end));
    long[] made = {0};
    return new Pieces(lines.takeWhile(piece -> (made[0] += piece.length) <= length).iterator());
  }
}

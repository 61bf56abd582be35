package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.task.Task;

class PlanLinesProperties {

  private static final int LIMIT = 20_000;

  private static final PlanLines<Task> TASKS =
      PlanLines.of(Task.class).withLimits(PlanLines.STANDARD_LIMITS.withMaxBytes(LIMIT));

  /** What can be compared of a line. */
  private record Seen(
      long number, long offset, long next, Optional<Task> task, List<Finding> findings) {}

  @Provide
  Arbitrary<byte[]> collections() {
    Arbitrary<byte[]> good = Arbitraries.defaultFor(Task.class).map(PlanJson::writeCompact);
    Arbitrary<byte[]> cut = good.map(b -> Arrays.copyOf(b, b.length * 2 / 3));
    Arbitrary<byte[]> blank = Arbitraries.of("", " ", "\t \t").map(t -> t.getBytes(UTF_8));
    Arbitrary<byte[]> junk =
        Arbitraries.bytes()
            .array(byte[].class)
            .ofMaxSize(40)
            .map(PlanLinesProperties::withoutLineBreaks);
    Arbitrary<byte[]> huge =
        Arbitraries.integers()
            .between(LIMIT - 2, 10 * LIMIT)
            .map("{\"x\":\""::repeat)
            .map(Json::bytes);
    ListArbitrary<byte[]> lines =
        Arbitraries.oneOf(good, good, good, good, cut, blank, junk, huge).list().ofMaxSize(25);
    return lines.flatMap(
        all -> Arbitraries.of("\n", "\r\n").map(end -> joined(all, end.getBytes(UTF_8))));
  }

  private static byte[] withoutLineBreaks(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' ? (byte) '?' : bytes[i];
    }
    return bytes;
  }

  private static byte[] joined(List<byte[]> lines, byte[] end) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.writeBytes(line);
      all.writeBytes(end);
    }
    return all.toByteArray();
  }

  @Property(tries = 50)
  void several_threads_give_what_one_gives(
      @ForAll("collections") byte[] bytes, @ForAll @IntRange(min = 2, max = 4) int threads)
      throws IOException {
    assertThat(seen(TASKS.withThreads(threads), bytes)).isEqualTo(seen(TASKS, bytes));
  }

  @Property(tries = 50)
  void every_line_is_judged_as_if_it_were_alone(@ForAll("collections") byte[] bytes)
      throws IOException {
    for (Seen line : seen(TASKS, bytes)) {
      byte[] alone =
          Arrays.copyOfRange(bytes, (int) line.offset, (int) Math.min(line.next, bytes.length));
      assertThat(seen(TASKS, alone).stream().map(Seen::task)).containsExactly(line.task);
    }
  }

  @Property(tries = 50)
  void a_run_that_goes_on_anywhere_sees_the_rest(
      @ForAll("collections") byte[] bytes, @ForAll @IntRange(min = 0, max = 24) int where)
      throws IOException {
    List<Seen> all = seen(TASKS, bytes);
    // Two zeros at the start make the whole stream one in another encoding, told once.
    boolean refused = all.stream().anyMatch(l -> l.findings.toString().contains("encoding-utf16"));
    if (where < all.size() && !refused) {
      Seen line = all.get(where);
      assertThat(seen(TASKS.startingAt(line.next, line.number + 1), bytes))
          .isEqualTo(all.subList(where + 1, all.size()));
    }
  }

  @Property(tries = 20)
  void documents_that_are_written_are_read(@ForAll @Size(max = 5) List<Document> documents)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanLines.write(documents.iterator(), out);
    try (Stream<PlanLine<Document>> lines =
        PlanLines.of(Document.class)
            .withThreads(2)
            .open(new ByteArrayInputStream(out.toByteArray()))
            .stream()) {
      assertThat(lines.map(PlanLine::orThrow)).isEqualTo(documents);
    }
  }

  private static List<Seen> seen(PlanLines<Task> settings, byte[] bytes) {
    try (Stream<PlanLine<Task>> lines = settings.open(new ByteArrayInputStream(bytes)).stream()) {
      return lines
          .map(
              l ->
                  new Seen(
                      l.getNumber(),
                      l.getOffset(),
                      l.getNextOffset(),
                      l.getDocument(),
                      l.getFindings()))
          .toList();
    }
  }
}

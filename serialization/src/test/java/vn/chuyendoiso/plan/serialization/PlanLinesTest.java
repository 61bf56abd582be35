package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

class PlanLinesTest {

  private static final PlanLines<Task> TASKS = PlanLines.of(Task.class);

  private static String task(int number) {
    return "{\"id\":\"nv-" + number + "\",\"title\":\"Mở cổng dữ liệu\"}";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void a_bad_line_is_reported_with_its_number_and_the_rest_goes_on(int threads) throws IOException {
    String text =
        task(1) + "\n{\"id\":\"nv-2\",\n" + task(3) + "\n{\"id\":\"nv-4\",\"title\":7}\n" + task(5);
    List<PlanLine<Task>> lines = read(TASKS.withThreads(threads), text);

    assertThat(lines).extracting(PlanLine::getNumber).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(lines.stream().map(PlanLinesTest::told))
        .containsExactly(
            "nv-1", "json-truncated /id 2:14", "nv-3", "type-wrong /title 4:22", "nv-5");
  }

  @Test
  void a_line_without_a_document_throws_its_errors_when_asked_for_one() throws IOException {
    PlanLine<Task> line = read(TASKS, "\n{\"id\":\"nv-4\",\"title\":7}").get(0);

    assertThatThrownBy(line::orThrow)
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("2:22 Cần chuỗi ký tự, nhưng gặp một số.");
  }

  @Test
  void lines_end_in_one_or_two_characters_or_not_at_all_and_blank_ones_are_passed_over()
      throws IOException {
    String text = "\uFEFF" + task(1) + "\r\n\r\n \t\r\n" + task(2) + "\n\n" + task(3);
    List<PlanLine<Task>> lines = read(TASKS, text);

    assertThat(lines).extracting(PlanLine::getNumber).containsExactly(1L, 4L, 6L);
    assertThat(lines.stream().map(PlanLinesTest::told))
        .containsExactly("nv-1 encoding-bom  1:1", "nv-2", "nv-3");
  }

  @Test
  void nothing_but_blank_lines_is_an_empty_collection() throws IOException {
    for (String text : List.of("", "\n", "\r\n \n", "\uFEFF", "\uFEFF\n\n", " ")) {
      assertThat(read(TASKS, text)).as(text).isEmpty();
    }
  }

  @Test
  void a_file_in_utf_16_is_reported_once() throws IOException {
    String text = task(1) + "\n" + task(2) + "\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(UTF_16LE),
            text.getBytes(UTF_16BE),
            ("\uFEFF" + text).getBytes(UTF_16LE),
            ("\uFEFF" + text).getBytes(UTF_16BE),
            ("\n" + text).getBytes(UTF_16LE))) {
      assertThat(read(TASKS.withThreads(2), new ByteArrayInputStream(bytes)))
          .singleElement()
          .satisfies(l -> assertThat(told(l)).isEqualTo("encoding-utf16  1:1"))
          .satisfies(l -> assertThat(l.getNumber()).isEqualTo(1));
    }
  }

  @Test
  void a_line_with_bytes_that_are_no_text_does_not_hide_the_next() throws IOException {
    byte[] bytes = ("x\n??\n" + task(3)).getBytes(UTF_8);
    bytes[2] = 0;
    bytes[3] = (byte) 0xFF;
    assertThat(read(TASKS, new ByteArrayInputStream(bytes)).stream().map(PlanLinesTest::told))
        .containsExactly("root-not-object  1:1", "encoding-utf16  2:1", "nv-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", ""})
  void a_line_may_be_as_long_as_the_limit_whatever_ends_it(String end) throws IOException {
    int length = task(1).getBytes(UTF_8).length;
    ReadLimits limits = PlanLines.STANDARD_LIMITS.withMaxBytes(length);

    assertThat(read(TASKS.withLimits(limits), task(1) + end).stream().map(PlanLinesTest::told))
        .containsExactly("nv-1");
    assertThat(read(TASKS.withLimits(limits), task(12) + end).stream().map(PlanLinesTest::told))
        .containsExactly("input-too-large  1:1");
    assertThat(
            read(TASKS.withLimits(limits.withMaxBytes(length - 1)), task(1) + end).stream()
                .map(PlanLinesTest::told))
        .containsExactly("input-too-large  1:1");
  }

  @Test
  void a_line_that_is_too_long_is_passed_over_and_the_next_is_read() throws IOException {
    String text = task(1) + "\n{\"x\":\"" + "x".repeat(300_000) + "\"}\r\n" + task(3) + "\n";
    PlanLines<Task> settings = TASKS.withLimits(PlanLines.STANDARD_LIMITS.withMaxBytes(1000));
    List<PlanLine<Task>> lines = read(settings, text);

    assertThat(lines.stream().map(PlanLinesTest::told))
        .containsExactly("nv-1", "input-too-large  2:1", "nv-3");
    Finding finding = lines.get(1).getFindings().get(0);
    assertThat(lines.get(1).render(finding, Json.VI))
        .startsWith("Tài liệu lớn hơn giới hạn 1000 byte");
    assertThat(lines.get(1).locate(List.of(JsonPointer.ROOT))).isEmpty();
  }

  @Test
  void a_run_goes_on_behind_any_line_and_finds_the_same() throws IOException {
    String text = task(1) + "\r\n\n" + task(2) + "\n[]\n" + task(4) + "\n" + task(5);
    List<PlanLine<Task>> all = read(TASKS, text);

    for (int i = 0; i < all.size(); i++) {
      PlanLine<Task> done = all.get(i);
      PlanLines<Task> rest = TASKS.startingAt(done.getNextOffset(), done.getNumber() + 1);
      assertThat(read(rest, text).stream().map(PlanLinesTest::placed))
          .isEqualTo(all.stream().skip(i + 1L).map(PlanLinesTest::placed).toList());
      PlanLines<Task> again = TASKS.startingAt(done.getOffset(), done.getNumber());
      assertThat(read(again, text).stream().map(PlanLinesTest::placed))
          .isEqualTo(all.stream().skip(i).map(PlanLinesTest::placed).toList());
    }
  }

  @Test
  void parts_are_found_where_they_stand_in_the_file() throws IOException {
    PlanLine<Task> line = read(TASKS, "\n\n" + task(1)).get(0);
    JsonPointer title = JsonPointer.parse("/title");

    assertThat(line.locate(List.of(title))).containsEntry(title, new Position(3, 22));
  }

  @Test
  void lines_beyond_the_bound_of_positions_keep_their_number() throws IOException {
    long number = Integer.MAX_VALUE + 1L;
    List<PlanLine<Task>> lines = read(TASKS.startingAt(0, number - 1), "[]\n{}\n");

    assertThat(lines.stream().map(PlanLinesTest::told))
        .containsExactly("root-not-object  2147483647:1", "member-missing  member-missing");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_failure_of_the_stream_comes_behind_the_lines_before_it(int threads) throws IOException {
    InputStream stream =
        new SequenceInputStream(
            new ByteArrayInputStream((task(1) + "\n[]\n" + task(3) + "\n{").getBytes(UTF_8)),
            new BrokenStream());
    try (PlanLineReader<Task> reader = TASKS.withThreads(threads).open(stream)) {
      assertThat(told(reader.next().orElseThrow())).isEqualTo("nv-1");
      assertThat(told(reader.next().orElseThrow())).isEqualTo("root-not-object  2:1");
      assertThat(told(reader.next().orElseThrow())).isEqualTo("nv-3");
      assertThatThrownBy(reader::next).isInstanceOf(IOException.class).hasMessage("cable");
      assertThatThrownBy(reader::next).isInstanceOf(IOException.class).hasMessage("cable");
    }
  }

  @Test
  void a_stream_of_lines_tells_a_failure_unchecked_and_closes_its_reader() {
    PlanLineReader<Task> reader = TASKS.open(new BrokenStream());
    try (Stream<PlanLine<Task>> lines = reader.stream()) {
      assertThatThrownBy(lines::count).isInstanceOf(UncheckedIOException.class);
    }
    assertThatThrownBy(reader::next).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closing_early_ends_the_threads() throws Exception {
    PlanLineReader<Task> reader = TASKS.withThreads(3).open(endless());
    assertThat(told(reader.next().orElseThrow())).isEqualTo("nv-0");
    List<Thread> threads = readingThreads();
    assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);

    reader.close();
    reader.close();

    assertEnded(threads);
  }

  @Test
  void the_end_of_the_stream_ends_the_threads_without_closing() throws Exception {
    PlanLineReader<Task> reader =
        TASKS.withThreads(2).open(new ByteArrayInputStream(task(1).getBytes(UTF_8)));
    reader.next();
    List<Thread> threads = readingThreads();
    assertThat(threads).isNotEmpty();
    assertThat(reader.next()).isEmpty();
    assertEnded(threads);
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void no_more_is_read_ahead_than_the_threads_and_the_limit_allow() throws IOException {
    CountedStream stream = new CountedStream(endless());
    ReadLimits limits = PlanLines.STANDARD_LIMITS.withMaxBytes(100_000);
    try (PlanLineReader<Task> reader = TASKS.withLimits(limits).withThreads(2).open(stream)) {
      for (int i = 0; i < 10_000; i++) {
        long before = stream.count;
        assertThat(told(reader.next().orElseThrow())).isEqualTo("nv-" + i);
        assertThat(stream.count - before).isLessThan(400_000);
      }
    }
  }

  @Test
  void the_stream_stays_open() throws IOException {
    CountedStream stream = new CountedStream(new ByteArrayInputStream(task(1).getBytes(UTF_8)));
    try (PlanLineReader<Task> reader = TASKS.open(stream)) {
      assertThat(reader.stream()).hasSize(1);
    }
    assertThat(stream.closed).isFalse();
  }

  @Test
  void what_is_written_one_a_line_is_read_again() throws IOException {
    List<Task> tasks =
        IntStream.range(0, 100)
            .mapToObj(i -> Task.builder().id(new TaskId("nv-" + i)).title("Một\nhai").build())
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(PlanLines.write(tasks.stream(), out)).isEqualTo(100);

    assertThat(out.toString(UTF_8).lines()).hasSize(100);
    assertThat(out.toString(UTF_8)).endsWith("}\n");
    assertThat(read(TASKS, new ByteArrayInputStream(out.toByteArray())))
        .extracting(PlanLine::orThrow)
        .isEqualTo(tasks);
  }

  @Test
  void a_kept_member_with_line_breaks_stays_on_its_line() throws IOException {
    KeptMembers kept =
        new KeptMembers(List.of(new KeptMember("x", "[\n 1,\r\n \"a\\nb\"\n]", "title")));
    Task task = Task.builder().id(new TaskId("nv-1")).title("x").kept(kept).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanLines.write(List.of(task, task).iterator(), out);

    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(read(TASKS, out.toString(UTF_8)))
        .allSatisfy(l -> assertThat(l.getDocument()).isPresent());
  }

  @Test
  void settings_that_mean_nothing_are_refused() {
    assertThatThrownBy(() -> PlanLines.of(String.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TASKS.withThreads(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TASKS.startingAt(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TASKS.startingAt(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<PlanLine<Task>> read(PlanLines<Task> settings, String text)
      throws IOException {
    return read(settings, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<PlanLine<Task>> read(PlanLines<Task> settings, InputStream stream)
      throws IOException {
    List<PlanLine<Task>> lines = new ArrayList<>();
    try (PlanLineReader<Task> reader = settings.open(stream)) {
      for (Optional<PlanLine<Task>> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  /** The id of the task, and the findings as "id pointer line:column". */
  private static String told(PlanLine<Task> line) {
    StringBuilder told = new StringBuilder();
    line.getDocument().ifPresent(t -> told.append(t.getId()).append(' '));
    for (Finding finding : line.getFindings()) {
      told.append(finding.getId()).append(' ').append(finding.getPointer());
      finding.getPosition().ifPresent(p -> told.append(' ').append(p));
      told.append(' ');
    }
    return told.toString().strip();
  }

  private static String placed(PlanLine<Task> line) {
    return line.getNumber() + "@" + line.getOffset() + "-" + line.getNextOffset() + told(line);
  }

  // Nothing is left to do for them, but each still has to leave by itself.
  private static void assertEnded(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(60_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  private static List<Thread> readingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("plan-lines-"))
        .toList();
  }

  private static InputStream endless() {
    return new Pieces(
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(i -> (task(i) + "\n").getBytes(UTF_8))
            .iterator());
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("cable");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("cable");
    }
  }

  private static final class CountedStream extends java.io.FilterInputStream {
    private long count;
    private boolean closed;

    CountedStream(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }
}

package vn.chuyendoiso.plan.spark;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.RollUpPart;
import vn.chuyendoiso.plan.rollup.RollUpQuestion;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;

class NationOnSparkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final byte[] CUT_OFF = Nation.line("{\"type\":\"transformation-plan\",\"ti");
  private static final byte[] NO_DOCUMENT = Nation.line("[]");

  private static JavaSparkContext spark;
  private static List<byte[]> lines;
  private static OneMachine expected;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    spark =
        new JavaSparkContext(
            new SparkConf(false)
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    lines = Nation.lines();
    expected = OneMachine.read(lines);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @BeforeEach
  void wholeFiles() {
    spark.hadoopConfiguration().unset(FileInputFormat.SPLIT_MAXSIZE);
  }

  /** The same work by a plain loop, to compare with. */
  private record OneMachine(RollUpPart part, NationCounts counts) {

    static OneMachine read(List<byte[]> lines) throws IOException {
      Gathering gathering = new Gathering();
      Map<FindingKind, Long> byRule = new TreeMap<>();
      Map<FindingKind, Long> byReader = new TreeMap<>();
      long documents = 0;
      long withErrors = 0;
      long bad = 0;
      PlanLineReader<Document> reader =
          PlanLines.of(Document.class).open(new ByteArrayInputStream(joined(lines)));
      for (Optional<PlanLine<Document>> line = reader.next();
          line.isPresent();
          line = reader.next()) {
        count(line.get().getFindings(), byReader);
        if (line.get().getDocument().isEmpty()) {
          bad++;
          continue;
        }
        documents++;
        gathering.add(line.get().orThrow());
        ValidationReport report = PlanValidator.of(line.get().orThrow()).asOf(DAY).validate();
        withErrors += report.hasErrors() ? 1 : 0;
        count(report.getFindings(), byRule);
      }
      return new OneMachine(
          gathering.toPart(),
          new NationCounts(
              documents, withErrors, bad, new TreeMap<>(byRule), new TreeMap<>(byReader)));
    }

    private static void count(List<Finding> findings, Map<FindingKind, Long> counts) {
      for (Finding finding : findings) {
        counts.merge(new FindingKind(finding.getId(), finding.getSeverity()), 1L, Long::sum);
      }
    }
  }

  private static byte[] joined(List<byte[]> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lines.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private NationResult rollUp() throws IOException {
    return NationOnSpark.rollUp(spark, paths(), DAY);
  }

  private List<String> paths() {
    return List.of(folder.toUri().toString());
  }

  private static void splitAt(int bytes) {
    spark.hadoopConfiguration().setInt(FileInputFormat.SPLIT_MAXSIZE, bytes);
  }

  /** Deals the lines out to files. */
  private void write(List<byte[]> all, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      List<byte[]> share = new ArrayList<>();
      for (int j = i; j < all.size(); j += files) {
        share.add(all.get(j));
      }
      Files.write(folder.resolve("lines-" + i + ".ndjson"), joined(share));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 100000000, 1, 1", "1, 200000, 2, 2", "3, 60000, 6, 3", "7, 30011, 14, 4"})
  void the_figures_are_those_of_one_machine(int files, int split, int shares, int seed)
      throws IOException {
    List<byte[]> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    write(shuffled, files);
    splitAt(split);

    NationResult result = rollUp();

    assertThat(NationOnSpark.lines(spark, paths()).getNumPartitions()).isEqualTo(shares);
    assertThat(result.part().toBytes()).isEqualTo(expected.part().toBytes());
    assertThat(result.counts()).isEqualTo(expected.counts());
    assertThat(result.badLines()).isEmpty();
  }

  @Test
  void the_documents_make_a_roll_up_in_which_provinces_took_over_others() {
    RollUpPart part = expected.part();
    RollUpQuestion question = RollUpQuestion.of(Nation.YEAR);

    RollUp unfolded = part.finish(question);
    RollUp folded = part.finish(question.withFoldedOn(Nation.AFTER));

    assertThat(expected.counts().documents()).isEqualTo(lines.size()).isGreaterThan(200);
    assertThat(expected.counts().ruleFindings()).hasSizeGreaterThan(3);
    assertThat(unfolded.bodies()).hasSizeGreaterThan(60);
    assertThat(folded.bodies()).hasSize(34);
    assertThat(unfolded.superseded()).isNotEmpty();
  }

  @Test
  void a_document_that_comes_twice_is_rolled_up_once_and_counted_twice() throws IOException {
    List<byte[]> twice = new ArrayList<>(lines);
    twice.addAll(lines);
    Collections.shuffle(twice, new Random(5));
    write(twice, 2);
    splitAt(150_000);

    NationResult result = rollUp();

    assertThat(result.part().toBytes()).isEqualTo(expected.part().toBytes());
    assertThat(result.counts().documents()).isEqualTo(2 * expected.counts().documents());
    assertThat(result.counts().documentsWithErrors())
        .isEqualTo(2 * expected.counts().documentsWithErrors());
  }

  @Test
  void bad_lines_are_named_and_nothing_else_is_lost() throws IOException {
    List<byte[]> mixed = new ArrayList<>(lines);
    mixed.add(100, CUT_OFF);
    mixed.add(50, Nation.line(" \r"));
    mixed.add(200, NO_DOCUMENT);
    write(mixed, 1);
    splitAt(70_000);

    NationResult result = rollUp();

    assertThat(result.part().toBytes()).isEqualTo(expected.part().toBytes());
    assertThat(result.counts().documents()).isEqualTo(expected.counts().documents());
    assertThat(result.counts().badLines()).isEqualTo(2);
    assertThat(result.badLines())
        .extracting(BadLine::offset, BadLine::reasons)
        .containsExactly(
            tuple((long) joined(mixed.subList(0, 101)).length, List.of("json-truncated")),
            tuple((long) joined(mixed.subList(0, 200)).length, List.of("root-not-object")));
    assertThat(result.badLines())
        .allSatisfy(
            bad ->
                assertThat(Path.of(URI.create(bad.file())))
                    .isEqualTo(folder.resolve("lines-0.ndjson")));
  }

  @Test
  void a_line_beyond_the_limit_and_a_file_in_utf16_are_one_bad_line_each() throws IOException {
    Files.write(
        folder.resolve("long.ndjson"),
        joined(List.of(lines.get(0), Nation.line("x".repeat(5_000_000)), lines.get(1))));
    Files.write(
        folder.resolve("utf16.ndjson"),
        ("\uFEFF" + text(lines.get(2)) + "\n{}\n").getBytes(UTF_16LE));
    splitAt(1_000_000);

    NationResult result = rollUp();

    assertThat(result.counts().documents()).isEqualTo(2);
    assertThat(result.badLines())
        .extracting(BadLine::reasons)
        .containsExactly(List.of("input-too-large"), List.of("encoding-utf16"));
  }

  private static String text(byte[] line) {
    return new String(line, UTF_8);
  }

  @Test
  void compressed_files_count_like_others() throws IOException {
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("lines.ndjson.gz")))) {
      packed.write(joined(lines));
    }
    splitAt(1_000);

    NationResult result = rollUp();

    assertThat(result.part().toBytes()).isEqualTo(expected.part().toBytes());
    assertThat(result.counts()).isEqualTo(expected.counts());
  }

  @Test
  void an_empty_folder_gives_the_part_of_no_document() throws IOException {
    assertThat(rollUp().part()).isEqualTo(RollUpPart.empty());
  }

  @Test
  void no_path_is_a_mistake_of_the_caller() {
    assertThatThrownBy(() -> NationOnSpark.rollUp(spark, List.of(), DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_program_writes_the_same_files_however_the_lines_lie() throws IOException {
    List<byte[]> mixed = new ArrayList<>(lines);
    mixed.add(7, CUT_OFF);
    write(mixed, 1);
    Path whole = folder.resolve("_whole");
    Path divided = folder.resolve("_divided");

    String told = Main.run(spark, DAY, whole.toString(), List.of(folder + "/*.ndjson"));
    splitAt(50_000);
    String toldAgain = Main.run(spark, DAY, divided.toString(), List.of(folder + "/*.ndjson"));

    assertThat(told)
        .isEqualTo(toldAgain)
        .startsWith(expected.counts().documents() + " documents, ")
        .contains("; 1 bad lines; ");
    for (String name : List.of("part.bin", "counts.tsv", "bad-lines.tsv")) {
      assertThat(whole.resolve(name)).hasSameBinaryContentAs(divided.resolve(name));
    }
    assertThat(whole.resolve("part.bin")).hasBinaryContent(expected.part().toBytes());
    assertThat(Files.readAllLines(whole.resolve("counts.tsv")))
        .contains("documents\t\t\t" + lines.size(), "reader\tjson-truncated\tERROR\t1");
    assertThat(Files.readAllLines(whole.resolve("bad-lines.tsv")))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("\t" + joined(mixed.subList(0, 7)).length + "\tjson-truncated");
  }
}

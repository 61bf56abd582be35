package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * What holds of reading, whatever the bytes: see {@link Readings}.
 *
 * <p>The build tries the golden documents, their parts, and the bytes in the resources, which once
 * broke something. With the environment variable {@code JAZZER_FUZZ=1}, one method at a time is
 * tried on bytes that the fuzzer makes of them.
 */
class ReadingFuzzTest {

  private static final List<Class<? extends Keeping>> PARTS =
      List.of(
          Task.class,
          Target.class,
          TargetValue.class,
          Deadline.class,
          Actor.class,
          Funding.class,
          LegalBasis.class);

  static Stream<Arguments> golden() throws IOException {
    return Readings.golden().stream().map(Arguments::of);
  }

  static Stream<Arguments> documents() throws IOException {
    List<byte[]> documents = new ArrayList<>(Readings.golden());
    documents.addAll(Readings.goldenOfAllVersions());
    return documents.stream().map(Arguments::of);
  }

  @MethodSource("documents")
  @FuzzTest
  void document(byte[] json) {
    Readings.check(json, Document.class);
  }

  static Stream<Arguments> collections() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] golden : Readings.golden()) {
      all.writeBytes(golden);
      all.writeBytes("\n{\"cut\r\n\n".getBytes(StandardCharsets.UTF_8));
    }
    return Stream.of(
        Arguments.of(all.toByteArray()),
        Arguments.of("\uFEFF\n[]\r\n{}".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("{}\n".getBytes(StandardCharsets.UTF_16LE)));
  }

  @MethodSource("collections")
  @FuzzTest
  void collection(byte[] ndjson) throws IOException {
    List<PlanLine<Document>> lines = lines(ndjson, 0, 1, 1);
    long number = 0;
    long next = 0;
    for (PlanLine<Document> line : lines) {
      assertThat(line.getNumber()).isGreaterThan(number);
      assertThat(line.getOffset()).isBetween(next, line.getNextOffset());
      assertThat(line.getDocument().isPresent())
          .isEqualTo(line.getFindings().stream().noneMatch(Readings::isError));
      number = line.getNumber();
      next = line.getNextOffset();
    }
    assertThat(next).isLessThanOrEqualTo(ndjson.length);
    assertThat(told(lines(ndjson, 0, 1, 2))).isEqualTo(told(lines));
    if (lines.size() > 1) {
      PlanLine<Document> second = lines.get(1);
      assertThat(told(lines(ndjson, second.getOffset(), second.getNumber(), 1)))
          .isEqualTo(told(lines.subList(1, lines.size())));
    }
  }

  private static List<PlanLine<Document>> lines(byte[] ndjson, long offset, long line, int threads)
      throws IOException {
    List<PlanLine<Document>> lines = new ArrayList<>();
    try (PlanLineReader<Document> reader =
        PlanLines.of(Document.class)
            .withThreads(threads)
            .startingAt(offset, line)
            .open(new ByteArrayInputStream(ndjson))) {
      for (Optional<PlanLine<Document>> l = reader.next(); l.isPresent(); l = reader.next()) {
        lines.add(l.get());
      }
    }
    return lines;
  }

  private static List<String> told(List<PlanLine<Document>> lines) {
    return lines.stream()
        .map(
            l ->
                l.getNumber() + " " + l.getOffset() + " " + l.getDocument() + " " + l.getFindings())
        .toList();
  }

  @MethodSource("golden")
  @FuzzTest
  void documentOfAKnownType(byte[] json) {
    Readings.check(json, TransformationPlan.class);
  }

  static Stream<Arguments> parts() throws IOException {
    List<Keeping> parts = new ArrayList<>();
    for (byte[] golden : Readings.golden()) {
      if (PlanJson.read(golden).orThrow() instanceof PlanDocument plan) {
        plan.getFunding().ifPresent(parts::add);
        parts.addAll(plan.getLegalBases());
        for (Target target : plan.getTargets()) {
          parts.add(target);
          target.getValue().flatMap(Printed::getMeaning).ifPresent(parts::add);
          target.getDeadline().flatMap(Printed::getMeaning).ifPresent(parts::add);
          target.getAssignments().forEach(a -> parts.addAll(a.getActors()));
        }
        for (Task task : plan.getTasks()) {
          parts.add(task);
          task.getDeadline().flatMap(Printed::getMeaning).ifPresent(parts::add);
          task.getAssignments().forEach(a -> parts.addAll(a.getActors()));
        }
      }
    }
    return parts.stream().distinct().map(PlanJson::writeCompact).map(Arguments::of);
  }

  @MethodSource("parts")
  @FuzzTest
  void part(byte[] json) {
    for (Class<? extends Keeping> type : PARTS) {
      Readings.check(json, type);
    }
  }
}

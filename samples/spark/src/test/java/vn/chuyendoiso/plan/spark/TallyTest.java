package vn.chuyendoiso.plan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.reflect.ClassTag$;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLines;

class TallyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static FileLine line(String file, byte[] bytes) throws IOException {
    PlanLine<Document> line =
        PlanLines.of(Document.class).open(new ByteArrayInputStream(bytes)).next().orElseThrow();
    return new FileLine(file, line);
  }

  private static Serializer serializer(boolean kryo) {
    SparkConf conf = new SparkConf(false);
    return kryo ? new KryoSerializer(conf) : new JavaSerializer(conf);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void travels_with_either_serializer_and_goes_on(boolean kryo) throws IOException {
    Iterator<byte[]> lines = Nation.lines().iterator();
    FileLine first = line("a", lines.next());
    FileLine second = line("a", lines.next());
    FileLine bad = line("b", Nation.line("{"));
    Tally stayed = new Tally(DAY).add(first).add(bad).add(second);
    SerializerInstance serializer = serializer(kryo).newInstance();

    Tally travelled =
        serializer.deserialize(
            serializer.serialize(
                new Tally(DAY).add(first).add(bad), ClassTag$.MODULE$.apply(Tally.class)),
            ClassTag$.MODULE$.apply(Tally.class));

    assertThat(travelled.add(second).toResult()).isEqualTo(stayed.toResult());
  }

  @Test
  void lists_the_first_bad_lines_of_all_in_whatever_order_they_come() throws IOException {
    FileLine late = line("late", Nation.line("{"));
    FileLine early = line("early", Nation.line("{"));
    Tally tally = new Tally(DAY);
    int many = 3 * NationResult.LISTED;
    IntStream.range(0, many).forEach(i -> tally.add(late));
    tally.add(new Tally(DAY).add(early));

    NationResult result = tally.toResult();

    assertThat(result.counts().badLines()).isEqualTo(many + 1L);
    assertThat(result.badLines()).hasSize(NationResult.LISTED);
    assertThat(result.badLines().get(0))
        .isEqualTo(new BadLine("early", 0, List.of("json-truncated")));
  }
}

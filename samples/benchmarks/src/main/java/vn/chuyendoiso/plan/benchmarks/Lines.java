package vn.chuyendoiso.plan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;

/**
 * A collection of many plans, one a line, read one after the other and kept by nobody.
 *
 * <p>Each plan has a tenth of the rows of the smaller document. {@code libraryInTwoThreads} has two
 * threads that read ahead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Lines {

  /** How many plans a collection has. */
  @Param("1000")
  public int documents;

  private byte[] tenLines;

  /** Makes ten plans; the collection repeats them. */
  @Setup
  public void prepare() throws IOException {
    tenLines = tenLines();
  }

  static byte[] tenLines() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (TransformationPlan plan : SamplePlans.tenths()) {
      PlanLines.write(plan, lines);
    }
    return lines.toByteArray();
  }

  @Benchmark
  public int library() throws IOException {
    return read(1);
  }

  @Benchmark
  public int libraryInTwoThreads() throws IOException {
    return read(2);
  }

  @Benchmark
  public int jackson2Records() throws IOException {
    return Peers.countJackson2(collection());
  }

  private int read(int threads) throws IOException {
    return read(collection(), threads);
  }

  static int read(InputStream collection, int threads) throws IOException {
    int tasks = 0;
    try (PlanLineReader<TransformationPlan> reader =
        PlanLines.of(TransformationPlan.class).withThreads(threads).open(collection)) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        tasks += line.get().orThrow().getTasks().size();
      }
    }
    return tasks;
  }

  private InputStream collection() {
    return new Repeated(tenLines, documents / 10);
  }

  /** Some bytes over and over, without holding them more than once. */
  static final class Repeated extends InputStream {
    private final byte[] bytes;
    private int times;
    private int at;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.times = times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == bytes.length) {
        at = 0;
        times--;
      }
      if (times <= 0) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }
  }
}

package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
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
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;

/**
 * Bytes to a plan: the library with all its checks, the others with none but their own.
 *
 * <p>{@code libraryAfterOthers} is the library in a JVM that has read and written every type of
 * document, and some hundred bad ones, before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {

  /** How large the document is. */
  @Param public Size size;

  private byte[] json;

  /** Makes the document. */
  @Setup
  public void prepare() {
    json = PlanJson.writeCompact(size.plan());
  }

  /** The call sites of the library have seen other documents. */
  @State(Scope.Benchmark)
  public static class AfterOthers {

    /** Reads and writes the others. */
    @Setup
    public void prepare() {
      OtherDocuments.readAndWrite();
    }
  }

  @Benchmark
  public ReadResult<TransformationPlan> library() {
    return PlanJson.read(json, TransformationPlan.class);
  }

  @Benchmark
  public ReadResult<TransformationPlan> libraryAfterOthers(AfterOthers others) {
    return PlanJson.read(json, TransformationPlan.class);
  }

  @Benchmark
  public PlanRecords.Plan jackson2Records() throws IOException {
    return Peers.readJackson2(json);
  }

  @Benchmark
  public PlanRecords.Plan jackson3Records() {
    return Peers.readJackson3(json);
  }

  @Benchmark
  public PlanRecords.Plan fastjson2Records() {
    return Peers.readFastjson2(json);
  }

  @Benchmark
  public int jackson2Scan() throws IOException {
    return Peers.scanJackson2(json);
  }

  @Benchmark
  public int jackson3Scan() {
    return Peers.scanJackson3(json);
  }

  @Benchmark
  public Object jackson2Tree() throws IOException {
    return Peers.treeJackson2(json);
  }

  @Benchmark
  public Object jackson3Tree() {
    return Peers.treeJackson3(json);
  }

  @Benchmark
  public Object fastjson2Tree() {
    return Peers.treeFastjson2(json);
  }

  @Benchmark
  public PlanRecords.Plan dslJsonRecords() throws IOException {
    return Peers.readDslJson(json);
  }
}

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

/** A plan to bytes without white space; the variants are named as in {@link Reading}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {

  /** How large the document is. */
  @Param public Size size;

  private TransformationPlan plan;
  private PlanRecords.Plan records;

  /** Makes the document in both models. */
  @Setup
  public void prepare() throws IOException {
    plan = size.plan();
    records = Peers.readJackson2(PlanJson.writeCompact(plan));
  }

  @Benchmark
  public byte[] library() {
    return PlanJson.writeCompact(plan);
  }

  @Benchmark
  public byte[] libraryAfterOthers(Reading.AfterOthers others) {
    return PlanJson.writeCompact(plan);
  }

  @Benchmark
  public byte[] jackson2Records() throws IOException {
    return Peers.writeJackson2(records);
  }

  @Benchmark
  public byte[] jackson3Records() {
    return Peers.writeJackson3(records);
  }

  @Benchmark
  public byte[] fastjson2Records() {
    return Peers.writeFastjson2(records);
  }

  @Benchmark
  public byte[] dslJsonRecords() throws IOException {
    return Peers.writeDslJson(records);
  }
}

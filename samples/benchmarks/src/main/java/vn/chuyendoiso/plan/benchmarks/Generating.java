package vn.chuyendoiso.plan.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.Wanted;

/**
 * A plan with 40 targets and 60 tasks at the top, as a property test draws it. There is no other
 * library to hold it against: a test of a thousand tries should spend a second on its plans.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Generating {

  private static final int SIZE = 1_000;
  private static final int TARGETS = 40;
  private static final int TASKS = 60;

  private final Random random = new Random(34);
  private RandomGenerator<TransformationPlan> anything;
  private RandomGenerator<TransformationPlan> conforming;

  /** Makes the generators, which a property does once. */
  @Setup
  public void prepare() {
    JqwikSession.start();
    anything = generator(Wanted.anything());
    conforming = generator(Wanted.conforming());
  }

  private static RandomGenerator<TransformationPlan> generator(Wanted wanted) {
    return wanted
        .targets(TARGETS, TARGETS)
        .tasks(TASKS, TASKS)
        .documents(TransformationPlan.class)
        .generator(SIZE, true);
  }

  /** Ends what the generators were made in. */
  @TearDown
  public void close() {
    JqwikSession.finish();
  }

  @Benchmark
  public TransformationPlan anyPlan() {
    return anything.next(random).value();
  }

  @Benchmark
  public TransformationPlan conformingPlan() {
    return conforming.next(random).value();
  }
}

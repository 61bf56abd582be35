package vn.chuyendoiso.plan.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads, judges and rolls up collections of documents on as many machines as there are.
 *
 * <p>Example: {@code NationOnSpark.rollUp(spark, List.of("hdfs:///reports/2025/*.ndjson"), day)}
 * takes in the reports of all communes. Each machine keeps what the roll-up knows of its lines, not
 * the documents; these parts are merged in a tree. The result is that of one machine, byte for
 * byte.
 */
public final class NationOnSpark {

  // One level of machines between those that read and the driver.
  private static final int DEPTH = 2;

  private NationOnSpark() {}

  /**
   * Reads, judges and rolls up.
   *
   * @param spark the cluster
   * @param paths files or folders in any file system that the cluster knows, also with wildcards;
   *     one document a line, as {@code PlanLines} writes them, plain or compressed
   * @param asOf the day on which rules look up the law
   * @return what came of it
   * @throws IOException if a path cannot be resolved
   * @throws IllegalArgumentException if there is no path
   */
  public static NationResult rollUp(
      JavaSparkContext spark, Collection<String> paths, LocalDate asOf) throws IOException {
    Objects.requireNonNull(asOf, "asOf");
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no path is given");
    }
    return lines(spark, paths)
        .treeAggregate(new Tally(asOf), Tally::add, Tally::add, DEPTH)
        .toResult();
  }

  static JavaRDD<FileLine> lines(JavaSparkContext spark, Collection<String> paths)
      throws IOException {
    Job job = Job.getInstance(spark.hadoopConfiguration());
    FileInputFormat.setInputPaths(job, paths.stream().map(Path::new).toArray(Path[]::new));
    return spark
        .newAPIHadoopRDD(
            job.getConfiguration(), PlanLinesFormat.class, NullWritable.class, FileLine.class)
        .values();
  }
}

package vn.chuyendoiso.plan.spark;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The program to submit: {@code spark-submit nation-on-spark.jar DAY FOLDER PATH...} judges and
 * rolls up the documents of all paths by the law of the day, and writes part, counts and bad lines
 * into the folder.
 */
public final class Main {

  private static final String USAGE =
      """
      spark-submit nation-on-spark.jar DAY FOLDER PATH...
        DAY     the day on which the law is looked up, such as 2026-11-22
        FOLDER  where part.bin, counts.tsv and bad-lines.tsv are written
        PATH    files or folders with one document a line, also with wildcards
      """;

  private static final int WRONG_USE = 2;

  private Main() {}

  /**
   * Runs; ends with 2 if the words are not as they have to be.
   *
   * @param args day, folder, paths
   * @throws IOException if a path cannot be resolved, or the folder not be written
   */
  public static void main(String[] args) throws IOException {
    LocalDate day = args.length < 3 ? null : day(args[0]);
    if (day == null) {
      System.err.print(USAGE);
      System.exit(WRONG_USE);
      return;
    }
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "nation-on-spark");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      System.out.print(run(spark, day, args[1], List.of(args).subList(2, args.length)));
    }
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String run(JavaSparkContext spark, LocalDate day, String folder, List<String> paths)
      throws IOException {
    NationResult result = NationOnSpark.rollUp(spark, paths, day);
    ResultFiles.write(result, new Path(folder), spark.hadoopConfiguration());
    NationCounts counts = result.counts();
    return String.format(
        Locale.ROOT,
        "%d documents, %d of them with errors; %d bad lines; periods %s%n",
        counts.documents(),
        counts.documentsWithErrors(),
        counts.badLines(),
        result.part().periods());
  }
}

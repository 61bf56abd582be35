package vn.chuyendoiso.plan.spark;

import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;

/**
 * Files with one document a line, for whoever divides files among machines.
 *
 * <p>Hadoop's own reader of lines would take a lone carriage return for the end of a line and hold
 * a line of any length; lines here are those that {@code PlanLines} reads on one machine. A
 * compressed file is read by one machine, as it cannot be entered in the middle. Immutable and
 * thread-safe.
 */
public final class PlanLinesFormat extends FileInputFormat<NullWritable, FileLine> {

  /** Made by Hadoop, which needs it public. */
  public PlanLinesFormat() {}

  @Override
  public RecordReader<NullWritable, FileLine> createRecordReader(
      InputSplit split, TaskAttemptContext context) {
    return new PlanLinesRecordReader();
  }

  @Override
  protected boolean isSplitable(JobContext context, Path file) {
    return new CompressionCodecFactory(context.getConfiguration()).getCodec(file) == null;
  }
}

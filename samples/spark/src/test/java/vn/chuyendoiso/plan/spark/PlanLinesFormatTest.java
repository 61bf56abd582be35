package vn.chuyendoiso.plan.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLinesFormatTest {

  // Reading the files of settings takes longer than all the rest.
  private static final Configuration SETTINGS = new Configuration();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}\n{\"a\":1}\n{}\n\n\n{\"b\":22}\n",
        "{}\r\n{\"a\":1}\r\n\r\n{}",
        "\uFEFF{}\n{\"a\":\r1}\n{}\n",
        "\n\n\n",
        "{}"
      })
  void each_line_begins_in_one_share_wherever_the_file_is_cut(String text) throws Exception {
    Path file = folder.resolve("lines.ndjson");
    Files.writeString(file, text, UTF_8);
    int length = text.getBytes(UTF_8).length;
    List<Long> whole = offsets(file, length);

    List<List<Long>> divided = new ArrayList<>();
    for (int size = 1; size < length; size++) {
      divided.add(offsets(file, size));
    }

    assertThat(whole).isEqualTo(expected(text));
    assertThat(divided).allSatisfy(offsets -> assertThat(offsets).isEqualTo(whole));
  }

  /** Where lines begin that hold more than spaces, by the text alone. */
  private static List<Long> expected(String text) {
    List<Long> offsets = new ArrayList<>();
    long at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        offsets.add(at);
      }
      at += line.getBytes(UTF_8).length + 1;
    }
    return offsets;
  }

  private static List<Long> offsets(Path file, int size) throws IOException, InterruptedException {
    Configuration configuration = new Configuration(SETTINGS);
    configuration.setLong(FileInputFormat.SPLIT_MAXSIZE, size);
    Job job = Job.getInstance(configuration);
    FileInputFormat.setInputPaths(job, file.toUri().toString());
    TaskAttemptContext context =
        new TaskAttemptContextImpl(job.getConfiguration(), new TaskAttemptID());
    PlanLinesFormat format = new PlanLinesFormat();
    LongStream.Builder offsets = LongStream.builder();
    for (InputSplit split : format.getSplits(job)) {
      try (var reader = format.createRecordReader(split, context)) {
        reader.initialize(split, context);
        while (reader.nextKeyValue()) {
          offsets.add(reader.getCurrentValue().line().getOffset());
        }
      }
    }
    return offsets.build().boxed().toList();
  }
}

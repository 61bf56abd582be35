package vn.chuyendoiso.plan.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLineReader;
import vn.chuyendoiso.plan.serialization.PlanLines;

/**
 * Reads the lines that begin in one share of a file, the last of them beyond its end if need be.
 *
 * <p>Every line begins in exactly one share, so none is read twice or left out. Used by one thread.
 */
final class PlanLinesRecordReader extends RecordReader<NullWritable, FileLine> {

  private static final int BLOCK = 8 * 1024;
  private static final int ENCODING_MARK = 2;
  private static final String UTF_16 = "encoding-utf16";

  private String file;
  private InputStream stream;
  private PlanLineReader<Document> lines; // null if no line begins in this share
  private long start;
  private long end;
  private FileLine current;

  @Override
  public void initialize(InputSplit split, TaskAttemptContext context) throws IOException {
    FileSplit share = (FileSplit) split;
    Path path = share.getPath();
    file = path.toString();
    Configuration configuration = context.getConfiguration();
    FSDataInputStream bytes = path.getFileSystem(configuration).open(path);
    stream = bytes;
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
    if (codec == null) {
      start = share.getStart();
      end = start + share.getLength();
      long first = firstLine(bytes);
      if (first < end) {
        lines = PlanLines.of(Document.class).startingAt(first, 1).open(bytes);
      }
    } else {
      end = Long.MAX_VALUE;
      stream = codec.createInputStream(bytes);
      lines = PlanLines.of(Document.class).open(stream);
    }
  }

  /** Finds where the first line of this share begins, and leaves the stream at the file's start. */
  private long firstLine(FSDataInputStream bytes) throws IOException {
    if (start == 0) {
      return 0;
    }
    // The share with the start of such a file reports all of it.
    if (isUtf16(bytes.readNBytes(ENCODING_MARK))) {
      return end;
    }
    // A line begins at the first byte of the share if the byte before ends another.
    long at = start - 1;
    bytes.seek(at);
    byte[] block = new byte[BLOCK];
    for (int length = bytes.read(block); length > 0; length = bytes.read(block)) {
      for (int i = 0; i < length; i++) {
        if (block[i] == '\n') {
          bytes.seek(0);
          return at + i + 1;
        }
      }
      at += length;
      if (at >= end) {
        return end;
      }
    }
    return end;
  }

  private static boolean isUtf16(byte[] head) throws IOException {
    Optional<PlanLine<Document>> line =
        PlanLines.of(Document.class).open(new ByteArrayInputStream(head)).next();
    return line.stream()
        .flatMap(l -> l.getFindings().stream())
        .anyMatch(f -> f.getId().equals(UTF_16));
  }

  @Override
  public boolean nextKeyValue() throws IOException {
    current = null;
    if (lines != null) {
      lines
          .next()
          .filter(line -> line.getOffset() < end)
          .ifPresent(line -> current = new FileLine(file, line));
    }
    return current != null;
  }

  @Override
  public NullWritable getCurrentKey() {
    return NullWritable.get();
  }

  @Override
  public FileLine getCurrentValue() {
    return current;
  }

  @Override
  public float getProgress() {
    if (current == null || end == Long.MAX_VALUE) {
      return 0;
    }
    return Math.min(1, (current.line().getNextOffset() - start) / (float) (end - start));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

package vn.chuyendoiso.plan.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes a result as files: the part for a later merge, counts and bad lines as tables. */
final class ResultFiles {

  static final String PART = "part.bin";
  static final String COUNTS = "counts.tsv";
  static final String BAD_LINES = "bad-lines.tsv";

  private ResultFiles() {}

  static void write(NationResult result, Path folder, Configuration configuration)
      throws IOException {
    FileSystem files = folder.getFileSystem(configuration);
    write(files, new Path(folder, PART), result.part().toBytes());
    write(files, new Path(folder, COUNTS), bytes(counts(result.counts())));
    write(files, new Path(folder, BAD_LINES), bytes(badLines(result)));
  }

  private static void write(FileSystem files, Path file, byte[] bytes) throws IOException {
    try (OutputStream out = files.create(file)) {
      out.write(bytes);
    }
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder counts(NationCounts counts) {
    StringBuilder table = new StringBuilder("what\tid\tseverity\tcount\n");
    row(table, "documents", "", "", counts.documents());
    row(table, "documents-with-errors", "", "", counts.documentsWithErrors());
    row(table, "bad-lines", "", "", counts.badLines());
    rows(table, "rule", counts.ruleFindings());
    rows(table, "reader", counts.readerFindings());
    return table;
  }

  private static void rows(StringBuilder table, String what, Map<FindingKind, Long> counts) {
    counts.forEach((kind, count) -> row(table, what, kind.id(), kind.severity().name(), count));
  }

  private static void row(StringBuilder table, Object... cells) {
    String tab = "";
    for (Object cell : cells) {
      table.append(tab).append(cell);
      tab = "\t";
    }
    table.append('\n');
  }

  private static StringBuilder badLines(NationResult result) {
    StringBuilder table = new StringBuilder("file\toffset\treasons\n");
    for (BadLine line : result.badLines()) {
      row(table, line.file(), line.offset(), String.join(" ", line.reasons()));
    }
    return table;
  }
}

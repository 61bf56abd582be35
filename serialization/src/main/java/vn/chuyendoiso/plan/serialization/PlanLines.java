package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * Collections of documents, or of parts of them, with one JSON object a line (NDJSON), in and out
 * as streams.
 *
 * <p>Example: a ministry collects the plans of 34 provinces and 3,321 communes in one file. {@code
 * PlanLines.of(TransformationPlan.class).withThreads(2).open(stream)} gives them one after the
 * other, in their order, in a small heap however long the file is. A line that holds no plan is
 * reported with its number and every reason, and the rest goes on.
 *
 * <p>Lines end in LF or CRLF, the last one need not end. Blank lines and a byte-order mark at the
 * start are passed over. A line longer than the limit is reported and never held; a file in UTF-16
 * is reported once. Memory holds as many bytes of lines as there are threads times the limit, two
 * lines more, and the documents of those lines: 1 GB of real plans is read in a heap of 64 MB.
 *
 * <p>These are settings: immutable and thread-safe. Source: the NDJSON specification 1.0; RFC 8259.
 *
 * @param <T> the type of document, or of a part of one
 */
public final class PlanLines<T> {

  /**
   * The limits where no others are given: those of {@link ReadLimits#STANDARD}, but 4 MiB a line.
   * The largest programme known, 03/NQ-CP with 140 tasks, takes about 130 KB.
   */
  public static final ReadLimits STANDARD_LIMITS =
      ReadLimits.STANDARD.withMaxBytes(4 * 1024 * 1024);

  private final Class<T> type;
  private final ReadLimits limits;
  private final int threads;
  private final long offset;
  private final long line;

  private PlanLines(Class<T> type, ReadLimits limits, int threads, long offset, long line) {
    this.type = type;
    this.limits = limits;
    this.threads = threads;
    this.offset = offset;
    this.line = line;
  }

  /**
   * Begins with one thread, the standard limits, and the start of the stream.
   *
   * @param type the type of document, or {@link Document} for any, or the type of a part that has
   *     members, such as {@code Task} or {@code Deadline}
   * @param <T> the type of document or part
   * @return the settings
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static <T> PlanLines<T> of(Class<T> type) {
    if (!PlanJson.knows(type)) {
      throw new IllegalArgumentException("not a part of a document: " + type);
    }
    return new PlanLines<>(type, STANDARD_LIMITS, 1, 0, 1);
  }

  /**
   * Returns these settings with other limits.
   *
   * @param limits how large a line may be, without its line break
   * @return the changed settings
   */
  public PlanLines<T> withLimits(ReadLimits limits) {
    return new PlanLines<>(type, Objects.requireNonNull(limits, "limits"), threads, offset, line);
  }

  /**
   * Returns these settings with another number of threads. With one, the thread that asks reads
   * each line when it asks for it. With more, that thread takes lines from the stream and as many
   * others read them ahead; this pays for files, while lines that trickle in are given late.
   *
   * @param threads how many threads read, from 1
   * @return the changed settings
   */
  public PlanLines<T> withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads begin at 1: " + threads);
    }
    return new PlanLines<>(type, limits, threads, offset, line);
  }

  /**
   * Returns these settings for going on with a file that was read in part. What lies before is
   * skipped, not read.
   *
   * @param offset where a line begins, in bytes from the start of the stream, such as {@link
   *     PlanLine#getNextOffset()} of the last line that was dealt with
   * @param line the number of that line, from 1
   * @return the changed settings
   */
  public PlanLines<T> startingAt(long offset, long line) {
    if (offset < 0 || line < 1) {
      throw new IllegalArgumentException(
          "offsets begin at 0 and lines at 1: " + offset + ", " + line);
    }
    return new PlanLines<>(type, limits, threads, offset, line);
  }

  /**
   * Opens a collection. Nothing is read before the first line is asked for.
   *
   * @param stream the collection from its start; it stays open
   * @return the reader of its lines
   */
  public PlanLineReader<T> open(InputStream stream) {
    return new PlanLineReader<>(
        Objects.requireNonNull(stream, "stream"), type, limits, threads, offset, line);
  }

  /**
   * Writes a document, or a part of one, as one line.
   *
   * @param document the document or part
   * @param stream where to; it gets the line in one piece and stays open
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if documents have no part of this type
   */
  public static void write(Keeping document, OutputStream stream) throws IOException {
    byte[] compact = PlanJson.writeCompact(document);
    byte[] line = new byte[compact.length + 1];
    for (int i = 0; i < compact.length; i++) {
      // Between tokens, where alone it can stand, a line break of a kept member is a space.
      line[i] = compact[i] == '\n' || compact[i] == '\r' ? (byte) ' ' : compact[i];
    }
    line[compact.length] = '\n';
    stream.write(line);
  }

  /**
   * Writes documents, or parts of them, one a line.
   *
   * @param documents the documents or parts; taken one by one
   * @param stream where to; it stays open and is not flushed
   * @return how many were written
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if documents have no part of one of the types
   */
  public static long write(Iterator<? extends Keeping> documents, OutputStream stream)
      throws IOException {
    long count = 0;
    while (documents.hasNext()) {
      write(documents.next(), stream);
      count++;
    }
    return count;
  }

  /**
   * Writes documents, or parts of them, one a line.
   *
   * @param documents the documents or parts; taken one by one
   * @param stream where to; it stays open and is not flushed
   * @return how many were written
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if documents have no part of one of the types
   */
  public static long write(Stream<? extends Keeping> documents, OutputStream stream)
      throws IOException {
    return write(documents.iterator(), stream);
  }
}

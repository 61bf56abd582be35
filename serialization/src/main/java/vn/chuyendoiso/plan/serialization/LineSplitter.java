package vn.chuyendoiso.plan.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines. Blank lines are passed over, and of a line beyond the limit only its
 * place is kept.
 *
 * <p>Used by one thread.
 */
final class LineSplitter {

  private static final int BLOCK = 64 * 1024;
  private static final int PEEKED = 2;

  /**
   * One line that holds something.
   *
   * @param number its number, from 1
   * @param offset where it begins
   * @param next where the following line begins
   * @param bytes the line without its line break; null if it is longer than the limit
   */
  // Nobody compares lines; the array is never changed.
  @SuppressWarnings("ArrayRecordComponent")
  record Line(long number, long offset, long next, byte[] bytes) {

    int length() {
      return bytes == null ? 0 : bytes.length;
    }
  }

  private final InputStream stream;
  private final int limit;
  private final byte[] block = new byte[BLOCK];

  private int at;
  private int end;
  private long offset;
  private long number;

  /**
   * Begins where the stream stands.
   *
   * @param stream the stream
   * @param limit the longest line in bytes, without its line break
   * @param offset how many bytes lie before
   * @param number the number of the first line
   */
  LineSplitter(InputStream stream, int limit, long offset, long number) {
    this.stream = stream;
    this.limit = limit;
    this.offset = offset;
    this.number = number;
  }

  /** {@return the first bytes, enough to tell how the text is encoded; they are read again} */
  byte[] peek() throws IOException {
    end = stream.readNBytes(block, 0, PEEKED);
    return Arrays.copyOf(block, end);
  }

  /** {@return the next line that holds something; null at the end of the stream} */
  Line next() throws IOException {
    Line line = readLine();
    while (line != null && line.bytes() != null && isBlank(line)) {
      line = readLine();
    }
    return line;
  }

  private Line readLine() throws IOException {
    if (!hasMore()) {
      return null;
    }
    long start = offset;
    ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && hasMore()) {
      int stop = at;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      ended = stop < end;
      // One byte more may be the first half of CRLF.
      tooLong |= (long) parts.size() + stop - at > limit + 1L;
      if (tooLong) {
        parts.reset();
      } else {
        parts.write(block, at, stop - at);
      }
      int taken = stop - at + (ended ? 1 : 0);
      at += taken;
      offset += taken;
    }
    byte[] text = withoutReturn(parts.toByteArray());
    return new Line(number++, start, offset, tooLong || text.length > limit ? null : text);
  }

  private static byte[] withoutReturn(byte[] line) {
    boolean returns = line.length > 0 && line[line.length - 1] == '\r';
    return returns ? Arrays.copyOf(line, line.length - 1) : line;
  }

  private boolean hasMore() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, stream.read(block));
    }
    return at < end;
  }

  private static boolean isBlank(Line line) {
    byte[] bytes = line.bytes();
    int start = line.offset() == 0 && beginsWithMark(bytes) ? 3 : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}

package vn.chuyendoiso.plan.serialization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chuyendoiso.plan.finding.Position;

/**
 * The bytes of a document, with lines and columns.
 *
 * <p>Columns count characters, because people do; the parser below counts bytes. Places are worked
 * out only when somebody asks, and asking in document order costs one scan in all.
 */
final class SourceText {

  private static final int BOM_LENGTH = 3;

  private final byte[] bytes;
  private final int start;

  // For a text that was made of another one; null and empty for one that people have.
  private final SourceText original;
  private final List<Place> places;

  // Where the last question ended; the next one mostly lies behind it.
  private int at;
  private int line = 1;
  private int column = 1;

  SourceText(byte[] bytes) {
    this(bytes, null, List.of());
  }

  private SourceText(byte[] bytes, SourceText original, List<Place> places) {
    this.original = original;
    this.places = places;
    this.bytes = bytes;
    this.start = hasBom(bytes) ? BOM_LENGTH : 0;
    this.at = start;
  }

  /**
   * Where a token of a changed text came from.
   *
   * @param offset where it begins in the changed text
   * @param from where it began in the text that people have
   */
  record Place(long offset, long from) {}

  /** {@return the same text, asked nothing yet} */
  SourceText again() {
    return original == null
        ? new SourceText(bytes)
        : new SourceText(bytes, original.again(), places);
  }

  /** {@return a text that was made of this one, and tells places in this one} */
  SourceText changed(byte[] text, List<Place> origins) {
    return new SourceText(text, this, origins);
  }

  byte[] bytes() {
    return bytes;
  }

  /** {@return where the text begins, behind a byte-order mark} */
  int start() {
    return start;
  }

  int length() {
    return bytes.length - start;
  }

  private static boolean hasBom(byte[] bytes) {
    return bytes.length >= BOM_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  boolean isBlank() {
    return firstVisible() == bytes.length;
  }

  /** {@return the offset of the first byte that is no white space of JSON, or behind the last} */
  int firstVisible() {
    int i = start;
    while (i < bytes.length
        && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
      i++;
    }
    return i;
  }

  /** Tells UTF-16 and UTF-32, with or without mark: JSON begins with two ASCII characters. */
  boolean isUtf16() {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || first == 0
        || second == 0;
  }

  /** {@return the offset of the first byte that is not UTF-8, or -1} */
  int invalidUtf8() {
    return Utf8.firstInvalid(bytes, start);
  }

  /**
   * Works out a place.
   *
   * @param offset an offset in the bytes
   * @return its line and column
   */
  Position position(long offset) {
    if (original != null) {
      return original.position(origin(offset));
    }
    int target = (int) Math.max(start, Math.min(offset, bytes.length));
    if (target < at) {
      at = start;
      line = 1;
      column = 1;
    }
    for (; at < target; at++) {
      byte b = bytes[at];
      if (b == '\n') {
        line++;
        column = 1;
      } else if ((b & 0xC0) != 0x80) {
        column++;
      }
    }
    return new Position(line, column);
  }

  private long origin(long offset) {
    int low = 0;
    int high = places.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (places.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return places.get(low).from();
  }

  /** {@return the text between two offsets} */
  String text(long from, long to) {
    return new String(bytes, (int) from, (int) (to - from), StandardCharsets.UTF_8);
  }

  /** {@return the character at an offset, for showing; empty at the end} */
  String characterAt(long offset) {
    int i = (int) Math.max(start, Math.min(offset, bytes.length));
    if (i == bytes.length) {
      return "";
    }
    int length = 1;
    while (i + length < bytes.length && (bytes[i + length] & 0xC0) == 0x80) {
      length++;
    }
    return new String(bytes, i, length, StandardCharsets.UTF_8);
  }
}

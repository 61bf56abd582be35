package vn.chuyendoiso.plan.serialization;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
  private static final long HIGH = 0x8080_8080_8080_8080L;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long EVEN = 0xFEFE_FEFE_FEFE_FEFEL;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
    return isPlainUtf8() ? -1 : firstInvalid();
  }

  /**
   * Looks at eight bytes at a time, without a branch, because which letter of a Vietnamese word has
   * a tone cannot be guessed. Holds the place of every continuation byte against the places where
   * the first bytes of sequences demand one.
   *
   * @return true if the text is UTF-8; false if it is not, or has a first byte whose second byte
   *     needs a closer look, such as those of emoji
   */
  private boolean isPlainUtf8() {
    byte[] text = bytes;
    long flaws = 0;
    long firstBefore = 0;
    long thirdBefore = 0;
    int end = text.length - Long.BYTES;
    int i = start;
    for (; i <= end; i += Long.BYTES) {
      long eight = (long) EIGHT.get(text, i);
      long first = eight & (eight << 1) & HIGH;
      long third = first & (eight << 2);
      flaws |= flaws(eight, first, firstBefore, third, thirdBefore);
      firstBefore = first;
      thirdBefore = third;
    }
    long rest = tail(i);
    long first = rest & (rest << 1) & HIGH;
    flaws |= flaws(rest, first, firstBefore, first & (rest << 2), thirdBefore);
    return flaws == 0;
  }

  private static long flaws(
      long eight, long first, long firstBefore, long third, long thirdBefore) {
    long continuation = eight & ~(eight << 1) & HIGH;
    long demanded = (first << 8) | (firstBefore >>> 56) | (third << 16) | (thirdBefore >>> 48);
    return (continuation ^ demanded)
        | (third & (eight << 3))
        | has(eight & EVEN, 0xC0)
        | has(eight, 0xE0)
        | has(eight, 0xED);
  }

  /** The last bytes, filled up with zeros, so that what they still demand is missed. */
  private long tail(int from) {
    long tail = 0;
    for (int i = bytes.length - 1; i >= from; i--) {
      tail = (tail << 8) | (bytes[i] & 0xFF);
    }
    return tail;
  }

  /** Not zero if one of eight bytes is the one that is looked for. */
  private static long has(long eight, int wanted) {
    long difference = eight ^ (ONES * wanted);
    return (difference - ONES) & ~difference & HIGH;
  }

  private int firstInvalid() {
    int i = start;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? 1 : sequenceLength(i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /**
   * Tells the length of a sequence of two to four bytes, or 0 if it is not well-formed. The second
   * byte has a narrower range behind some first bytes: overlong forms, surrogates and what lies
   * beyond U+10FFFF are no UTF-8 (The Unicode Standard, table 3-7).
   */
  private int sequenceLength(int i) {
    int first = bytes[i] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
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

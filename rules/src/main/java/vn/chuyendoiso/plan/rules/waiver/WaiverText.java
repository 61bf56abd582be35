package vn.chuyendoiso.plan.rules.waiver;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.chuyendoiso.plan.finding.Position;

/**
 * The bytes of a file of waivers, without a byte-order mark, with lines and columns. Columns count
 * characters, because people do.
 */
final class WaiverText {

  private static final int BOM_LENGTH = 3;
  private static final int SHOWN = 60;

  private final byte[] original;
  private final byte[] bytes;

  // Where the last question ended; the next one lies behind it.
  private int at;
  private int line = 1;
  private int column = 1;

  WaiverText(byte[] original) {
    this.original = original;
    this.bytes =
        hasBom(original) ? Arrays.copyOfRange(original, BOM_LENGTH, original.length) : original;
  }

  private static boolean hasBom(byte[] bytes) {
    return bytes.length >= BOM_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  boolean hasBom() {
    return bytes != original;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return original.length;
  }

  int length() {
    return bytes.length;
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Tells UTF-16 and UTF-32, with or without mark: JSON begins with two ASCII characters. */
  boolean isUtf16() {
    if (original.length < 2) {
      return false;
    }
    int first = original[0] & 0xFF;
    int second = original[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || first == 0
        || second == 0;
  }

  /** {@return the offset of the first byte that is not UTF-8, or -1} */
  int invalidUtf8() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Works out a place; those that are asked for must come in their order. */
  Position position(long offset) {
    int target = (int) Math.max(0, Math.min(offset, bytes.length));
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

  /** {@return the character at an offset, for showing; empty at the end} */
  String characterAt(long offset) {
    int i = (int) Math.max(0, Math.min(offset, bytes.length));
    if (i == bytes.length) {
      return "";
    }
    int length = 1;
    while (i + length < bytes.length && (bytes[i + length] & 0xC0) == 0x80) {
      length++;
    }
    return new String(bytes, i, length, StandardCharsets.UTF_8);
  }

  /** {@return a text that was found, on one line and not too long, for a message} */
  static String shown(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    int points = oneLine.codePointCount(0, oneLine.length());
    return points <= SHOWN
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
  }
}

package vn.chuyendoiso.plan.serialization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JSON text in the making: UTF-8 bytes, compact or indented by two spaces.
 *
 * <p>It writes only what shapes ask for, in the order in which they ask, and so can leave out what
 * a general generator must watch; that halves the time of writing. Source: RFC 8259.
 */
final class JsonOutput {

  private static final int FIRST_SEGMENT = 8 * 1024;
  private static final int LARGEST_SEGMENT = 256 * 1024;

  /** A character takes at most so many bytes, escaped. */
  private static final int LONGEST = 6;

  /** Texts are taken in pieces of so many characters. */
  private static final int PIECE = 256;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** The letter behind the backslash by character; 0 for none, 'u' for a number. */
  private static final byte[] ESCAPES = escapes();

  private final boolean pretty;
  private final List<Segment> full = new ArrayList<>();
  private char[] characters = new char[32];
  private byte[] bytes;
  private int at;
  private int length;
  private int depth;

  // What stands before the next member or element: a comma; nothing behind a name or a bracket.
  private boolean comma;
  private boolean named;

  /** Bytes that are done. */
  private static final class Segment {
    final byte[] bytes;
    final int used;

    Segment(byte[] bytes, int used) {
      this.bytes = bytes;
      this.used = used;
    }
  }

  JsonOutput(boolean pretty) {
    this(pretty, FIRST_SEGMENT);
  }

  private JsonOutput(boolean pretty, int firstSegment) {
    this.pretty = pretty;
    this.bytes = new byte[firstSegment];
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    return escapes;
  }

  /** {@return room for one value, mostly a short one} */
  static JsonOutput small() {
    return new JsonOutput(false, 64);
  }

  /**
   * {@return a text in quotes, ready to be written with {@link #quoted} or {@link #name(byte[])}}
   */
  static byte[] quote(String text) {
    JsonOutput out = small();
    out.write(text);
    return out.toBytes();
  }

  void startObject() {
    start('{');
  }

  void endObject() {
    end('}');
  }

  void startList() {
    start('[');
  }

  void endList() {
    end(']');
  }

  private void start(char bracket) {
    separate();
    ensure(1);
    bytes[at++] = (byte) bracket;
    depth++;
    comma = false;
  }

  private void end(char bracket) {
    depth--;
    if (comma) {
      breakLine(); // an empty object or list stays on its line
    }
    ensure(1);
    bytes[at++] = (byte) bracket;
    comma = true;
  }

  /** Begins a member; its value follows. */
  void name(byte[] quoted) {
    separate();
    copy(quoted);
    endName();
  }

  /** Begins a member; its value follows. */
  void name(String name) {
    separate();
    write(name);
    endName();
  }

  private void endName() {
    ensure(2);
    bytes[at++] = ':';
    if (pretty) {
      bytes[at++] = ' ';
    }
    named = true;
  }

  void text(String text) {
    separate();
    write(text);
    comma = true;
  }

  /** Writes a text that is in quotes already. */
  void quoted(byte[] quoted) {
    separate();
    copy(quoted);
    comma = true;
  }

  /** Writes a value that is JSON already. */
  void json(String json) {
    separate();
    copy(json.getBytes(StandardCharsets.UTF_8));
    comma = true;
  }

  /** {@return all that was written} */
  byte[] toBytes() {
    byte[] all = new byte[length + at];
    int to = 0;
    for (Segment segment : full) {
      System.arraycopy(segment.bytes, 0, all, to, segment.used);
      to += segment.used;
    }
    System.arraycopy(bytes, 0, all, to, at);
    return all;
  }

  void lineBreak() {
    ensure(1);
    bytes[at++] = '\n';
  }

  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (comma) {
      ensure(1);
      bytes[at++] = ',';
    }
    if (depth > 0) {
      breakLine();
    }
  }

  private void breakLine() {
    if (pretty) {
      int spaces = 2 * depth;
      ensure(1 + spaces);
      bytes[at++] = '\n';
      Arrays.fill(bytes, at, at + spaces, (byte) ' ');
      at += spaces;
    }
  }

  private void copy(byte[] text) {
    ensure(text.length);
    System.arraycopy(text, 0, bytes, at, text.length);
    at += text.length;
  }

  private void write(String text) {
    ensure(1);
    bytes[at++] = '"';
    int end = text.length();
    if (end > characters.length && characters.length < PIECE) {
      characters = new char[PIECE];
    }
    for (int from = 0; from < end; ) {
      int to = Math.min(from + characters.length, end);
      // A character of two halves is not cut.
      if (to < end && Character.isHighSurrogate(text.charAt(to - 1)) && to - from > 1) {
        to--;
      }
      text.getChars(from, to, characters, 0);
      encode(to - from);
      from = to;
    }
    ensure(1);
    bytes[at++] = '"';
  }

  private void encode(int count) {
    ensure(LONGEST * count);
    byte[] out = bytes;
    int to = at;
    for (int i = 0; i < count; i++) {
      char c = characters[i];
      if (c < 0x80) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          out[to++] = (byte) c;
        } else {
          out[to++] = '\\';
          out[to++] = escape;
          if (escape == 'u') {
            out[to++] = '0';
            out[to++] = '0';
            out[to++] = HEX[c >> 4];
            out[to++] = HEX[c & 0xF];
          }
        }
      } else if (c < 0x800) {
        out[to++] = (byte) (0xC0 | (c >> 6));
        out[to++] = continuation(c);
      } else if (!Character.isSurrogate(c)) {
        out[to++] = (byte) (0xE0 | (c >> 12));
        out[to++] = continuation(c >> 6);
        out[to++] = continuation(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(characters[i + 1])) {
        int point = Character.toCodePoint(c, characters[++i]);
        out[to++] = (byte) (0xF0 | (point >> 18));
        out[to++] = continuation(point >> 12);
        out[to++] = continuation(point >> 6);
        out[to++] = continuation(point);
      } else {
        throw new IllegalArgumentException(
            "a text has half a character (a lone surrogate) and cannot be written");
      }
    }
    at = to;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  // Full segments are put aside, not copied into larger ones.
  private void ensure(int more) {
    if (bytes.length - at < more) {
      length = Math.addExact(length, at);
      full.add(new Segment(bytes, at));
      int next = Math.min(2 * bytes.length, LARGEST_SEGMENT);
      bytes = new byte[Math.max(next, more)];
      at = 0;
    }
  }
}

package vn.chuyendoiso.plan.serialization;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * JSON text in the making: UTF-8 bytes, compact or indented by two spaces.
 *
 * <p>It writes only what shapes ask for, in the order in which they ask, and so can leave out what
 * a general generator must watch; that halves the time of writing. Source: RFC 8259.
 */
final class JsonOutput {

  private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.defaultPool();
  private static final int FIRST_ROOM = 16 * 1024;

  /**
   * No larger room is made, but for a value that needs it; nor is one kept for the next document.
   */
  private static final int LARGEST_KEPT = 512 * 1024;

  /** A character takes at most so many bytes, escaped. */
  private static final int LONGEST = 6;

  /** Commas, quotes, colons, spaces and brackets around one value, and what is written too much. */
  private static final int MARKS = 16;

  /** An int has at most so many digits. */
  private static final int DIGITS = 10;

  /** Texts are taken in pieces of so many characters. */
  private static final int PIECE = 256;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EIGHT_SPACES = 0x2020_2020_2020_2020L;

  /** Where the length stands in {@link #ENCODED}. */
  private static final int LENGTH = 24;

  /**
   * The bytes of a character, the first one lowest, and their number; 0 for a character that takes
   * more of them.
   */
  private static final int[] ENCODED = encoded(0x2028);

  /**
   * A room that is full.
   *
   * @param bytes the room
   * @param length how much of it was written
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares rooms
  private record Full(byte[] bytes, int length) {}

  private final boolean pretty;
  private final BufferRecycler recycler;
  private char[] characters = new char[32];
  private final List<Full> full = new ArrayList<>(0);
  private int before; // bytes in those that are full
  private byte[] bytes;
  private int at;
  private int depth;

  // What stands before the next member or element: a comma; nothing behind a name or a bracket.
  private boolean comma;
  private boolean named;

  private JsonOutput(boolean pretty, byte[] room, BufferRecycler recycler) {
    this.pretty = pretty;
    this.bytes = room;
    this.recycler = recycler;
  }

  /** {@return room for a document, borrowed until {@link #toBytes} has been asked once} */
  static JsonOutput large(boolean pretty) {
    BufferRecycler recycler = POOL.acquireAndLinkPooled();
    return new JsonOutput(
        pretty,
        recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, FIRST_ROOM),
        recycler);
  }

  private static int[] encoded(int end) {
    int[] encoded = new int[end];
    for (int c = ' '; c < end; c++) {
      encoded[c] =
          c < 0x80
              ? c | (1 << LENGTH)
              : c < 0x800
                  ? (0xC0 | (c >> 6)) | (continued(c) << 8) | (2 << LENGTH)
                  : (0xE0 | (c >> 12))
                      | (continued(c >> 6) << 8)
                      | (continued(c) << 16)
                      | (3 << LENGTH);
    }
    String escaped = "\"\\\b\t\n\f\r";
    String letters = "\"\\btnfr";
    for (int i = 0; i < escaped.length(); i++) {
      encoded[escaped.charAt(i)] = '\\' | (letters.charAt(i) << 8) | (2 << LENGTH);
    }
    return encoded;
  }

  /** {@return room for one value, mostly a short one} */
  static JsonOutput small() {
    return new JsonOutput(false, new byte[64], null);
  }

  /** {@return a text in quotes} */
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
    ensure(0);
    separate();
    bytes[at++] = (byte) bracket;
    depth++;
    comma = false;
  }

  private void end(char bracket) {
    depth--;
    ensure(0);
    if (comma) {
      breakLine(); // an empty object or list stays on its line
    }
    bytes[at++] = (byte) bracket;
    comma = true;
  }

  /** Begins a member; its value follows. */
  void name(Quoted name) {
    ensure(name.room());
    separate();
    at = name.write(bytes, at);
    endName();
  }

  /** Begins a member; its value follows. */
  void name(String name) {
    write(name);
    endName();
  }

  private void endName() {
    bytes[at++] = ':';
    if (pretty) {
      bytes[at++] = ' ';
    }
    named = true;
  }

  void text(String text) {
    write(text);
    comma = true;
  }

  void quoted(Quoted text) {
    ensure(text.room());
    separate();
    at = text.write(bytes, at);
    comma = true;
  }

  /** Writes a whole number that is not negative, as all of the model are. */
  void number(int number) {
    if (number < 0) {
      json(Integer.toString(number));
      return;
    }
    ensure(DIGITS);
    separate();
    int end = at + 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      end++;
    }
    int rest = number;
    for (int i = end - 1; i >= at; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    at = end;
    comma = true;
  }

  /** Writes a value that is JSON already. */
  void json(String json) {
    byte[] value = json.getBytes(StandardCharsets.UTF_8);
    ensure(value.length);
    separate();
    System.arraycopy(value, 0, bytes, at, value.length);
    at += value.length;
    comma = true;
  }

  /** {@return all that was written; nothing can be written after} */
  byte[] toBytes() {
    byte[] all = new byte[Math.addExact(before, at)];
    int to = 0;
    for (Full room : full) {
      System.arraycopy(room.bytes, 0, all, to, room.length);
      to += room.length;
    }
    System.arraycopy(bytes, 0, all, to, at);
    if (recycler != null) {
      recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, largestKept());
      recycler.releaseToPool();
    }
    full.clear();
    before = 0;
    bytes = all;
    at = all.length;
    return all;
  }

  /** The largest of the rooms that are not too large to wait for the next document. */
  private byte[] largestKept() {
    byte[] largest = {}; // the room that was borrowed is one of them
    for (Full room : full) {
      largest = larger(largest, room.bytes);
    }
    return larger(largest, bytes);
  }

  private static byte[] larger(byte[] kept, byte[] room) {
    return room.length <= LARGEST_KEPT && room.length > kept.length ? room : kept;
  }

  void lineBreak() {
    ensure(0);
    bytes[at++] = '\n';
  }

  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (comma) {
      bytes[at++] = ',';
    }
    if (depth > 0) {
      breakLine();
    }
  }

  private void breakLine() {
    if (pretty) {
      int end = at + 1 + 2 * depth;
      bytes[at] = '\n';
      for (int i = at + 1; i < end; i += Long.BYTES) {
        EIGHT.set(bytes, i, EIGHT_SPACES); // those too many are written over
      }
      at = end;
    }
  }

  private void write(String text) {
    int end = text.length();
    if (end > characters.length && characters.length < PIECE) {
      characters = new char[PIECE];
    }
    int count = Math.min(end, characters.length);
    ensure(LONGEST * count);
    separate();
    bytes[at++] = '"';
    for (int from = 0; from < end; ) {
      int to = Math.min(from + characters.length, end);
      // A character of two halves is not cut.
      if (to < end && Character.isHighSurrogate(text.charAt(to - 1)) && to - from > 1) {
        to--;
      }
      if (from > 0) {
        ensure(LONGEST * (to - from));
      }
      text.getChars(from, to, characters, 0);
      encode(to - from);
      from = to;
    }
    bytes[at++] = '"';
  }

  private void encode(int count) {
    int i = usual(0, count);
    while (i < count) {
      i = usual(unusual(i, count), count);
    }
  }

  // Vietnamese mixes characters of one, two and three bytes so that no processor guesses which is
  // next; four bytes are written at once, and as many are kept as the character has. Nothing else
  // is done here: what comes once in a thousand documents would slow down all that follow it.
  private int usual(int from, int count) {
    byte[] out = bytes;
    char[] text = characters;
    int to = at;
    int i = from;
    for (; i < count; i++) {
      char c = text[i];
      int encoded = c < ENCODED.length ? ENCODED[c] : 0;
      if (encoded == 0) {
        break;
      }
      FOUR.set(out, to, encoded);
      to += encoded >>> LENGTH;
    }
    at = to;
    return i;
  }

  /** Writes one character that is a control or beyond the table, and tells where the next is. */
  private int unusual(int i, int count) {
    char c = characters[i];
    if (c < ' ') {
      at = escape(c, at);
    } else if (!Character.isSurrogate(c)) {
      bytes[at++] = (byte) (0xE0 | (c >> 12));
      bytes[at++] = continuation(c >> 6);
      bytes[at++] = continuation(c);
    } else if (Character.isHighSurrogate(c)
        && i + 1 < count
        && Character.isLowSurrogate(characters[i + 1])) {
      int point = Character.toCodePoint(c, characters[i + 1]);
      bytes[at++] = (byte) (0xF0 | (point >> 18));
      bytes[at++] = continuation(point >> 12);
      bytes[at++] = continuation(point >> 6);
      bytes[at++] = continuation(point);
      return i + 2;
    } else {
      throw new IllegalArgumentException(
          "a text has half a character (a lone surrogate) and cannot be written");
    }
    return i + 1;
  }

  private int escape(char c, int to) {
    bytes[to++] = '\\';
    bytes[to++] = 'u';
    bytes[to++] = '0';
    bytes[to++] = '0';
    bytes[to++] = HEX[c >> 4];
    bytes[to++] = HEX[c & 0xF];
    return to;
  }

  private static byte continuation(int bits) {
    return (byte) continued(bits);
  }

  private static int continued(int bits) {
    return 0x80 | (bits & 0x3F);
  }

  // Asked once for each member or value, with room for the marks around it and a line break.
  private void ensure(int more) {
    int most = more + 2 * depth + MARKS;
    if (bytes.length - at < most) {
      grow(most);
    }
  }

  // What was written stays where it is, and is put together once, at the end.
  private void grow(int least) {
    full.add(new Full(bytes, at));
    before = Math.addExact(before, at);
    bytes = new byte[Math.max(least, Math.min(2 * bytes.length, LARGEST_KEPT))];
    at = 0;
  }
}

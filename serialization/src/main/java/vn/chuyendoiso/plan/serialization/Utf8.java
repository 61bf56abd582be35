package vn.chuyendoiso.plan.serialization;

/**
 * Tells whether bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing beyond
 * U+10FFFF (The Unicode Standard, table 3-7).
 *
 * <p>One lookup and one shift a byte, and no branch, because which letter of a Vietnamese word has
 * a tone cannot be guessed. A state is the number of bits by which the row of the next byte is
 * shifted, and the six lowest bits of what remains are the state behind it.
 */
final class Utf8 {

  private static final int BITS = 6;
  private static final int STATE = (1 << BITS) - 1;

  // What may follow. Only the second byte of a sequence is ever restricted further.
  private static final int ANYTHING = 0;
  private static final int ONE_MORE = BITS;
  private static final int TWO_MORE = 2 * BITS;
  private static final int THREE_MORE = 3 * BITS;
  private static final int NOT_OVERLONG_OF_THREE = 4 * BITS;
  private static final int NO_SURROGATE = 5 * BITS;
  private static final int NOT_OVERLONG_OF_FOUR = 6 * BITS;
  private static final int NOT_BEYOND = 7 * BITS;
  private static final int INVALID = 8 * BITS;

  private static final long[] ROWS = rows();

  private Utf8() {}

  private static long[] rows() {
    long[] rows = new long[256];
    for (int b = 0; b < rows.length; b++) {
      rows[b] = (long) INVALID << INVALID;
      set(rows, b, ANYTHING, behindFirst(b));
      boolean follows = b >= 0x80 && b < 0xC0;
      set(rows, b, ONE_MORE, follows ? ANYTHING : INVALID);
      set(rows, b, TWO_MORE, follows ? ONE_MORE : INVALID);
      set(rows, b, THREE_MORE, follows ? TWO_MORE : INVALID);
      set(rows, b, NOT_OVERLONG_OF_THREE, follows && b >= 0xA0 ? ONE_MORE : INVALID);
      set(rows, b, NO_SURROGATE, follows && b < 0xA0 ? ONE_MORE : INVALID);
      set(rows, b, NOT_OVERLONG_OF_FOUR, follows && b >= 0x90 ? TWO_MORE : INVALID);
      set(rows, b, NOT_BEYOND, follows && b < 0x90 ? TWO_MORE : INVALID);
    }
    return rows;
  }

  private static void set(long[] rows, int b, int state, int next) {
    rows[b] |= (long) next << state;
  }

  private static int behindFirst(int b) {
    if (b < 0x80) {
      return ANYTHING;
    }
    if (b < 0xC2 || b > 0xF4) {
      return INVALID;
    }
    return switch (b) {
      case 0xE0 -> NOT_OVERLONG_OF_THREE;
      case 0xED -> NO_SURROGATE;
      case 0xF0 -> NOT_OVERLONG_OF_FOUR;
      case 0xF4 -> NOT_BEYOND;
      default -> b < 0xE0 ? ONE_MORE : b < 0xF0 ? TWO_MORE : THREE_MORE;
    };
  }

  /**
   * Finds the first sequence that is not UTF-8.
   *
   * @param from where to begin
   * @return the offset of its first byte, or -1 if there is none
   */
  static int firstInvalid(byte[] bytes, int from) {
    long[] rows = ROWS;
    long state = ANYTHING;
    for (int i = from; i < bytes.length; i++) {
      state = rows[bytes[i] & 0xFF] >>> state;
    }
    return (state & STATE) == ANYTHING ? -1 : lastBegun(bytes, from);
  }

  // The same again, with a look at every state.
  private static int lastBegun(byte[] bytes, int from) {
    long state = ANYTHING;
    int begun = from;
    for (int i = from; i < bytes.length; i++) {
      begun = (state & STATE) == ANYTHING ? i : begun;
      state = ROWS[bytes[i] & 0xFF] >>> state;
      if ((state & STATE) == INVALID) {
        return begun;
      }
    }
    return begun;
  }
}

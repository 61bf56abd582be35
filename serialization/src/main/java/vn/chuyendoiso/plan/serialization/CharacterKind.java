package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.text.StoredText;

/**
 * What kinds of characters a text has, found in one look: nearly all texts are Vietnamese in its
 * stored form, and need no other.
 *
 * <p>The kinds are numbers to be compared: a text is of the greatest kind of its characters.
 */
final class CharacterKind {

  /** Letters, digits and marks of ASCII. */
  static final int ASCII = 0;

  /** Letters beyond ASCII that the old 8-bit character sets have too. */
  static final int WESTERN = 1;

  /** Letters that are Vietnamese beyond doubt, and punctuation. */
  static final int USUAL = 3;

  /** What needs a closer look, by {@link StoredText}. */
  static final int UNUSUAL = 4;

  // Beyond the punctuation of Unicode nothing is usual.
  private static final byte[] KINDS = kinds(0x2028);

  private CharacterKind() {}

  private static byte[] kinds(int end) {
    byte[] kinds = new byte[end];
    for (char c = 0; c < end; c++) {
      kinds[c] =
          (byte)
              (!StoredText.isOrdinary(c)
                  ? UNUSUAL
                  : c <= 0x7F ? ASCII : c <= 0xFF ? WESTERN : USUAL);
    }
    return kinds;
  }

  /** {@return the kinds of all characters, as bits: the greatest kind tells} */
  static int of(char[] characters, int from, int to) {
    int kinds = 0;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      kinds |= c < KINDS.length ? KINDS[c] : UNUSUAL;
    }
    return kinds;
  }
}

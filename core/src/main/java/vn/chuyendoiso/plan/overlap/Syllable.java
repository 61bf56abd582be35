package vn.chuyendoiso.plan.overlap;

import vn.chuyendoiso.plan.text.ExactKey;

/**
 * A syllable, a word of another language, or a number, as it counts: spellings of one syllable are
 * equal.
 *
 * <p>Told by a number of 64 bits that is worked out from its letters, and not by the letters
 * themselves: a title of twenty syllables has fifty terms, and texts for all of them would be most
 * of the cost of a search. Two of a million different syllables have the same number once in some
 * ten million collections.
 *
 * @param code the number
 * @param index its place among the bundled words; negative if it is in none of them
 * @param weight how much it counts: the rarer in real titles, the more
 */
record Syllable(long code, int index, int weight) {

  /** What stands for the name of a place: never a term, and part of no phrase. */
  static final Syllable PLACE = new Syllable(0, -1, 0);

  // Of each Latin letter what it is in a key, packed: letter, mark that stays with it, and tone,
  // which goes to the end of the syllable; 0 where that is not so simple.
  private static final long[] LETTERS = letters();

  // A letter becomes at most a letter, a mark and a tone.
  private static final int PARTS = 3;

  private static long[] letters() {
    long[] letters = new long['\u1F00'];
    for (char c = 0; c < letters.length; c++) {
      boolean isLatin = c < '\u0250' || c >= '\u1E00';
      letters[c] = isLatin && Character.isLetter(c) ? parts(c) : 0;
    }
    return letters;
  }

  private static long parts(char c) {
    String key = ExactKey.of(String.valueOf(c)).key();
    char last = key.charAt(key.length() - 1);
    long tone = key.length() > 1 && isTone(last) ? last : 0;
    int length = tone == 0 ? key.length() : key.length() - 1;
    long mark = length > 1 ? key.charAt(1) : 0;
    return length > 2 || !Character.isLetter(key.charAt(0))
        ? 0
        : tone << 32 | mark << 16 | key.charAt(0);
  }

  // Grave, acute, tilde, hook above, dot below.
  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }

  /**
   * The number of a syllable that stands in a text. That of "hoà" is that of "hòa", and that of
   * "kĩ" that of "kỹ".
   */
  static long code(String text, int start, int end) {
    char[] key = new char[PARTS * (end - start)];
    char[] tones = new char[end - start];
    int length = 0;
    int toned = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      long parts = c < LETTERS.length ? LETTERS[c] : 0;
      if (parts == 0) {
        return code(ExactKey.of(text.substring(start, end)).key());
      }
      key[length++] = (char) parts;
      char mark = (char) (parts >>> 16);
      if (mark != 0) {
        key[length++] = mark;
      }
      char tone = (char) (parts >>> 32);
      if (tone != 0) {
        tones[toned++] = tone;
      }
    }
    int letters = length;
    for (int i = 0; i < toned; i++) {
      key[length++] = tones[i];
    }
    return code(key, letters, length);
  }

  private static long code(String key) {
    int letters = key.length();
    while (letters > 0
        && Character.getType(key.charAt(letters - 1)) == Character.NON_SPACING_MARK) {
      letters--;
    }
    return code(key.toCharArray(), letters, key.length());
  }

  private static long code(char[] key, int letters, int length) {
    // Alone after a consonant, i and y are one sound: "lí" is "lý". After a vowel they are two:
    // "tai" is not "tay".
    if (letters > 1 && key[letters - 1] == 'y' && isConsonant(key, letters - 2)) {
      key[letters - 1] = 'i';
    }
    long code = length;
    for (int i = 0; i < length; i++) {
      code = (code ^ key[i]) * 0x9E3779B97F4A7C15L;
      code ^= code >>> 29;
    }
    return mixed(code);
  }

  private static boolean isConsonant(char[] key, int at) {
    char c = key[at];
    if (c == 'u') {
      return at > 0 && key[at - 1] == 'q';
    }
    return Character.isLetter(c) && "aeio".indexOf(c) < 0;
  }

  /** Spreads what tells numbers apart over all bits (the last step of MurmurHash3). */
  static long mixed(long number) {
    long mixed = number;
    mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}

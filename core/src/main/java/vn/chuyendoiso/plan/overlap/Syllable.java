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

  boolean isPlace() {
    return weight == 0; // all that is printed weighs something
  }

  /**
   * The number of a syllable that stands in a text. That of "hoà" is that of "hòa", and that of
   * "kĩ" that of "kỹ".
   */
  static long code(String text, int start, int end) {
    Spelling spelling = new Spelling();
    for (int i = start; i < end; i++) {
      long letter = Letter.of(text.charAt(i));
      if (!Letter.isSpelled(letter)) {
        return codeOfUnusual(text.substring(start, end));
      }
      spelling.add(letter);
    }
    return spelling.code();
  }

  /** The same for a text with letters that must be taken apart first. */
  static long codeOfUnusual(String text) {
    String key = ExactKey.of(text).key();
    Spelling spelling = new Spelling();
    int i = 0;
    while (i < key.length()) {
      char c = key.charAt(i++);
      if (Letter.isTone(c)) {
        spelling.addTone(c);
      } else if (i < key.length() && isMark(key.charAt(i))) {
        spelling.add(Letter.marked(c, key.charAt(i++)), Letter.isSign(Letter.of(c)));
      } else {
        spelling.add(c, Letter.isSign(Letter.of(c)));
      }
    }
    return spelling.code();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && !Letter.isTone(c);
  }

  /** Spreads what tells numbers apart over all bits (the last step of MurmurHash3). */
  static long mixed(long number) {
    long mixed = number;
    mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}

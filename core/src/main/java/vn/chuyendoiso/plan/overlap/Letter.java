package vn.chuyendoiso.plan.overlap;

import vn.chuyendoiso.plan.text.ExactKey;

/**
 * What a character of a title is, as a number that is looked up once: what it counts as in a
 * syllable, and of which sorts it is.
 *
 * <p>Example: "Ấ" counts as an "a", a circumflex that stays with it and a tone that goes to the end
 * of the syllable; it belongs to a word and is a capital. Asking {@link Character} for each of
 * these, character by character, would be much of the cost of reading a title.
 */
final class Letter {

  private static final int TONE = 32; // above the letter and its mark, 16 bits each
  private static final int SORTS = 48;
  private static final int CAPITAL_BIT = SORTS;
  private static final long CAPITAL = 1L << CAPITAL_BIT;
  private static final long SMALL = 2L << SORTS;
  private static final long DIGIT = 4L << SORTS;
  private static final long IN_WORD = 8L << SORTS;
  private static final long SIGN = 16L << SORTS;
  private static final long JOINER = 32L << SORTS;
  private static final long BLANK = 64L << SORTS;
  private static final long SPELLED = 128L << SORTS;

  private static final String JOINERS = "&.,/-\u2013";

  // Of all letters, digits and signs of ordinary titles; others are rare.
  private static final long[] LETTERS = new long['\u2028'];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = sorts(c) | spelling(c);
    }
  }

  private Letter() {}

  /** What a character is. */
  static long of(char c) {
    return c < LETTERS.length ? LETTERS[c] : sorts(c);
  }

  private static long sorts(char c) {
    boolean isLetter = Character.isLetter(c);
    boolean isDigit = Character.isDigit(c);
    boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
    return (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? SMALL : 0)
        | (isDigit ? DIGIT : 0)
        | (isLetter || isDigit || isMark ? IN_WORD : 0)
        | (isLetter || isMark ? 0 : SIGN)
        | (JOINERS.indexOf(c) >= 0 ? JOINER : 0)
        | (Character.isWhitespace(c) ? BLANK : 0);
  }

  /** What Latin letters, digits and joiners count as; 0 where that is not so simple. */
  private static long spelling(char c) {
    boolean isLatin = Character.isLetter(c) && (c < '\u0250' || (c >= '\u1E00' && c < '\u1F00'));
    boolean isDigit = c >= '0' && c <= '9';
    if (!isLatin && !isDigit && JOINERS.indexOf(c) < 0) {
      return 0;
    }
    String key = ExactKey.of(String.valueOf(c)).key();
    char last = key.charAt(key.length() - 1);
    boolean hasTone = key.length() > 1 && isTone(last);
    int length = hasTone ? key.length() - 1 : key.length();
    if (length > 2 || isLatin != Character.isLetter(key.charAt(0))) {
      return 0;
    }
    return SPELLED
        | (hasTone ? (long) last << TONE : 0)
        | (length == 2 ? (long) marked(key.charAt(0), key.charAt(1)) : key.charAt(0));
  }

  /** Grave, acute, tilde, hook above, dot below: what goes to the end of a syllable. */
  static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }

  /** A letter with a mark that stays with it. */
  static int marked(char letter, char mark) {
    return mark << Character.SIZE | letter;
  }

  /** The letter without its tone, small, with the mark that stays with it. */
  static int untoned(long letter) {
    return (int) letter;
  }

  /** The tone; 0 if it has none. */
  static int tone(long letter) {
    return (int) (letter >>> TONE) & Character.MAX_VALUE;
  }

  /** Whether it is known what it counts as, so that no text need be taken apart for it. */
  static boolean isSpelled(long letter) {
    return (letter & SPELLED) != 0;
  }

  /** Whether words are made of it: a letter, a digit or a mark. */
  static boolean isInWord(long letter) {
    return (letter & IN_WORD) != 0;
  }

  /** Whether it is neither a letter nor a mark, so that tones before it stay before it. */
  static boolean isSign(long letter) {
    return (letter & SIGN) != 0;
  }

  /** Whether it is a sign that may stand inside a word. */
  static boolean isJoiner(long letter) {
    return (letter & JOINER) != 0;
  }

  static boolean isBlank(long letter) {
    return (letter & BLANK) != 0;
  }

  static boolean isDigit(long letter) {
    return (letter & DIGIT) != 0;
  }

  static boolean isCapital(long letter) {
    return (letter & CAPITAL) != 0;
  }

  static boolean isSmall(long letter) {
    return (letter & SMALL) != 0;
  }

  /** One for a capital, else 0. */
  static int capitals(long letter) {
    return (int) (letter >>> CAPITAL_BIT) & 1;
  }
}

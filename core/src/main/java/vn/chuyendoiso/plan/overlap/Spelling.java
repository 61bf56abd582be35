package vn.chuyendoiso.plan.overlap;

/**
 * A syllable whose letters come one after the other, to be told from others by a number.
 *
 * <p>Tones count at the end, wherever they are printed: the number of "hoà" is that of "hòa". The
 * number is worked out as the letters come, so that no key is put together for every syllable.
 */
final class Spelling {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long code;
  private long codeBeforeLast;
  private long tones;
  private int last;
  private int secondLast;
  private int thirdLast;

  /** Begins another syllable. */
  void begin() {
    code = 0;
    tones = 0;
    last = 0;
    secondLast = 0;
    thirdLast = 0;
  }

  /**
   * Takes the next letter.
   *
   * @param letter the letter, one that is {@link Letter#isSpelled spelled}
   */
  void add(long letter) {
    add(Letter.untoned(letter), Letter.isSign(letter));
    addTone(Letter.tone(letter));
  }

  /** Takes the next letter without its tone. */
  void add(int letter, boolean isSign) {
    if (isSign && tones != 0) {
      code = with(code, tones);
      tones = 0;
    }
    codeBeforeLast = code;
    code = with(code, letter);
    thirdLast = secondLast;
    secondLast = last;
    last = letter;
  }

  /** Takes the tone of a letter; 0 is none. */
  void addTone(int tone) {
    tones = tone == 0 ? tones : tones * SPREAD + tone;
  }

  private static long with(long code, long next) {
    long longer = (code ^ next) * SPREAD;
    return longer ^ longer >>> 29;
  }

  /** The number of the syllable. */
  long code() {
    // Alone after a consonant, i and y are one sound: "lí" is "lý". After a vowel they are two:
    // "tai" is not "tay".
    boolean isI = last == 'y' && isConsonant(secondLast, thirdLast);
    return Syllable.mixed(with(isI ? with(codeBeforeLast, 'i') : code, tones));
  }

  private static boolean isConsonant(int letter, int before) {
    if (letter == 'u') {
      return before == 'q';
    }
    return letter <= Character.MAX_VALUE // without a mark
        && Character.isLetter(letter)
        && "aeio".indexOf(letter) < 0;
  }
}

package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which two spellings of the same Vietnamese words are equal.
 *
 * <p>"Bộ Công An" equals "Bộ Công an", "Thanh Hoá" equals "Thanh Hóa" (old and new placement of the
 * tone mark), "QĐ–TTg" equals "QĐ-TTg". Different words stay different: "hoa" is not "hòa", "Danh"
 * is not "Đanh". A key is for comparing; it is never shown and never stored in a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the folded text
 */
public record ExactKey(String key) {

  // Of each ordinary character what it is in a key, packed: letter, mark that stays with it, tone,
  // and what kind of character it is; 0 where that is not so simple. Taking nearly every character
  // of a document apart anew would be most of a comparison.
  private static final long[] PARTS = parts();

  private static final int IN_WORD = 1;
  private static final int BLANK = 2;
  private static final int OTHER = 3;

  /**
   * Returns the key of a text.
   *
   * @param text any text
   * @return its key
   */
  public static ExactKey of(String text) {
    int end = text.length();
    char[] key = new char[3 * end];
    char[] tones = null;
    int tonesOfWord = 0;
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      long parts = c < PARTS.length ? PARTS[c] : 0;
      int kind = (int) (parts >>> 48);
      if (kind == IN_WORD) {
        if (blank) {
          key[length++] = ' ';
          blank = false;
        }
        key[length++] = (char) parts;
        char mark = (char) (parts >>> 16);
        if (mark != 0) {
          key[length++] = mark;
        }
        char tone = (char) (parts >>> 32);
        if (tone != 0) {
          tones = tones == null ? new char[end] : tones;
          tones[tonesOfWord++] = tone;
        }
        continue;
      }
      if (kind == 0) {
        return new ExactKey(takenApart(text));
      }
      for (int t = 0; t < tonesOfWord; t++) {
        key[length++] = tones[t];
      }
      tonesOfWord = 0;
      if (kind == BLANK) {
        blank = length > 0;
      } else {
        if (blank) {
          key[length++] = ' ';
          blank = false;
        }
        key[length++] = (char) parts;
      }
    }
    for (int t = 0; t < tonesOfWord; t++) {
      key[length++] = tones[t];
    }
    return new ExactKey(new String(key, 0, length));
  }

  private static long[] parts() {
    long[] parts = new long['\u2028'];
    for (char c = 0; c < parts.length; c++) {
      parts[c] = StoredText.isOrdinary(c) ? parts(c) : 0;
    }
    return parts;
  }

  private static long parts(char c) {
    if (Character.isWhitespace(c)) {
      return (long) BLANK << 48;
    }
    String key = takenApart(String.valueOf(c));
    char last = key.charAt(key.length() - 1);
    boolean hasTone = key.length() > 1 && isTone(last);
    int letters = hasTone ? key.length() - 1 : key.length();
    if (letters > 2) {
      return 0;
    }
    long mark = letters == 2 ? key.charAt(1) : 0;
    long tone = hasTone ? last : 0;
    long kind = Character.isLetter(key.charAt(0)) ? IN_WORD : OTHER;
    return kind == OTHER && (mark != 0 || tone != 0)
        ? 0
        : kind << 48 | tone << 32 | mark << 16 | key.charAt(0);
  }

  /** Takes any text apart, marks from letters. */
  private static String takenApart(String text) {
    String stored = StoredText.of(text).text().toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(stored, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(decomposed.length());
    StringBuilder tones = new StringBuilder(2);
    boolean blank = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isTone(c)) {
        tones.append(c);
        continue;
      }
      boolean inWord = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!inWord) {
        key.append(tones);
        tones.setLength(0);
      }
      if (Character.isWhitespace(c)) {
        blank = !key.isEmpty();
        continue;
      }
      if (blank) {
        key.append(' ');
        blank = false;
      }
      key.append(Folding.isDash(c) ? '-' : c);
    }
    return key.append(tones).toString();
  }

  // The five tone marks: grave, acute, tilde, hook above, dot below. What makes another letter,
  // such as a circumflex, stays where it is.
  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }
}

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

  /**
   * Returns the key of a text.
   *
   * @param text any text
   * @return its key
   */
  public static ExactKey of(String text) {
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
    return new ExactKey(key.append(tones).toString());
  }

  // The five tone marks: grave, acute, tilde, hook above, dot below. What makes another letter,
  // such as a circumflex, stays where it is.
  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }
}

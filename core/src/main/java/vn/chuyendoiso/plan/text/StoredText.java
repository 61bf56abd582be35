package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text in the one form in which the library stores Vietnamese, with what had to be changed.
 *
 * <p>Example: "ngày" typed as {@code n g a U+0300 y}, as in all 34 resolutions 1654 to
 * 1687/NQ-UBTVQH15 as published, becomes the four characters {@code ngày}, change {@link
 * TextChange#COMPOSED}. Dashes are left alone: "xanh – sạch" is printed so, and grammars read every
 * dash.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text in its stored form: NFC, plain spaces, nothing invisible
 * @param changes what was changed; empty if the text was in its stored form already
 */
public record StoredText(String text, Set<TextChange> changes) {

  /**
   * Copies the parts.
   *
   * @param text the text in its stored form: NFC, plain spaces, nothing invisible
   * @param changes what was changed; empty if the text was in its stored form already
   */
  public StoredText {
    changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /**
   * Brings a text into its stored form.
   *
   * @param raw any text
   * @return the stored form and what was changed
   */
  public static StoredText of(String raw) {
    if (isOrdinary(raw)) {
      return new StoredText(raw, Set.of());
    }
    EnumSet<TextChange> changes = EnumSet.noneOf(TextChange.class);
    String cleaned = clean(raw, changes);
    // last, because what was dropped may have stood between a letter and its mark
    String composed = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    if (!composed.equals(cleaned)) {
      changes.add(TextChange.COMPOSED);
    }
    return new StoredText(changes.isEmpty() ? raw : composed, changes);
  }

  /**
   * Tells at a glance whether a text is in its stored form, as nearly all are.
   *
   * @param raw any text
   * @return true if {@link #of} would change nothing; false if it may, or if the text is out of the
   *     ordinary and needs a closer look
   */
  public static boolean isOrdinary(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!isOrdinary(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells of one character whether a text of such characters alone is in its stored form.
   *
   * @param c any character
   * @return true for ASCII, composed Latin letters and common punctuation, none of which ever takes
   *     part in a composition; false if it needs a closer look
   */
  public static boolean isOrdinary(char c) {
    return c < 0x7F
        ? c >= ' ' || c == '\n' || c == '\t' || c == '\r'
        : (c >= '\u00C0' && c < '\u0300' && !isLookAlike(c))
            || (c >= '\u1EA0' && c <= '\u1EF9')
            || (c >= '\u2010' && c <= '\u2027');
  }

  private static String clean(String raw, EnumSet<TextChange> changes) {
    StringBuilder cleaned = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
        cleaned.append(' ');
        changes.add(TextChange.SPACES);
      } else if (isInvisible(c) || (isJoiner(c) && followsLatin(cleaned))) {
        changes.add(TextChange.INVISIBLE);
      } else if (isLookAlike(c)) {
        cleaned.append(Character.isUpperCase(c) ? 'Đ' : 'đ');
        changes.add(TextChange.LOOK_ALIKE);
      } else {
        cleaned.append(c);
      }
    }
    return cleaned.toString();
  }

  // Zero-width space, word joiner, byte-order mark, and the marks and brackets of writing
  // direction. A soft hyphen is not among them: it may be all that is left of a number's hyphen.
  private static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }

  // The joiners hold emoji together and shape Persian and Indic letters; behind a Latin letter they
  // only hide a word from every search.
  static boolean isJoiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  private static boolean followsLatin(StringBuilder text) {
    int last = text.length() - 1;
    while (last >= 0 && Character.getType(text.charAt(last)) == Character.NON_SPACING_MARK) {
      last--; // a letter is of the same script with its marks apart
    }
    return last >= 0
        && Character.UnicodeScript.of(text.charAt(last)) == Character.UnicodeScript.LATIN;
  }

  // The Icelandic and the African letter, in both cases. All three capitals look like Đ.
  private static boolean isLookAlike(char c) {
    return c == '\u00D0' || c == '\u00F0' || c == '\u0189' || c == '\u0256';
  }
}

package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The key under which a search finds Vietnamese words however they were typed.
 *
 * <p>"Đắk Lắk", "Đăk Lăk" and "dak lak" have one key, and so have "Cư M'gar" with any apostrophe or
 * none, "Hoà Bình" and "Hòa Bình", "749/QĐ–TTg" and "749/qd-ttg". Many different words share a key
 * too: "Danh" and "Đanh", the communes "Đăk Song" and "Đắk Song". So a key finds candidates and
 * decides nothing; {@link ExactKey} does. The letters i and y are not folded: "Vũ Quí" and "Vũ Quý"
 * are told apart, because which of the two is official is a matter of a list.
 *
 * <p>A key is never shown and never stored in a document. Immutable and thread-safe.
 *
 * @param key the folded text: small letters without marks, single blanks, nothing else that needs a
 *     Vietnamese keyboard
 */
public record SearchKey(String key) {

  // Of each ordinary character the one of its key; 0 where that is none or several. The words of a
  // large document are made of these, and taking each apart anew would be most of a search.
  private static final char[] SINGLES = singles();

  /**
   * Returns the key of a text.
   *
   * @param text any text, in any Unicode form
   * @return its key
   */
  public static SearchKey of(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < key.length; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        blank = length > 0;
        continue;
      }
      char single = c < SINGLES.length ? SINGLES[c] : 0;
      if (single == 0) {
        return new SearchKey(takenApart(text));
      }
      if (blank) {
        key[length++] = ' ';
        blank = false;
      }
      key[length++] = single;
    }
    return new SearchKey(new String(key, 0, length));
  }

  private static char[] singles() {
    char[] singles = new char['\u2028'];
    for (char c = 0; c < singles.length; c++) {
      String key = StoredText.isOrdinary(c) ? takenApart(String.valueOf(c)) : "";
      singles[c] = key.length() == 1 ? key.charAt(0) : 0;
    }
    return singles;
  }

  /** Takes any text apart, marks from letters. */
  private static String takenApart(String text) {
    String stored = withoutApostrophes(StoredText.of(text).text());
    // Compatibility too: a full-width digit or a superscript is looked for as the plain one. The
    // case is folded last, because that may bring capitals out (U+2122 is TM).
    String folded = Normalizer.normalize(stored, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    boolean blank = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      // A triple prime has come apart by now. Nobody types the joiners of emoji.
      if (Character.getType(c) == Character.NON_SPACING_MARK
          || isApostrophe(c)
          || StoredText.isJoiner(c)) {
        continue;
      }
      if (Character.isWhitespace(c)) {
        blank = key.length() > 0;
        continue;
      }
      if (blank) {
        key.append(' ');
        blank = false;
      }
      key.append(folded(c));
    }
    return key.toString();
  }

  /**
   * {@return the syllables of the text, parted at blanks; numbers of documents stay whole, as in
   * "749/qd-ttg"}
   *
   * <p>"chuyển đổi số" is one word of three syllables. Which syllables make a word is not decided
   * here.
   */
  public List<String> words() {
    return key.isEmpty() ? List.of() : List.of(key.split(" "));
  }

  private static char folded(char c) {
    if (c == 'đ') {
      return 'd';
    }
    return Folding.isDash(c) ? '-' : c;
  }

  private static String withoutApostrophes(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isApostrophe(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  // What stands for an apostrophe in "M'gar": typed, curly, as a letter, a prime, an accent.
  private static boolean isApostrophe(char c) {
    return "'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u00B4`\uFF07".indexOf(c) >= 0;
  }
}

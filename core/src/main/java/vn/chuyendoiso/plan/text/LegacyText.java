package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that was written for an old Vietnamese font and read as if it were Latin-1.
 *
 * <p>Example: "Uû ban nh©n d©n" is "Uỷ ban nhân dân" in TCVN3, and "Uûy ban nhaân daân tænh" is "Ủy
 * ban nhân dân tỉnh" in VNI. A reader that meets such a text can say so, instead of storing words
 * that no search will find.
 *
 * <p>A text is taken for an old one only if it has no letter that Unicode alone has for Vietnamese,
 * if at least one word of three letters or more is no Vietnamese syllable as it stands, and if four
 * in five of the words with a letter beyond ASCII become syllables. So "Windows®", "µm", "naïve"
 * and "là cá" are not taken for one. A word such as "Céng" (TCVN3 for "Cộng"), which could be a
 * syllable in both readings, cannot be told alone and is not found. The question must be put before
 * {@link StoredText}, which makes a Đ of U+00D0.
 *
 * <p>Where nothing is lost, the text is converted. VNI can always be. The fonts of TCVN3 have few
 * capitals: in the capital font .VnTimeH the code of ả shows Ả. Where a word has a capital behind
 * its first letter, the case of its other letters is therefore unknown, and the text is not
 * converted; and a word in small letters may have been set in that font too, which nobody can tell
 * from the text.
 *
 * <p>Immutable and thread-safe. Source: TCVN 5712:1993, table VN3, as the GNU C library has it; for
 * VNI, public converters that agree with each other.
 *
 * @param encoding how the text was written
 * @param converted the text in Unicode; empty if that cannot be told without a guess
 */
public record LegacyText(LegacyEncoding encoding, Optional<String> converted) {

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?"
              + "(?:(?:uyê|oa|oă|oe|oo|iê|yê|uâ|uê|uô|uơ|ươ|uy|[aăâeêioôơuưy])"
              + "(?:ch|ng|nh|[cmnptk])?"
              + "|uya|uyu|uây|uôi|oai|oay|oao|oeo|iêu|yêu|ươi|ươu"
              + "|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu)");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final int SHORTEST_EVIDENCE = 3;

  /**
   * Tells whether a text was written for an old font.
   *
   * @param raw the text as it was read, before anything was changed in it
   * @return how it was written and, where possible, what it says; empty if nothing speaks for it
   */
  public static Optional<LegacyText> detect(String raw) {
    if (!mayBeOld(raw)) {
      return Optional.empty();
    }
    if (speaksFor(LegacyTable.TCVN3, raw)) {
      Optional<String> converted =
          hasUnknownCase(raw) ? Optional.empty() : Optional.of(LegacyTable.TCVN3.decode(raw));
      return Optional.of(new LegacyText(LegacyEncoding.TCVN3, converted));
    }
    return speaksFor(LegacyTable.VNI, raw)
        ? Optional.of(new LegacyText(LegacyEncoding.VNI, Optional.of(LegacyTable.VNI.decode(raw))))
        : Optional.empty();
  }

  private static boolean mayBeOld(String raw) {
    boolean beyondAscii = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isUnicodeOnly(c)) {
        return false;
      }
      beyondAscii |= c > 0x7F;
    }
    return beyondAscii;
  }

  // The letters ă đ ĩ ũ ơ ư, the marks, and the block of letters with a tone.
  private static boolean isUnicodeOnly(int c) {
    return (c >= 0x100 && c <= 0x1B0) || (c >= 0x300 && c <= 0x36F) || (c >= 0x1EA0 && c <= 0x1EF9);
  }

  private static boolean speaksFor(LegacyTable table, String raw) {
    List<String> words = markedWords(table, raw);
    List<String> strange = new ArrayList<>();
    for (String word : words) {
      if (word.length() >= SHORTEST_EVIDENCE && !isSyllable(word)) {
        strange.add(word);
      }
    }
    if (strange.isEmpty()) {
      return false; // nearly always
    }
    long syllables = words.stream().filter(w -> isSyllable(table.decode(w))).count();
    return strange.stream().anyMatch(w -> isSyllable(table.decode(w)))
        && (words.size() - syllables) * 4 <= syllables;
  }

  private static boolean hasUnknownCase(String raw) {
    return markedWords(LegacyTable.TCVN3, raw).stream()
        .anyMatch(w -> w.substring(1).chars().anyMatch(c -> c >= 'A' && c <= 'Z'));
  }

  private static List<String> markedWords(LegacyTable table, String raw) {
    List<String> marked = new ArrayList<>();
    for (String word : table.words(raw)) {
      if (isMarked(word)) {
        marked.add(word);
      }
    }
    return marked;
  }

  private static boolean isMarked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSyllable(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder toneless = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (TONES.indexOf(c) < 0) {
        toneless.append(c);
      }
    }
    return decomposed.length() - toneless.length() <= 1
        && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.text.SearchKey;

/**
 * Some words of a document, folded so that phrases can be looked for in them: small letters without
 * marks, a blank before, between and after the words. A stroke parts the words of two cells; all
 * other signs are gone.
 *
 * @param key the folded words
 */
record Passage(String key) {

  /** What stands between the words of two cells. */
  static final char CELL = '|';

  static Passage of(String text) {
    String folded = SearchKey.of(text).key();
    StringBuilder key = new StringBuilder(folded.length() + 2).append(' ');
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c == CELL) {
        key.append("| ");
      } else if (key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    if (key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
    return new Passage(key.toString());
  }

  boolean hasAll(List<String> parts) {
    for (String part : parts) {
      if (!key.contains(part)) {
        return false;
      }
    }
    return true;
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * A bundled list of words that plans use for one thing: tab-separated, a first line with the names
 * of the columns, {@code #} for remarks, the words in the first column.
 *
 * @param words the words as printed
 * @param keys the same, as keys
 */
record Phrases(List<String> words, List<String> keys) {

  /** A few words that need no source. */
  static Phrases of(String... words) {
    return new Phrases(
        List.of(words), Arrays.stream(words).map(w -> ExactKey.of(w).key()).toList());
  }

  static Phrases read(String name) {
    List<String> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (ResourceTable.Row row : RuleTable.read(name)) {
      String phrase = row.cells().get(0);
      words.add(phrase);
      keys.add(ExactKey.of(phrase).key());
    }
    return new Phrases(List.copyOf(words), List.copyOf(keys));
  }

  /** Tells whether one of the phrases stands in a text, as whole words. */
  boolean standIn(String text) {
    String key = ExactKey.of(text).key();
    for (String phrase : keys) {
      for (int at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
        if (isEdge(key, at - 1) && isEdge(key, at + phrase.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a text begins with one of the phrases, as whole words. */
  boolean begin(String text) {
    String key = ExactKey.of(text).key();
    for (String phrase : keys) {
      if (key.startsWith(phrase) && isEdge(key, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String key, int index) {
    return index < 0 || index >= key.length() || !isInWord(key.charAt(index));
  }

  // A key has its marks behind the letters, so a mark goes on with a word.
  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

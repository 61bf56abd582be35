package vn.chuyendoiso.plan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> words = new ArrayList<>();
      List<String> keys = new ArrayList<>();
      boolean isHead = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (!isHead) {
          words.add(line.substring(0, line.indexOf('\t')));
          keys.add(ExactKey.of(words.get(words.size() - 1)).key());
        }
        isHead = false;
      }
      return new Phrases(List.copyOf(words), List.copyOf(keys));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

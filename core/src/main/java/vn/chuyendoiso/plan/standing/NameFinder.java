package vn.chuyendoiso.plan.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.SearchKey;

/**
 * Finds names inside texts by whole words, all names at once: each word of a text is looked at no
 * more often than the longest name has words.
 */
final class NameFinder {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A single syllable, such as "Mạng", stands in too many texts to mean anything. */
  private static final int FEWEST_WORDS = 2;

  private final Step first = new Step();

  private static final class Step {
    final Map<String, Step> next = new HashMap<>();
    final List<ComponentNode> ends = new ArrayList<>();
  }

  NameFinder(List<ComponentNode> nodes) {
    for (ComponentNode node : nodes) {
      List<String> words = words(node.component.getName());
      if (words.size() >= FEWEST_WORDS) {
        Step step = first;
        for (String word : words) {
          step = step.next.computeIfAbsent(word, w -> new Step());
        }
        step.ends.add(node);
      }
    }
  }

  /** The components whose names stand in a text. */
  Set<ComponentNode> find(String text) {
    Set<ComponentNode> found = new LinkedHashSet<>();
    if (first.next.isEmpty()) {
      return found;
    }
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      Step step = first;
      for (int j = i; j < words.size() && step != null; j++) {
        step = step.next.get(words.get(j));
        if (step != null) {
          found.addAll(step.ends);
        }
      }
    }
    return found;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(SearchKey.of(text).key(), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}

package vn.chuyendoiso.plan.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that packed claims share, each once: a hundred thousand reports name the same few
 * hundred indicators. Not thread-safe while words are added.
 */
final class Words {

  private final List<String> list;
  private final Map<String, Integer> places;

  Words() {
    this(List.of());
  }

  Words(List<String> words) {
    this.list = new ArrayList<>(words);
    this.places = new HashMap<>(2 * words.size());
    for (int i = 0; i < list.size(); i++) {
      places.put(list.get(i), i);
    }
  }

  int index(String word) {
    Integer place = places.get(word);
    if (place == null) {
      place = list.size();
      list.add(word);
      places.put(word, place);
    }
    return place;
  }

  String word(int index) {
    if (index >= list.size()) {
      throw new PackedIn.Spoiled("a word is missing");
    }
    return list.get(index);
  }

  List<String> list() {
    return List.copyOf(list);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * A subject that a document may speak of, with the phrases that tell it. Example: {@code citizens}
 * is told by "người dân", "hộ gia đình", "hồ sơ sức khỏe".
 *
 * <p>Phrases are compared without marks and letter case, so that a document need not be spelt well.
 * That finds too much rather than too little, which is what rules want that look for what a
 * document does not mention.
 *
 * @param phrases the phrases; of each, all parts must occur in one passage
 */
record Topic(List<List<String>> phrases) {

  /** Finds a topic of the table {@code topics.tsv}. */
  static Topic of(String id) {
    Topic topic = Bundled.TOPICS.get(id);
    if (topic == null) {
      throw new IllegalStateException("no topic " + id);
    }
    return topic;
  }

  /** Reads phrases: "hồ sơ + trực tuyến" has two parts. */
  static Topic read(List<String> phrases) {
    return new Topic(phrases.stream().map(Topic::parts).toList());
  }

  static Set<String> ids() {
    return Bundled.TOPICS.keySet();
  }

  private static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    for (String part : phrase.split("\\+", -1)) {
      parts.add(Passage.of(part).key());
    }
    return List.copyOf(parts);
  }

  /** Tells whether a passage has one of the phrases. */
  boolean isIn(Passage passage) {
    for (List<String> phrase : phrases) {
      if (passage.hasAll(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Finds the first passage that has one of the phrases. */
  Optional<Passage> findIn(List<Passage> passages) {
    for (Passage passage : passages) {
      if (isIn(passage)) {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }

  private static final class Bundled {
    static final Map<String, Topic> TOPICS = new HashMap<>();

    static {
      for (ResourceTable.Row row : RuleTable.read("topics.tsv")) {
        TOPICS.put(row.text("topic"), read(row.list("phrases")));
      }
    }
  }
}

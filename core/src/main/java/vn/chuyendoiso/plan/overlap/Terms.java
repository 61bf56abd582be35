package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The bundled words: what phrases mean, and how much a syllable weighs.
 *
 * <p>Weights come from real titles and not from the collection that is searched, so the score of
 * two titles does not depend on what else is looked at. They are whole numbers, so that no order of
 * adding changes a sum.
 */
final class Terms {

  /** What a phrase does. */
  enum Kind {
    ABBREVIATION,
    SAME,
    PLAIN,
    LEVEL,
    AUDIENCE,
    FIELD,
    ACTION,
    LIGHT,
    FILLER
  }

  /**
   * A phrase of the table.
   *
   * @param kind what it does
   * @param meaning its class, if its kind has classes
   * @param length how many syllables it has
   * @param reading the keys of the syllables that it is read as; empty unless it is read as others
   */
  record Phrase(Kind kind, Optional<String> meaning, int length, List<String> reading) {}

  /** Phrases with the same beginning, by their next syllable. */
  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>();
    private Optional<Phrase> phrase = Optional.empty();

    void add(List<String> keys, Phrase added) {
      Branch branch = this;
      for (String key : keys) {
        branch = branch.next.computeIfAbsent(key, k -> new Branch());
      }
      branch.phrase = Optional.of(added);
    }

    /** The longest phrase at a place. */
    Optional<Phrase> longest(List<String> keys, int at) {
      Optional<Phrase> longest = Optional.empty();
      Branch branch = this;
      for (int i = at; i < keys.size(); i++) {
        branch = branch.next.get(keys.get(i));
        if (branch == null) {
          break;
        }
        longest = branch.phrase.isPresent() ? branch.phrase : longest;
      }
      return longest;
    }
  }

  static final Terms BUNDLED = new Terms();

  private static final String UNKNOWN = "";

  private final Map<String, Phrase> abbreviations = new HashMap<>();
  private final Branch readings = new Branch();
  private final Branch phrases = new Branch();
  private final Map<String, Integer> weights = new HashMap<>();

  private Terms() {
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "terms.tsv")) {
      add(
          row.text("phrase"),
          Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
          row.find("meaning"));
    }
    int titles = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "syllable-frequencies.tsv")) {
      int count = Integer.parseInt(row.text("titles"));
      titles = Math.max(titles, count);
      counts.merge(Syllable.key(row.text("syllable")), count, Integer::sum);
    }
    // The most frequent syllable stands in two of five titles.
    double all = titles * 2.5;
    counts.forEach((syllable, count) -> weights.put(syllable, weight(all, count)));
    weights.put(UNKNOWN, weight(all, 1));
  }

  private static int weight(double titles, int count) {
    return (int) Math.round(100 * Math.log((titles + 1) / (count + 0.5)));
  }

  private void add(String phrase, Kind kind, Optional<String> meaning) {
    if (kind == Kind.ABBREVIATION) {
      abbreviations.put(phrase, new Phrase(kind, Optional.empty(), 1, keys(meaning.orElseThrow())));
      return;
    }
    List<String> keys = keys(phrase);
    boolean isReading = kind == Kind.SAME;
    (isReading ? readings : phrases)
        .add(
            keys,
            new Phrase(
                kind,
                isReading ? Optional.empty() : meaning,
                keys.size(),
                isReading ? keys(meaning.orElseThrow()) : List.of()));
  }

  private static List<String> keys(String phrase) {
    List<String> keys = new ArrayList<>();
    for (Syllable.Token token : Syllable.tokens(phrase)) {
      keys.add(token.key());
    }
    return keys;
  }

  /** What an abbreviation is read as. */
  Optional<List<String>> abbreviation(String printed) {
    return Optional.ofNullable(abbreviations.get(printed)).map(Phrase::reading);
  }

  /** The longest phrase at a place that is read as another. */
  Optional<Phrase> reading(List<String> keys, int at) {
    return readings.longest(keys, at);
  }

  /** The longest phrase at a place that does something. */
  Optional<Phrase> phrase(List<String> keys, int at) {
    return phrases.longest(keys, at);
  }

  /** How much a syllable weighs: the rarer it is in real titles, the more. */
  int weight(String key) {
    Integer weight = weights.get(key);
    return weight == null ? weights.get(UNKNOWN) : weight;
  }
}

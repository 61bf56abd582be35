package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
   * @param meaning the number of its class; 0 if its kind has no classes
   * @param length how many syllables it has
   * @param reading the syllables that it is read as; empty unless it is read as others
   */
  record Phrase(Kind kind, long meaning, int length, List<Syllable> reading) {

    /** A syllable where no phrase begins. */
    static final Phrase NONE = new Phrase(Kind.PLAIN, 0, 1, List.of());

    boolean isReadAsOthers() {
      return !reading.isEmpty();
    }
  }

  /** Phrases with the same beginning, by their next syllable. */
  private static final class Branch {
    private static final int[] NONE = {};
    private int[] syllables = NONE;
    private Branch[] next = {};
    private Phrase phrase; // null where none ends

    // Few: most words begin one or two phrases.
    Branch next(int syllable) {
      for (int i = 0; i < syllables.length; i++) {
        if (syllables[i] == syllable) {
          return next[i];
        }
      }
      return null;
    }

    Branch grown(int syllable) {
      Branch branch = next(syllable);
      if (branch == null) {
        int end = syllables.length;
        branch = new Branch();
        syllables = Arrays.copyOf(syllables, end + 1);
        next = Arrays.copyOf(next, end + 1);
        syllables[end] = syllable;
        next[end] = branch;
      }
      return branch;
    }
  }

  /** All phrases that do something, or all that are read as others. */
  private static final class Tree {
    private final Map<Integer, Branch> grown = new HashMap<>();
    private Branch[] roots = {};

    void add(List<Syllable> syllables, Phrase added) {
      Branch branch = grown.computeIfAbsent(syllables.get(0).index(), k -> new Branch());
      for (Syllable syllable : syllables.subList(1, syllables.size())) {
        branch = branch.grown(syllable.index());
      }
      branch.phrase = added;
    }

    void done(int syllables) {
      roots = new Branch[syllables];
      grown.forEach((syllable, branch) -> roots[syllable] = branch);
    }

    /** The longest phrase at a place; {@link Phrase#NONE} if none begins there. */
    Phrase longest(Line line, int at) {
      int first = line.syllable(at).index();
      Branch branch = first < 0 ? null : roots[first];
      Phrase longest = Phrase.NONE;
      for (int i = at + 1; branch != null; i++) {
        longest = branch.phrase == null ? longest : branch.phrase;
        branch = i < line.size() ? branch.next(line.syllable(i).index()) : null;
      }
      return longest;
    }
  }

  // Behind one of these the name of a place stands: "xã Ia Grai".
  private static final List<String> PLACE_UNITS =
      List.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khu");

  static final Terms BUNDLED = new Terms();

  private final Map<String, Phrase> abbreviations = new HashMap<>();
  private final Tree readings = new Tree();
  private final Tree phrases = new Tree();
  private final NumberTable numbers = new NumberTable();
  private final List<Syllable> syllables = new ArrayList<>();
  private final BitSet placeUnits = new BitSet();
  private final BitSet small = new BitSet(); // abbreviations, as the syllables that they look like
  private final int weightOfOthers;

  private Terms() {
    Map<Long, Integer> counts = new HashMap<>();
    int titles = 0;
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "syllable-frequencies.tsv")) {
      int count = Integer.parseInt(row.text("titles"));
      titles = Math.max(titles, count);
      counts.merge(code(row.text("syllable")), count, Integer::sum);
    }
    // The most frequent syllable stands in two of five titles.
    double all = titles * 2.5;
    this.weightOfOthers = weight(all, 1);
    counts.forEach((code, count) -> learn(code, weight(all, count)));
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "terms.tsv")) {
      add(
          row.text("phrase"),
          Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
          row.find("meaning"));
    }
    for (String unit : PLACE_UNITS) {
      placeUnits.set(learn(code(unit), weightOfOthers).index());
    }
    readings.done(syllables.size());
    phrases.done(syllables.size());
  }

  private static int weight(double titles, int count) {
    return (int) Math.round(100 * Math.log((titles + 1) / (count + 0.5)));
  }

  private static long code(String text) {
    return Syllable.code(text, 0, text.length());
  }

  private Syllable learn(long code, int weight) {
    int index = numbers.indexOf(code);
    if (index == syllables.size()) {
      syllables.add(new Syllable(code, index, weight));
    }
    return syllables.get(index);
  }

  private void add(String phrase, Kind kind, Optional<String> meaning) {
    if (kind == Kind.ABBREVIATION) {
      small.set(learn(code(phrase), weightOfOthers).index());
      abbreviations.put(phrase, new Phrase(kind, 0, 1, words(meaning.orElseThrow())));
      return;
    }
    List<Syllable> words = words(phrase);
    if (kind == Kind.SAME) {
      readings.add(words, new Phrase(kind, 0, words.size(), words(meaning.orElseThrow())));
    } else {
      long number = meaning.map(Terms::code).orElse(0L);
      phrases.add(words, new Phrase(kind, number, words.size(), List.of()));
    }
  }

  private List<Syllable> words(String phrase) {
    return Token.of(phrase, code -> learn(code, weightOfOthers)).stream()
        .map(Token::syllable)
        .toList();
  }

  /** What a token is read as if it is an abbreviation; else {@link Phrase#NONE}. */
  Phrase abbreviation(Token token, String text) {
    int index = token.syllable().index();
    return index >= 0 && token.hasCapitals() && small.get(index)
        ? abbreviations.getOrDefault(text.substring(token.start(), token.end()), Phrase.NONE)
        : Phrase.NONE;
  }

  /**
   * The longest phrase at a place that is read as another; {@link Phrase#NONE} if there is none.
   */
  Phrase reading(Line line, int at) {
    return readings.longest(line, at);
  }

  /** The longest phrase at a place that does something; {@link Phrase#NONE} if there is none. */
  Phrase phrase(Line line, int at) {
    return phrases.longest(line, at);
  }

  /** Whether the name of a place may stand after a syllable. */
  boolean isPlaceUnit(Syllable syllable) {
    return syllable.index() >= 0 && placeUnits.get(syllable.index());
  }

  /** The syllable with a number. */
  Syllable syllable(long code) {
    int index = numbers.find(code);
    return index < 0 ? new Syllable(code, -1, weightOfOthers) : syllables.get(index);
  }
}

package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * A title as it is compared: its terms with their weights, and what it says of years, places,
 * fields and the like.
 *
 * <p>Terms are syllables, pairs of neighbouring syllables, and classes of actions. Vietnamese words
 * are made of syllables, and "dữ liệu" is not "liệu" and "dữ", so pairs count too; no dictionary of
 * words is needed for that.
 */
final class Title {

  // What makes a term more than a syllable: a class of actions, a syllable of a light phrase.
  private static final char ACTION = '@';
  private static final char LIGHT = '~';

  // What an action weighs beside what it is done to.
  private static final int ACTION_WEIGHT = 150;
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:-(?:19|20)\\d\\d)?");
  private static final Set<String> PLACE_UNITS =
      Set.of(
          Syllable.key("tỉnh"),
          Syllable.key("phố"),
          Syllable.key("huyện"),
          Syllable.key("quận"),
          Syllable.key("xã"),
          Syllable.key("phường"),
          Syllable.key("trấn"),
          Syllable.key("khu"));

  /**
   * A term that stands for printed words.
   *
   * @param token which of the printed syllables
   * @param term the term
   */
  private record Occurrence(int token, String term) {}

  private final String text;
  private final List<Syllable.Token> tokens;
  private final Set<String> terms = new LinkedHashSet<>();
  private final Map<TitleContrast, Set<String>> marks = new EnumMap<>(TitleContrast.class);
  private final List<Occurrence> occurrences = new ArrayList<>();

  private Title(String text) {
    this.text = text;
    this.tokens = Syllable.tokens(text);
    read();
  }

  static Title of(String printed) {
    return new Title(StoredText.of(printed).text());
  }

  private void read() {
    List<String> keys = new ArrayList<>();
    List<Integer> places = new ArrayList<>(); // of each key the token that it was printed as
    boolean shouting = tokens.stream().noneMatch(t -> isSmall(text.substring(t.start(), t.end())));
    int i = 0;
    while (i < tokens.size()) {
      Syllable.Token token = tokens.get(i);
      int after = placeEnd(i, shouting);
      if (after > i) {
        String place = text.substring(tokens.get(i).start(), tokens.get(after - 1).end());
        mark(TitleContrast.PLACE, ExactKey.of(place).key());
        keys.add("");
        places.add(i);
        i = after;
        continue;
      }
      int at = i;
      Optional<List<String>> spelledOut =
          Terms.BUNDLED.abbreviation(text.substring(token.start(), token.end()));
      for (String key : spelledOut.orElse(List.of(token.key()))) {
        keys.add(key);
        places.add(at);
      }
      i++;
    }
    replaced(keys, places);
    weigh(keys, places);
  }

  private static boolean isSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /** Where the name of a place ends that begins here; here if none does. */
  private int placeEnd(int at, boolean shouting) {
    if (shouting || at == 0 || !PLACE_UNITS.contains(tokens.get(at - 1).key())) {
      return at;
    }
    int end = at;
    while (end < tokens.size()
        && tokens.get(end).isCapital()
        && !tokens.get(end).isNumber()
        && !tokens.get(end).isApart()) {
      end++;
    }
    return end;
  }

  private void mark(TitleContrast kind, String value) {
    marks.computeIfAbsent(kind, k -> new TreeSet<>()).add(value);
  }

  /** Reads phrases as others that mean the same. */
  private static void replaced(List<String> keys, List<Integer> places) {
    for (int i = 0; i < keys.size(); i++) {
      Optional<Terms.Phrase> phrase = Terms.BUNDLED.reading(keys, i);
      if (phrase.isPresent()) {
        int first = places.get(i);
        int last = places.get(i + phrase.get().length() - 1);
        List<String> reading = phrase.get().reading();
        keys.subList(i, i + phrase.get().length()).clear();
        places.subList(i, i + phrase.get().length()).clear();
        keys.addAll(i, reading);
        for (int k = 0; k < reading.size(); k++) {
          places.add(i + k, Math.min(first + k, last));
        }
        i += reading.size() - 1;
      }
    }
  }

  private void weigh(List<String> keys, List<Integer> places) {
    String before = null; // the syllable before, if a pair can be made with it
    int tokenBefore = -1;
    int i = 0;
    while (i < keys.size()) {
      Optional<Terms.Phrase> phrase = Terms.BUNDLED.phrase(keys, i);
      int length = phrase.map(Terms.Phrase::length).orElse(1);
      Terms.Kind kind = phrase.map(Terms.Phrase::kind).orElse(Terms.Kind.PLAIN);
      if (phrase.isPresent()) {
        phrase.get().meaning().ifPresent(m -> contrast(kind).ifPresent(c -> mark(c, m)));
      }
      for (int k = i; k < i + length; k++) {
        String key = keys.get(k);
        int place = places.get(k);
        boolean isNext = place == tokenBefore || !tokens.get(place).isApart();
        before = isNext ? before : null;
        tokenBefore = place;
        switch (kind) {
          case FILLER, LEVEL -> before = null;
          case ACTION -> {
            add(ACTION + phrase.get().meaning().orElseThrow(), place);
            before = null;
          }
          default -> before = weigh(key, place, kind == Terms.Kind.LIGHT, before);
        }
      }
      i += length;
    }
  }

  private static Optional<TitleContrast> contrast(Terms.Kind kind) {
    return switch (kind) {
      case LEVEL -> Optional.of(TitleContrast.LEVEL);
      case AUDIENCE -> Optional.of(TitleContrast.AUDIENCE);
      case FIELD -> Optional.of(TitleContrast.FIELD);
      case ACTION -> Optional.of(TitleContrast.ACTION);
      default -> Optional.empty();
    };
  }

  private String weigh(String key, int place, boolean isLight, String before) {
    if (key.isEmpty()) {
      return null;
    }
    if (tokens.get(place).isNumber()) {
      mark(YEARS.matcher(key).matches() ? TitleContrast.YEAR : TitleContrast.NUMBER, key);
      return null;
    }
    if (isLight) {
      add(LIGHT + key, place);
      return null;
    }
    add(key, place);
    if (before != null) {
      terms.add(before + ' ' + key);
    }
    return key;
  }

  private void add(String term, int place) {
    terms.add(term);
    occurrences.add(new Occurrence(place, term));
  }

  /** What a term weighs, in whichever title it stands. */
  static int weightOf(String term) {
    return switch (term.charAt(0)) {
      case ACTION -> ACTION_WEIGHT;
      case LIGHT -> Terms.BUNDLED.weight(term.substring(1)) / 4;
      default -> {
        int blank = term.indexOf(' ');
        yield blank < 0
            ? Terms.BUNDLED.weight(term)
            : (Terms.BUNDLED.weight(term.substring(0, blank))
                    + Terms.BUNDLED.weight(term.substring(blank + 1)))
                / 4;
      }
    };
  }

  /** Whether a term bears a meaning of its own: a syllable that is not light. */
  static boolean isBearing(String term) {
    return term.charAt(0) != ACTION && term.charAt(0) != LIGHT && term.indexOf(' ') < 0;
  }

  /** The terms, in the order in which the title has them. */
  Set<String> terms() {
    return terms;
  }

  /** What it says of years, places and the like, by their keys, but for places of one's own. */
  Map<TitleContrast, Set<String>> marksBeside(Set<String> ownPlaces) {
    Set<String> places = marks.getOrDefault(TitleContrast.PLACE, Set.of());
    if (Collections.disjoint(places, ownPlaces)) {
      return marks;
    }
    Map<TitleContrast, Set<String>> others = new EnumMap<>(marks);
    Set<String> otherPlaces = new TreeSet<>(places);
    otherPlaces.removeAll(ownPlaces);
    if (otherPlaces.isEmpty()) {
      others.remove(TitleContrast.PLACE);
    } else {
      others.put(TitleContrast.PLACE, otherPlaces);
    }
    return others;
  }

  /** The places that it names. */
  Set<String> places() {
    return marks.getOrDefault(TitleContrast.PLACE, Set.of());
  }

  /** The weight of all terms. */
  long weight() {
    long weight = 0;
    for (String term : terms) {
      weight += weightOf(term);
    }
    return weight;
  }

  /** The printed words whose terms another title has, or has not; neighbours in one text. */
  List<String> words(Title other, boolean shared) {
    Boolean[] says = new Boolean[tokens.size()];
    for (Occurrence occurrence : occurrences) {
      boolean has = other.terms.contains(occurrence.term) == shared;
      Boolean before = says[occurrence.token];
      says[occurrence.token] = before == null ? has : before && has;
    }
    List<String> words = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean in = i < tokens.size() && Boolean.TRUE.equals(says[i]);
      if (start >= 0 && (!in || tokens.get(i).isApart())) {
        words.add(text.substring(start, last));
        start = -1;
      }
      if (in) {
        start = start < 0 ? tokens.get(i).start() : start;
        last = tokens.get(i).end();
      }
    }
    return List.copyOf(words);
  }
}

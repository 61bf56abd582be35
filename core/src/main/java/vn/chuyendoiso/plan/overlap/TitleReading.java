package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * A title while it is read, and afterwards what of it was printed where.
 *
 * <p>Terms are syllables, pairs of neighbouring syllables, and classes of actions. Vietnamese words
 * are made of syllables, and "dữ liệu" is not "liệu" and "dữ", so pairs count too; no dictionary of
 * words is needed for that.
 */
final class TitleReading {

  /** Numbers, as many as come. */
  private static final class Numbers {
    private long[] numbers = new long[64];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    /** Each once, in ascending order. */
    long[] sorted() {
      Arrays.sort(numbers, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          numbers[distinct++] = numbers[i];
        }
      }
      return Arrays.copyOf(numbers, distinct);
    }
  }

  /**
   * A term that stands for printed words.
   *
   * @param token which of the printed syllables
   * @param term the term
   */
  private record Occurrence(int token, long term) {}

  private final String text;
  private final List<Token> tokens;
  private final List<Syllable> syllables = new ArrayList<>(32);
  private final List<Integer> places = new ArrayList<>(32); // of each the token it was printed as
  private final Numbers terms = new Numbers();
  private final Numbers marks = new Numbers();
  private final List<Occurrence> occurrences = new ArrayList<>(32);
  private final ComparedTitle title;

  private TitleReading(String text) {
    this.text = text;
    this.tokens = Token.of(text, Terms.BUNDLED::syllable);
    spellOut();
    replace();
    weigh();
    this.title = new ComparedTitle(terms.sorted(), marks.sorted());
  }

  static TitleReading of(String printed) {
    return new TitleReading(StoredText.of(printed).text());
  }

  /** What the title is compared by. */
  ComparedTitle title() {
    return title;
  }

  private void spellOut() {
    boolean shouting = isShouting();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int after = placeEnd(i, shouting);
      if (after > i) {
        mark(TitleContrast.PLACE, Syllable.code(text, token.start(), tokens.get(after - 1).end()));
        add(Syllable.PLACE, i);
        i = after;
        continue;
      }
      Optional<Terms.Phrase> spelledOut =
          token.hasCapitals(text)
              ? Terms.BUNDLED.abbreviation(text.substring(token.start(), token.end()))
              : Optional.empty();
      if (spelledOut.isPresent()) {
        for (Syllable syllable : spelledOut.get().reading()) {
          add(syllable, i);
        }
      } else {
        add(token.syllable(), i);
      }
      i++;
    }
  }

  private boolean isShouting() {
    for (Token token : tokens) {
      if (token.hasSmallLetter(text)) {
        return false;
      }
    }
    return true;
  }

  private void add(Syllable syllable, int token) {
    syllables.add(syllable);
    places.add(token);
  }

  /** Where the name of a place ends that begins here; here if none does. */
  private int placeEnd(int at, boolean shouting) {
    if (shouting
        || at == 0
        || !tokens.get(at).isCapital()
        || !Terms.BUNDLED.isPlaceUnit(tokens.get(at - 1).syllable())) {
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

  private void mark(TitleContrast kind, long value) {
    marks.add(Mark.of(kind, value));
  }

  /** Reads phrases as others that mean the same. */
  private void replace() {
    for (int i = 0; i < syllables.size(); i++) {
      Optional<Terms.Phrase> phrase = Terms.BUNDLED.reading(syllables, i);
      if (phrase.isPresent()) {
        int end = i + phrase.get().length();
        int first = places.get(i);
        int last = places.get(end - 1);
        List<Syllable> reading = phrase.get().reading();
        syllables.subList(i, end).clear();
        places.subList(i, end).clear();
        syllables.addAll(i, reading);
        for (int k = 0; k < reading.size(); k++) {
          places.add(i + k, Math.min(first + k, last));
        }
        i += reading.size() - 1;
      }
    }
  }

  private void weigh() {
    Syllable before = null; // the one before, if a pair can be made with it
    int tokenBefore = -1;
    int i = 0;
    while (i < syllables.size()) {
      Optional<Terms.Phrase> phrase = Terms.BUNDLED.phrase(syllables, i);
      int length = 1;
      long meaning = 0;
      Terms.Kind kind = Terms.Kind.PLAIN;
      if (phrase.isPresent()) {
        length = phrase.get().length();
        meaning = phrase.get().meaning();
        kind = phrase.get().kind();
        mark(kind, meaning);
      }
      for (int k = i; k < i + length; k++) {
        Syllable syllable = syllables.get(k);
        int place = places.get(k);
        boolean isNext = place == tokenBefore || !tokens.get(place).isApart();
        before = isNext ? before : null;
        tokenBefore = place;
        switch (kind) {
          case FILLER, LEVEL -> before = null;
          case ACTION -> {
            add(Term.action(meaning), place);
            before = null;
          }
          default -> before = weigh(syllable, place, kind == Terms.Kind.LIGHT, before);
        }
      }
      i += length;
    }
  }

  private void mark(Terms.Kind kind, long meaning) {
    switch (kind) {
      case LEVEL -> mark(TitleContrast.LEVEL, meaning);
      case AUDIENCE -> mark(TitleContrast.AUDIENCE, meaning);
      case FIELD -> mark(TitleContrast.FIELD, meaning);
      case ACTION -> mark(TitleContrast.ACTION, meaning);
      default -> {
        // Says nothing that another title could say differently.
      }
    }
  }

  private Syllable weigh(Syllable syllable, int place, boolean isLight, Syllable before) {
    if (syllable.equals(Syllable.PLACE)) {
      return null;
    }
    Token token = tokens.get(place);
    if (token.isNumber()) {
      mark(token.isYears(text) ? TitleContrast.YEAR : TitleContrast.NUMBER, syllable.code());
      return null;
    }
    if (isLight) {
      add(Term.light(syllable), place);
      return null;
    }
    add(Term.syllable(syllable), place);
    if (before != null) {
      terms.add(Term.pair(before, syllable));
    }
    return syllable;
  }

  private void add(long term, int place) {
    terms.add(term);
    occurrences.add(new Occurrence(place, term));
  }

  /** The printed words whose terms another title has, or has not; neighbours in one text. */
  List<String> words(ComparedTitle other, boolean shared) {
    Boolean[] says = new Boolean[tokens.size()];
    for (Occurrence occurrence : occurrences) {
      boolean has = other.says(occurrence.term) == shared;
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

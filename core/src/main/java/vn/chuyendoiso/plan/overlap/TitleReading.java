package vn.chuyendoiso.plan.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * A title while it is read, and afterwards what of it was printed where.
 *
 * <p>Terms are syllables, pairs of neighbouring syllables, and classes of actions. Vietnamese words
 * are made of syllables, and "dữ liệu" is not "liệu" and "dữ", so pairs count too; no dictionary of
 * words is needed for that.
 */
final class TitleReading {

  private static final int NOWHERE = -1;

  private final String text;
  private final List<Token> tokens;
  private final Line line;
  private final long[] terms; // as they come, and some more than once
  private final int[] places; // of each the token it was printed as; none for a pair
  private int size;
  private long[] marks = new long[4];
  private int marked;
  private final ComparedTitle title;

  private TitleReading(String text) {
    this.text = text;
    this.tokens = Token.of(text, Terms.BUNDLED::syllable);
    this.line = new Line(tokens.size());
    spellOut();
    replace();
    this.terms = new long[2 * line.size()]; // a syllable and a pair with the one before
    this.places = new int[terms.length];
    weigh();
    this.title = new ComparedTitle(distinct(terms, size), distinct(marks, marked));
  }

  /** Some numbers, each once, in ascending order. */
  private static long[] distinct(long[] numbers, int count) {
    long[] sorted = Arrays.copyOf(numbers, count);
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return distinct == count ? sorted : Arrays.copyOf(sorted, distinct);
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
        line.add(Syllable.PLACE, i);
        i = after;
        continue;
      }
      Terms.Phrase spelledOut = Terms.BUNDLED.abbreviation(token, text);
      if (spelledOut.isReadAsOthers()) {
        for (Syllable syllable : spelledOut.reading()) {
          line.add(syllable, i);
        }
      } else {
        line.add(token.syllable(), i);
      }
      i++;
    }
  }

  private boolean isShouting() {
    for (Token token : tokens) {
      if (token.hasSmallLetter()) {
        return false;
      }
    }
    return true;
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
    if (marked == marks.length) {
      marks = Arrays.copyOf(marks, 2 * marked);
    }
    marks[marked++] = Mark.of(kind, value);
  }

  /** Reads phrases as others that mean the same. */
  private void replace() {
    for (int i = 0; i < line.size(); i++) {
      Terms.Phrase phrase = Terms.BUNDLED.reading(line, i);
      if (phrase.isReadAsOthers()) {
        line.replace(i, i + phrase.length(), phrase.reading());
        i += phrase.reading().size() - 1;
      }
    }
  }

  private void weigh() {
    Syllable before = null; // the one before, if a pair can be made with it
    int tokenBefore = NOWHERE;
    int i = 0;
    while (i < line.size()) {
      Terms.Phrase phrase = Terms.BUNDLED.phrase(line, i);
      mark(phrase.kind(), phrase.meaning());
      int end = i + phrase.length();
      while (i < end) {
        Syllable syllable = line.syllable(i);
        int token = line.token(i++);
        boolean isNext = token == tokenBefore || !tokens.get(token).isApart();
        before = isNext ? before : null;
        tokenBefore = token;
        switch (phrase.kind()) {
          case FILLER, LEVEL -> before = null;
          case ACTION -> {
            add(Term.action(phrase.meaning()), token);
            before = null;
          }
          default -> before = weigh(syllable, token, phrase.kind() == Terms.Kind.LIGHT, before);
        }
      }
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

  private Syllable weigh(Syllable syllable, int at, boolean isLight, Syllable before) {
    if (syllable.isPlace()) {
      return null;
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      mark(token.isYears(text) ? TitleContrast.YEAR : TitleContrast.NUMBER, syllable.code());
      return null;
    }
    if (isLight) {
      add(Term.light(syllable), at);
      return null;
    }
    add(Term.syllable(syllable), at);
    if (before != null) {
      add(Term.pair(before, syllable), NOWHERE);
    }
    return syllable;
  }

  private void add(long term, int token) {
    terms[size] = term;
    places[size++] = token;
  }

  /** The printed words whose terms another title has, or has not; neighbours in one text. */
  List<String> words(ComparedTitle other, boolean shared) {
    Boolean[] says = new Boolean[tokens.size()];
    for (int i = 0; i < size; i++) {
      int token = places[i];
      if (token != NOWHERE) {
        boolean has = other.says(terms[i]) == shared;
        says[token] = says[token] == null ? has : says[token] && has;
      }
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

package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;
import java.util.List;

/** The syllables of a title while it is read, and of each the token that it was printed as. */
final class Line {

  private Syllable[] syllables;
  private int[] tokens;
  private int size;

  /**
   * Begins a line.
   *
   * @param expected how many syllables there are unless some stand for several
   */
  Line(int expected) {
    this.syllables = new Syllable[expected + 8];
    this.tokens = new int[syllables.length];
  }

  int size() {
    return size;
  }

  Syllable syllable(int at) {
    return syllables[at];
  }

  int token(int at) {
    return tokens[at];
  }

  void add(Syllable syllable, int token) {
    makeRoom(1);
    syllables[size] = syllable;
    tokens[size++] = token;
  }

  /** Puts others in the place of some; the tokens of these are shared out among those. */
  void replace(int from, int end, List<Syllable> others) {
    int first = tokens[from];
    int last = tokens[end - 1];
    makeRoom(others.size());
    int next = from + others.size();
    System.arraycopy(syllables, end, syllables, next, size - end);
    System.arraycopy(tokens, end, tokens, next, size - end);
    size += next - end;
    for (int i = 0; i < others.size(); i++) {
      syllables[from + i] = others.get(i);
      tokens[from + i] = Math.min(first + i, last);
    }
  }

  private void makeRoom(int more) {
    if (size + more > syllables.length) {
      syllables = Arrays.copyOf(syllables, 2 * size + more);
      tokens = Arrays.copyOf(tokens, syllables.length);
    }
  }
}

package vn.chuyendoiso.plan.overlap;

/**
 * Two rows of the table of tasks of one document that seem to be the same work.
 *
 * <p>Example: row 4, "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính", and row 17, "Hệ
 * thống thông tin giải quyết TTHC được nâng cấp, hoàn thiện". A likeness of words proves nothing;
 * it is for people to look at.
 *
 * <p>Immutable and thread-safe; equal if the rows and the titles are. Source: Directive 34/CT-TTg,
 * clause CT34-P7.
 */
public final class RowOverlap {

  private final int first;
  private final int second;
  private final double score;
  private final Words words;

  /** What is asked of two titles only now and then, and kept while their rows move. */
  private static final class Words {
    private final ComparedRow one;
    private final ComparedRow other;
    private TitleMatch match; // any thread works out the same one

    Words(ComparedRow one, ComparedRow other) {
      this.one = one;
      this.other = other;
    }

    TitleMatch match() {
      TitleMatch known = match;
      if (known == null) {
        known = TitleMatch.of(one.text(), one.title(), other.text(), other.title());
        match = known;
      }
      return known;
    }
  }

  private RowOverlap(int first, int second, double score, Words words) {
    this.first = first;
    this.second = second;
    this.score = score;
    this.words = words;
  }

  static RowOverlap of(ComparedRow first, ComparedRow second, double score) {
    return new RowOverlap(first.number(), second.number(), score, new Words(first, second));
  }

  /** The same titles in rows that may have moved. */
  RowOverlap at(ComparedRow newFirst, ComparedRow newSecond) {
    return newFirst.number() == first && newSecond.number() == second
        ? this
        : new RowOverlap(newFirst.number(), newSecond.number(), score, words);
  }

  /**
   * {@return the earlier row, by its place among all rows of the table from 0, labels too, those
   * below a row behind it}
   */
  public int getFirst() {
    return first;
  }

  /** {@return the later row, by its place among all rows of the table} */
  public int getSecond() {
    return second;
  }

  /** {@return how alike the titles are, from the threshold of the search to 1} */
  public double getScore() {
    return score;
  }

  /**
   * {@return what matched: the shared words and the others as printed; a place that bears the name
   * of the issuer counts nothing}
   */
  public TitleMatch getMatch() {
    return words.match();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowOverlap that
        && first == that.first
        && second == that.second
        && words.one.text().equals(that.words.one.text())
        && words.other.text().equals(that.words.other.text());
  }

  @Override
  public int hashCode() {
    return 31 * first + second;
  }

  @Override
  public String toString() {
    return "rows " + first + " and " + second + ": " + score;
  }
}

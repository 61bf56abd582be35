package vn.chuyendoiso.plan.text;

/**
 * The words that stand for the zeros of a number, as in "3,2 triệu", "950 nghìn", "2.300 tỷ".
 *
 * <p>A "tỷ" is a thousand million; whoever translates it as a trillion is a thousand times off.
 */
public enum Magnitude {
  /** No word: the number is printed whole. */
  ONE(0, ""),
  /** Nghìn, in the South ngàn. */
  THOUSAND(3, "nghìn"),
  /** Triệu. */
  MILLION(6, "triệu"),
  /** Tỷ, also spelt tỉ. */
  BILLION(9, "tỷ"),
  /** Nghìn tỷ. */
  TRILLION(12, "nghìn tỷ");

  private final int zeros;
  private final String word;

  Magnitude(int zeros, String word) {
    this.zeros = zeros;
    this.word = word;
  }

  /** {@return how many zeros the word stands for} */
  public int zeros() {
    return zeros;
  }

  /** {@return the word as it is printed, such as "triệu"; empty for {@link #ONE}} */
  public String word() {
    return word;
  }
}

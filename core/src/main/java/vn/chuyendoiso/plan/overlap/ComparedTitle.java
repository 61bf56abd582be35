package vn.chuyendoiso.plan.overlap;

import java.util.Arrays;

/**
 * The title of a task as it is compared with others: its meaningful words, and what it says of
 * years, places, fields and the like. Example: "Nâng cấp HTTT giải quyết TTHC" and "nâng cấp hệ
 * thống thông tin giải quyết thủ tục hành chính" are one.
 *
 * <p>Reading a title costs more than holding it against another one. Who searches the same titles
 * again and again, as a form does while one of them is edited, reads each once and keeps this.
 *
 * <p>Equal if nothing tells the titles apart; words are told apart by numbers of 53 bits, so that
 * two different ones are taken for one about once in many billion pairs. It takes some 500 bytes
 * for a title of twenty words, and more for longer ones. Immutable and thread-safe.
 */
final class ComparedTitle {

  private static final long[] NONE = {};

  private final long[] terms;
  private final long[] marks;
  private final int weight;
  private final int bearing;
  private final int hashOfTerms;

  ComparedTitle(long[] terms, long[] marks) {
    this.terms = terms;
    this.marks = marks;
    int sum = 0;
    int count = 0;
    long mixed = 0;
    for (long term : terms) {
      sum += Term.weight(term);
      count += Term.isBearing(term) ? 1 : 0;
      mixed += term; // terms are spread evenly themselves
    }
    this.weight = sum;
    this.bearing = count;
    this.hashOfTerms = Long.hashCode(mixed);
  }

  private ComparedTitle(ComparedTitle title, long[] marks) {
    this.terms = title.terms;
    this.marks = marks;
    this.weight = title.weight;
    this.bearing = title.bearing;
    this.hashOfTerms = title.hashOfTerms;
  }

  /**
   * Reads a title.
   *
   * @param printed the title as printed
   * @return what it is compared by; nothing in it is an error
   */
  static ComparedTitle of(String printed) {
    return TitleReading.of(printed).title();
  }

  /** The terms, each once, in ascending order. */
  long[] terms() {
    return terms;
  }

  /** The weight of all terms. */
  int weight() {
    return weight;
  }

  /** Whether it says enough to be the same as another at all. */
  boolean isBearing() {
    return bearing >= Score.LEAST_SHARED;
  }

  boolean says(long term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  /** What it says of years, places and the like. */
  long[] marks() {
    return marks;
  }

  boolean namesPlace() {
    return Mark.of(TitleContrast.PLACE, marks).length > 0;
  }

  /** The marks of the places that it names. */
  long[] places() {
    return Mark.of(TitleContrast.PLACE, marks);
  }

  /**
   * The same, in a document of a body with a name: a place that is part of the name, as in "của
   * tỉnh Lạng Sơn", says nothing there.
   */
  ComparedTitle beside(ComparedTitle name) {
    if (!namesPlace()) {
      return this;
    }
    long[] own = name.places();
    long[] others = Arrays.stream(marks).filter(m -> Arrays.binarySearch(own, m) < 0).toArray();
    return others.length == marks.length ? this : new ComparedTitle(this, others);
  }

  /** Only its words, without what it says of years, places and the like. */
  ComparedTitle core() {
    return marks.length == 0 ? this : new ComparedTitle(this, NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComparedTitle that
        && Arrays.equals(terms, that.terms)
        && Arrays.equals(marks, that.marks);
  }

  @Override
  public int hashCode() {
    return 31 * hashOfTerms + Arrays.hashCode(marks);
  }
}

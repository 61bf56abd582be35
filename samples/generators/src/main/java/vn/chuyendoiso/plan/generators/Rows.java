package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * How many rows a table has: mostly a handful, now and then up to a few dozen, seldom hundreds, so
 * that a property sees all and still ends in seconds.
 */
final class Rows {

  private static final int HANDFUL = 5;
  private static final int MANY = 36;
  private static final int HUNDREDS = 250;

  private Rows() {}

  /**
   * How many rows are wanted.
   *
   * @param least the least number
   * @param most the greatest number
   */
  record Span(int least, int most) {}

  // Mostly more than a hundred, and still nothing keeps them from shrinking to one.
  private static <T> Arbitrary<List<T>> hundreds(Arbitrary<T> rows) {
    return rows.list().ofMaxSize(HUNDREDS).withSizeDistribution(RandomDistribution.uniform());
  }

  /** {@return as many rows as are wanted; those of any table if nobody says} */
  static <T> Arbitrary<List<T>> table(Arbitrary<T> rows, Optional<Span> wanted) {
    return wanted.map(span -> between(rows, span)).orElseGet(() -> table(rows));
  }

  /** {@return as many rows as are wanted; those of a filled table if nobody says} */
  static <T> Arbitrary<List<T>> filled(Arbitrary<T> rows, Optional<Span> wanted) {
    return wanted.map(span -> between(rows, span)).orElseGet(() -> filled(rows));
  }

  private static <T> Arbitrary<List<T>> between(Arbitrary<T> rows, Span span) {
    return rows.list().ofMinSize(span.least).ofMaxSize(span.most);
  }

  /** {@return the rows of a table: none, one, a handful, many or hundreds} */
  static <T> Arbitrary<List<T>> table(Arbitrary<T> rows) {
    return Choice.<List<T>>of(80, rows.list().ofMaxSize(HANDFUL))
        .or(20, rows.list().ofMaxSize(MANY))
        .or(1, hundreds(rows));
  }

  /** {@return the rows of a table that has at least one} */
  static <T> Arbitrary<List<T>> filled(Arbitrary<T> rows) {
    return Choice.<List<T>>of(2, rows.list().ofMinSize(1).ofMaxSize(HANDFUL))
        .or(1, rows.list().ofMinSize(1).ofMaxSize(MANY));
  }

  /** {@return at most a handful} */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> rows) {
    return rows.list().ofMaxSize(4);
  }

  /** {@return the rows below a row; mostly there are none} */
  static <T> Arbitrary<List<T>> below(Arbitrary<T> rows, int most) {
    return Choice.<List<T>>of(6, Arbitraries.just(List.of())).or(1, rows.list().ofMaxSize(most));
  }
}

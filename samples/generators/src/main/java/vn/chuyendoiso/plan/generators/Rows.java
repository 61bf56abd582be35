package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * How many rows a table has: mostly a handful, now and then up to a few dozen, so that a property
 * sees both and still ends in seconds.
 */
final class Rows {

  private static final int HANDFUL = 5;
  private static final int MANY = 36;

  private Rows() {}

  /**
   * How many rows are wanted.
   *
   * @param least the least number
   * @param most the greatest number
   */
  record Span(int least, int most) {}

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

  /** {@return the rows of a table: none, one, a handful or many} */
  static <T> Arbitrary<List<T>> table(Arbitrary<T> rows) {
    return Choice.<List<T>>of(4, rows.list().ofMaxSize(HANDFUL)).or(1, rows.list().ofMaxSize(MANY));
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

package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

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

  /** {@return as many rows as are wanted; those of any table if nobody says} */
  static <T> Arbitrary<List<T>> table(Arbitrary<T> rows, Optional<Span> wanted) {
    return wanted.map(s -> between(rows, s.least, s.most)).orElseGet(() -> table(rows));
  }

  /** {@return as many rows as are wanted; those of a filled table if nobody says} */
  static <T> Arbitrary<List<T>> filled(Arbitrary<T> rows, Optional<Span> wanted) {
    return wanted.map(s -> between(rows, s.least, s.most)).orElseGet(() -> filled(rows));
  }

  /** {@return no row} */
  static <T> Arbitrary<List<T>> none() {
    return Pick.of(List.<List<T>>of(List.of()));
  }

  /** {@return rows, each number of them as often as the others} */
  static <T> Arbitrary<List<T>> between(Arbitrary<T> rows, int least, int most) {
    return new Table<>(rows, least, dice -> between(dice, least, most));
  }

  /** {@return no row to some number of them} */
  static <T> Arbitrary<List<T>> upTo(Arbitrary<T> rows, int most) {
    return between(rows, 0, most);
  }

  /** {@return the rows of a table: none, one, a handful, many or hundreds} */
  static <T> Arbitrary<List<T>> table(Arbitrary<T> rows) {
    return new Table<>(
        rows,
        0,
        dice -> {
          int ticket = dice.below(101);
          return between(dice, 0, ticket < 80 ? HANDFUL : ticket < 100 ? MANY : HUNDREDS);
        });
  }

  /** {@return the rows of a table that has at least one} */
  static <T> Arbitrary<List<T>> filled(Arbitrary<T> rows) {
    return new Table<>(rows, 1, dice -> between(dice, 1, dice.below(3) < 2 ? HANDFUL : MANY));
  }

  /** {@return at most a handful} */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> rows) {
    return upTo(rows, 4);
  }

  /** {@return the rows below a row; mostly there are none} */
  static <T> Arbitrary<List<T>> below(Arbitrary<T> rows, int most) {
    return new Table<>(rows, 0, dice -> dice.below(7) < 6 ? 0 : between(dice, 0, most));
  }

  private static int between(Dice dice, int least, int most) {
    return least + dice.below(most - least + 1);
  }
}

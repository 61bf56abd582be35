package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/**
 * Lists of rows. A list shrinks to none, to one of its halves, quarters and so on to single rows,
 * to all rows at their simplest, to all rows but a quarter and so on; and then inside each row.
 *
 * @param <T> the type of rows
 */
final class Table<T> extends Once<List<T>> {

  private final Arbitrary<T> rows;
  private final int least;
  private final ToIntFunction<Dice> length;

  /** Lists of so many rows, which become at least so few. */
  Table(Arbitrary<T> rows, int least, ToIntFunction<Dice> length) {
    this.rows = rows;
    this.least = least;
    this.length = length;
  }

  @Override
  Drawing<List<T>> make(Size size) {
    return new OfRows<>(size.drawing(rows), least, length);
  }

  /** Draws rows, after how many they are. */
  private record OfRows<T>(Drawing<T> row, int least, ToIntFunction<Dice> length)
      implements Drawing<List<T>> {

    @Override
    @SuppressWarnings("unchecked") // only rows are put into the array
    public List<T> value(Dice dice) {
      int count = length.applyAsInt(dice);
      if (count == 0) {
        return List.of();
      } else if (count == 1) {
        return List.of(row.value(dice));
      }
      Object[] drawn = new Object[count];
      for (int i = 0; i < count; i++) {
        drawn[i] = row.value(dice);
      }
      return (List<T>) List.of(drawn);
    }

    @Override
    public Shrinkable<List<T>> shrinkable(Dice dice) {
      int count = length.applyAsInt(dice);
      List<Shrinkable<T>> drawn = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        drawn.add(row.shrinkable(dice));
      }
      return new Listed<>(drawn, least);
    }
  }

  /** The rows as drawn. */
  private static final class Listed<T> extends Drawn<List<T>> {

    private final List<Shrinkable<T>> rows;
    private final int least;
    private long weight = -1;

    Listed(List<Shrinkable<T>> rows, int least) {
      this.rows = rows;
      this.least = least;
    }

    @Override
    List<T> make() {
      List<T> values = new ArrayList<>(rows.size());
      for (Shrinkable<T> row : rows) {
        values.add(row.value());
      }
      return Collections.unmodifiableList(values);
    }

    @Override
    long weight() {
      if (weight < 0) {
        long sum = (long) rows.size() - least;
        for (Shrinkable<T> row : rows) {
          sum += weight(row);
        }
        weight = sum;
      }
      return weight;
    }

    @Override
    Shrinkable<List<T>> simplest() {
      return weight() == 0 ? this : of(rows.subList(0, least)).atTheirSimplest();
    }

    private Listed<T> atTheirSimplest() {
      return of(rows.stream().map(Drawn::simplest).toList());
    }

    private Listed<T> of(List<Shrinkable<T>> others) {
      return new Listed<>(others, least);
    }

    @Override
    Stream<Listed<T>> lighter() {
      int count = rows.size();
      Stream<Listed<T>> stretches =
          Stretch.halving(count / 2, count).map(s -> of(rows.subList(s.start(), s.end())));
      Stream<Listed<T>> without =
          Stretch.halving(Math.max(1, count / 4), count).map(s -> of(without(s)));
      return Stream.of(stretches, Stream.of(atTheirSimplest()), without)
          .flatMap(s -> s)
          .filter(s -> s.rows.size() >= least);
    }

    @Override
    Stream<Listed<T>> simpler() {
      return IntStream.range(0, rows.size())
          .boxed()
          .flatMap(i -> rows.get(i).shrink().map(row -> of(Sound.replaced(rows, i, row))));
    }

    private List<Shrinkable<T>> without(Stretch stretch) {
      List<Shrinkable<T>> others = new ArrayList<>(rows);
      others.subList(stretch.start(), stretch.end()).clear();
      return others;
    }
  }
}

package vn.chuyendoiso.plan.generators;

import java.util.stream.Stream;

/**
 * Neighbours in a row of things, which go or stay together.
 *
 * @param start the place of the first
 * @param end the place behind the last
 */
record Stretch(int start, int end) {

  /** {@return stretches of some length that cover so many things, then of half that length} */
  static Stream<Stretch> halving(int longest, int count) {
    return Stream.iterate(longest, length -> length > 0, length -> length / 2)
        .flatMap(
            length ->
                Stream.iterate(0, start -> start < count, start -> start + length)
                    .map(start -> new Stretch(start, Math.min(start + length, count))));
  }
}

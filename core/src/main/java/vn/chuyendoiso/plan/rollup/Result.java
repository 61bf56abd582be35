package vn.chuyendoiso.plan.rollup;

import java.util.Optional;

/**
 * What a report says of one target, packed.
 *
 * @param index its place in the list of results
 * @param target the key of the target in the plan; empty if nobody matched it
 * @param indicator what was measured, where the row itself says it; empty otherwise
 * @param reached whether the row says that the target was reached; empty if it does not tell
 * @param reading the value that counts; empty if none was measured
 */
record Result(
    int index,
    Optional<String> target,
    Optional<String> indicator,
    Optional<Boolean> reached,
    Optional<Reading> reading) {

  private static final int TOLD = 1;
  private static final int REACHED = 2;
  private static final int READING = 4;
  private static final int INDICATOR = 8;
  private static final int DISTANCE = 16;

  static Result read(PackedIn in, int previous) {
    int head = in.count();
    return new Result(
        PackedIn.placeAfter(previous, head / DISTANCE),
        RowKey.readIfAny(in),
        (head & INDICATOR) != 0 ? Optional.of(in.word()) : Optional.empty(),
        (head & TOLD) != 0 ? Optional.of((head & REACHED) != 0) : Optional.empty(),
        (head & READING) != 0 ? Optional.of(Reading.read(in)) : Optional.empty());
  }

  void write(PackedOut out, int previous) {
    out.number(
        (long) (index - previous) * DISTANCE
            + (reached.isPresent() ? TOLD : 0)
            + (reached.orElse(false) ? REACHED : 0)
            + (reading.isPresent() ? READING : 0)
            + (indicator.isPresent() ? INDICATOR : 0));
    RowKey.writeIfAny(target, out);
    indicator.ifPresent(out::word);
    reading.ifPresent(r -> r.write(out));
  }
}

package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.target.MeasurementBasis;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * A tally that a document states, packed.
 *
 * @param counted what is counted
 * @param total how many there are in all
 * @param counts how many are in which state
 */
record StatedTally(Counted counted, Optional<Long> total, StateCounts counts) {

  static StatedTally of(Tally tally) {
    Map<ResultState, Long> counts = new EnumMap<>(ResultState.class);
    for (StateCount count : tally.getCounts()) {
      counts.merge(count.getState(), (long) count.getCount(), Long::sum);
    }
    return new StatedTally(
        new Counted(
            tally.getSubject(),
            tally.getSubject() == Tally.Subject.OTHER
                ? tally.getText().map(t -> ExactKey.of(t).key())
                : Optional.empty(),
            tally.getBasis().filter(b -> b == MeasurementBasis.ESTIMATE).isPresent(),
            tally.getDueBy()),
        tally.getTotal().map(Integer::longValue),
        new StateCounts(counts, 0));
  }

  static StatedTally read(PackedIn in) {
    Tally.Subject subject = in.constant(Tally.Subject.class);
    Optional<String> words = in.wordIfAny();
    boolean estimate = in.flag();
    Optional<LocalDate> dueBy = in.dayIfAny();
    Optional<Long> total = in.flag() ? Optional.of(in.amount()) : Optional.empty();
    return new StatedTally(
        new Counted(subject, words, estimate, dueBy), total, StateCounts.read(in));
  }

  void write(PackedOut out) {
    out.constant(counted.subject());
    out.wordIfAny(counted.words());
    out.flag(counted.estimate());
    out.dayIfAny(counted.dueBy());
    out.flag(total.isPresent());
    total.ifPresent(out::signed);
    counts.write(out);
  }
}

package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one document says of one period.
 *
 * @param cutOff the day up to which it counts, the latest if several
 * @param evaluations its evaluations of that period
 * @param opinions the opinions that it gives
 */
record Account(
    Optional<LocalDate> cutOff, List<Evaluated> evaluations, List<GivenOpinion> opinions) {

  /**
   * One evaluation, packed.
   *
   * @param index its place in the document
   * @param plan the plan that it speaks of
   * @param targets its rows about targets, by state
   * @param tasks its rows about tasks, by state
   * @param tallies the counts that it states
   * @param results its rows about targets that say more than a state
   */
  record Evaluated(
      int index,
      Optional<PlanKey> plan,
      StateCounts targets,
      StateCounts tasks,
      List<StatedTally> tallies,
      List<Result> results) {

    static Evaluated read(PackedIn in) {
      int index = in.count();
      Optional<PlanKey> plan = in.flag() ? Optional.of(PlanKey.read(in)) : Optional.empty();
      StateCounts targets = StateCounts.read(in);
      StateCounts tasks = StateCounts.read(in);
      List<StatedTally> tallies = new ArrayList<>();
      for (int i = in.size(); i > 0; i--) {
        tallies.add(StatedTally.read(in));
      }
      List<Result> results = new ArrayList<>();
      int previous = 0;
      for (int i = in.size(); i > 0; i--) {
        Result result = Result.read(in, previous);
        results.add(result);
        previous = result.index();
      }
      return new Evaluated(index, plan, targets, tasks, tallies, results);
    }

    void write(PackedOut out) {
      out.number(index);
      out.flag(plan.isPresent());
      plan.ifPresent(p -> p.write(out));
      targets.write(out);
      tasks.write(out);
      out.number(tallies.size());
      tallies.forEach(t -> t.write(out));
      out.number(results.size());
      int previous = 0;
      for (Result result : results) {
        result.write(out, previous);
        previous = result.index();
      }
    }
  }

  static Account read(PackedIn in) {
    Optional<LocalDate> cutOff = in.dayIfAny();
    List<Evaluated> evaluations = new ArrayList<>();
    for (int i = in.size(); i > 0; i--) {
      evaluations.add(Evaluated.read(in));
    }
    List<GivenOpinion> opinions = new ArrayList<>();
    for (int i = in.size(); i > 0; i--) {
      opinions.add(GivenOpinion.read(in));
    }
    return new Account(cutOff, evaluations, opinions);
  }

  void write(PackedOut out) {
    out.dayIfAny(cutOff);
    out.number(evaluations.size());
    evaluations.forEach(e -> e.write(out));
    out.number(opinions.size());
    opinions.forEach(o -> o.write(out));
  }
}

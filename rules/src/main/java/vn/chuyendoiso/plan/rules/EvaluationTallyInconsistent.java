package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.target.MeasurementBasis;

/**
 * Counts agree with their total, with their percentage and with the rows that are listed. Example:
 * the notice counts 59 of 225 tasks done and 166 under way, which adds up; Lạng Sơn's plan for 2025
 * counts 21 of 30 targets done and leaves the rest unsaid, which is in order too.
 *
 * <p>A total that is stated beside several states and exceeds their sum is a WARNING; counts of one
 * state are added. Rows are held against the one count of their kind that is neither an estimate
 * nor of a part; a list may be shorter than the count, never longer. Rows that only head others in
 * the plan, if it is known, are not counted.
 */
@Rule(
    id = "evaluation-tally-inconsistent",
    clauses = "TB16-1",
    severity = Severity.ERROR,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationTallyInconsistent implements EvaluationRule {

  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    List<Tally> tallies = entry.evaluation().getTallies();
    if (tallies.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Map<Tally.Subject, Integer> ofAll = new EnumMap<>(Tally.Subject.class);
    tallies.stream()
        .filter(EvaluationTallyInconsistent::isOfAll)
        .forEach(t -> ofAll.merge(t.getSubject(), 1, Integer::sum));
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      JsonPointer pointer = entry.pointer().append("tallies").append(i);
      sum(tallies.get(i), pointer).ifPresent(violations::add);
      early(tallies.get(i), pointer, violations);
      percent(tallies.get(i), pointer).ifPresent(violations::add);
      if (isOfAll(tallies.get(i)) && ofAll.get(tallies.get(i).getSubject()) == 1) {
        rows(tallies.get(i), pointer, entry, violations);
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static Optional<Violation> sum(Tally tally, JsonPointer pointer) {
    if (tally.getTotal().isEmpty() || tally.getCounts().isEmpty()) {
      return Optional.empty();
    }
    Map<ResultState, Long> counts = counts(tally);
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    int total = tally.getTotal().get();
    // "21/30 hoàn thành" speaks of one state and leaves the rest to the reader.
    if (sum == total || (sum < total && counts.size() == 1)) {
      return Optional.empty();
    }
    return Optional.of(
        violation(tally, pointer)
            .with("total", total)
            .with("sum", sum)
            .noGraverThan(sum > total ? Severity.ERROR : Severity.WARNING));
  }

  // A report may count one state twice, such as two kinds of "not done".
  private static Map<ResultState, Long> counts(Tally tally) {
    Map<ResultState, Long> counts = new EnumMap<>(ResultState.class);
    for (StateCount count : tally.getCounts()) {
      counts.merge(count.getState(), (long) count.getCount(), Long::sum);
    }
    return counts;
  }

  private static void early(Tally tally, JsonPointer pointer, List<Violation> violations) {
    for (int i = 0; i < tally.getCounts().size(); i++) {
      StateCount count = tally.getCounts().get(i);
      if (count.getEarly().filter(e -> e > count.getCount()).isPresent()) {
        violations.add(
            violation(tally, pointer.append("counts").append(i).append("early"))
                .with("early", count.getEarly().get())
                .with("count", count.getCount()));
      }
    }
  }

  // 22 of 23 is 95.65 %, of which 95.6, 95.7 and 96 are printed in practice.
  private static Optional<Violation> percent(Tally tally, JsonPointer pointer) {
    Long done = counts(tally).get(ResultState.DONE);
    if (tally.getPercent().isEmpty()
        || done == null
        || tally.getTotal().filter(t -> t >= done && t > 0).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal printed = tally.getPercent().get();
    int decimals = Math.min(Math.max(printed.scale(), 0), MOST_DECIMALS);
    BigDecimal computed =
        BigDecimal.valueOf(done)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(tally.getTotal().get()), decimals + 2, RoundingMode.HALF_UP);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    if (computed.subtract(printed).abs().compareTo(step) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        violation(tally, pointer.append("percent"))
            .with("percent", printed)
            .with("computed", computed.setScale(Math.max(decimals, 1), RoundingMode.HALF_UP))
            .noGraverThan(Severity.WARNING));
  }

  private static boolean isOfAll(Tally tally) {
    return tally.getDueBy().isEmpty()
        && tally.getBasis().map(b -> b == MeasurementBasis.ACTUAL).orElse(true);
  }

  private static void rows(
      Tally tally, JsonPointer pointer, EvaluationEntry entry, List<Violation> violations) {
    List<Optional<ResultState>> listed = states(tally.getSubject(), entry);
    if (listed.isEmpty()) {
      return; // "0 of 0" is no statement about rows that nobody listed
    }
    if (tally.getTotal().filter(t -> listed.size() > t).isPresent()) {
      violations.add(
          violation(tally, pointer.append("total"))
              .with("total", tally.getTotal().get())
              .with("listed", listed.size())
              .noGraverThan(Severity.WARNING));
      return;
    }
    boolean isWhole =
        tally.getTotal().filter(t -> t == listed.size()).isPresent()
            && listed.stream().allMatch(Optional::isPresent);
    Map<ResultState, Integer> inState = new EnumMap<>(ResultState.class);
    listed.forEach(s -> s.ifPresent(state -> inState.merge(state, 1, Integer::sum)));
    Map<ResultState, Long> unseen = counts(tally);
    for (int i = 0; i < tally.getCounts().size(); i++) {
      ResultState state = tally.getCounts().get(i).getState();
      Long count = unseen.remove(state); // held against the rows where the state is first counted
      int rows = inState.getOrDefault(state, 0);
      if (count != null && (rows > count || (isWhole && rows != count))) {
        violations.add(
            violation(tally, pointer.append("counts").append(i))
                .with("state", state(state))
                .with("count", count)
                .with("listed", rows)
                .noGraverThan(Severity.WARNING));
      }
    }
  }

  /** The states of the rows that are listed; a row that only heads others is not counted. */
  private static List<Optional<ResultState>> states(Tally.Subject subject, EvaluationEntry entry) {
    Evaluation evaluation = entry.evaluation();
    Stream<Optional<ResultState>> states =
        switch (subject) {
          case TARGETS ->
              evaluation.getTargetResults().stream()
                  .filter(r -> entry.planned(r).filter(TargetEntry::isLabel).isEmpty())
                  .map(TargetResult::getState);
          case TASKS ->
              evaluation.getTaskResults().stream()
                  .filter(r -> entry.planned(r).filter(TaskEntry::isLabel).isEmpty())
                  .map(TaskResult::getState);
          case CONCLUSIONS, SCHEME_06_TASKS, OTHER -> Stream.of();
        };
    return states.toList();
  }

  /** The state as a word. */
  static Term state(ResultState state) {
    return new Term("state." + word(state));
  }

  private static Violation violation(Tally tally, JsonPointer place) {
    Object name =
        tally
            .getText()
            .<Object>map(Shortened::of)
            .orElseGet(() -> new Term("tally." + word(tally.getSubject())));
    return Violation.at(place).with("tally", name);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

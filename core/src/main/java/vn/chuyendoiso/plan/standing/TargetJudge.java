package vn.chuyendoiso.plan.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.standing.FollowUp.Dated;
import vn.chuyendoiso.plan.target.Attainment;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Yardstick;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** Judges the rows of the table of targets by a day. */
final class TargetJudge {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final LocalDate day;
  private final int dueSoonDays;
  private final Optional<Direction> bareNumbers;
  private final Optional<LocalDate> firstDay;

  TargetJudge(PlanDocument plan, LocalDate day, int dueSoonDays, Optional<Direction> bareNumbers) {
    this.day = day;
    this.dueSoonDays = dueSoonDays;
    this.bareNumbers = bareNumbers;
    this.firstDay = plan.getPeriod().flatMap(Printed::getMeaning).map(Period::getFirstDay);
  }

  /** Judges all rows; each stands before those below it. */
  List<TargetStanding> judge(
      List<TargetRow> rows, Map<TargetId, List<Dated<TargetResult>>> results) {
    Map<TargetId, List<Dated<TargetResult>>> unused = new HashMap<>(results);
    List<TargetStanding> standings = new ArrayList<>(rows.size());
    for (TargetRow row : rows) {
      List<Dated<TargetResult>> own = unused.remove(row.target().getId());
      standings.add(judge(row, own == null ? List.of() : Dated.upTo(own, day)));
    }
    return withLabels(rows, standings);
  }

  /** A measured value, judged. */
  private record JudgedValue(MeasuredValue value, LocalDate day, Attainment attainment) {}

  /** Whether a row is reached, and on which day that was so. */
  private record Reaching(Attainment.Outcome outcome, LocalDate day) {
    boolean isReached() {
      return outcome == Attainment.Outcome.REACHED;
    }
  }

  private record Judged(TargetStatus status, Optional<Doubt> doubt) {
    static Judged of(TargetStatus status) {
      return new Judged(status, Optional.empty());
    }

    static Judged unclear(Doubt doubt) {
      return new Judged(TargetStatus.CANNOT_BE_JUDGED, Optional.of(doubt));
    }
  }

  private TargetStanding judge(TargetRow row, List<Dated<TargetResult>> results) {
    Yardstick own = Yardstick.of(row.target(), row.indicator());
    Yardstick yardstick = bareNumbers.map(own::orDirection).orElse(own);
    List<JudgedValue> values = new ArrayList<>();
    List<MeasuredValue> measured = new ArrayList<>();
    List<MeasuredValue> estimates = new ArrayList<>();
    for (Dated<TargetResult> dated : results) {
      for (MeasuredValue value : MeasuredValue.of(dated.result(), Optional.of(dated.day()))) {
        LocalDate known = value.day().orElseThrow();
        if (value.isEstimate()) {
          estimates.add(value);
        } else if (!known.isAfter(day)) {
          measured.add(value);
          values.add(
              new JudgedValue(value, known, yardstick.judge(value.measurement().getValue())));
        }
      }
    }
    Optional<JudgedValue> last =
        MeasuredValue.last(measured).map(v -> values.get(measured.lastIndexOf(v)));
    Optional<MeasuredValue> estimate = MeasuredValue.last(estimates);
    Optional<Dated<TargetResult>> latest =
        results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    Optional<Reaching> reaching = reaching(yardstick, last, latest);
    Judged judged = status(row, yardstick, values, reaching, latest, estimate.isPresent());
    return new TargetStanding(
        row.target(),
        row.indicator(),
        row.pointer(),
        row.due(),
        latest.map(Dated::result),
        latest.map(Dated::day),
        last.map(JudgedValue::value),
        estimate,
        last.map(JudgedValue::attainment),
        judged.status,
        judged.doubt);
  }

  private static Optional<Reaching> reaching(
      Yardstick yardstick, Optional<JudgedValue> last, Optional<Dated<TargetResult>> latest) {
    if (last.filter(l -> l.attainment.outcome() != Attainment.Outcome.UNDECIDED).isPresent()) {
      return last.map(l -> new Reaching(l.attainment.outcome(), l.day));
    }
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    TargetResult result = latest.get().result();
    return result
        .getAchievedPercent()
        .map(p -> reached(p.compareTo(WHOLE) >= 0))
        .or(() -> result.getState().flatMap(TargetJudge::reached))
        .or(
            () ->
                isMilestone(yardstick)
                        && result.getState().isEmpty()
                        && !result.getEvidence().isEmpty()
                    ? Optional.of(Attainment.Outcome.REACHED)
                    : Optional.empty())
        .map(o -> new Reaching(o, latest.get().day()));
  }

  private static boolean isMilestone(Yardstick yardstick) {
    return yardstick.value().filter(TargetValue.Milestone.class::isInstance).isPresent();
  }

  private static Attainment.Outcome reached(boolean reached) {
    return reached ? Attainment.Outcome.REACHED : Attainment.Outcome.NOT_REACHED;
  }

  private static Optional<Attainment.Outcome> reached(ResultState state) {
    return switch (state) {
      case DONE -> Optional.of(Attainment.Outcome.REACHED);
      case NOT_DONE, UNDER_WAY, NOT_STARTED, SUSPENDED, AWAITING_APPROVAL ->
          Optional.of(Attainment.Outcome.NOT_REACHED);
      case NOT_CARRIED_OUT, NO_INFORMATION -> Optional.empty();
    };
  }

  private Judged status(
      TargetRow row,
      Yardstick yardstick,
      List<JudgedValue> values,
      Optional<Reaching> reaching,
      Optional<Dated<TargetResult>> latest,
      boolean hasEstimate) {
    Optional<LocalDate> due = row.due().day();
    Optional<ResultState> state = latest.flatMap(l -> l.result().getState());
    if (yardstick.value().filter(TargetValue.Maintain.class::isInstance).isPresent()
        && values.stream().anyMatch(this::breaks)) {
      return Judged.of(TargetStatus.MISSED);
    }
    if (reaching.filter(Reaching::isReached).isPresent()) {
      return reached(yardstick, due, values, reaching.get());
    }
    if (state.filter(s -> s == ResultState.NOT_CARRIED_OUT).isPresent()) {
      return Judged.of(TargetStatus.NOT_CARRIED_OUT);
    }
    if (row.due().isEndless()) {
      return Judged.of(TargetStatus.ONGOING);
    }
    if (due.isEmpty()) {
      return new Judged(TargetStatus.CANNOT_BE_JUDGED, row.due().doubt());
    }
    long left = ChronoUnit.DAYS.between(day, due.get());
    if (left > 0) {
      return Judged.of(left <= dueSoonDays ? TargetStatus.DUE_SOON : TargetStatus.NOT_YET_DUE);
    }
    if (reaching.isPresent() && !reaching.get().day.isBefore(due.get())) {
      return Judged.of(
          reaching.get().outcome == Attainment.Outcome.REACHED_IN_PART
              ? TargetStatus.ACHIEVED_IN_PART
              : TargetStatus.MISSED);
    }
    if (left == 0) {
      return Judged.of(TargetStatus.DUE_SOON); // the day itself is in time
    }
    return Judged.unclear(doubt(reaching, latest, state, values, hasEstimate));
  }

  // What was measured before the plan began is its baseline, and breaks nothing.
  private boolean breaks(JudgedValue value) {
    return value.attainment.isMissed() && firstDay.map(f -> !value.day.isBefore(f)).orElse(true);
  }

  private Judged reached(
      Yardstick yardstick, Optional<LocalDate> due, List<JudgedValue> values, Reaching reaching) {
    if (yardstick.value().filter(TargetValue.Maintain.class::isInstance).isPresent()) {
      if (due.filter(day::isAfter).isEmpty() && due.filter(day::isEqual).isEmpty()) {
        return Judged.of(TargetStatus.HELD_SO_FAR);
      }
      return reaching.day.isBefore(due.get())
          ? Judged.unclear(Doubt.REPORTED_BEFORE_DUE)
          : Judged.of(TargetStatus.ACHIEVED);
    }
    if (due.isEmpty()) {
      return Judged.of(TargetStatus.ACHIEVED);
    }
    LocalDate first = reaching.day;
    boolean wasMissed = false;
    for (JudgedValue value : values) {
      if (value.attainment.isReached() && value.day.isBefore(first)) {
        first = value.day;
      }
      wasMissed |= value.attainment.isMissed() && !value.day.isBefore(due.get());
    }
    if (first.isBefore(due.get())) {
      return Judged.of(TargetStatus.ACHIEVED_EARLY);
    }
    return Judged.of(
        wasMissed && first.isAfter(due.get()) ? TargetStatus.ACHIEVED_LATE : TargetStatus.ACHIEVED);
  }

  private static Doubt doubt(
      Optional<Reaching> reaching,
      Optional<Dated<TargetResult>> latest,
      Optional<ResultState> state,
      List<JudgedValue> values,
      boolean hasEstimate) {
    if (latest.isEmpty()) {
      return Doubt.NOT_REPORTED;
    }
    if (reaching.isPresent()) {
      return Doubt.REPORTED_BEFORE_DUE;
    }
    if (!values.isEmpty()) {
      return Doubt.VALUE_UNDECIDED;
    }
    if (hasEstimate) {
      return Doubt.ESTIMATE_ONLY;
    }
    return state.filter(s -> s == ResultState.NO_INFORMATION).isPresent()
        ? Doubt.NO_INFORMATION
        : Doubt.NOT_REPORTED;
  }

  /** Gives each label of which no report speaks the status of the rows below it. */
  private static List<TargetStanding> withLabels(
      List<TargetRow> rows, List<TargetStanding> standings) {
    TargetStanding[] judged = standings.toArray(TargetStanding[]::new);
    List<Set<TargetStatus>> below = new ArrayList<>(); // of the rows below, by depth
    for (int i = judged.length - 1; i >= 0; i--) {
      int depth = rows.get(i).depth();
      while (below.size() <= depth + 1) {
        below.add(EnumSet.noneOf(TargetStatus.class));
      }
      Set<TargetStatus> own = EnumSet.copyOf(below.get(depth + 1));
      below.get(depth + 1).clear();
      if (!judged[i].isLabel()) {
        own.add(judged[i].status());
      } else if (judged[i].result().isEmpty()) {
        judged[i] = ofRowsBelow(judged[i], own);
      }
      below.get(depth).addAll(own);
    }
    return List.of(judged);
  }

  private static TargetStanding ofRowsBelow(TargetStanding label, Set<TargetStatus> below) {
    TargetStatus status = together(below);
    return new TargetStanding(
        label.target(),
        label.indicator(),
        label.pointer(),
        label.due(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        status,
        status == TargetStatus.CANNOT_BE_JUDGED
            ? Optional.of(Doubt.OF_ROWS_BELOW)
            : Optional.empty());
  }

  // All reached is reached; some reached and the others missed is reached in part.
  private static TargetStatus together(Set<TargetStatus> below) {
    for (TargetStatus open :
        List.of(
            TargetStatus.DUE_SOON,
            TargetStatus.CANNOT_BE_JUDGED,
            TargetStatus.NOT_YET_DUE,
            TargetStatus.ONGOING,
            TargetStatus.HELD_SO_FAR)) {
      if (below.contains(open)) {
        return open;
      }
    }
    boolean some =
        below.contains(TargetStatus.ACHIEVED_IN_PART)
            || below.stream().anyMatch(TargetStatus::isAchieved);
    boolean isShort =
        below.contains(TargetStatus.ACHIEVED_IN_PART)
            || below.contains(TargetStatus.MISSED)
            || below.contains(TargetStatus.NOT_CARRIED_OUT);
    if (some && isShort) {
      return TargetStatus.ACHIEVED_IN_PART;
    }
    for (TargetStatus closed :
        List.of(
            TargetStatus.MISSED,
            TargetStatus.ACHIEVED_LATE,
            TargetStatus.ACHIEVED,
            TargetStatus.ACHIEVED_EARLY,
            TargetStatus.NOT_CARRIED_OUT)) {
      if (below.contains(closed)) {
        return closed;
      }
    }
    return TargetStatus.CANNOT_BE_JUDGED;
  }
}

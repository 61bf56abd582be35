package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;

/**
 * What a measured value is held against: the value that a target asks for, in the unit of its
 * column, with the way in which its indicator should move.
 *
 * <p>Example: "80%" of an indicator of which more is better is reached by 85 %, and missed by 72 %.
 * The rule of each form:
 *
 * <ul>
 *   <li>A number with a word ("tối thiểu", "trên", "tối đa", "dưới") is held to the word. A bare
 *       one is a minimum where more is better, a maximum where less is; where nobody says which,
 *       only the very number is known to reach it. "Đúng" is read likewise, and where nobody says
 *       which way is better, only the very number reaches it. "Khoảng" decides nothing.
 *   <li>A range is reached at its lower end; where it limits from above, or less is better, at its
 *       upper end; where {@link IntervalRule#INSIDE} is stated, between both.
 *   <li>A rank is reached by the same place or a better one of the same ranking: scope, size and
 *       year may be unsaid, but not contradict each other.
 *   <li>A count of a list is reached by as many of the same list. A whole list ("19/19") is reached
 *       by any whole list, since offices merge, and by 100 %.
 *   <li>Several values are reached if each is; in part if one is and another is not. A measured
 *       value belongs to the part of its label, or of its place where there are no labels.
 *   <li>A change is held against a measured change, or worked out from the baseline. Of a share,
 *       "tăng 5%" may mean points or a part, and is not worked out.
 *   <li>A recurring value and one to be kept are held to the value of each time. Whether it held
 *       all the time is for whoever sees all measurements.
 *   <li>A thing to be done and a value in words are reached by the same words only; a report tells
 *       them by a state.
 * </ul>
 *
 * <p>Only numbers of one unit are compared; a value without a unit has that of its column. "13/17"
 * is 13 of a column without a unit, and no number of one in percent. Immutable and thread-safe.
 * Source: the survey of targets in real plans, rows A1 to A15.
 *
 * @param asked the value asked for; empty if the target asks for none
 * @param column the unit of the indicator; empty if none is printed
 * @param direction which way is better; empty if nobody says
 * @param baseline the value from which the target starts; empty if not stated
 */
public record Yardstick(
    Optional<Printed<TargetValue>> asked,
    Optional<Unit> column,
    Optional<Direction> direction,
    Optional<Measurement> baseline) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "percent";

  /**
   * Checks the parts.
   *
   * @param asked the value asked for
   * @param column the unit of the indicator
   * @param direction which way is better
   * @param baseline the value from which the target starts
   */
  public Yardstick {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(baseline, "baseline");
  }

  /**
   * Returns the yardstick of a target.
   *
   * @param target the target
   * @param indicator what it measures; empty if not known
   * @return the yardstick
   */
  public static Yardstick of(Target target, Optional<Indicator> indicator) {
    return new Yardstick(
        target.getValue(),
        indicator.flatMap(Indicator::unit),
        indicator.flatMap(Indicator::getDirection),
        target.getBaseline());
  }

  /**
   * Says how bare numbers are read where the indicator does not tell which way is better. Of 160
   * national targets 82 print no comparison; reading them as minima is a policy of whoever judges.
   *
   * @param policy which way is better if nobody says
   * @return a yardstick with a direction
   */
  public Yardstick orDirection(Direction policy) {
    return direction.isPresent()
        ? this
        : new Yardstick(asked, column, Optional.of(policy), baseline);
  }

  /**
   * {@return the value asked for, as understood; empty if there is none or it was not understood}
   */
  public Optional<TargetValue> value() {
    return asked.flatMap(Printed::getMeaning);
  }

  /**
   * Judges a measured value as a report prints it.
   *
   * @param measured the value
   * @return how it stands to the value asked for
   */
  public Attainment judge(Printed<TargetValue> measured) {
    if (value().isEmpty()) {
      return Attainment.undecided(
          asked.isPresent() ? Attainment.Doubt.VALUE_NOT_UNDERSTOOD : Attainment.Doubt.NO_VALUE);
    }
    return measured
        .getMeaning()
        .map(m -> judge(m, value().get()))
        .orElseGet(() -> Attainment.undecided(Attainment.Doubt.MEASURED_VALUE_NOT_UNDERSTOOD));
  }

  /**
   * Judges a measured value.
   *
   * @param measured the value
   * @return how it stands to the value asked for
   */
  public Attainment judge(TargetValue measured) {
    return judge(Printed.meaningOnly(measured));
  }

  /**
   * Tells the number that was measured, if it is a single and exact one.
   *
   * @param measured the measured value
   * @return the number; of a count out of a total how many there are, if the column has no unit
   */
  public Optional<BigDecimal> number(TargetValue measured) {
    return range(measured).flatMap(MeasuredRange::number);
  }

  /**
   * Tells the number that is asked for, to be compared with one that a report states.
   *
   * @param stated a value of the report, for its unit
   * @return the number; empty if the value asked for is not one number of that unit, or a limit
   *     from above
   */
  public Optional<BigDecimal> demandedNumber(TargetValue stated) {
    if (direction.filter(d -> d == Direction.LOWER_IS_BETTER).isPresent()
        || !(value().orElse(null) instanceof TargetValue.Quantity quantity)
        || !isSameUnit(unit(stated), quantity.unit())) {
      return Optional.empty();
    }
    return switch (quantity.getComparison()) {
      case UNSPECIFIED, EQUAL, AT_LEAST, MORE_THAN -> Optional.of(quantity.getNumber());
      case ABOUT, AT_MOST, LESS_THAN -> Optional.empty();
    };
  }

  /**
   * Tells the unit that is printed beside a value.
   *
   * @param value the value
   * @return the unit of a number or a range; empty if none is printed, and for all other forms
   */
  public static Optional<Unit> unit(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return quantity.unit();
    }
    return value instanceof TargetValue.Interval interval ? interval.unit() : Optional.empty();
  }

  private Attainment judge(TargetValue measured, TargetValue demanded) {
    TargetValue found = once(measured);
    TargetValue wanted = once(demanded);
    if (wanted instanceof TargetValue.Quantity quantity) {
      return quantity(found, quantity);
    } else if (wanted instanceof TargetValue.Interval interval) {
      return interval(found, interval);
    } else if (wanted instanceof TargetValue.Rank rank) {
      return rank(found, rank);
    } else if (wanted instanceof TargetValue.Checklist list) {
      return checklist(found, list);
    } else if (wanted instanceof TargetValue.Composite composite) {
      return composite(found, composite);
    } else if (wanted instanceof TargetValue.Change change) {
      return change(found, change);
    }
    return words(found, wanted);
  }

  // What must be kept or comes again asks for the same value each time.
  private static TargetValue once(TargetValue value) {
    TargetValue inner = value;
    while (inner instanceof TargetValue.Maintain || inner instanceof TargetValue.Recurring) {
      inner =
          inner instanceof TargetValue.Maintain maintain
              ? maintain.getValue()
              : ((TargetValue.Recurring) inner).getValue();
    }
    return inner;
  }

  private Attainment quantity(TargetValue found, TargetValue.Quantity wanted) {
    if (!isNumber(found)) {
      return Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    if (!isSameUnit(unit(found), wanted.unit())) {
      return Attainment.undecided(Attainment.Doubt.OTHER_UNIT);
    }
    Optional<MeasuredRange> range = range(found);
    if (range.isEmpty() || wanted.getComparison() == Comparison.ABOUT) {
      return Attainment.undecided(Attainment.Doubt.APPROXIMATE);
    }
    return compare(range.get(), wanted.getComparison(), wanted.getNumber());
  }

  private Attainment compare(MeasuredRange found, Comparison comparison, BigDecimal wanted) {
    return switch (comparison) {
      case AT_LEAST -> atLeast(found, wanted, false);
      case MORE_THAN -> atLeast(found, wanted, true);
      case AT_MOST -> decided(found.isAtMost(wanted, false));
      case LESS_THAN -> decided(found.isAtMost(wanted, true));
      case UNSPECIFIED, EQUAL -> bare(found, comparison, wanted);
      case ABOUT -> Attainment.undecided(Attainment.Doubt.APPROXIMATE);
    };
  }

  private Attainment bare(MeasuredRange found, Comparison comparison, BigDecimal wanted) {
    if (direction.isPresent()) {
      return direction.get() == Direction.HIGHER_IS_BETTER
          ? atLeast(found, wanted, false)
          : decided(found.isAtMost(wanted, false));
    }
    Optional<BigDecimal> number = found.number();
    if (number.filter(n -> n.compareTo(wanted) == 0).isPresent()) {
      return Attainment.reached(true);
    }
    return comparison == Comparison.EQUAL && number.isPresent()
        ? Attainment.reached(false)
        : Attainment.undecided(Attainment.Doubt.DIRECTION_UNKNOWN);
  }

  private static Attainment atLeast(MeasuredRange found, BigDecimal wanted, boolean beyond) {
    return decided(found.isAtLeast(wanted, beyond))
        .withPercent(found.number().flatMap(n -> percent(n, wanted)));
  }

  private static Attainment decided(Optional<Boolean> reached) {
    return reached
        .map(Attainment::reached)
        .orElseGet(() -> Attainment.undecided(Attainment.Doubt.APPROXIMATE));
  }

  private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0 && part.signum() >= 0
        ? Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private Attainment interval(TargetValue found, TargetValue.Interval wanted) {
    if (!isNumber(found)) {
      return Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    if (!isSameUnit(unit(found), wanted.unit())) {
      return Attainment.undecided(Attainment.Doubt.OTHER_UNIT);
    }
    Optional<MeasuredRange> range = range(found);
    if (range.isEmpty()) {
      return Attainment.undecided(Attainment.Doubt.APPROXIMATE);
    }
    if (wanted.getMetWhen().filter(r -> r == IntervalRule.INSIDE).isPresent()) {
      return inside(range.get(), wanted);
    }
    return switch (wanted.getComparison()) {
      case AT_LEAST, MORE_THAN, ABOUT ->
          compare(range.get(), wanted.getComparison(), wanted.getLower());
      case AT_MOST, LESS_THAN -> compare(range.get(), wanted.getComparison(), wanted.getUpper());
      case UNSPECIFIED, EQUAL -> bareInterval(range.get(), wanted, wanted.getMetWhen().isPresent());
    };
  }

  private Attainment bareInterval(
      MeasuredRange found, TargetValue.Interval wanted, boolean isLowerEndStated) {
    if (isLowerEndStated || direction.filter(d -> d == Direction.HIGHER_IS_BETTER).isPresent()) {
      return atLeast(found, wanted.getLower(), false);
    }
    if (direction.isPresent()) {
      return decided(found.isAtMost(wanted.getUpper(), false));
    }
    return inside(found, wanted).isReached()
        ? Attainment.reached(true)
        : Attainment.undecided(Attainment.Doubt.DIRECTION_UNKNOWN);
  }

  private static Attainment inside(MeasuredRange found, TargetValue.Interval wanted) {
    Optional<Boolean> low = found.isAtLeast(wanted.getLower(), false);
    Optional<Boolean> high = found.isAtMost(wanted.getUpper(), false);
    if (low.filter(l -> !l).isPresent() || high.filter(h -> !h).isPresent()) {
      return Attainment.reached(false);
    }
    return decided(low.flatMap(l -> high));
  }

  private static Attainment rank(TargetValue found, TargetValue.Rank wanted) {
    if (found instanceof TargetValue.Rank place) {
      return isOtherRanking(place, wanted)
          ? Attainment.undecided(Attainment.Doubt.OTHER_RANKING)
          : Attainment.reached(place.getPosition() <= wanted.getPosition());
    }
    if (!(found instanceof TargetValue.Quantity place)) {
      return Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    if (place
        .unit()
        .flatMap(Unit::kind)
        .map(k -> k != UnitKind.RANK)
        .orElse(place.getUnit().isPresent())) {
      return Attainment.undecided(Attainment.Doubt.OTHER_UNIT);
    }
    return MeasuredRange.of(place)
        .map(r -> decided(r.isAtMost(BigDecimal.valueOf(wanted.getPosition()), false)))
        .orElseGet(() -> Attainment.undecided(Attainment.Doubt.APPROXIMATE));
  }

  private static boolean isOtherRanking(TargetValue.Rank a, TargetValue.Rank b) {
    return differ(a.getOutOf(), b.getOutOf())
        || differ(a.getYear(), b.getYear())
        || differ(a.getScope().map(ExactKey::of), b.getScope().map(ExactKey::of));
  }

  private static <V> boolean differ(Optional<V> a, Optional<V> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private Attainment checklist(TargetValue found, TargetValue.Checklist wanted) {
    boolean isWhole = wanted.getCount() >= wanted.getTotal();
    if (found instanceof TargetValue.Checklist list) {
      if (list.getTotal() == wanted.getTotal()) {
        return counted(list.getCount(), wanted);
      }
      return isWhole
          ? Attainment.reached(list.getCount() >= list.getTotal())
              .withPercent(
                  percent(BigDecimal.valueOf(list.getCount()), BigDecimal.valueOf(list.getTotal())))
          : Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    if (!(found instanceof TargetValue.Quantity quantity)) {
      return Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    Optional<MeasuredRange> range = MeasuredRange.of(quantity);
    Optional<Unit> unit = quantity.unit().or(() -> column);
    if (range.isEmpty()) {
      return Attainment.undecided(Attainment.Doubt.APPROXIMATE);
    }
    if (unit.flatMap(Unit::code).filter(PERCENT::equals).isPresent()) {
      return isWhole
          ? atLeast(range.get(), HUNDRED, false)
          : Attainment.undecided(Attainment.Doubt.OTHER_UNIT);
    }
    return unit.flatMap(Unit::kind).filter(k -> k != UnitKind.COUNT).isPresent()
        ? Attainment.undecided(Attainment.Doubt.OTHER_UNIT)
        : atLeast(range.get(), BigDecimal.valueOf(wanted.getCount()), false);
  }

  private static Attainment counted(int count, TargetValue.Checklist wanted) {
    return atLeast(
        MeasuredRange.exactly(BigDecimal.valueOf(count)),
        BigDecimal.valueOf(wanted.getCount()),
        false);
  }

  private Attainment composite(TargetValue found, TargetValue.Composite wanted) {
    if (!(found instanceof TargetValue.Composite composite)) {
      return Attainment.undecided(Attainment.Doubt.OTHER_FORM);
    }
    List<Attainment> parts = parts(composite.getParts(), wanted.getParts());
    boolean some =
        parts.stream()
            .anyMatch(
                p ->
                    p.outcome() != Attainment.Outcome.NOT_REACHED
                        && p.outcome() != Attainment.Outcome.UNDECIDED);
    if (some && parts.stream().anyMatch(Attainment::isMissed)) {
      return Attainment.inPart();
    }
    if (parts.stream().anyMatch(Attainment::isMissed)) {
      return Attainment.reached(false);
    }
    return parts.stream()
        .filter(p -> !p.isReached())
        .findFirst()
        .orElseGet(
            () ->
                parts.isEmpty()
                    ? Attainment.undecided(Attainment.Doubt.NO_VALUE)
                    : Attainment.reached(true));
  }

  private List<Attainment> parts(List<LabelledValue> found, List<LabelledValue> wanted) {
    boolean byPlace =
        found.size() == wanted.size()
            && (found.stream().allMatch(p -> p.getLabel().isEmpty())
                || wanted.stream().allMatch(p -> p.getLabel().isEmpty()));
    Map<Optional<ExactKey>, TargetValue> labelled = new HashMap<>();
    found.forEach(p -> labelled.putIfAbsent(p.getLabel().map(ExactKey::of), p.getValue()));
    List<Attainment> parts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      TargetValue value =
          byPlace
              ? found.get(i).getValue()
              : labelled.get(wanted.get(i).getLabel().map(ExactKey::of));
      parts.add(
          value == null
              ? Attainment.undecided(Attainment.Doubt.OTHER_FORM)
              : judge(value, wanted.get(i).getValue()));
    }
    return parts;
  }

  private Attainment change(TargetValue found, TargetValue.Change wanted) {
    // More of the change that is asked for is better, whichever way it goes.
    Yardstick amount =
        new Yardstick(
            Optional.of(Printed.meaningOnly(wanted.getValue())),
            Optional.empty(),
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.empty());
    if (found instanceof TargetValue.Change change) {
      return change.getDirection() == wanted.getDirection()
          ? amount.judge(change.getValue())
          : Attainment.reached(false);
    }
    Optional<Measurement> start = wanted.getBaseline().or(() -> baseline);
    if (start.isEmpty()) {
      return Attainment.undecided(Attainment.Doubt.NO_BASELINE);
    }
    Optional<TargetValue> before = start.get().getValue().getMeaning();
    Optional<BigDecimal> from = before.flatMap(this::number);
    Optional<BigDecimal> to = number(found);
    if (from.isEmpty() || to.isEmpty()) {
      return Attainment.undecided(
          from.isEmpty() ? Attainment.Doubt.NO_BASELINE : Attainment.Doubt.OTHER_FORM);
    }
    if (!isSameUnit(unit(found), unit(before.get()))) {
      return Attainment.undecided(Attainment.Doubt.OTHER_UNIT);
    }
    BigDecimal gain =
        wanted.getDirection() == ChangeDirection.INCREASE
            ? to.get().subtract(from.get())
            : from.get().subtract(to.get());
    return worked(gain, from.get(), unit(found).or(() -> column), wanted, amount);
  }

  private static Attainment worked(
      BigDecimal gain,
      BigDecimal from,
      Optional<Unit> unit,
      TargetValue.Change wanted,
      Yardstick amount) {
    Optional<Unit> step = unit(wanted.getValue());
    Optional<String> printed = printedUnit(wanted.getValue());
    if (step.flatMap(Unit::code).filter(PERCENT::equals).isEmpty()) {
      return step.isPresent() && unit.isPresent() && !step.equals(unit)
          ? Attainment.undecided(Attainment.Doubt.OTHER_UNIT)
          : amount.judge(TargetValue.quantity(Comparison.EQUAL, gain, printed));
    }
    if (unit.flatMap(Unit::kind).filter(k -> k == UnitKind.SHARE).isPresent()) {
      return Attainment.undecided(Attainment.Doubt.CHANGE_AMBIGUOUS);
    }
    if (from.signum() == 0) {
      return Attainment.undecided(Attainment.Doubt.NO_BASELINE); // no part of nothing
    }
    BigDecimal part = gain.multiply(HUNDRED).divide(from.abs(), 6, RoundingMode.HALF_UP);
    return amount.judge(TargetValue.quantity(Comparison.EQUAL, part, printed));
  }

  private static Optional<String> printedUnit(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return quantity.getUnit();
    }
    return value instanceof TargetValue.Interval interval ? interval.getUnit() : Optional.empty();
  }

  private static Attainment words(TargetValue found, TargetValue wanted) {
    Optional<ExactKey> said = statement(found);
    return said.isPresent() && said.equals(statement(wanted))
        ? Attainment.reached(true)
        : Attainment.undecided(Attainment.Doubt.WORDS_ONLY);
  }

  private static Optional<ExactKey> statement(TargetValue value) {
    if (value instanceof TargetValue.Milestone milestone) {
      return Optional.of(ExactKey.of(milestone.getStatement()));
    }
    return value instanceof TargetValue.Qualitative words
        ? Optional.of(ExactKey.of(words.getStatement()))
        : Optional.empty();
  }

  // 13 of 17 is 13 services, and 76,5 of a column in percent: only the first is a number here.
  private Optional<MeasuredRange> range(TargetValue found) {
    return found instanceof TargetValue.Checklist && column.isPresent()
        ? Optional.empty()
        : MeasuredRange.of(found);
  }

  private boolean isNumber(TargetValue found) {
    return found instanceof TargetValue.Quantity
        || found instanceof TargetValue.Interval
        || (found instanceof TargetValue.Checklist && column.isEmpty());
  }

  // A value without a unit has that of its column.
  private boolean isSameUnit(Optional<Unit> found, Optional<Unit> wanted) {
    return found.or(() -> column).equals(wanted.or(() -> column));
  }
}

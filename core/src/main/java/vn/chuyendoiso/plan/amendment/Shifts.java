package vn.chuyendoiso.plan.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Tells which way a value went. Two values are comparable if they have the same form and differ in
 * nothing but their numbers; two deadlines if both have a last acceptable day in their documents.
 */
final class Shifts {

  private static final Set<Comparison> FROM_BELOW =
      Set.of(Comparison.UNSPECIFIED, Comparison.AT_LEAST, Comparison.MORE_THAN, Comparison.EQUAL);
  private static final Set<Comparison> FROM_ABOVE =
      Set.of(Comparison.UNSPECIFIED, Comparison.AT_MOST, Comparison.LESS_THAN, Comparison.EQUAL);

  private final Document documentBefore;
  private final Document documentAfter;

  /** Tells shifts from one document to another, which say what their deadlines leave open. */
  Shifts(Document before, Document after) {
    this.documentBefore = before;
    this.documentAfter = after;
  }

  /** {@return which way a value went of which nobody says what is better} */
  Optional<Shift> of(Object before, Object after) {
    Object old = understood(before);
    Object fresh = understood(after);
    if (old instanceof Deadline a && fresh instanceof Deadline b) {
      return days(documentBefore.lastAcceptableDay(a), documentAfter.lastAcceptableDay(b));
    }
    if (old instanceof Amount a && fresh instanceof Amount b) {
      return plain(amount(a, b));
    }
    return old instanceof TargetValue a && fresh instanceof TargetValue b && !isRank(a)
        ? plain(number(a, b))
        : Optional.empty();
  }

  /**
   * Tells which way the value of a target went.
   *
   * @param before the old value
   * @param after the new value
   * @param better what is better for the indicator, if somebody says so
   */
  static Optional<Shift> ofTarget(Object before, Object after, Optional<Direction> better) {
    if (!(understood(before) instanceof TargetValue a)
        || !(understood(after) instanceof TargetValue b)) {
      return Optional.empty();
    }
    int sign = number(a, b);
    Optional<Direction> direction = isRank(a) ? Optional.of(Direction.LOWER_IS_BETTER) : better;
    if (sign == 0 || direction.isEmpty() || !isBoundOn(a, direction.get())) {
      return plain(sign);
    }
    boolean harder = (sign > 0) == (direction.get() == Direction.HIGHER_IS_BETTER);
    return Optional.of(harder ? Shift.RAISED : Shift.LOWERED);
  }

  private static Object understood(Object value) {
    return value instanceof Printed<?> printed && printed.getMeaning().isPresent()
        ? printed.getMeaning().get()
        : value;
  }

  private static Optional<Shift> plain(int sign) {
    return sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Shift.INCREASED : Shift.DECREASED);
  }

  private static Optional<Shift> days(Optional<LocalDate> before, Optional<LocalDate> after) {
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(after.get().isAfter(before.get()) ? Shift.LATER : Shift.EARLIER);
  }

  private static boolean isRank(TargetValue value) {
    return value instanceof TargetValue.Rank
        || (value instanceof TargetValue.Maintain maintain && isRank(maintain.getValue()));
  }

  // "Tối đa 10" for something of which more is better is a riddle, and not for us to solve.
  private static boolean isBoundOn(TargetValue value, Direction better) {
    Set<Comparison> fitting = better == Direction.HIGHER_IS_BETTER ? FROM_BELOW : FROM_ABOVE;
    if (value instanceof TargetValue.Quantity quantity) {
      return fitting.contains(quantity.getComparison());
    }
    if (value instanceof TargetValue.Interval interval) {
      return fitting.contains(interval.getComparison());
    }
    return !(value instanceof TargetValue.Maintain maintain)
        || isBoundOn(maintain.getValue(), better);
  }

  // 1 if the number went up, -1 if it went down, 0 if that cannot be said
  private static int number(TargetValue before, TargetValue after) {
    if (before instanceof TargetValue.Quantity a && after instanceof TargetValue.Quantity b) {
      return differOnlyIn(a, b, "number") ? b.getNumber().compareTo(a.getNumber()) : 0;
    }
    if (before instanceof TargetValue.Interval a && after instanceof TargetValue.Interval b) {
      return differOnlyIn(a, b, "lower", "upper")
          ? both(b.getLower().compareTo(a.getLower()), b.getUpper().compareTo(a.getUpper()))
          : 0;
    }
    if (before instanceof TargetValue.Rank a && after instanceof TargetValue.Rank b) {
      return differOnlyIn(a, b, "position") ? Integer.compare(b.getPosition(), a.getPosition()) : 0;
    }
    if (before instanceof TargetValue.Maintain a && after instanceof TargetValue.Maintain b) {
      return differOnlyIn(a, b, "value") ? number(a.getValue(), b.getValue()) : 0;
    }
    return 0;
  }

  private static int amount(Amount before, Amount after) {
    if (!differOnlyIn(before, after, "number", "upper", "unit")
        || before.getUpper().isPresent() != after.getUpper().isPresent()) {
      return 0;
    }
    int lower = after.inDong().compareTo(before.inDong());
    return before.getUpper().isEmpty() ? lower : both(lower, upper(after).compareTo(upper(before)));
  }

  private static BigDecimal upper(Amount amount) {
    return amount.getUpper().orElseThrow().multiply(amount.getUnit().inDong());
  }

  // of two ends, one may stay where it is
  private static int both(int lower, int upper) {
    int sum = Integer.signum(lower) + Integer.signum(upper);
    return Integer.signum(lower) == -Integer.signum(upper) ? 0 : Integer.signum(sum);
  }

  private static boolean differOnlyIn(Keeping a, Keeping b, String... numbers) {
    for (Members.Member member : Members.of(a)) {
      if (!Set.of(numbers).contains(member.name())
          && !Meaning.saysTheSame(member.of(a), member.of(b))) {
        return false;
      }
    }
    return true;
  }
}

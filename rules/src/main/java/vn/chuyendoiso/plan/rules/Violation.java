package vn.chuyendoiso.plan.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * One place that breaks a rule, before the regime has decided how grave that is. Equal if the
 * findings are.
 */
final class Violation {

  private static final Object[] NOTHING = {};

  private final JsonPointer pointer;
  // Names and values in turn: a plan may break many rules in many rows, and a map for each argument
  // that is added would cost more than the judging.
  private final Object[] arguments;
  private final Severity gravest;

  private Violation(JsonPointer pointer, Object[] arguments, Severity gravest) {
    this.pointer = pointer;
    this.arguments = arguments;
    this.gravest = gravest;
  }

  static Violation at(JsonPointer pointer) {
    return new Violation(pointer, NOTHING, Severity.ERROR);
  }

  Violation with(String name, Object value) {
    Object[] more = Arrays.copyOf(arguments, arguments.length + 2);
    more[arguments.length] = name;
    // A finding would be built a second time around a list that somebody might still change.
    more[arguments.length + 1] = value instanceof List<?> list ? List.copyOf(list) : value;
    return new Violation(pointer, more, gravest);
  }

  Violation with(Map<String, Object> values) {
    Violation violation = this;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      violation = violation.with(value.getKey(), value.getValue());
    }
    return violation;
  }

  Violation noGraverThan(Severity severity) {
    return new Violation(pointer, arguments, Bearing.lighter(gravest, severity));
  }

  /** The place. */
  JsonPointer pointer() {
    return pointer;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Violation that
            && pointer.equals(that.pointer)
            && gravest == that.gravest
            && Arrays.equals(arguments, that.arguments));
  }

  @Override
  public int hashCode() {
    return 31 * pointer.hashCode() + Arrays.hashCode(arguments);
  }

  /** Tells whether this says that an added rule failed, and not what it found. */
  boolean isFailure() {
    return arguments.length == 4
        && arguments[0].equals(AddedRules.FAILED_RULE)
        && arguments[2].equals(AddedRules.FAILED_SET);
  }

  /** The gravest severity that this place deserves. */
  Severity gravest() {
    return gravest;
  }

  /** What a report says of it, where it stands. */
  Finding finding(RegisteredRule rule, Bearing bearing) {
    return finding(rule, bearing, pointer);
  }

  /**
   * What a report says of it.
   *
   * @param place where it stands in what the report is about
   */
  Finding finding(RegisteredRule rule, Bearing bearing, JsonPointer place) {
    // A rule that failed found nothing against any clause.
    Finding.Builder finding =
        Finding.builder()
            .id(rule.info().id())
            .severity(Bearing.lighter(bearing.gravest(), gravest))
            .pointer(place)
            .clauses(isFailure() ? List.of() : bearing.clauses());
    for (int i = 0; i < arguments.length; i += 2) {
      finding.putArguments((String) arguments[i], arguments[i + 1]);
    }
    return finding.build();
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * One place that breaks a rule, before the regime has decided how grave that is.
 *
 * @param pointer the place
 * @param arguments what the message needs, in order
 * @param gravest the gravest severity that this place deserves
 */
record Violation(JsonPointer pointer, Map<String, Object> arguments, Severity gravest) {

  static Violation at(JsonPointer pointer) {
    return new Violation(pointer, Map.of(), Severity.ERROR);
  }

  Violation with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Violation(pointer, more, gravest);
  }

  Violation noGraverThan(Severity severity) {
    return new Violation(pointer, arguments, Bearing.lighter(gravest, severity));
  }
}

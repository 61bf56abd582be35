package vn.chuyendoiso.plan.rules.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * One place of a document that breaks a rule.
 *
 * <p>Example: {@code Breach.at(task.pointer()).with("task", "42")}. Immutable and thread-safe.
 *
 * @param pointer the place
 * @param arguments what the message of the rule needs, by name: texts, whole numbers, decimals,
 *     days, terms, worded values, and lists of them
 * @param gravest the gravest severity that this place deserves; the rule and the clauses may make
 *     it less
 */
public record Breach(JsonPointer pointer, Map<String, Object> arguments, Severity gravest) {

  /**
   * Copies the arguments.
   *
   * @param pointer the place
   * @param arguments what the message of the rule needs
   * @param gravest the gravest severity that this place deserves
   */
  public Breach {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(gravest, "gravest");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * Begins a breach without arguments.
   *
   * @param pointer the place
   * @return the breach, as grave as the rule allows
   */
  public static Breach at(JsonPointer pointer) {
    return new Breach(pointer, Map.of(), Severity.ERROR);
  }

  /**
   * Adds an argument.
   *
   * @param name its name in the message
   * @param value its value
   * @return a breach with that argument
   */
  public Breach with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Breach(pointer, more, gravest);
  }

  /**
   * Limits the severity.
   *
   * @param severity the gravest that this place deserves
   * @return a breach no graver than that
   */
  public Breach noGraverThan(Severity severity) {
    return severity.compareTo(gravest) > 0 ? new Breach(pointer, arguments, severity) : this;
  }
}

package vn.chuyendoiso.plan.rules.spi;

import java.util.Optional;

/**
 * Thrown when a rule set is added that lacks something or contradicts itself.
 *
 * <p>Example: "rule set lam-son, rule plan-without-reporting: no message
 * plan-without-reporting.title in en". It speaks to the programmer of the rule set, never to the
 * user of a portal. Immutable but for its trace, so threads may share it.
 */
public final class BrokenRuleSetException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The namespace of the rule set. */
  private final String ruleSet;

  /** The name of the rule; null if the rule set as a whole is broken. */
  private final String rule;

  /**
   * Tells what is wrong with a rule set as a whole.
   *
   * @param ruleSet its namespace
   * @param problem what is missing or wrong
   */
  public BrokenRuleSetException(String ruleSet, String problem) {
    super("rule set " + ruleSet + ": " + problem);
    this.ruleSet = ruleSet;
    this.rule = null;
  }

  /**
   * Tells what is wrong with one rule.
   *
   * @param ruleSet the namespace of its rule set
   * @param rule its name
   * @param problem what is missing or wrong
   */
  public BrokenRuleSetException(String ruleSet, String rule, String problem) {
    super("rule set " + ruleSet + ", rule " + rule + ": " + problem);
    this.ruleSet = ruleSet;
    this.rule = rule;
  }

  /** {@return the namespace of the rule set} */
  public String ruleSet() {
    return ruleSet;
  }

  /** {@return the name of the rule; empty if the rule set as a whole is broken} */
  public Optional<String> rule() {
    return Optional.ofNullable(rule);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.law.Clause;

/**
 * How a catalogue answers for one clause of the law.
 *
 * <p>Example: CT34-P4, "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả", is judged by
 * {@code task-lead-missing}, {@code task-deadline-missing} and others; CT34-T8 by none, with a
 * reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the clause
 * @param rules the rules that judge it, in the order of reports
 * @param unjudged why no rule judges it; empty if one does
 */
public record ClauseCoverage(
    Clause clause, List<RuleInfo> rules, Optional<UnjudgedClause> unjudged) {

  /**
   * Copies the rules.
   *
   * @param clause the clause
   * @param rules the rules that judge it
   * @param unjudged why no rule judges it
   */
  public ClauseCoverage {
    rules = List.copyOf(rules);
  }
}

package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.law.Clause;

/**
 * A rule of the catalogue with its metadata resolved.
 *
 * @param rule the rule
 * @param info its metadata
 * @param clauses its clauses
 */
record RegisteredRule(PlanRule rule, RuleInfo info, List<Clause> clauses) {}

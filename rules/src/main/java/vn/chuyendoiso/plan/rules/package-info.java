/**
 * What the law asks of a plan: one class per rule, the catalogue that holds them, the validator
 * that runs them and the report that comes out.
 *
 * <p>{@link vn.chuyendoiso.plan.rules.PlanValidator} is where to begin; {@link
 * vn.chuyendoiso.plan.rules.PortfolioValidator} judges documents together, and {@link
 * vn.chuyendoiso.plan.rules.spi.RuleSet} is how others add rules.
 */
package vn.chuyendoiso.plan.rules;

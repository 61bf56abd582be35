/**
 * The rules as a constraint of Jakarta Validation, for portals that say {@code @Valid}.
 *
 * <p>{@link vn.chuyendoiso.plan.rules.jakarta.RuleAbiding} is where to begin.
 */
package vn.chuyendoiso.plan.rules.jakarta;

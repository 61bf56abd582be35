/**
 * How others add rules: a vendor, a province, a ministry.
 *
 * <p>{@link vn.chuyendoiso.plan.rules.spi.RuleSet} is where to begin. A rule is a function from
 * {@link vn.chuyendoiso.plan.rules.spi.Facts} to a {@link vn.chuyendoiso.plan.rules.spi.Judgement};
 * what is known of it without running it stands in a {@link
 * vn.chuyendoiso.plan.rules.spi.RuleDeclaration}.
 */
package vn.chuyendoiso.plan.rules.spi;

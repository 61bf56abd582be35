/**
 * Many plans and reports folded into one: counts and figures of a province or of the nation, with
 * where each comes from, who has not reported, and what could not be added.
 *
 * <p>Example: the periodic report of the centre counts 9 of 12 targets and 101 of 107 tasks done;
 * behind it stand the reports of the ministries and of the 34 provinces. {@link
 * vn.chuyendoiso.plan.rollup.RollUpPart} holds what was read of any number of documents; parts
 * merge in any order and grouping to the same bytes, so that many machines can share the work.
 */
package vn.chuyendoiso.plan.rollup;

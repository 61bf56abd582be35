/**
 * What became of a plan by a day: worked out from the plan and the reports on it, never stored.
 *
 * <p>What a reporter says is in {@link vn.chuyendoiso.plan.progress}; what follows from a day, such
 * as "quá hạn" and "sắp đến hạn", is here.
 */
package vn.chuyendoiso.plan.standing;

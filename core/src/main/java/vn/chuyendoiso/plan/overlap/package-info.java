/**
 * Which tasks of plans describe the same work in other words: inside a plan, between the plans of a
 * body, between levels of government, and with the national programme.
 */
package vn.chuyendoiso.plan.overlap;

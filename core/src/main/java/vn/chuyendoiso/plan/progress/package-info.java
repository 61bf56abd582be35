/** What was reached: results as reported, counts, opinions. Nothing here follows from a date. */
package vn.chuyendoiso.plan.progress;

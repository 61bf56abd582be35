/** A made-up nation of plans and reports, as large as the real one, for measuring. */
package vn.chuyendoiso.plan.corpus;

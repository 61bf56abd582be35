/**
 * The documents: plans, schemes, programmes that the centre sets for others, reports, the model of
 * the infrastructure, and what stands in their headings.
 */
package vn.chuyendoiso.plan.document;

/** The documents: plans of one body, and programmes that the centre sets for others. */
package vn.chuyendoiso.plan.document;

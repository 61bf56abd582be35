/**
 * What an amendment changes: two versions of a document held side by side, row by row, with each
 * change as data and as a sentence.
 */
package vn.chuyendoiso.plan.amendment;

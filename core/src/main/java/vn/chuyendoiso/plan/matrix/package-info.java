/**
 * Who does what in whole plans: the matrix of responsibilities, the questions that officials ask of
 * it, and its print as text, Markdown and CSV.
 */
package vn.chuyendoiso.plan.matrix;

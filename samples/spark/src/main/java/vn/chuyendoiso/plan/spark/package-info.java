/**
 * The documents of a nation on many machines: read, judged and rolled up with Apache Spark, to the
 * same figures as on one machine.
 *
 * <p>Not published. {@code Main} is the program to submit; {@code NationOnSpark} the function for
 * other programs.
 */
package vn.chuyendoiso.plan.spark;

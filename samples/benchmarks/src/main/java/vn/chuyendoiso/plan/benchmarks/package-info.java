/**
 * Speed and memory of reading and writing, held against other libraries in the same run.
 *
 * <p>Not published, and never run by the build: {@code Main} runs all of it and prints a table.
 */
package vn.chuyendoiso.plan.benchmarks;

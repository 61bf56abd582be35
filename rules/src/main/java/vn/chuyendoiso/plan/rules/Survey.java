package vn.chuyendoiso.plan.rules;

import java.util.List;

/**
 * What a rule has seen in the rows of a document.
 *
 * @param <T> what it sees in a row
 * @param targets row by row of the table of targets
 * @param tasks row by row of the table of tasks
 */
record Survey<T>(List<T> targets, List<T> tasks) {}

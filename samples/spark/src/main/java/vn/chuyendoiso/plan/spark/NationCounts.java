package vn.chuyendoiso.plan.spark;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many documents were read and what was found in them.
 *
 * <p>Example: of 3,400 lines 3,398 hold a document, 212 of these have errors, and {@code
 * task-lead-missing} was found 1,020 times as ERROR.
 *
 * <p>Lines are counted: a document that comes on two lines counts twice here, though once in the
 * part of the roll-up. Immutable and thread-safe.
 *
 * @param documents how many lines hold a document
 * @param documentsWithErrors how many of those documents break a rule gravely
 * @param badLines how many lines hold none; blank lines are not counted at all
 * @param ruleFindings how often rules found something in the documents
 * @param readerFindings how often the reader found something, in bad lines and good ones
 */
public record NationCounts(
    long documents,
    long documentsWithErrors,
    long badLines,
    SortedMap<FindingKind, Long> ruleFindings,
    SortedMap<FindingKind, Long> readerFindings) {

  /**
   * Copies the parts.
   *
   * @param documents how many lines hold a document
   * @param documentsWithErrors how many of those documents break a rule gravely
   * @param badLines how many lines hold none
   * @param ruleFindings how often rules found something
   * @param readerFindings how often the reader found something
   */
  public NationCounts {
    ruleFindings = copy(ruleFindings);
    readerFindings = copy(readerFindings);
  }

  private static SortedMap<FindingKind, Long> copy(Map<FindingKind, Long> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}

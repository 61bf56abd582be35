package vn.chuyendoiso.plan.spark;

import java.util.List;
import java.util.Objects;
import vn.chuyendoiso.plan.rollup.RollUpPart;

/**
 * What came of the documents of a nation.
 *
 * <p>Example: of the plans and reports of 34 provinces and 3,321 communes the part, of which {@link
 * RollUpPart#finish} makes the roll-up of 2025 or of any other period; what rules found in them;
 * and where the two lines are that hold no document.
 *
 * <p>The same lines give the same result, however they are divided among files and machines.
 * Immutable and thread-safe.
 *
 * @param part what the roll-up knows of all documents
 * @param counts how many there were and what was found
 * @param badLines the lines that hold no document, by file and place; the first {@value #LISTED} of
 *     them, while {@link NationCounts#badLines()} counts all
 */
public record NationResult(RollUpPart part, NationCounts counts, List<BadLine> badLines) {

  /** How many bad lines are named at most. */
  public static final int LISTED = 10_000;

  /**
   * Copies the parts.
   *
   * @param part what the roll-up knows of all documents
   * @param counts how many there were and what was found
   * @param badLines the lines that hold no document
   */
  public NationResult {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(counts, "counts");
    badLines = List.copyOf(badLines);
  }
}
